import type { Migration } from '../../store/compartment'

/**
 * What the strategic group keeps: goals, routine decisions, dilemmas, experiences, competence needs, the agreement, lessons.
 * Their words are typed texts; here stands who, when and how it ended.
 */
const TABLES = [
  `create table goal (
    id text primary key, group_id text not null references meeting_group (id), starts_on text not null, ends_on text not null,
    recorded_at text not null, recorded_by text not null) strict`,
  `create table routine_decision (
    id text primary key, group_id text not null references meeting_group (id), decided_on text not null,
    document_id text references library_document (id), document_version integer,
    recorded_at text not null, recorded_by text not null) strict`,
  `create table dilemma (
    id text primary key, group_id text not null references meeting_group (id),
    organisation_id text references organisation (id), raised_on text not null,
    state text not null check (state in ('open', 'answered', 'solvedLocally')), settled_on text, settled_at text,
    recorded_at text not null, recorded_by text not null) strict`,
  `create index dilemma_of on dilemma (group_id, state)`,
  `create table experience (
    id text primary key, group_id text not null references meeting_group (id), noted_on text not null,
    recorded_at text not null, recorded_by text not null) strict`,
  `create table competence_need (
    id text primary key, group_id text not null references meeting_group (id), noted_on text not null,
    state text not null check (state in ('noted', 'planned', 'met', 'dropped')),
    recorded_at text not null, recorded_by text not null) strict`,
  `create table agreement (
    id text primary key, group_id text not null references meeting_group (id), starts_on text not null, ends_on text,
    lead_days integer not null, recorded_at text not null, recorded_by text not null) strict`,
  `create table agreement_party (
    id text primary key, agreement_id text not null references agreement (id), name text not null, signed_on text,
    wishes_to_attend integer not null check (wishes_to_attend in (0, 1)),
    always_invited integer not null check (always_invited in (0, 1)), position integer not null) strict`,
  `create index agreement_party_of on agreement_party (agreement_id)`,
  `create table extra_invitation (
    meeting_id text not null references meeting (id) on delete cascade,
    party_id text not null references agreement_party (id) on delete cascade, invited_on text not null,
    noted_by text not null, primary key (meeting_id, party_id)) strict, without rowid`,
  `create table lesson (
    id text primary key, group_id text not null references meeting_group (id), noted_on text not null, spread_on text,
    recorded_at text not null, recorded_by text not null) strict`,
] as const

export const strategy: Migration = {
  version: 12,
  name: 'strategy',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
