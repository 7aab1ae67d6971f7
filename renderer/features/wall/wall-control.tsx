import { useId } from 'react'
import type { WallMessage, WallState } from '../../../shared/slides/slide'
import { wallText as text } from '../../text/sv/wall'
import style from './wall.module.css'

const STATES = ['shown', 'frozen', 'dark'] as const satisfies readonly WallState[]

/**
 * Visas / Fryst / Släckt: one control, large, with a colour, a word and a mark each, so that nobody has to wonder what
 * the room sees. Radio buttons underneath: arrow keys, one tab stop, the state read aloud.
 * @param closed there is no projector window, so nothing is said about what the room sees
 */
export function WallControl({
  message,
  closed,
  onState,
}: {
  message: WallMessage
  closed: boolean
  onState(state: WallState): void
}) {
  const name = useId()
  const { state, slide } = message
  const hint = state === 'shown' && slide.kind === 'blank' ? text.nothingChosen : text.stateHint[state]
  return (
    <fieldset className={style.control}>
      <legend className="s-hidden">{text.control}</legend>
      <div className={style.segments}>
        {STATES.map((each) => (
          <label key={each} className={style.segment} data-state={each} data-chosen={each === state}>
            <input type="radio" name={name} value={each} checked={each === state} onChange={() => onState(each)} />
            <span aria-hidden="true" className={style.mark} data-state={each} />
            {text.state[each]}
          </label>
        ))}
      </div>
      {!closed && <p className={style.hint}>{hint}</p>}
    </fieldset>
  )
}
