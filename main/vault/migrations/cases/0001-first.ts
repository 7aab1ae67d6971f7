import type { Migration } from '../../store/compartment'

/**
 * What may be worked with under a code name: groups, matters, consents without their giver, released texts, meetings,
 * what came of them, and the papers made.
 * INVARIANT 1: no column can say who a matter is about; the people named here are officers and representatives.
 * INVARIANT 2: at most one running meeting, one open item, one valid recommendation a matter, one outcome an item.
 * INVARIANT 3: a text that can be printed carries `review`; what was overwritten keeps its row until it was reviewed.
 */
const TABLES = [
  `create table setting (key text primary key, value text not null) strict`,
  `create table draft (
    user_id text not null, field text not null, text text not null, saved_at text not null,
    primary key (user_id, field)) strict`,
  `create table place (user_id text primary key, route text not null, field text not null, caret integer not null) strict`,

  `create table meeting_group (
    id text primary key, name text not null, sort_key text not null, profile_id text not null, kind text not null) strict`,
  `create table organisation (
    id text primary key, group_id text not null references meeting_group (id), name text not null, position integer not null) strict`,
  `create index organisation_of_group on organisation (group_id, position)`,
  `create table unit (
    id text primary key, organisation_id text not null references organisation (id), name text not null,
    position integer not null) strict`,
  `create index unit_of_organisation on unit (organisation_id, position)`,
  `create table representative (
    id text primary key, group_id text not null references meeting_group (id), name text not null, sort_key text not null,
    function text not null, organisation_id text not null references organisation (id),
    unit_id text not null references unit (id), valid_from text not null, valid_to text) strict`,
  `create index representative_of_group on representative (group_id, sort_key)`,

  `create table code_name_used (code_name text primary key, matter_id text not null) strict`,
  `create table matter (
    id text primary key, code_name text not null unique, sort_key text not null, search_key text not null,
    group_id text not null references meeting_group (id),
    state text not null check (state in ('registered', 'released', 'treated', 'adjourned', 'decided', 'closed')),
    received_on text not null, reference text not null, birth_year integer,
    officer_name text not null, officer_organisation_id text not null references organisation (id),
    officer_unit_id text not null references unit (id), officer_phone text not null, officer_address text not null,
    has_identity integer not null default 0 check (has_identity in (0, 1)),
    draft_known integer not null default 0 check (draft_known in (0, 1)),
    released_version integer) strict`,
  `create index matter_by_name on matter (sort_key)`,
  `create index matter_by_day on matter (received_on desc, sort_key)`,
  `create index matter_of_group on matter (group_id, sort_key)`,
  `create index matter_in_state on matter (state, sort_key)`,
  `create index matter_of_officer on matter (officer_organisation_id)`,

  `create table consent (
    id text primary key, matter_id text not null references matter (id), kind text not null, terms text not null,
    entered_at text not null, entered_by text not null, withdrawn_on text) strict`,
  `create index consent_of_matter on consent (matter_id)`,
  `create table consent_party (
    consent_id text not null references consent (id), organisation_id text not null references organisation (id),
    primary key (consent_id, organisation_id)) strict`,
  `create index consent_naming on consent_party (organisation_id)`,

  `create table released_summary (
    matter_id text not null references matter (id), version integer not null, text text not null, released_at text not null,
    released_by text not null, withdrawn_at text, withdrawn_by text,
    primary key (matter_id, version)) strict`,

  `create table meeting (
    id text primary key, group_id text not null references meeting_group (id), starts_at text not null,
    planned_minutes integer not null, place text not null,
    state text not null check (state in ('planned', 'running', 'ended')),
    started_at text, ended_at text, matters_after text) strict`,
  `create index meeting_by_time on meeting (starts_at desc)`,
  `create unique index meeting_running on meeting (state) where state = 'running'`,
  `create table agenda_item (
    id text primary key, meeting_id text not null references meeting (id), position integer not null,
    kind text not null check (kind in ('general', 'matter')), title text, title_review text,
    matter_id text references matter (id), minutes integer not null,
    state text not null check (state in ('waiting', 'open', 'done', 'adjourned')),
    opened_at text, spent_seconds integer not null, adjourned_reason text, adjourned_review text,
    check ((kind = 'matter') = (matter_id is not null)), check ((kind = 'general') = (title is not null))) strict`,
  `create index item_of_meeting on agenda_item (meeting_id, position)`,
  `create index item_of_matter on agenda_item (matter_id)`,
  `create unique index item_matter_once on agenda_item (meeting_id, matter_id) where matter_id is not null`,
  `create unique index item_open on agenda_item (state) where state = 'open'`,
  `create table attendee (
    id text primary key, meeting_id text not null references meeting (id), representative_id text references representative (id),
    name text not null, sort_key text not null, function text not null,
    organisation_id text not null references organisation (id), unit_id text not null references unit (id),
    role text not null check (role in ('representative', 'substitute', 'guest')),
    place text not null check (place in ('onSite', 'remote')), present integer not null check (present in (0, 1))) strict`,
  `create index attendee_of_meeting on attendee (meeting_id, sort_key)`,
  `create index attendee_of_representative on attendee (representative_id)`,

  `create table item_note (
    item_id text primary key references agenda_item (id), text text not null, saved_at text not null, saved_by text not null,
    review text not null check (review in ('unreviewed', 'reviewed'))) strict`,
  `create table item_note_version (
    item_id text not null references agenda_item (id), version integer not null, text text not null, begun_at text not null,
    saved_at text not null, saved_by text not null,
    primary key (item_id, version)) strict`,
  `create table private_note (
    user_id text not null, item_id text not null references agenda_item (id), text text not null, saved_at text not null,
    primary key (user_id, item_id)) strict`,

  `create table outcome (
    id text primary key, matter_id text not null references matter (id), item_id text not null references agenda_item (id),
    outcome text not null, sip_caller text not null, reason text not null, meets text not null,
    recorded_at text not null, recorded_by text not null, replaced_at text,
    review text not null check (review in ('unreviewed', 'reviewed'))) strict`,
  `create unique index outcome_of_item on outcome (item_id) where replaced_at is null`,
  `create index outcome_of_matter on outcome (matter_id)`,
  `create table outcome_party (
    outcome_id text not null references outcome (id), organisation_id text not null references organisation (id),
    primary key (outcome_id, organisation_id)) strict`,
  `create table recommendation (
    id text primary key, matter_id text not null references matter (id), item_id text not null references agenda_item (id),
    recommendation text not null, reason text not null, alternatives text not null,
    recorded_at text not null, recorded_by text not null, replaced_at text,
    review text not null check (review in ('unreviewed', 'reviewed'))) strict`,
  `create unique index recommendation_valid on recommendation (matter_id) where replaced_at is null`,
  `create index recommendation_of_item on recommendation (item_id)`,
  `create table decision (
    id text primary key, matter_id text not null references matter (id),
    recommendation_id text not null references recommendation (id), verdict text not null, decided_on text not null,
    reason text not null, alternatives text not null, recorded_at text not null, recorded_by text not null, replaced_at text,
    review text not null check (review in ('unreviewed', 'reviewed'))) strict`,
  `create unique index decision_valid on decision (recommendation_id) where replaced_at is null`,
  `create index decision_of_matter on decision (matter_id)`,

  `create table paper (
    id text primary key, kind text not null, matter_id text references matter (id), meeting_id text references meeting (id),
    made_at text not null, made_by text not null, unreviewed integer not null check (unreviewed in (0, 1)),
    printed_at text, saved_at text) strict`,
  `create index paper_of_matter on paper (matter_id, made_at desc)`,
] as const

export const first: Migration = {
  version: 1,
  name: 'first',
  async up(trx) {
    for (const statement of TABLES) await trx.raw(statement)
  },
}
