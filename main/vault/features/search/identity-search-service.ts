import { readPersonalNumber, writePersonalNumber } from '../../../../shared/domain/individual/personal-number'
import { type FoundIn, MOST_NAMED, type SearchHit } from '../../../../shared/domain/search/search'
import { piecesOf, readTerms } from '../../../../shared/domain/search/words'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import { keepNamesShown } from '../identity/individual-repository'
import { findNamed, findPlaces } from './search-repository'

/** What the desk calls a kind of place here. */
const WHERE: Readonly<Record<string, FoundIn>> = {
  identity: 'identity',
  contact: 'identity',
  text: 'text',
  draft: 'text',
  enclosure: 'enclosure',
}

/**
 * Finding who somebody is, and what nobody has checked. Each search is a line of this compartment's log, with the ids it showed;
 * the words that were looked for are kept nowhere (K3).
 */
export function identitySearchHandlers(context: IdentityContext): Pick<Handlers<'identity'>, 'search/identity' | 'search/names'> {
  const { identity, world, askCase } = context
  return {
    async 'search/identity'({ text, page }, { user }) {
      const terms = readTerms(asNumber(text))
      const shownId = world.newId()
      const { places, total, weighed } = await identity().transact(user.id, async (trx, record) => {
        const found = await findPlaces(trx, terms, page)
        await keepNamesShown(trx, shownId, [...new Set(found.places.flatMap(({ matterId }) => matterId ?? []))])
        record('identity/searched', shownId)
        return found
      })
      const matterIds = [...new Set(places.flatMap(({ matterId }) => matterId ?? []))]
      const names = matterIds.length > 0 ? await askCase('inner/code-names', { matterIds }) : []
      const codeNames = new Map(names.map(({ matterId, codeName }) => [matterId, codeName]))
      const hits = places.map(
        ({ kind, matterId, route, words }): SearchHit => ({
          matterId,
          codeName: matterId && (codeNames.get(matterId) ?? null),
          route,
          where: WHERE[kind] ?? 'text',
          pieces: piecesOf(words, terms),
        }),
      )
      return { hits, total, weighed }
    },

    async 'search/names'({ text }, { user }) {
      const terms = readTerms(asNumber(text))
      const shownId = world.newId()
      return identity().transact(user.id, async (trx, record) => {
        const found = await findNamed(trx, terms, MOST_NAMED + 1)
        const matterIds = found.slice(0, MOST_NAMED)
        await keepNamesShown(trx, shownId, matterIds)
        record('identity/searched', shownId)
        return { matterIds, more: found.length > MOST_NAMED }
      })
    },
  }
}

/** A personal number is found however it was typed. */
function asNumber(text: string): string {
  const reading = readPersonalNumber(text)
  return reading.ok ? writePersonalNumber(reading.number) : text
}
