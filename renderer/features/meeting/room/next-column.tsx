import { meetingText } from '../../../text/sv/meeting'
import { PrivateNoteField } from '../../notes'
import { type Projector, ProjectorControl } from '../../wall'
import { titleOf } from '../next-step'
import style from './room.module.css'
import type { RoomState } from './use-room'

const text = meetingText.room

/** What comes next, the chair's own notes and the projector's window. */
export function NextColumn({ room, projector }: { room: RoomState; projector: Projector }) {
  const { next, open, stops } = room
  const about = open ?? next
  return (
    <>
      <section className={style.card} aria-label={text.next}>
        <h2>{text.next}</h2>
        {next ? (
          <>
            <p className={style.nextTitle}>{titleOf(next)}</p>
            <p className="s-quiet">{text.plannedTime(next.minutes)}</p>
            {next.kind === 'matter' && <p>{stops.length > 0 ? text.nextStopped : text.nextReady}</p>}
          </>
        ) : (
          <p className="s-quiet">{text.noNext}</p>
        )}
      </section>
      <section className={style.card} aria-label={text.privateNotes}>
        {about ? <PrivateNoteField key={about.id} itemId={about.id} /> : <p className="s-quiet">{text.privateNotesBetween}</p>}
      </section>
      <section className={style.card}>
        <h2>{text.projector}</h2>
        <ProjectorControl projector={projector} />
      </section>
    </>
  )
}
