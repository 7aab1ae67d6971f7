import type { Migration } from '../../store/compartment'

/** Every text that nobody has checked and released, and the wordings it had before. */
const TABLES = [
  `create table unchecked_text (
    matter_id text not null, field text not null, text text not null, version integer not null, begun_at text not null,
    saved_at text not null, saved_by text not null, primary key (matter_id, field)) strict`,
  `create table unchecked_text_version (
    matter_id text not null, field text not null, version integer not null, text text not null, saved_at text not null,
    saved_by text not null, primary key (matter_id, field, version)) strict`,
] as const

export const texts: Migration = {
  version: 2,
  name: 'texts',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
