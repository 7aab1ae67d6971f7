import type { Migration } from '../../store/compartment'

/** What the strategic group keeps: goals, routine decisions, dilemmas, competence needs, the agreement, lessons. */
const TABLES: readonly string[] = []

export const strategy: Migration = {
  version: 12,
  name: 'strategy',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
