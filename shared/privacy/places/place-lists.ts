import { plain } from '../plain-text'
import { DANISH_MUNICIPALITIES, DANISH_TOWNS } from './danish-places'
import { LARGE_FROM } from './place-size'
import { LARGE, MUNICIPALITIES, SMALL, SMALL_OR_WORD } from './place-words'

export interface Municipality {
  /** As it is written: "Lekebergs kommun". */
  readonly name: string
  /** The county or the region it lies in, as it is written. */
  readonly county: string
  readonly inhabitants: number
}

/** Which words are places, in their plain form with _ between the words of one. Read out of the text they are kept as when first asked for. */
export interface PlaceLists {
  readonly small: ReadonlySet<string>
  /** Small places that are ordinary words or names too. */
  readonly smallOrWord: ReadonlySet<string>
  readonly large: ReadonlySet<string>
  /** By the municipality's name without "kommun", as it stands and without a genitive. */
  readonly municipalities: ReadonlyMap<string, Municipality>
}

let lists: PlaceLists | undefined

export function placeLists(): PlaceLists {
  lists ??= read()
  return lists
}

const placesOf = (text: string) => text.trim().split(/\s+/)
export const asPlace = (name: string): string => plain(name).replace(/[ -]+/g, '_')

function read(): PlaceLists {
  const small = new Set(placesOf(SMALL))
  const large = new Set(placesOf(LARGE))
  const municipalities = new Map<string, Municipality>()
  for (const one of rowsOf(MUNICIPALITIES, 1)) {
    const base = asPlace(one.name)
    const municipality = { ...one, name: `${one.name} kommun` }
    for (const name of [base, base.replace(/s$/, '')]) if (!municipalities.has(name)) municipalities.set(name, municipality)
  }
  for (const one of rowsOf(DANISH_MUNICIPALITIES, 1_000)) {
    const name = asPlace(one.name)
    for (const written of [name, name.replace(/aa/g, 'å'), ...name.split('_')]) {
      if (!municipalities.has(written)) municipalities.set(written, { ...one, name: `${one.name} Kommune` })
      if (one.inhabitants >= LARGE_FROM) large.add(written)
      else small.add(written)
    }
  }
  for (const town of placesOf(plain(DANISH_TOWNS))) large.add(town)
  for (const town of large) small.delete(town)
  return { small, smallOrWord: new Set(placesOf(SMALL_OR_WORD)), large, municipalities }
}

/** "Region Sjælland: Greve 51, Køge 62": a line a county. */
function rowsOf(text: string, unit: number): Municipality[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [county = '', all = ''] = line.split(': ')
      return all.split(', ').map((one) => {
        const space = one.lastIndexOf(' ')
        return { name: one.slice(0, space), county, inhabitants: Number(one.slice(space + 1)) * unit }
      })
    })
}
