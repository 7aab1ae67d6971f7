import type { Migration } from '../../store/compartment'

/** Words a group has answered "inte personuppgift" about. */
const TABLES: readonly string[] = []

export const ownWords: Migration = {
  version: 16,
  name: 'own-words',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
