import type { Knex } from 'knex'
import { requireThat } from '../../../shared/lib/domain-error'
import type { Migration } from './compartment'

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0

/**
 * Brings a file to the newest version, forward only; each step and its version commit together.
 * @returns the version it has now
 */
export async function migrate(knex: Knex, from: number, migrations: readonly Migration[]): Promise<number> {
  requireThat(
    migrations.every(({ version }, index) => version === index + 1),
    'store/migrations-not-numbered',
  )
  for (const { version, up } of migrations.slice(from))
    await knex.transaction(async (trx) => {
      await up(trx)
      await trx.raw(`PRAGMA user_version = ${version}`)
    })
  return Math.max(from, newestVersion(migrations))
}
