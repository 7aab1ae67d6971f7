import type { Knex } from 'knex'
import { z } from 'zod'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { Sustainable } from '../../../../shared/domain/outcome/outcome'
import type { StatisticsFacts } from '../../../../shared/domain/statistics/statistics'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { countOf } from '../group/group-repository'

/** What was consulted about, and meetings, each on the day of its meeting. */
interface Within {
  readonly groupId: GroupId
  readonly from: IsoDate
  readonly to: IsoDate
  readonly today: IsoDate
}

const DAY = 'substr(meeting.starts_at, 1, 10)'

/** Matters that were treated: once for each meeting they were treated in (G01). */
export async function listConsultations(db: Knex, { groupId, from, to }: Within): Promise<StatisticsFacts['consultations']> {
  const rows: { first: number; hasOutcome: number; zeroPlaced: number }[] = await db('agenda_item as item')
    .join('meeting', 'meeting.id', 'item.meeting_id')
    .leftJoin('coordination', 'coordination.matter_id', 'item.matter_id')
    .where({ 'meeting.group_id': groupId, 'item.kind': 'matter', 'item.state': 'done' })
    .whereRaw(`${DAY} between ? and ?`, [from, to])
    .select({ zeroPlaced: db.raw('coalesce(coordination.zero_placed, 0)') })
    .select(
      db.raw(`exists (select 1 from outcome where outcome.item_id = item.id and outcome.replaced_at is null) as hasOutcome`),
      db.raw(`not exists (select 1 from agenda_item as before join meeting as earlier on earlier.id = before.meeting_id
        where before.matter_id = item.matter_id and before.state = 'done'
          and (earlier.starts_at < meeting.starts_at or (earlier.starts_at = meeting.starts_at and earlier.id < meeting.id))) as first`),
    )
  return rows.map((row) => ({ first: row.first === 1, hasOutcome: row.hasOutcome === 1, zeroPlaced: row.zeroPlaced === 1 }))
}

/** Meetings that were held or run, and those that are still to come. */
export async function meetingsWithin(db: Knex, { groupId, from, to, today }: Within): Promise<StatisticsFacts['meetings']> {
  const within = () => db('meeting').where({ group_id: groupId }).whereRaw(`${DAY} between ? and ?`, [from, to])
  return {
    held: await countOf(within().whereNot({ state: 'planned' })),
    planned: await countOf(within().where({ state: 'planned' }).whereRaw(`${DAY} >= ?`, [today])),
  }
}

const keys = z.array(z.string())

/** What the outcomes that stand hope for, and whether it lasts (G16, G17, G18). */
export async function listHopes(db: Knex, groupId: GroupId): Promise<(StatisticsFacts['hopes'][number] & { at: IsoInstant })[]> {
  const rows: { domains: string; sustainable: Sustainable | null; at: IsoInstant }[] = await db('outcome')
    .join('matter', 'matter.id', 'outcome.matter_id')
    .where('matter.group_id', groupId)
    .whereNull('outcome.replaced_at')
    .select({ domains: 'outcome.domains', sustainable: 'outcome.sustainable', at: 'outcome.recorded_at' })
  return rows.map(({ domains, ...row }) => ({ ...row, domains: keys.parse(JSON.parse(domains)) }))
}
