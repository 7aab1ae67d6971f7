import type { Migration } from '../../store/compartment'

/** Notes that are locked, and locked again. */
const TABLES: readonly string[] = []

export const notes: Migration = {
  version: 15,
  name: 'notes',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
