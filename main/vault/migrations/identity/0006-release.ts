import type { Migration } from '../../store/compartment'

/** A release that waits for somebody else, and what the sweep was answered. */
const TABLES: readonly string[] = []

export const release: Migration = {
  version: 6,
  name: 'release',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
