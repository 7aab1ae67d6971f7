import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { AgendaItemState } from '../../../../shared/domain/meeting/meeting'

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

/** What has been done with a matter, by the records of it. */
export async function readDone(
  db: Knex,
  matterId: MatterId,
): Promise<{ decided: boolean; treated: boolean; adjourned: boolean }> {
  const decision = await db('decision').where({ matter_id: matterId }).whereNull('replaced_at').first(db.raw('1 as found'))
  const states: AgendaItemState[] = await db('agenda_item').where({ matter_id: matterId }).distinct().pluck('state')
  return { decided: Boolean(decision), treated: states.includes('done'), adjourned: states.includes('adjourned') }
}
