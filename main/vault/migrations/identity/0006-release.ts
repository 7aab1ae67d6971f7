import type { Migration } from '../../store/compartment'

/**
 * A release that waits for somebody else, and what the sweep was answered.
 * `sweep_answer`: `times` is how often the words stood in the text when they were answered about; written once more, they are asked
 * about again. It holds the words, so it never leaves this compartment.
 * `release_request`: the exact text that was asked for and the hash it is released by; emptied when it is settled.
 */
const TABLES = [
  `create table sweep_answer (
    meeting_id text not null, target text not null, kind text not null, words text not null, times integer not null,
    version text not null, reason text not null, answered_by text not null, answered_at text not null,
    primary key (meeting_id, target, kind, words)) strict`,
  `create table release_request (
    id text primary key, matter_id text not null, text text not null, sha256 text not null, answers text not null,
    asked_by text not null, asked_at text not null, state text not null, reason text not null,
    settled_by text, settled_at text) strict`,
  `create unique index release_request_open on release_request (matter_id) where state = 'open'`,
  `create index release_request_of on release_request (matter_id, asked_at)`,
] as const

export const release: Migration = {
  version: 6,
  name: 'release',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
