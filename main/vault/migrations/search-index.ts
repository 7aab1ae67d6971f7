import { foldedSql } from '../../../shared/domain/search/words'

/**
 * The words of a compartment that can be searched. `search_place` has one row for each text there is, `search` is its index, and
 * triggers alone write both: whoever writes, changes or forgets a text does not need to know that it can be found.
 * INVARIANT 1: a place holds the words its source has now; when they are emptied, deleted or replaced, the place goes.
 * INVARIANT 2: the index forgets a word with its place (`secure-delete`), not at some later merge: the sweep counts on it.
 */
export interface SearchSource {
  /** `foundIn` of the domain. */
  readonly kind: string
  readonly table: string
  /** Expressions over `new`, the row of the table. Words that are null or empty are not searched. */
  readonly words: string
  readonly ref: string
  readonly matterId: string
  readonly route?: string
  /** The columns whose change can change the words. */
  readonly columns: readonly string[]
}

const INDEX: readonly string[] = [
  `create table search_place (
    id integer primary key, kind text not null, ref text not null, matter_id text, route text, words text not null,
    unique (kind, ref)) strict`,
  `create index search_place_of_matter on search_place (matter_id)`,
  `create virtual table search using fts5(words, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 0')`,
  `insert into search (search, rank) values ('secure-delete', 1)`,
  `create trigger search_place_in after insert on search_place begin
     insert into search (rowid, words) values (new.id, ${foldedSql('new.words')});
   end`,
  `create trigger search_place_out after delete on search_place begin
     insert into search (search, rowid, words) values ('delete', old.id, ${foldedSql('old.words')});
   end`,
  `create trigger search_place_again after update of words on search_place when old.words is not new.words begin
     insert into search (search, rowid, words) values ('delete', old.id, ${foldedSql('old.words')});
     insert into search (rowid, words) values (new.id, ${foldedSql('new.words')});
   end`,
]

/** What makes the index, keeps it right, and fills it with what is there already. */
export const searchIndex = (sources: readonly SearchSource[]): string[] => [...INDEX, ...sources.flatMap(statementsOf)]

function statementsOf(source: SearchSource, at: number): string[] {
  const { kind, table, words, ref, matterId, route = 'null', columns } = source
  const place = `'${kind}', ${ref}, ${matterId}, ${route}, trim(${words})`
  const keep = (from: string) =>
    `insert into search_place (kind, ref, matter_id, route, words)
       select * from (select ${place} as words ${from}) where words <> ''
       on conflict (kind, ref) do update
         set matter_id = excluded.matter_id, route = excluded.route, words = excluded.words`
  const name = `search_${kind}_${at}`
  return [
    `create trigger ${name}_in after insert on ${table} begin ${keep('')}; end`,
    `create trigger ${name}_again after update of ${columns.join()} on ${table} begin
       delete from search_place where kind = '${kind}' and ref = ${ref} and coalesce(trim(${words}), '') = '';
       ${keep('')};
     end`,
    `create trigger ${name}_out after delete on ${table} begin
       delete from search_place where kind = '${kind}' and ref = ${ref.replaceAll('new.', 'old.')};
     end`,
    keep(`from ${table} as new`),
  ]
}

/** The words of a summary stored as JSON: its question and what stands under its headings. */
export const summaryWords = (column: string): string =>
  `json_extract(${column}, '$.question') || char(10) ||
   coalesce((select group_concat(json_extract(value, '$.text'), char(10)) from json_each(${column}, '$.sections')), '')`
