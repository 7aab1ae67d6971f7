import type { Hit } from './hit'
import type { KnownPhrase } from './known-phrase'
import { madeNicknames, nicknamesOf } from './nicknames'
import { isOrdinary } from './ordinary-words'

/** Between the parts of a name, and no name by themselves. */
export const PARTICLES = new Set('von af av de van der den la le el al da di du bin ibn och till'.split(' '))

/** A name that is looked for in other spellings too, with one letter wrong and cut in pieces. */
export interface KnownName {
  readonly text: string
  readonly kind: Hit['kind']
  /** Why it is marked when it is not written as it is known. */
  readonly otherwise: Hit['rule']
}

interface Parts {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** Everything one person's own name is written as. */
export function ownNames(parts: Parts): { phrases: KnownPhrase[]; names: KnownName[] } {
  const whole = wholeNames(parts)
  const users = userNames(parts).filter((name) => !whole.includes(name))
  return {
    phrases: [...whole.map(namePhrase), ...users.map((name) => asked(name, 'own/name')), ...nicknamePhrases(parts, whole)],
    names: [
      ...whole.map((text): KnownName => ({ text, kind: 'ownName', otherwise: 'own/name-misspelt' })),
      ...users.map((text): KnownName => ({ text, kind: 'ownName', otherwise: 'own/name' })),
    ],
  }
}

/** Each part; neighbours written as one word ("Annakarin"); given and family name without a space. */
function wholeNames({ given, family }: Parts): string[] {
  const parts = [...given, ...family].filter((part) => part.length > 1)
  const alone = parts.filter((part) => !PARTICLES.has(part))
  const joined = [...given, ...family].length > 2 ? [[...given, ...family].join(''), [...family, ...given].join('')] : []
  for (const row of [given, family, [...given.slice(0, 1), ...family], [...family, ...given.slice(0, 1)]]) {
    for (let at = 1; at < row.length; at += 1) joined.push(`${row[at - 1] ?? ''}${row[at] ?? ''}`)
  }
  const particled = family.length > 1 ? [family.join('')] : []
  const plainO = parts.filter((part) => part.includes("'")).map((part) => part.replaceAll("'", ''))
  return [
    ...new Set([
      ...(alone.length > 0 ? alone : parts),
      ...joined.filter((word) => word.length > 4 && word.length <= MOST_LETTERS),
      ...particled,
      ...plainO,
    ]),
  ]
}

const MOST_LETTERS = 40
const LEAST_OF_USER_NAME = 5

/** As an account is called: "akohrn", "ohrnak", "annao", "annohr". Only a question. */
function userNames({ given, family }: Parts): string[] {
  const [first = ''] = given
  const last = family.filter((part) => !PARTICLES.has(part)).at(-1) ?? ''
  if (first.length < 2 || last.length < 2) return []
  const initials = given.map((part) => part.slice(0, 1)).join('')
  const joined = given.join('')
  const made = [
    ...[initials, first.slice(0, 1), first.slice(0, 2)].flatMap((short) => [`${short}${last}`, `${last}${short}`]),
    ...[first, joined].flatMap((name) => [`${name}${last}`, `${last}${name}`, `${name}${last.slice(0, 1)}`]),
    `${first}${initials.slice(1)}`,
    `${first.slice(0, 3)}${last.slice(0, 3)}`,
  ]
  const known = new Set([...given, ...family])
  return [...new Set(made)].filter(
    (name) => name.length >= LEAST_OF_USER_NAME && name.length <= MOST_LETTERS && !known.has(name) && !isOrdinary(name),
  )
}

const asked = (name: string, rule: Hit['rule'], onlyCapital = false): KnownPhrase => ({
  words: [name],
  kind: 'ownName',
  certainty: 'asked',
  rule,
  onlyCapital,
})

const namePhrase = (name: string): KnownPhrase =>
  isOrdinary(name)
    ? asked(name, 'own/name-ordinary-word')
    : { words: [name], kind: 'ownName', certainty: 'certain', rule: 'own/name' }

/** The table's, and what the first syllable may be made into; the latter only where it is written as a name. */
function nicknamePhrases({ given }: Parts, whole: readonly string[]): KnownPhrase[] {
  const known = new Set(given.flatMap(nicknamesOf))
  const made = given.flatMap(madeNicknames).filter((name) => !known.has(name))
  const isNew = (name: string) => !whole.includes(name)
  return [
    ...[...known].filter(isNew).map((name) => asked(name, 'own/nickname', isOrdinary(name) || name.length < 4)),
    ...made.filter(isNew).map((name) => ({ ...asked(name, 'own/nickname', true), made: true })),
  ]
}

/** The person's initials in the orders they are written. */
export function initialsOf({ given, family }: Parts): ReadonlySet<string> {
  const first = (parts: readonly string[]) => parts.map((part) => part.slice(0, 1))
  const g = first(given)
  const f = first(family.filter((part) => !PARTICLES.has(part)))
  const ofGiven = [g.join(''), ...g]
  const ofFamily = [f.join(''), ...f]
  const all = [g.join(''), ...ofGiven.flatMap((a) => ofFamily.flatMap((b) => [a + b, b + a]))]
  return new Set(all.filter((letters) => letters.length > 1 && letters.length < 7))
}
