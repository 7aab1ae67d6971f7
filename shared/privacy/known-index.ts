import type { Hit } from './hit'
import type { KnownName } from './known-names'
import type { KnownPerson } from './known-person'
import type { KnownDigits, KnownPhrase } from './known-phrase'
import { spellingKey, withoutDots } from './spelling'

/** What is known, and of whom: the place in the row of people. */
export interface OwnPhrase extends KnownPhrase {
  readonly of: number
}
export interface OwnName extends KnownName {
  readonly of: number
}
/** A hit and whose it is; `at` is the word it begins with. */
export interface OwnHit extends Hit {
  readonly of: number
  readonly at: number
}

/**
 * What is known of all the people, by what a word of the text is looked up by: a text costs the same whether one or twenty are known.
 * INVARIANT 1: it is kept by the row of people it was made of, and goes when they go.
 */
export interface KnownIndex {
  readonly people: readonly KnownPerson[]
  readonly phrases: ReadonlyMap<string, readonly OwnPhrase[]>
  readonly spelled: ReadonlyMap<string, readonly OwnName[]>
  /** By the first two letters, the last two, and the first one of those with four: one letter wrong leaves one of them as it is. */
  readonly near: {
    readonly start: ReadonlyMap<string, readonly OwnName[]>
    readonly end: ReadonlyMap<string, readonly OwnName[]>
    readonly short: ReadonlyMap<string, readonly OwnName[]>
  }
  /** Whole names, and everything that one begins with. */
  readonly whole: ReadonlyMap<string, readonly OwnName[]>
  readonly beginnings: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
  readonly digits: ReadonlyMap<string, readonly KnownDigits[]>
  readonly lastFour: ReadonlySet<string>
}

/** How many digits a known number is looked up by: none is shorter. */
export const DIGITS_LOOKED_UP = 6
const LEAST_MISSPELT = 5
const LEAST_CUT = 3

const made = new WeakMap<readonly KnownPerson[], KnownIndex>()

export function indexOf(people: readonly KnownPerson[]): KnownIndex {
  const known = made.get(people) ?? makeIndex(people)
  made.set(people, known)
  return known
}

function makeIndex(people: readonly KnownPerson[]): KnownIndex {
  const phrases = new Map<string, OwnPhrase[]>()
  const [spelled, whole] = [new Map<string, OwnName[]>(), new Map<string, OwnName[]>()]
  const near = { start: new Map<string, OwnName[]>(), end: new Map<string, OwnName[]>(), short: new Map<string, OwnName[]>() }
  const digits = new Map<string, KnownDigits[]>()
  const isNew = newOnes()
  people.forEach((person, of) => {
    for (const phrase of person.phrases)
      if (isNew(of, phrase.kind, phrase.rule, ...phrase.words)) add(phrases, phrase.words[0] ?? '', { ...phrase, of })
    for (const name of person.names) {
      const own = { ...name, of }
      if (!isNew(of, name.kind, name.text)) continue
      add(spelled, spellingKey(name.text), own)
      if (name.text.length >= LEAST_CUT && name.otherwise !== 'own/name')
        for (const form of new Set([name.text, withoutDots(name.text)])) add(whole, form, own)
      if (!isMisspelt(name)) continue
      if (name.text.length < LEAST_MISSPELT) add(near.short, name.text.slice(0, 1), own)
      else {
        add(near.start, name.text.slice(0, 2), own)
        add(near.end, name.text.slice(-2), own)
      }
    }
    for (const number of person.digits) add(digits, number.digits.slice(0, DIGITS_LOOKED_UP), number)
  })
  return {
    people,
    phrases,
    spelled,
    near,
    whole,
    beginnings: new Set([...whole.keys()].flatMap(beginningsOf)),
    initials: new Set(people.flatMap((person) => [...person.initials])),
    digits,
    lastFour: new Set(people.flatMap(({ lastFour }) => lastFour ?? [])),
  }
}

/** One letter wrong in a short word is another word; what an account is called is spelled as it is. */
const isMisspelt = ({ text, kind, otherwise }: KnownName) =>
  otherwise !== 'own/name' && text.length >= (kind === 'ownName' ? LEAST_MISSPELT - 1 : LEAST_MISSPELT)

const beginningsOf = (name: string) => Array.from(name, (_, at) => name.slice(0, at + 1)).slice(0, -1)

/** A name is each one's own, for its parts are joined; what is beside it ("Granvik", where twenty live) is found once for all. */
function newOnes(): (of: number, kind: Hit['kind'], ...words: readonly string[]) => boolean {
  const known = new Set<string>()
  return (of, kind, ...words) => {
    const id = [kind === 'ownName' ? of : '', kind, ...words].join(' ')
    return !known.has(id) && known.add(id).size > 0
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
