import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { OrganisationId, UnitId } from '../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../shared/lib/dates'

/**
 * Who has been in the room while a matter was open. Kept for itself: whether somebody is present is only how it stands now,
 * and who left for one matter is back for the next.
 */
export async function noteRoom(trx: Knex.Transaction, meetingId: MeetingId, day: IsoDate): Promise<void> {
  await trx.raw(
    `insert into item_room (item_id, organisation_id, unit_id, on_day)
       select distinct item.id, attendee.organisation_id, attendee.unit_id, ?
       from agenda_item as item join attendee on attendee.meeting_id = item.meeting_id
       where item.meeting_id = ? and item.state = 'open' and item.kind = 'matter' and attendee.present = 1
       on conflict do nothing`,
    [day, meetingId],
  )
}

/** Verksamheter that were in the room while a matter was open, by day. */
export async function listInRoom(
  db: Knex,
  matterId: MatterId,
): Promise<{ organisationId: OrganisationId; unitId: UnitId; day: IsoDate }[]> {
  return db('item_room as room')
    .join('agenda_item as item', 'item.id', 'room.item_id')
    .where('item.matter_id', matterId)
    .distinct({ organisationId: 'room.organisation_id', unitId: 'room.unit_id', day: 'room.on_day' })
    .orderBy('room.on_day')
    .limit(400)
}
