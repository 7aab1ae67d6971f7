import type { Migration } from '../../store/compartment'

/** Indexes the case list sorts and filters by, and the words that can be searched under code names. */
const TABLES = [
  `create index matter_by_deadline on matter (next_due_on, sort_key)`,
  `create index matter_of_caretaker on matter (caretaker_id, sort_key) where caretaker_id is not null`,
] as const

export const search: Migration = {
  version: 8,
  name: 'search',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
