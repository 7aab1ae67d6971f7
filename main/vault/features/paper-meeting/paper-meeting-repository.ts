import type { Knex } from 'knex'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { requireOnPaper } from '../../../../shared/domain/meeting/paper-meeting'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { listItems } from '../agenda/agenda-repository'
import { readDoor, requireOpenDoor } from '../meeting/door-repository'
import { type MeetingRecord, requireMeeting } from '../meeting/meeting-repository'
import { requireNotesOpen } from '../notes/notes-lock-repository'

/** A meeting whose course may still be written in. @throws DomainError `paper-meeting/not-on-paper` `notes/locked` */
export async function requireEntering(db: Knex, meetingId: MeetingId): Promise<MeetingRecord> {
  const meeting = await requireMeeting(db, meetingId)
  requireOnPaper(meeting)
  await requireNotesOpen(db, meetingId)
  return meeting
}

/** Holds everybody who was there against the matters that are written in already, and notes them as having heard. */
export async function heldAgainstTreated(trx: Knex.Transaction, meeting: MeetingRecord): Promise<void> {
  const day = meetingDay(meeting)
  for (const item of await listItems(trx, meeting.id))
    if (item.kind === 'matter' && item.state === 'done') requireOpenDoor(await readDoor(trx, item.id, day))
  await noteWhoHeard(trx, meeting.id, day)
}

/** The meeting is over, as it was on paper. */
export async function markHeldOnPaper(
  trx: Knex.Transaction,
  id: MeetingId,
  held: { startedAt: IsoInstant; endedAt: IsoInstant },
): Promise<void> {
  await trx('meeting')
    .where({ id })
    .update({ state: 'ended', held_how: 'onPaper', started_at: held.startedAt, ended_at: held.endedAt })
}

/** A matter that was treated waits for its outcome to be written in; a general point is done with. */
export async function markEntered(trx: Knex.Transaction, itemId: AgendaItemId, outcomeLater: boolean): Promise<void> {
  await trx('agenda_item')
    .where({ id: itemId })
    .update({
      state: 'done',
      outcome_later: outcomeLater ? 1 : 0,
      adjourned_reason: null,
      adjourned_review: null,
      resume_on: null,
    })
}

/** Everybody who was there has heard of the matters that were treated (X3). */
export async function noteWhoHeard(trx: Knex.Transaction, meetingId: MeetingId, day: IsoDate): Promise<void> {
  await trx.raw(
    `insert into item_room (item_id, organisation_id, unit_id, on_day)
       select distinct item.id, attendee.organisation_id, attendee.unit_id, ?
       from agenda_item as item join attendee on attendee.meeting_id = item.meeting_id
       where item.meeting_id = ? and item.state = 'done' and item.kind = 'matter' and attendee.present = 1
         and (attendee.role <> 'guest'
           or not exists (select 1 from guest_item where guest_item.attendee_id = attendee.id)
           or exists (select 1 from guest_item where guest_item.attendee_id = attendee.id and guest_item.item_id = item.id))
       on conflict do nothing`,
    [day, meetingId],
  )
}
