import type { Knex } from 'knex'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import { HITS_A_PAGE } from '../../../../shared/domain/search/search'
import { matchOf, type Term } from '../../../../shared/domain/search/words'

/** A place of the compartment's index (`migrations/search-index.ts`), the same in both. */
export interface Place {
  readonly kind: string
  readonly ref: string
  readonly matterId: MatterId | null
  readonly route: string | null
  readonly words: string
}

/** The best first, by bm25; nothing that the reader typed reaches the database but as quoted words. */
export async function findPlaces(
  db: Knex,
  terms: readonly Term[],
  page: number,
): Promise<{ places: Place[]; total: number }> {
  const match = matchOf(terms)
  if (match === '') return { places: [], total: 0 }
  const counted: { total: number }[] = await db('search').whereRaw('search match ?', [match]).count({ total: '*' })
  const places: Place[] = await db('search')
    .join('search_place as place', 'place.id', 'search.rowid')
    .whereRaw('search match ?', [match])
    .orderByRaw('search.rank')
    .limit(HITS_A_PAGE)
    .offset(page * HITS_A_PAGE)
    .select({ kind: 'place.kind', ref: 'place.ref', matterId: 'place.matter_id', route: 'place.route', words: 'place.words' })
  return { places, total: counted[0]?.total ?? 0 }
}

/** Whose name or number it is; at most `limit`. */
export async function findNamed(db: Knex, terms: readonly Term[], limit: number): Promise<MatterId[]> {
  const match = matchOf(terms)
  if (match === '') return []
  const rows: { matterId: MatterId }[] = await db('search')
    .join('search_place as place', 'place.id', 'search.rowid')
    .whereRaw('search match ?', [match])
    .where('place.kind', 'identity')
    .orderByRaw('search.rank')
    .limit(limit)
    .select({ matterId: 'place.matter_id' })
  return rows.map(({ matterId }) => matterId)
}

export async function codeNamesOf(
  db: Knex,
  matterIds: readonly MatterId[],
): Promise<ReadonlyMap<MatterId, CodeName>> {
  const rows: { id: MatterId; codeName: CodeName }[] = await db('matter')
    .whereIn('id', matterIds)
    .select({ id: 'id', codeName: 'code_name' })
  return new Map(rows.map(({ id, codeName }) => [id, codeName]))
}
