import type { Migration } from '../../store/compartment'

/** Which required function a representative fills, for whom they stand in, and that they were appointed and informed (G13). */
const TABLES = [
  `alter table representative add column function_key text`,
  `alter table representative add column substitute_for text references representative (id)`,
  `alter table representative add column appointed_by text not null default ''`,
  `alter table representative add column appointed_on text`,
  `alter table representative add column informed_on text`,
  `alter table representative add column phone text not null default ''`,
  `alter table representative add column postal_address text not null default ''`,
  `alter table attendee add column function_key text`,
] as const

export const people: Migration = {
  version: 7,
  name: 'people',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
