import type { Migration } from '../../store/compartment'

/**
 * What a referral's form and criteria were answered with, which unchecked texts there are, what others have tried, and the
 * officers it has had. No word of a text is here: only that it exists (INVARIANT 1 of `0001-first.ts`).
 */
const TABLES = [
  `create table text_known (
    matter_id text not null references matter (id), field text not null, primary key (matter_id, field)) strict`,
  `create table form_answer (
    matter_id text not null references matter (id), of text not null check (of in ('form', 'criteria')),
    version integer not null, definition_key text not null, definition_version integer not null, answers text not null,
    begun_at text not null, saved_at text not null, saved_by text not null,
    primary key (matter_id, of, version)) strict`,
  `create table earlier_measure (
    id text primary key, matter_id text not null references matter (id), authority text not null, kind text not null,
    from_month text, to_month text, position integer not null) strict`,
  `create index earlier_measure_of_matter on earlier_measure (matter_id, position)`,
  `create table officer_period (
    matter_id text not null references matter (id), position integer not null, name text not null,
    organisation_id text not null references organisation (id), unit_id text not null references unit (id),
    phone text not null, address text not null, valid_from text not null, entered_by text not null,
    primary key (matter_id, position)) strict`,
  `insert into officer_period (matter_id, position, name, organisation_id, unit_id, phone, address, valid_from, entered_by)
     select id, 0, officer_name, officer_organisation_id, officer_unit_id, officer_phone, officer_address, received_on, ''
     from matter`,
  `alter table recommendation add column stop_reason text not null default ''`,
] as const

export const referral: Migration = {
  version: 3,
  name: 'referral',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
