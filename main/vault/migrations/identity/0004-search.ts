import type { Migration } from '../../store/compartment'

/** What can be searched of who somebody is and of what nobody has checked. */
const TABLES: readonly string[] = []

export const search: Migration = {
  version: 4,
  name: 'search',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
