import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'

/** Whether it waits, or stands open, on the agenda of a meeting that is not over. */
export async function isOnAgenda(db: Knex, matterId: MatterId): Promise<boolean> {
  const row = await db('agenda_item as item')
    .join('meeting', 'meeting.id', 'item.meeting_id')
    .where('item.matter_id', matterId)
    .whereIn('item.state', ['waiting', 'open'])
    .whereNot('meeting.state', 'ended')
    .first(db.raw('1 as found'))
  return Boolean(row)
}
