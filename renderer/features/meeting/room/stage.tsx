import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { WallState } from '../../../../shared/slides/slide'
import { meetingText } from '../../../text/sv/meeting'
import { roomText } from '../../../text/sv/room'
import { wallText } from '../../../text/sv/wall'
import { Keys, Note, Refused, say } from '../../../ui'
import { type Projector, ProjectorClosed, saidOf, WallControl, WallPreview } from '../../wall'
import style from './room.module.css'
import { ROOM_KEYS } from './room-keys'
import type { RoomState } from './use-room'
import { labelOf, type StepControl } from './use-step'

/**
 * What stays in sight whatever is worked with: the one large button, the wall's control, and an exact live preview of what the
 * room sees.
 */
export function Stage(props: {
  room: RoomState
  steps: StepControl
  projector: Projector
  onState(state: WallState): void
  /** The clicker's key that ends a show. */
  onEndAsked(): void
  onToggleDark(): void
  /** The small ways on, beside the wall. */
  children?: ReactNode
}) {
  const { room, steps, projector } = props
  const { wall, step } = room
  const running = room.meeting.state === 'running'
  const heading = wall.state !== 'dark' && wall.slide.kind === 'matter' ? (wall.slide.heading?.label ?? null) : null
  const aspect = projector.state && projector.state.height > 0 ? projector.state.width / projector.state.height : 16 / 9
  useSaidAloud(wall)

  /** Bare keys of a presentation clicker hold only here, where nothing can be typed (WCAG 2.1.4). */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!running || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Escape') props.onEndAsked()
    else if (event.key === '.' || event.key.toLowerCase() === 'b') props.onToggleDark()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={style.stage}>
      {running && room.detail && room.detail.tellingHeadings.length > 0 && (
        <Note tone="notice">
          <p>{meetingText.room.telling(room.detail.tellingHeadings)}</p>
        </Note>
      )}
      <Button
        size="xl"
        fullWidth
        className={style.next}
        data-step={step.kind}
        data-field="next-step"
        aria-keyshortcuts="F8 PageDown"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          // The second click of a pair is the same press.
          if (event.detail <= 1) void steps.perform(step)
        }}
        rightSection={
          <span aria-hidden="true" className={style.nextKeys}>
            <Keys keys={ROOM_KEYS.next} />
            <Keys keys="PgDn" />
          </span>
        }
      >
        {labelOf(step, heading)}
      </Button>
      <Refused refusal={steps.refusal} />
      <div className={style.wall}>
        <div className={style.seen}>
          <WallPreview message={wall} aspect={aspect} />
        </div>
        <div className={style.controls}>
          <WallControl message={wall} closed={projector.state?.open === false} onState={props.onState} />
          <ul className={style.wallKeys} aria-label={wallText.control}>
            <li>
              {meetingText.commands.dark} <Keys keys={ROOM_KEYS.dark} />
            </li>
            <li>
              {meetingText.commands.freeze} <Keys keys={ROOM_KEYS.freeze} />
            </li>
          </ul>
        </div>
      </div>
      {props.children}
      <ProjectorClosed projector={projector} />
      {room.dimmed && room.openStops.length === 0 && (
        <Note tone="notice">
          <p>{roomText.done.dimmed}</p>
        </Note>
      )}
      {steps.waitsFrozen && wall.state === 'frozen' && (
        <Note tone="notice" live>
          <p>{wallText.waitsFrozen}</p>
        </Note>
      )}
    </div>
  )
}

/** Tells about a change of the wall, which is always away from focus, but not about how it stood when the page opened. */
function useSaidAloud(wall: RoomState['wall']) {
  const sentence = saidOf(wall)
  const before = useRef(sentence)
  useEffect(() => {
    if (before.current === sentence) return
    before.current = sentence
    say(sentence)
  }, [sentence])
}
