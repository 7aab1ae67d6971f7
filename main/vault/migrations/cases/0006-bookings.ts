import type { Migration } from '../../store/compartment'

/** Times with a referral's people, enrolments, the group's own documents, and the day a matter is taken up again. */
const TABLES = [
  `create table booking (
    id text primary key, matter_id text not null references matter (id),
    kind text not null check (kind in ('referralMeeting', 'firstVisit', 'checkIn')),
    state text not null check (state in ('requested', 'booked', 'held', 'missed', 'cancelled')),
    requested_on text, starts_at text, place text not null,
    individual_takes_part integer not null check (individual_takes_part in (0, 1)),
    confirmed_by text, confirmed_on text, settled_on text, recorded_at text not null, recorded_by text not null) strict`,
  `create index booking_of_matter on booking (matter_id, recorded_at)`,
  `create index booking_coming on booking (starts_at) where state = 'booked'`,
  `create table enrolment (
    id text primary key, matter_id text not null references matter (id), starts_on text not null, ends_on text,
    ended_on text, end_reason text, recorded_at text not null, recorded_by text not null) strict`,
  `create unique index enrolment_running on enrolment (matter_id) where ended_on is null`,
  `create table library_document (
    id text primary key, group_id text not null references meeting_group (id), kind text not null, title text not null,
    sort_key text not null) strict`,
  `create index library_of_group on library_document (group_id, sort_key)`,
  `create table library_version (
    document_id text not null references library_document (id), version integer not null, text text not null,
    valid_from text not null, published_at text not null, published_by text not null,
    primary key (document_id, version)) strict`,
  `alter table agenda_item add column resume_on text`,
] as const

export const bookings: Migration = {
  version: 6,
  name: 'bookings',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
