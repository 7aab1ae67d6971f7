import type { Migration } from '../../store/compartment'

/** Series, coordination of a matter, what each organisation brings, and who has been told whom a matter is about. */
const TABLES: readonly string[] = []

export const preparing: Migration = {
  version: 13,
  name: 'preparing',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
