import type { Migration } from '../../store/compartment'

/**
 * Words a group has answered "inte personuppgift" about. `plain` is the word as the check reads it.
 * SECURITY: none is kept here before the identity process has held it against everybody the group knows (`own-word/remember`).
 */
const TABLES: readonly string[] = [
  `create table own_word (
    id text primary key, group_id text not null references meeting_group (id), word text not null, plain text not null,
    remembered_at text not null, remembered_by text not null, unique (group_id, plain)) strict`,
]

export const ownWords: Migration = {
  version: 16,
  name: 'own-words',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
