import type { Knex } from 'knex'
import type { AgendaItemId, Attendee, AttendeeId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { listItems } from '../agenda/agenda-repository'
import { type MeetingRecord, requireMeeting } from '../meeting/meeting-repository'
import { requireAttendee } from './attendee-repository'

/** @throws DomainError `attendee/unknown` `meeting/ended` */
export async function requireSeat(db: Knex, id: AttendeeId): Promise<{ attendee: Attendee; meeting: MeetingRecord }> {
  const { attendee, meetingId } = await requireAttendee(db, id)
  const meeting = await requireMeeting(db, meetingId)
  requireThat(meeting.state !== 'ended', 'meeting/ended')
  return { attendee, meeting }
}

/**
 * A guest is asked in for items of this meeting; everybody else sits in on all of it.
 * @throws DomainError `attendee/not-a-guest` `item/unknown`
 */
export async function requireGuestItems(
  db: Knex,
  meetingId: MeetingId,
  role: Attendee['role'],
  itemIds: readonly AgendaItemId[],
): Promise<void> {
  if (itemIds.length === 0) return
  requireThat(role === 'guest', 'attendee/not-a-guest')
  const items = await listItems(db, meetingId)
  requireThat(
    itemIds.every((asked) => items.some(({ id }) => id === asked)),
    'item/unknown',
  )
}
