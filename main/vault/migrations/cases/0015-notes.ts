import type { Migration } from '../../store/compartment'

/**
 * Notes that are locked, and locked again. Why they were opened stands in `typed_text`.
 * INVARIANT: of one meeting at most one locking holds.
 */
const TABLES: readonly string[] = [
  `create table notes_lock (
    meeting_id text not null references meeting (id), version integer not null, sha256 text not null,
    locked_at text not null, locked_by text not null, reopened_at text, reopened_by text,
    primary key (meeting_id, version)) strict, without rowid`,
  `create unique index notes_lock_holds on notes_lock (meeting_id) where reopened_at is null`,
]

export const notes: Migration = {
  version: 15,
  name: 'notes',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
