import { type Hit, hit } from './hit'
import type { Knowledge } from './knowledge'
import { placeLists } from './places/place-lists'
import type { PlaceMention } from './places/place-mentions'
import type { Reading } from './reading'
import { baseForms, type Word } from './words'

/**
 * Places small enough to identify whoever lives or works there: asked about, never certain. A municipality of many, a county and a
 * country never are (`places/place-size.ts` says why), nor the places the group's own organisations are named after.
 * @see X9
 */
export function findPlaces({ words }: Reading, places: readonly PlaceMention[], knowledge: Knowledge): Hit[] {
  return places.flatMap(({ from, to, size }) => {
    const named = words.slice(from, to)
    const [first, last] = [named[0], named.at(-1)]
    if (size === 'large' || !first || !last) return []
    // "enda personen i Granvik": whoever is the only one is somebody, also where the place may be named.
    if (named.every((word) => mayBeNamed(word, knowledge)) && !isOnlyOneIn(words, from)) return []
    const found = hit(first.start, last.end, 'place', 'asked', 'place/small')
    const county = countyOf(named)
    return [county === undefined ? found : { ...found, county }]
  })
}

/** Of a municipality, or of a town that lends it its name; the lists know no other place's. */
function countyOf(named: readonly Word[]): string | undefined {
  const { municipalities } = placeLists()
  const name = named.map(({ text }) => text).join('_')
  return (municipalities.get(name) ?? municipalities.get(name.replace(/s$/, '')))?.county
}

const ONLY = new Set(['enda', 'ende', 'eneste', 'ensam', 'ensamma', 'alene'])
const isOnlyOneIn = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ text }) => ONLY.has(text))

/** Belongs to the group's own organisations, or has been answered for the group. */
export const mayBeNamed = ({ text }: Word, { organisations, words }: Knowledge): boolean =>
  baseForms(text).some((form) => organisations.has(form) || words.has(form))
