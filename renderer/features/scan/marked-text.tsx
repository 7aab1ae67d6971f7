import { memo, useEffect, useRef } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import { text } from '../../text/sv'
import style from './scan.module.css'
import { type Part, piecesOf } from './split-text'

const words = text.scan

/**
 * A part of a text as it was pasted, with everything that was found in it. It can be read and scrolled, not written in.
 * @param current place among all findings of the one that is looked at
 */
export function MarkedText(props: { whole: string; part: Part; findings: readonly Finding[]; current: number; label: string }) {
  const box = useRef<HTMLElement>(null)
  const { whole, part, findings, current, label } = props
  const first = useRef(true)
  useEffect(() => {
    const frame = box.current
    const before = frame?.querySelector('[data-current]')
    before?.removeAttribute('data-current')
    const mark = frame?.querySelector<HTMLElement>(`[data-found="${current}"]`)
    if (!frame || !mark) return
    mark.setAttribute('data-current', '')
    // Whoever goes on from mark to mark sees it, also where the text is a screen below its buttons; a new text moves nothing.
    if (!first.current) frame.scrollIntoView({ block: 'nearest' })
    first.current = false
    const [inFrame, at] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()]
    if (at.top < inFrame.top + 8 || at.bottom > inFrame.bottom - 8)
      frame.scrollTop += at.top - inFrame.top - frame.clientHeight / 3
  }, [current])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keys too
    <section ref={box} className={style.text} tabIndex={0} aria-label={label}>
      <Pieces whole={whole} part={part} findings={findings} />
    </section>
  )
}

/** Drawn once for each part: going from finding to finding draws nothing anew. */
const Pieces = memo(function Pieces({ whole, part, findings }: { whole: string; part: Part; findings: readonly Finding[] }) {
  return piecesOf(whole, part, findings).map((piece) =>
    piece.at === null ? (
      piece.text
    ) : (
      <mark key={piece.start} data-found={piece.at} data-certainty={findings[piece.at]?.certainty}>
        <span className="s-hidden">{words.markBegins}</span>
        {piece.text}
        <span className="s-hidden">{words.markEnds}</span>
      </mark>
    ),
  )
})
