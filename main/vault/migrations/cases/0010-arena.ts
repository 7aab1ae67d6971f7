import type { Migration } from '../../store/compartment'

/**
 * What a meeting in the room needs: texts that were typed where nobody is known, guests bound to items, who came and went and
 * when, who raised a matter, what is left off the wall, how a meeting was held.
 * INVARIANT: every text here that can be printed or shown stands in `typed_text`, or carries its own `review`.
 */
const TABLES = [
  `create table typed_text (
    id text primary key, kind text not null, about_id text not null, field text not null,
    group_id text not null references meeting_group (id), meeting_id text references meeting (id),
    matter_id text references matter (id), text text not null, saved_at text not null, saved_by text not null,
    review text not null check (review in ('unreviewed', 'reviewed'))) strict`,
  `create unique index typed_text_of on typed_text (about_id, kind, field)`,
  `create index typed_text_at on typed_text (meeting_id) where review = 'unreviewed'`,
  `create index typed_text_in on typed_text (group_id) where review = 'unreviewed' and meeting_id is null`,
  `create table typed_text_version (
    text_id text not null references typed_text (id) on delete cascade, version integer not null, text text not null,
    begun_at text not null, saved_by text not null, primary key (text_id, version)) strict`,
  `alter table organisation add column is_municipality integer not null default 0 check (is_municipality in (0, 1))`,
  `alter table meeting add column held_how text not null default 'inProgram' check (held_how in ('inProgram', 'onPaper'))`,
  `alter table meeting add column noted_by text`,
  `alter table agenda_item add column part text not null default 'other'`,
  `alter table agenda_item add column presenter text not null default ''`,
  `alter table agenda_item add column raised_by text references representative (id)`,
  `alter table agenda_item add column raised_how text check (raised_how in ('form', 'phone', 'meeting'))`,
  `alter table agenda_item add column left_off text not null default '[]'`,
  `alter table agenda_item add column outcome_later integer not null default 0 check (outcome_later in (0, 1))`,
  `alter table agenda_item add column carried_from text references meeting (id)`,
  `alter table attendee add column reminded_at text`,
  `create table guest_item (
    attendee_id text not null references attendee (id) on delete cascade,
    item_id text not null references agenda_item (id) on delete cascade, primary key (attendee_id, item_id)) strict, without rowid`,
  `create table presence_event (
    meeting_id text not null references meeting (id), attendee_id text not null, at text not null,
    came integer not null check (came in (0, 1)), place text not null, primary key (attendee_id, at, came)) strict`,
  `create index presence_of_meeting on presence_event (meeting_id, at)`,
] as const

export const arena: Migration = {
  version: 10,
  name: 'arena',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
