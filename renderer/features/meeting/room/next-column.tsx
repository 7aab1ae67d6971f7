import { meetingText } from '../../../text/sv/meeting'
import { Keys } from '../../../ui'
import { PrivateNoteField } from '../../notes'
import { GuestList } from '../guest-list'
import { titleOf } from '../next-step'
import style from './room.module.css'
import { ROOM_KEYS } from './room-keys'
import type { RoomState } from './use-room'

const text = meetingText.room

/** What comes next with whoever is to be called in, and the chair's own notes. */
export function NextColumn({ room }: { room: RoomState }) {
  const { next, open, stops, meeting, group, groupKind } = room
  const about = open ?? next
  const guests = meeting.attendees.filter(
    ({ role, present, itemIds }) => role === 'guest' && (present || itemIds.some((id) => id === open?.id || id === next?.id)),
  )
  return (
    <>
      <section className={style.card} aria-label={text.next}>
        <h2>{text.next}</h2>
        {next ? (
          <>
            <p className={style.nextTitle}>{titleOf(next)}</p>
            <p className="s-quiet">{text.plannedTime(next.minutes)}</p>
            {!open && next.kind === 'matter' && <p>{stops.length > 0 ? text.nextStopped : text.nextReady}</p>}
          </>
        ) : (
          <p className="s-quiet">{text.noNext}</p>
        )}
        {guests.length > 0 && groupKind.guests === 'perItem' && (
          <GuestList guests={guests} meeting={meeting} group={group} groupKind={groupKind} calledFor={open ?? next} brief />
        )}
      </section>
      <section className={style.card} aria-label={text.privateNotes}>
        {about ? (
          <>
            <PrivateNoteField key={about.id} itemId={about.id} />
            <Keys keys={ROOM_KEYS.privateNotes} />
          </>
        ) : (
          <p className="s-quiet">{text.privateNotesBetween}</p>
        )}
      </section>
    </>
  )
}
