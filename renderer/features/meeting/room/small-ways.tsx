import { roomText } from '../../../text/sv/room'
import { KeyedButton } from './keyed-button'
import style from './room.module.css'
import { ROOM_KEYS } from './room-keys'

const text = roomText.ways

/** Everything else that can be done at a point: small, each with its key. A way that is undefined is not there now. */
export interface SmallWays {
  readonly back: (() => void) | undefined
  readonly agenda: (() => void) | undefined
  readonly adjourn: (() => void) | undefined
  readonly outcomeLater: (() => void) | undefined
}

export function SmallWaysRow({ ways }: { ways: SmallWays }) {
  const rows = [
    { key: 'back', label: text.previousPage, run: ways.back },
    { key: 'agenda', label: text.showAgenda, run: ways.agenda },
    { key: 'adjourn', label: text.adjourn, run: ways.adjourn },
    { key: 'outcomeLater', label: text.outcomeLater, run: ways.outcomeLater },
  ] as const
  return (
    <fieldset className={style.ways}>
      <legend className="s-hidden">{text.label}</legend>
      {rows.map(
        ({ key, label, run }) =>
          run && (
            <KeyedButton key={key} size="compact-sm" keys={ROOM_KEYS[key]} onClick={run} data-shows={`way-${key}`}>
              {label}
            </KeyedButton>
          ),
      )}
    </fieldset>
  )
}
