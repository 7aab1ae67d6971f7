import type { Migration } from '../../store/compartment'
import { type SearchSource, searchIndex, summaryWords } from '../search-index'

/** The section of the matter's page where a text stands, by its field. */
const SECTION = `case
  when new.field like 'question:%' or new.field like 'answer:%' then '/fragor'
  when new.field like 'booking:%' or new.field = 'in-depth' then '/tider'
  when new.field like 'planning:%' then '/insats'
  when new.field like 'criterion:%' then '/kriterier'
  when new.field like 'enclosure:%' then '/bilagor'
  else '/formular' end`

/** A name is found apart from where the person lives: the case list asks for names only. */
const SOURCES: readonly SearchSource[] = [
  {
    kind: 'identity',
    table: 'individual',
    words: `new.given_name || ' ' || new.family_name || char(10) || new.also_known || char(10) || new.personal_number`,
    columns: ['given_name', 'family_name', 'also_known', 'personal_number'],
    ref: 'new.matter_id',
    matterId: 'new.matter_id',
  },
  {
    kind: 'contact',
    table: 'individual',
    words: `new.address || char(10) || new.phone`,
    columns: ['address', 'phone'],
    ref: 'new.matter_id',
    matterId: 'new.matter_id',
  },
  {
    kind: 'text',
    table: 'unchecked_text',
    words: 'new.text',
    columns: ['text'],
    ref: `new.matter_id || '/' || new.field`,
    matterId: 'new.matter_id',
    route: `'/arenden/' || new.matter_id || ${SECTION}`,
  },
  {
    kind: 'draft',
    table: 'summary_draft',
    words: summaryWords('new.text'),
    columns: ['text'],
    ref: 'new.matter_id',
    matterId: 'new.matter_id',
    route: `'/arenden/' || new.matter_id || '/sammanfattning'`,
  },
  {
    kind: 'enclosure',
    table: 'enclosure',
    words: 'new.title',
    columns: ['title'],
    ref: 'new.id',
    matterId: 'new.matter_id',
  },
]

/** What can be searched of who somebody is and of what nobody has checked. */
export const search: Migration = {
  version: 4,
  name: 'search',
  async up(trx) {
    for (const statement of searchIndex(SOURCES)) await trx.raw(statement)
    await trx.raw('create index audit_line_about on audit_line (subject, seq)')
  },
}
