import type { Knex } from 'knex'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'

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
