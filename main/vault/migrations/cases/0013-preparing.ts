import type { Migration } from '../../store/compartment'

/**
 * Coordination of a matter, what each organisation brings, who has been told whom a matter is about, whose a paper is.
 * INVARIANT: no word that a person typed stands here: those are `typed_text`.
 */
const TABLES = [
  `create table coordination (
    matter_id text primary key references matter (id), reasons text not null,
    zero_placed integer not null check (zero_placed in (0, 1)), earlier_rounds integer,
    saved_at text not null, saved_by text not null) strict`,
  `create table coordination_party (
    matter_id text not null references coordination (matter_id) on delete cascade,
    organisation_id text not null references organisation (id), primary key (matter_id, organisation_id)) strict, without rowid`,
  `create table bring_along (
    id text primary key, item_id text not null references agenda_item (id) on delete cascade,
    organisation_id text not null references organisation (id), ticked_at text) strict`,
  `create unique index bring_along_of on bring_along (item_id, organisation_id)`,
  `create table told (
    meeting_id text not null references meeting (id), matter_id text not null references matter (id),
    organisation_id text not null references organisation (id), unit_id text not null references unit (id),
    how text not null check (how in ('post', 'phone', 'handover')), on_day text not null,
    rang_back integer not null check (rang_back in (0, 1)),
    copy text not null check (copy in ('none', 'out', 'returned', 'destroyed')), copy_on text,
    noted_at text not null, noted_by text not null,
    primary key (meeting_id, matter_id, unit_id)) strict`,
  `create index told_of_matter on told (matter_id)`,
  `alter table paper add column group_id text references meeting_group (id)`,
  `alter table paper add column organisation_id text references organisation (id)`,
  `alter table paper add column unit_id text references unit (id)`,
  `update paper set group_id = coalesce(
    (select group_id from meeting where meeting.id = paper.meeting_id),
    (select group_id from matter where matter.id = paper.matter_id))`,
  `create index paper_of_group on paper (group_id, made_at desc)`,
] as const

export const preparing: Migration = {
  version: 13,
  name: 'preparing',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
