import type { Migration } from '../../store/compartment'

/** The year of a group: settings, managers, trainings, change notices, reports. */
const TABLES: readonly string[] = []

export const groups: Migration = {
  version: 11,
  name: 'groups',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
