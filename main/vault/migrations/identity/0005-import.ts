import type { Migration } from '../../store/compartment'

/** Persons and free texts of a list on their way in; a cancel forgets them. */
const TABLES = [
  `create table import_staged (import_id text not null, position integer not null, row text not null,
    primary key (import_id, position)) strict`,
] as const

export const imports: Migration = {
  version: 5,
  name: 'import',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
