import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { WallState } from '../../../../shared/slides/slide'
import { ask } from '../../../client'
import { meetingText } from '../../../text/sv/meeting'
import { wallText } from '../../../text/sv/wall'
import { Note, Refused, say } from '../../../ui'
import { type Projector, ProjectorClosed, saidOf, WallControl, WallPreview } from '../../wall'
import { pageOnWall } from '../next-step'
import { PauseButton } from './pause-button'
import style from './room.module.css'
import type { RoomState } from './use-room'
import { labelOf, type StepControl } from './use-step'

const text = meetingText.room

/** The wall: its control, what the room sees, and the one large button under it. */
export function WallColumn(props: {
  room: RoomState
  steps: StepControl
  projector: Projector
  onState(state: WallState): void
  /** A shut door, where the eye already is. */
  children?: ReactNode
}) {
  const { room, steps, projector } = props
  const { wall, open, step, meeting } = room
  const running = meeting.state === 'running'
  const onWall = open ? pageOnWall(open, wall) : null
  const heading = wall.state !== 'dark' && wall.slide.kind === 'matter' ? (wall.slide.heading?.label ?? null) : null
  const aspect = projector.state && projector.state.height > 0 ? projector.state.width / projector.state.height : 16 / 9
  useSaidAloud(wall)

  return (
    <div className={style.wall}>
      {running && room.detail && room.detail.tellingHeadings.length > 0 && (
        <Note tone="notice">
          <p>{text.telling(room.detail.tellingHeadings)}</p>
        </Note>
      )}
      <Button
        size="xl"
        fullWidth
        className={style.next}
        data-step={step.kind}
        data-field="next-step"
        onClick={() => void steps.perform(step)}
      >
        {labelOf(step, heading)}
      </Button>
      <Refused refusal={steps.refusal} />
      {props.children}
      <WallControl message={wall} closed={projector.state?.open === false} onState={props.onState} />
      <ProjectorClosed projector={projector} />
      {steps.waitsFrozen && wall.state === 'frozen' && (
        <Note tone="notice" live>
          <p>{wallText.waitsFrozen}</p>
        </Note>
      )}
      <WallPreview message={wall} aspect={aspect} />
      {running && (
        <div className="s-actions">
          {open && onWall !== null && onWall > 0 && (
            <Button
              variant="default"
              size="sm"
              onClick={() => void steps.show(() => ask('wall/show-item', { itemId: open.id, page: onWall - 1 }))}
            >
              {text.previousPage}
            </Button>
          )}
          {step.kind !== 'showAgenda' && (
            <Button
              variant="default"
              size="sm"
              onClick={() => void steps.show(() => ask('wall/show-agenda', { meetingId: meeting.id }))}
            >
              {text.showAgenda}
            </Button>
          )}
          <PauseButton steps={steps} />
        </div>
      )}
      <p className={style.keys}>{text.keys}</p>
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
