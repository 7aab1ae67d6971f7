import type { Knex } from 'knex'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import { HITS_A_PAGE } from '../../../../shared/domain/search/search'
import { matchOf, type Term } from '../../../../shared/domain/search/words'

/** A place of the compartment's index (`migrations/search-index.ts`), the same in both. */
export interface Place {
  readonly kind: string
  readonly matterId: MatterId | null
  readonly route: string | null
  readonly words: string
}

/** Weighing a hit costs its share of time: above so many the words say too little, and the newest are as good. */
const MOST_WEIGHED = 1_000

/**
 * The best first, by bm25, or the newest where there are too many to weigh. Nothing that the reader typed reaches the database
 * but as quoted words.
 */
export async function findPlaces(
  db: Knex,
  terms: readonly Term[],
  page: number,
): Promise<{ places: Place[]; total: number; weighed: boolean }> {
  const match = matchOf(terms)
  if (match === '') return { places: [], total: 0, weighed: true }
  const counted: { total: number }[] = await db('search').whereRaw('search match ?', [match]).count({ total: '*' })
  const total = counted[0]?.total ?? 0
  const weighed = total <= MOST_WEIGHED
  const places: Place[] = await db('search')
    .join('search_place as place', 'place.id', 'search.rowid')
    .whereRaw('search match ?', [match])
    .orderByRaw(weighed ? 'search.rank' : 'search.rowid desc')
    .limit(HITS_A_PAGE)
    .offset(page * HITS_A_PAGE)
    .select({ kind: 'place.kind', matterId: 'place.matter_id', route: 'place.route', words: 'place.words' })
  return { places, total, weighed }
}

/** Whose name or number it is; at most `limit`. */
export async function findNamed(db: Knex, terms: readonly Term[], limit: number): Promise<MatterId[]> {
  const match = matchOf(terms)
  if (match === '') return []
  const rows: { matterId: MatterId }[] = await db('search')
    .join('search_place as place', 'place.id', 'search.rowid')
    .whereRaw('search match ?', [match])
    .where('place.kind', 'identity')
    .orderByRaw('search.rowid desc')
    .limit(limit)
    .select({ matterId: 'place.matter_id' })
  return rows.map(({ matterId }) => matterId)
}

export async function codeNamesOf(db: Knex, matterIds: readonly MatterId[]): Promise<ReadonlyMap<MatterId, CodeName>> {
  const rows: { id: MatterId; codeName: CodeName }[] = await db('matter')
    .whereIn('id', matterIds)
    .select({ id: 'id', codeName: 'code_name' })
  return new Map(rows.map(({ id, codeName }) => [id, codeName]))
}
