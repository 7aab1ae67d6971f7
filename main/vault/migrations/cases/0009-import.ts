import type { Migration } from '../../store/compartment'

/** Rows of a list on their way in: nobody sees them until all are there, and a cancel forgets them. */
const TABLES = [
  `create table import_staged (import_id text not null, position integer not null, row text not null,
    primary key (import_id, position)) strict`,
  `alter table matter add column import_id text`,
  `create index matter_of_import on matter (import_id) where import_id is not null`,
] as const

export const imports: Migration = {
  version: 9,
  name: 'import',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
