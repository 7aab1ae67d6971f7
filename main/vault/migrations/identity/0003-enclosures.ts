import type { Migration } from '../../store/compartment'

/** What came with a referral. A file lies in `blobs/` under a random name; its own key is here and nowhere else. A removed one leaves no row. */
const TABLES = [
  `create table blob (
    id text primary key, key blob not null, bytes integer not null) strict`,
  `create table enclosure (
    id text primary key, matter_id text not null, title text not null, kind text not null check (kind in ('paper', 'file')),
    binder text not null, file_name text not null, media_type text not null, bytes integer not null,
    blob_id text references blob (id), has_text integer not null check (has_text in (0, 1)), earlier_measure_id text,
    added_at text not null, added_by text not null,
    check ((kind = 'file') = (blob_id is not null))) strict`,
  `create index enclosure_of_matter on enclosure (matter_id, added_at)`,
] as const

export const enclosures: Migration = {
  version: 3,
  name: 'enclosures',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
