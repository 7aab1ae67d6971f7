import { type ReactNode, useEffect, useRef } from 'react'
import { neverEmpty } from './masked'

/**
 * A page of the desk: its heading takes focus when the page opens, so that keyboard and screen reader begin there. It does not
 * set the window's title, which other programs see: a heading may be a code name.
 * @param narrow for forms and reading: one column of comfortable width
 */
export function Page(props: { title: string; lead?: ReactNode; actions?: ReactNode; narrow?: boolean; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <div className={props.narrow ? 's-page s-page-narrow' : 's-page'}>
      <div className="s-page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.lead ? <p className="s-lead">{props.lead}</p> : null}
        </div>
        {props.actions ? <div className="s-actions">{props.actions}</div> : null}
      </div>
      {props.children}
    </div>
  )
}

/** A part of a page with a heading of its own. */
export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className="s-card">
      {title ? <h2>{title}</h2> : null}
      {children}
    </section>
  )
}

/** Label and value, one row each; what nobody has filled in says so. */
export function Facts({ rows }: { rows: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="s-facts">
      {rows.map(({ label, value }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{neverEmpty(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
