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
  // Who was in the room while a matter was open: presence itself is only how it stands now, and a withdrawal asks (X3).
  `create table item_room (
    item_id text not null references agenda_item (id), organisation_id text not null references organisation (id),
    unit_id text not null references unit (id), on_day text not null,
    primary key (item_id, unit_id)) strict, without rowid`,
  `insert into item_room (item_id, organisation_id, unit_id, on_day)
     select distinct item.id, attendee.organisation_id, attendee.unit_id, substr(meeting.starts_at, 1, 10)
     from agenda_item as item
     join meeting on meeting.id = item.meeting_id
     join attendee on attendee.meeting_id = meeting.id
     where item.kind = 'matter' and attendee.present = 1
       and (item.state in ('open', 'done') or (item.state = 'adjourned' and item.spent_seconds > 0))`,
  `create index item_room_of on item_room (organisation_id)`,
] as const

export const people: Migration = {
  version: 7,
  name: 'people',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
