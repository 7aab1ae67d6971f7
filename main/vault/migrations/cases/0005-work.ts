import type { Migration } from '../../store/compartment'

/**
 * Questions without their words, things to do, who has a matter on the desk, and advice that is about nobody.
 * A task remembers the step that planned it and the one that finished it, so that a step undone takes both back; `about_id` is
 * the question or consent it is about.
 */
const TABLES = [
  `create table question (
    id text primary key, matter_id text not null references matter (id),
    direction text not null check (direction in ('toOfficer', 'fromOfficer')), asked_on text not null, due_on text,
    answered_on text, withdrawn_at text, asked_by text not null) strict`,
  `create index question_of_matter on question (matter_id, asked_on)`,
  `create index question_open on question (due_on) where answered_on is null and withdrawn_at is null`,
  `create table task (
    id text primary key, kind text not null, matter_id text references matter (id), title text not null,
    owner_id text not null, due_on text not null, made_at text not null, done_at text, done_by text,
    about_id text, planned_step integer, done_step integer) strict`,
  `create index task_of_matter on task (matter_id, due_on)`,
  `create index task_of_owner on task (owner_id, due_on) where done_at is null`,
  `alter table matter add column caretaker_id text`,
  // The earliest open task, kept by whoever writes a task: the list sorts and filters by it.
  `alter table matter add column next_due_on text`,
  `create table advice (
    id text primary key, group_id text not null references meeting_group (id), given_on text not null,
    organisation_id text not null references organisation (id), unit_id text not null references unit (id),
    topic text not null, answer text not null, note text not null, recorded_by text not null) strict`,
  `create index advice_of_group on advice (group_id, given_on desc)`,
  `create index advice_by_day on advice (given_on desc)`,
  // What ends about a day, and what has held "tills vidare" since one: a user's day asks, whatever the number of matters.
  `create index consent_to_think_of on consent
     (json_extract(terms, '$.validTo'), coalesce(reaffirmed_on, json_extract(terms, '$.givenOn'))) where withdrawn_on is null`,
  `alter table matter add column advice_id text references advice (id)`,
] as const

export const work: Migration = {
  version: 5,
  name: 'work',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
