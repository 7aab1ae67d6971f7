import { memo } from 'react'
import type { Finding } from '../../../shared/privacy/finding'
import { isSameLine, linesOf, type MarkedLine, markOf, segmentsOf } from './mark-lines'
import style from './marked-field.module.css'

/** The text once more, unseen, with its marks: what the text area lies upon. Nothing of it is read out or can be pointed at. */
export function DrawnMarks({ text, findings, here }: { text: string; findings: readonly Finding[]; here: Finding | undefined }) {
  const lines = linesOf(
    text,
    findings.map((found) => markOf(found, here)),
  )
  return (
    <div className={style.drawing} aria-hidden="true">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the text
        <Line key={at} line={line} />
      ))}
    </div>
  )
}

const Line = memo(
  function Line({ line }: { line: MarkedLine }) {
    return (
      <div>
        {segmentsOf(line).map(({ text, mark }, at) =>
          mark === null ? (
            text
          ) : (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the line
              key={at}
              className={style.mark}
              data-mark
              data-tone={mark.tone}
              data-here={mark.isHere || undefined}
            >
              {text}
            </span>
          ),
        )}
      </div>
    )
  },
  (before, after) => isSameLine(before.line, after.line),
)
