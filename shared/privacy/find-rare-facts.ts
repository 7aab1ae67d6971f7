import { type Hit, hit } from './hit'
import type { PlaceMention } from './places/place-mentions'
import { rareFactsIn } from './rare/rare-facts'
import type { Reading } from './reading'

/** So many words between a fact and a place, and a reader puts them together. */
const NEARBY = 25

/**
 * Rare diagnoses and crimes that make the news, where a place of any size stands nearby on the same lines: asked about, never certain.
 * @see X9
 */
export function findRareFacts({ plain, words }: Reading, places: readonly PlaceMention[]): Hit[] {
  if (places.length === 0) return []
  let nearest = 0
  return rareFactsIn({ plain, words, chains: [] }).flatMap(({ kind, from, to }) => {
    // Both lists are in order: the first place that is not too far before is where the next fact begins to look.
    while (nearest < places.length - 1 && (places[nearest]?.to ?? 0) + NEARBY < from) nearest += 1
    const place = places[nearest]
    const [first, last] = [words[from], words[to - 1]]
    if (!place || !first || !last || place.to + NEARBY < from || place.from > to + NEARBY) return []
    return [hit(first.start, last.end, 'rareFact', 'asked', kind === 'crime' ? 'rare/crime' : 'rare/diagnosis')]
  })
}
