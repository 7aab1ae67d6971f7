import type { Migration } from '../../store/compartment'

/** The year of a group: settings, managers, trainings, change notices, reports. */
const TABLES = [
  `create table group_setting (
    group_id text primary key references meeting_group (id), notice_days integer not null,
    convene_by text not null check (convene_by in ('post', 'phone', 'handover')), age_from integer, age_to integer,
    responsible_id text references representative (id)) strict`,
  `alter table representative add column work_address text not null default ''`,
  `create table training (
    id text primary key, group_id text not null references meeting_group (id), held_on text not null) strict`,
  `create index training_of_group on training (group_id, held_on desc)`,
  `create table training_participant (
    training_id text not null references training (id) on delete cascade,
    representative_id text not null references representative (id),
    primary key (training_id, representative_id)) strict, without rowid`,
  `create table manager (
    id text primary key, group_id text not null references meeting_group (id), name text not null, sort_key text not null,
    title text not null, organisation_id text not null references organisation (id), unit_id text references unit (id),
    phone text not null, postal_address text not null) strict`,
  `create index manager_of_group on manager (group_id, sort_key)`,
  // The list as a notice told it: what has changed since is told by the next one.
  `create table change_notice (
    id text primary key, group_id text not null references meeting_group (id), written_at text not null,
    written_by text not null, list text not null, changes text not null, sent_on text,
    sent_by text check (sent_by in ('post', 'phone', 'handover')), check ((sent_on is null) = (sent_by is null))) strict`,
  `create unique index change_notice_waiting on change_notice (group_id) where sent_on is null`,
  `create index change_notice_sent on change_notice (group_id, sent_on desc)`,
  `create table group_report (
    id text primary key, group_id text not null references meeting_group (id),
    period text not null check (period in ('term', 'halfYear', 'year')), from_on text not null, to_on text not null,
    sent_on text not null, sent_by text not null check (sent_by in ('post', 'phone', 'handover')),
    noted_at text not null, noted_by text not null) strict`,
  `create index group_report_of on group_report (group_id, sent_on desc)`,
  `alter table library_version add column website_on text`,
] as const

export const groups: Migration = {
  version: 11,
  name: 'groups',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
