import type { Migration } from '../../store/compartment'

/** Who may release, and how many it takes. */
const TABLES: readonly string[] = []

export const release: Migration = {
  version: 17,
  name: 'release',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
