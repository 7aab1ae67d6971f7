import type { Migration } from '../../store/compartment'
import { type SearchSource, searchIndex, summaryWords } from '../search-index'

/** Indexes the case list sorts and filters by. */
const LISTS = [
  // All that can be asked about, in the order of the code names: a list is filtered and counted without reading a matter.
  `create index matter_listed on matter
     (sort_key, group_id, state, officer_organisation_id, caretaker_id, next_due_on, search_key)`,
  `drop index matter_by_name`,
  `drop index matter_of_group`,
  `create index matter_of_group on matter (group_id, sort_key, state)`,
  `drop index matter_in_state`,
  `create index matter_in_state on matter (state, sort_key, group_id)`,
  `create index matter_by_deadline on matter (next_due_on, sort_key)`,
  `create index matter_of_caretaker on matter (caretaker_id, sort_key) where caretaker_id is not null`,
  // What has happened to one record is read without walking the whole log.
  `create index audit_line_about on audit_line (subject, seq)`,
] as const

const itemOf = (column: string) => `(select ${column} from agenda_item where id = new.item_id)`

/** A wording that something else has taken the place of is not found, nor one that was withdrawn. */
const SOURCES: readonly SearchSource[] = [
  {
    // One place for what a matter is known by: a search may name the code and the officer together.
    kind: 'matter',
    table: 'matter',
    words: 'new.code_name || char(10) || new.reference || char(10) || new.officer_name',
    columns: ['code_name', 'reference', 'officer_name'],
    ref: 'new.id',
    matterId: 'new.id',
  },
  {
    kind: 'summary',
    table: 'released_summary',
    words: `case when new.withdrawn_at is null then ${summaryWords('new.text')} end`,
    columns: ['text', 'withdrawn_at'],
    // A new version takes the place of the one before.
    ref: 'new.matter_id',
    matterId: 'new.matter_id',
  },
  {
    kind: 'notes',
    table: 'item_note',
    words: 'new.text',
    columns: ['text'],
    ref: 'new.item_id',
    matterId: itemOf('matter_id'),
    route: `'/moten/' || ${itemOf('meeting_id')} || '/efter'`,
  },
  {
    kind: 'outcome',
    table: 'outcome',
    words: `case when new.replaced_at is null then new.reason || char(10) || new.sip_caller || char(10) ||
      coalesce((select group_concat(json_extract(value, '$.responsible'), char(10)) from json_each(new.meets)), '') end`,
    columns: ['reason', 'sip_caller', 'meets', 'replaced_at'],
    ref: 'new.id',
    matterId: 'new.matter_id',
  },
  {
    kind: 'recommendation',
    table: 'recommendation',
    words: `case when new.replaced_at is null then new.reason || char(10) || new.stop_reason end`,
    columns: ['reason', 'stop_reason', 'replaced_at'],
    ref: 'new.id',
    matterId: 'new.matter_id',
  },
  {
    kind: 'decision',
    table: 'decision',
    words: 'case when new.replaced_at is null then new.reason end',
    columns: ['reason', 'replaced_at'],
    ref: 'new.id',
    matterId: 'new.matter_id',
  },
  {
    kind: 'task',
    table: 'task',
    words: 'new.title',
    columns: ['title'],
    ref: 'new.id',
    matterId: 'new.matter_id',
    route: `case when new.matter_id is null then '/min-dag' end`,
  },
  {
    kind: 'library',
    table: 'library_version',
    words: `(select title from library_document where id = new.document_id) || char(10) || new.text`,
    columns: ['text'],
    ref: 'new.document_id',
    matterId: 'null',
    route: `'/bibliotek'`,
  },
]

/** What the case list asks, and the words that can be searched under code names. */
export const search: Migration = {
  version: 8,
  name: 'search',
  async up(trx) {
    for (const statement of [...LISTS, ...searchIndex(SOURCES)]) await trx.raw(statement)
  },
}
