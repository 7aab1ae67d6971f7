import type { FoundIn, SearchHit } from '../../../../shared/domain/search/search'
import { piecesOf, readTerms, type Term } from '../../../../shared/domain/search/words'
import type { InnerHandlers } from '../../ports/inner'
import type { CaseRoom, HandlersOf } from '../case-room'
import { codeNamesOf, findPlaces } from './search-repository'

/**
 * Finding under code names. Whoever may read cases may read every text that is found here; a private note and what somebody has
 * not sent yet are in no index.
 */
export function searchHandlers({ cases }: CaseRoom): HandlersOf<'search'> {
  return {
    async 'search/cases'({ text, page }) {
      const terms = readTerms(text)
      return cases.read(async (db) => {
        const { places, total, weighed } = await findPlaces(db, terms, page)
        const codeNames = await codeNamesOf(db, [...new Set(places.flatMap(({ matterId }) => matterId ?? []))])
        const hits = places.map(
          ({ kind, matterId, route, words }): SearchHit => ({
            matterId,
            codeName: matterId && (codeNames.get(matterId) ?? null),
            route,
            ...(kind === 'matter' ? knownBy(words, terms) : { where: kind as FoundIn, pieces: piecesOf(words, terms) }),
          }),
        )
        return { hits, total, weighed }
      })
    },
  }
}

const KNOWN_BY = ['codeName', 'reference', 'officer'] as const

/** What a matter is known by is one place of three lines; the hit is told of the first line where something was found. */
function knownBy(words: string, terms: readonly Term[]): Pick<SearchHit, 'where' | 'pieces'> {
  const lines = words.split('\n').map((line) => piecesOf(line, terms))
  const at = Math.max(
    0,
    lines.findIndex((pieces) => pieces.length > 1),
  )
  return { where: KNOWN_BY[at] ?? 'codeName', pieces: lines[at] ?? [] }
}

export function innerSearchHandlers({ cases }: CaseRoom): Pick<InnerHandlers, 'inner/code-names'> {
  return {
    async 'inner/code-names'({ matterIds }) {
      const found = await cases.read((db) => codeNamesOf(db, matterIds))
      return [...found].map(([matterId, codeName]) => ({ matterId, codeName }))
    },
  }
}
