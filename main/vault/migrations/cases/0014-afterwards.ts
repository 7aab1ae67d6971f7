import type { Migration } from '../../store/compartment'

/** Commitments, deviations, follow-up. */
const TABLES: readonly string[] = []

export const afterwards: Migration = {
  version: 14,
  name: 'afterwards',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
