import type { Migration } from '../../store/compartment'

/** Groups in which it takes two to release a text, and who asked for what was then released. */
const TABLES = [
  `create table release_setting (
    group_id text primary key references meeting_group (id), four_eyes integer not null, set_by text not null,
    set_at text not null) strict`,
  `alter table released_summary add column asked_by text`,
] as const

export const release: Migration = {
  version: 17,
  name: 'release',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
