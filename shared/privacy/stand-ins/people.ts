import { plain } from '../plain-text'
import { withoutGenitive } from './genitive'
import type { Language } from './language'
import { isOwned, relationOf } from './relations'
import { type WordBefore, wordsBefore } from './surroundings'

/** A name in a text, by whose names it is told from the others. */
export interface NamedPlace {
  readonly field: string
  readonly start: number
  readonly end: number
}

interface Person {
  /** Every part of the name that the texts have, in plain form and without a genitive. */
  readonly parts: Set<string>
  /** None as long as the person is told from the others by what they are to somebody. */
  number: number | undefined
  /** With its ending: "brodern". Undefined where nothing says it, or where two persons would be called the same. */
  relation: string | undefined
}

/** Who is who in a text and all its fields: the same person gets the same number, whatever form of the name stands there. */
export interface People {
  personOf(name: string): Person | undefined
}

const partsOf = (name: string, known: ReadonlySet<string>): string[] => {
  const words = plain(name)
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length > 1)
  return words.map((word, at) => (at === words.length - 1 ? withoutGenitive(word, known).base : word))
}

/** Numbers that stand in the texts already: the next person must not get one of them. */
const takenNumbers = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => [...text.matchAll(/(?<!\p{L})PERSON (\d{1,3})(?!\d)/gu)].map((match) => Number(match[1])))

/**
 * @param fields every field of the text, also those without a name
 * @param places the names in them, in the order of the text
 * @param earlier who had a number before, so that a name that comes back gets it again
 */
export function peopleIn(
  fields: readonly { field: string; text: string }[],
  places: readonly NamedPlace[],
  { language, earlier = [] }: { language: Language; earlier?: readonly Person[] },
): People & { all: readonly Person[] } {
  const textOf = new Map(fields.map(({ field, text }) => [field, text]))
  const quotes = places.map((place) => ({ place, text: textOf.get(place.field) ?? '' }))
  const known = new Set(quotes.flatMap(({ place, text }) => plain(text.slice(place.start, place.end)).split(/[^\p{L}']+/u)))
  const all: Person[] = earlier.map((person) => ({ ...person, parts: new Set(person.parts) }))
  const taken = new Set([...takenNumbers([...textOf.values()]), ...all.flatMap(({ number }) => number ?? [])])

  for (const { place, text } of quotes) {
    const { name, relation } = relationAt(text, place, language)
    const parts = partsOf(name, known)
    if (parts.length === 0) continue
    const person = find(all, parts) ?? add(all)
    for (const part of parts) person.parts.add(part)
    if (relation !== undefined) person.relation ??= relation
  }
  forgetShared(all)
  for (const person of all) if (person.relation === undefined) person.number ??= freeNumber(taken)
  return { all, personOf: (name) => find(all, partsOf(name, known)) }
}

function add(all: Person[]): Person {
  const person: Person = { parts: new Set(), number: undefined, relation: undefined }
  all.push(person)
  return person
}

function freeNumber(taken: Set<number>): number {
  let number = 1
  while (taken.has(number)) number += 1
  taken.add(number)
  return number
}

/** The only person whose name this can be: "Lindgren" alone is nobody's when two are called so. */
function find(all: readonly Person[], parts: readonly string[]): Person | undefined {
  if (parts.length === 0) return undefined
  const has = (person: Person) => parts.every((part) => person.parts.has(part))
  const within = (person: Person) => person.parts.size > 0 && [...person.parts].every((part) => parts.includes(part))
  const fitting = all.filter((person) => has(person) || within(person))
  return fitting.length === 1 ? fitting[0] : fitting.find((person) => person.parts.size === parts.length && has(person))
}

/** Two brothers are not both "brodern". */
function forgetShared(all: readonly Person[]): void {
  const count = new Map<string, number>()
  for (const { relation } of all) if (relation !== undefined) count.set(relation, (count.get(relation) ?? 0) + 1)
  for (const person of all)
    if (person.relation !== undefined && (count.get(person.relation) ?? 0) > 1) person.relation = undefined
}

/** What the text says somebody is, right before the name or as the first word of it, and the name alone. */
export function relationAt(
  text: string,
  place: { start: number; end: number },
  language: Language,
): { name: string; relation: string | undefined; said: WordBefore | undefined; owned: boolean } {
  const quote = text.slice(place.start, place.end)
  const inside = /^(\p{L}+)\s+(?=\p{L})/u.exec(quote)
  const within = inside?.[1] === undefined ? undefined : relationOf(inside[1], language)
  const before = wordsBefore(text, place.start)
  if (inside?.[1] !== undefined && within !== undefined) {
    const owned = isOwned(
      before.map((word) => word.text),
      language,
    )
    const said = { text: inside[1], start: place.start }
    return { name: quote.slice(inside[0].length), relation: within, said, owned }
  }
  const last = before.at(-1)
  const relation = last && relationOf(last.text, language)
  const earlier = before.slice(0, -1).map((word) => word.text)
  return { name: quote, relation, said: relation === undefined ? undefined : last, owned: isOwned(earlier, language) }
}
