import type { FoundIn, SearchHit } from '../../../../shared/domain/search/search'
import { piecesOf, readTerms } from '../../../../shared/domain/search/words'
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
        const { places, total } = await findPlaces(db, terms, page)
        const codeNames = await codeNamesOf(db, [...new Set(places.flatMap(({ matterId }) => matterId ?? []))])
        const hits = places.map(
          ({ kind, matterId, route, words }): SearchHit => ({
            matterId,
            codeName: matterId && (codeNames.get(matterId) ?? null),
            route,
            where: kind as FoundIn,
            pieces: piecesOf(words, terms),
          }),
        )
        return { hits, total }
      })
    },
  }
}

export function innerSearchHandlers({ cases }: CaseRoom): Pick<InnerHandlers, 'inner/code-names'> {
  return {
    async 'inner/code-names'({ matterIds }) {
      const found = await cases.read((db) => codeNamesOf(db, matterIds))
      return [...found].map(([matterId, codeName]) => ({ matterId, codeName }))
    },
  }
}
