import type { Migration } from '../../store/compartment'

/** Scopes a consent has had, whether it still holds "tills vidare", who was told what on which ground, and protected identity. */
const TABLES = [
  `alter table consent add column version integer not null default 1`,
  `alter table consent add column reaffirmed_on text`,
  `create table consent_scope (
    consent_id text not null references consent (id), version integer not null, terms text not null,
    entered_at text not null, entered_by text not null, primary key (consent_id, version)) strict`,
  `insert into consent_scope (consent_id, version, terms, entered_at, entered_by)
     select id, 1, terms, entered_at, entered_by from consent`,
  `create table disclosure (
    id text primary key, matter_id text not null references matter (id),
    organisation_id text not null references organisation (id), unit_id text not null references unit (id),
    information_kinds text not null, channel text not null check (channel in ('post', 'phone', 'handover', 'meeting')),
    given_on text not null, basis_kind text not null check (basis_kind in ('consent', 'provision')),
    consent_id text references consent (id), provision text, entered_at text not null, entered_by text not null,
    check ((basis_kind = 'consent') = (consent_id is not null)),
    check ((basis_kind = 'provision') = (provision is not null))) strict`,
  `create index disclosure_of_matter on disclosure (matter_id, given_on)`,
  `create index disclosure_to on disclosure (organisation_id)`,
  `alter table matter add column protected_identity integer not null default 0 check (protected_identity in (0, 1))`,
] as const

export const consents: Migration = {
  version: 4,
  name: 'consents',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
