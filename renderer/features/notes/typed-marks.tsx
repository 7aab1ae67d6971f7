import { notesText as text } from '../../text/sv/notes'
import { privacyText } from '../../text/sv/privacy'
import style from './notes.module.css'
import type { TypedMark } from './typed-mark'

const MOST_SHOWN = 5

/**
 * What was marked in a text, under its field: never over the text, never announced, nothing to answer. It takes no room while there is
 * nothing, and its words say it without a colour.
 */
export function TypedMarks({ marks, id }: { marks: readonly TypedMark[]; id: string }) {
  if (marks.length === 0) return null
  return (
    <div className={style.marks} id={id} data-marks>
      <p>{text.marks.heading}</p>
      <ul>
        {marks.slice(0, MOST_SHOWN).map(({ words, rule }) => (
          <li key={`${rule} ${words}`}>
            <q>{words}</q>: {privacyText.because[rule]}
          </li>
        ))}
      </ul>
      {marks.length > MOST_SHOWN && <p>{text.marks.more(marks.length - MOST_SHOWN)}</p>}
    </div>
  )
}
