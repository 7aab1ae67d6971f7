import type { Knex } from 'knex'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { HeldPlan } from '../../../../shared/domain/meeting/planned-end'
import type { IsoDate } from '../../../../shared/lib/dates'

const IDLE = 'idleMinutes'
export const IDLE_MINUTES = 10

export async function readIdleMinutes(db: Knex): Promise<number> {
  const row: { value: string } | undefined = await db('setting').where({ key: IDLE }).first('value')
  return row ? Number(row.value) : IDLE_MINUTES
}

export async function writeIdleMinutes(trx: Knex.Transaction, minutes: number): Promise<void> {
  await trx('setting')
    .insert({ key: IDLE, value: String(minutes) })
    .onConflict('key')
    .merge()
}

export async function findRunningMeetingId(db: Knex): Promise<MeetingId | null> {
  const row: { id: MeetingId } | undefined = await db('meeting').where({ state: 'running' }).first('id')
  return row?.id ?? null
}

export async function findRunningPlan(db: Knex): Promise<HeldPlan | null> {
  const row: HeldPlan | undefined = await db('meeting')
    .where({ state: 'running' })
    .first({ startsAt: 'starts_at', plannedMinutes: 'planned_minutes', startedAt: 'started_at' })
  return row ?? null
}

/** Days from `first` to `last`, both with, that have a meeting which is not over: each day once. */
export async function listMeetingDays(db: Knex, first: IsoDate, last: IsoDate): Promise<IsoDate[]> {
  const rows: { day: IsoDate }[] = await db('meeting')
    .distinct(db.raw('substr(starts_at, 1, 10) as day'))
    .whereNot({ state: 'ended' })
    .whereRaw('substr(starts_at, 1, 10) between ? and ?', [first, last])
    .orderBy('day')
  return rows.map(({ day }) => day)
}
