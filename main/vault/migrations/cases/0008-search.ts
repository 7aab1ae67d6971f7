import type { Migration } from '../../store/compartment'

/** Indexes the case list sorts and filters by, and the words that can be searched under code names. */
const TABLES = [
  // All that can be asked about, in the order of the code names: a list is filtered and counted without reading a matter.
  `create index matter_listed on matter
     (sort_key, group_id, state, officer_organisation_id, caretaker_id, next_due_on, search_key)`,
  `drop index matter_by_name`,
  `drop index matter_of_group`,
  `create index matter_of_group on matter (group_id, sort_key, state)`,
  `drop index matter_in_state`,
  `create index matter_in_state on matter (state, sort_key, group_id)`,
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
