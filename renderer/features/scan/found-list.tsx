import { useEffect, useRef } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import { text } from '../../text/sv'
import style from './scan.module.css'

const words = text.scan
const LONGEST_QUOTE = 80

/** As it stands in the text, on one line. */
export const quoteOf = (whole: string, { start, end }: Finding): string => {
  const quote = whole.slice(start, end).replace(/\s+/g, ' ')
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)} …` : quote
}

/** Everything that was found in the part that is shown, each with why. Choosing one shows it in the text. */
export function FoundList(props: {
  whole: string
  findings: readonly Finding[]
  /** Places among all findings: those that are listed. */
  from: number
  to: number
  current: number
  onChoose(at: number): void
}) {
  const { whole, findings, from, to, current, onChoose } = props
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const frame = list.current
    const row = frame?.querySelector<HTMLElement>(`[data-row="${current}"]`)
    if (!frame || !row) return
    const [inFrame, at] = [frame.getBoundingClientRect(), row.getBoundingClientRect()]
    if (at.top < inFrame.top || at.bottom > inFrame.bottom) frame.scrollTop += at.top - inFrame.top - 8
  }, [current])
  return (
    <ol ref={list} className={style.list} aria-label={words.listOf(to - from)} start={from + 1}>
      {findings.slice(from, to).map((finding, index) => {
        const at = from + index
        return (
          <li key={finding.start} data-row={at}>
            <button
              type="button"
              className={style.row}
              aria-current={at === current ? 'true' : undefined}
              onClick={() => onChoose(at)}
            >
              <span className={style.quote}>{quoteOf(whole, finding)}</span>
              <span className={style.kind}>
                {text.privacy.kind[finding.kind]} · {words.certainty[finding.certainty]}
              </span>
              <span className={style.why}>{text.privacy.because[finding.rule]}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
