import type { Migration } from '../../store/compartment'

/**
 * Commitments, deviations, follow-up, and what an outcome says beside who meets the individual.
 * INVARIANT: no column here holds what a person typed; words stand in `typed_text`, or in the outcome's own row.
 */
const TABLES: readonly string[] = [
  `alter table outcome add column domains text not null default '[]'`,
  `alter table outcome add column sustainable text check (sustainable in ('yes', 'partly', 'no', 'later'))`,
  `alter table outcome add column further_planning integer check (further_planning in (0, 1))`,
  `create table commitment (
    id text primary key, group_id text not null references meeting_group (id), meeting_id text not null references meeting (id),
    item_id text references agenda_item (id) on delete set null, matter_id text references matter (id),
    kind text not null check (kind in ('meets', 'own', 'broughtBack')),
    organisation_id text not null references organisation (id), unit_id text references unit (id),
    by_date text, made_at text not null, made_by text not null) strict`,
  `create index commitment_of_group on commitment (group_id)`,
  `create index commitment_of_meeting on commitment (meeting_id)`,
  `create table commitment_answer (
    commitment_id text not null references commitment (id) on delete cascade, meeting_id text not null references meeting (id),
    answer text check (answer in ('done', 'notPossible', 'notDone')),
    documented integer not null check (documented in (0, 1)), answered_at text not null, answered_by text not null,
    primary key (commitment_id, meeting_id)) strict, without rowid`,
  `create table meeting_after (
    meeting_id text primary key references meeting (id), commitments_seen_at text not null, seen_by text not null) strict`,
  `create table follow_up (
    id text primary key, matter_id text not null references matter (id),
    kind text not null check (kind in ('groupMeeting', 'own', 'none')), meeting_id text references meeting (id),
    starts_at text, made_at text not null, made_by text not null, replaced_at text) strict`,
  `create unique index follow_up_of on follow_up (matter_id) where replaced_at is null`,
  `create table deviation (
    id text primary key, group_id text not null references meeting_group (id), meeting_id text references meeting (id),
    item_id text references agenda_item (id) on delete set null, found_on text not null, route text,
    reported_on text, feedback_on text, closed_on text, made_at text not null, made_by text not null) strict`,
  `create index deviation_of_group on deviation (group_id)`,
  `create table deviation_party (
    deviation_id text not null references deviation (id) on delete cascade,
    organisation_id text not null references organisation (id), primary key (deviation_id, organisation_id)) strict, without rowid`,
]

export const afterwards: Migration = {
  version: 14,
  name: 'afterwards',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
