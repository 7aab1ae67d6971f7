import type { Knex } from 'knex'
import type { Attendee, AttendeeId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { notBefore } from '../../../../shared/domain/meeting/meeting-clock'
import type { PresenceEvent } from '../../../../shared/domain/meeting/presence'
import type { IsoInstant } from '../../../../shared/lib/dates'

/** More than anybody comes and goes; a page that is told of more has no use of it. */
export const MOST_COMINGS = 1_000

/** Comings and goings of a meeting in the order they were noted, which the clock cannot turn round. */
export async function listPresence(db: Knex, meetingId: MeetingId): Promise<PresenceEvent[]> {
  const rows: (Omit<PresenceEvent, 'came'> & { came: number })[] = await db('presence_event')
    .where({ meeting_id: meetingId })
    .select({ attendeeId: 'attendee_id', at: 'at', came: 'came', where: 'place' })
    .orderBy('at')
    .orderByRaw('rowid')
    .limit(MOST_COMINGS)
  return rows.map((row) => ({ ...row, came: row.came === 1 }))
}

/**
 * Notes that somebody came or went. Never before the meeting began nor before what was noted last: a clock that is set back
 * stands still here.
 */
export async function noteComing(
  trx: Knex.Transaction,
  meeting: { id: MeetingId; startedAt: IsoInstant | null },
  coming: { attendeeId: AttendeeId; came: boolean; where: Attendee['where']; now: IsoInstant },
): Promise<void> {
  const last: { at: IsoInstant } | undefined = await trx('presence_event')
    .where({ meeting_id: meeting.id })
    .orderBy('at', 'desc')
    .first('at')
  const at = notBefore(notBefore(coming.now, meeting.startedAt), last?.at)
  await trx('presence_event')
    .insert({
      meeting_id: meeting.id,
      attendee_id: coming.attendeeId,
      at,
      came: coming.came ? 1 : 0,
      place: coming.where,
    })
    .onConflict()
    .ignore()
}

/** Who was added by mistake has not come and gone. */
export async function forgetComings(trx: Knex.Transaction, attendeeId: AttendeeId): Promise<void> {
  await trx('presence_event').where({ attendee_id: attendeeId }).delete()
}
