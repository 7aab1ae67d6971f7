import { type ReactNode, useEffect, useRef } from 'react'
import { type ErrorFacts, errorText } from '../text/sv/errors'
import { uiText } from '../text/sv/ui'

export type Tone = 'plain' | 'notice' | 'danger' | 'good'

/** A few lines set apart from the rest. The tone is never the only sign: the words say it too. */
export function Note({ tone = 'plain', children, live }: { tone?: Tone; children: ReactNode; live?: boolean }) {
  return (
    <div className="s-note" data-tone={tone} {...(live ? { role: 'alert' } : {})}>
      {children}
    </div>
  )
}

/** What happened and what to do, in the page: never a toast. Nothing when there is no refusal. */
export function Refused({ refusal }: { refusal: { code: string; facts: ErrorFacts } | null | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  // Many a button stands a screen below the place where its answer appears.
  useEffect(() => {
    if (refusal) box.current?.scrollIntoView({ block: 'nearest' })
  }, [refusal])
  if (!refusal) return null
  const { what, doThis } = errorText(refusal.code, refusal.facts)
  return (
    <div ref={box} className="s-note" data-tone="danger" data-code={refusal.code} role="alert">
      <p className="s-what">{what}</p>
      <p>{doThis}</p>
    </div>
  )
}

export type FieldProblem = { field: string; message: string }

/** What is wrong with one field, said beside it too. */
export const messageAt = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message

/** Focuses the field that has this name. */
export function goToField(field: string): void {
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)?.focus()
}

/**
 * Everything to correct, above the form; takes focus each time a submit has found something (a new array), and leads to
 * the fields. Same words as beside the field.
 */
export function FormError({ problems }: { problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="s-note s-error-summary" data-tone="danger">
      <p className="s-what">{uiText.errorSummary(problems.length)}</p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                goToField(field)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One line and one action where a list is empty. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="s-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
