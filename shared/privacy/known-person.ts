import type { Individual } from '../domain/individual/individual'
import { readPersonalNumber } from '../domain/individual/personal-number'
import { digitChains, digitsOf } from './digit-chains'
import type { FindingRule } from './finding'
import type { Hit } from './hit'
import { ABOUT_WORDS, isOrdinary } from './ordinary-words'
import { plain, plainText } from './plain-text'
import { wordsOf } from './words'

/** Words in a row that give the person away. */
export interface KnownPhrase {
  readonly words: readonly string[]
  readonly kind: Hit['kind']
  readonly certainty: Hit['certainty']
  readonly rule: FindingRule
}

/** Digits in a row that give the person away, whatever stands between them. */
export interface KnownDigits {
  readonly digits: string
  readonly kind: Hit['kind']
  readonly rule: FindingRule
}

/**
 * What the check knows of one person. It lives where the identity lives and dies with it: nothing of it, hashes included,
 * may stay in the case compartment (DESIGN.md, "Two compartments").
 */
export interface KnownPerson {
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly KnownPhrase[]>
  readonly nameParts: ReadonlySet<string>
  /** Initials in a row, two letters or more, small: "al" for A.L. */
  readonly initials: ReadonlySet<string>
  readonly firstLetters: ReadonlySet<string>
  readonly digits: readonly KnownDigits[]
  readonly lastFour: string | undefined
  readonly born: { readonly year: number; readonly month: number; readonly day: number } | undefined
}

const PARTICLES = new Set([
  'von',
  'af',
  'av',
  'de',
  'van',
  'der',
  'den',
  'la',
  'le',
  'el',
  'al',
  'da',
  'di',
  'du',
  'bin',
  'ibn',
  'och',
  'till',
])

/** What of one person gives them away, in every form a text may have it. */
export function knownPerson(individual: Individual): KnownPerson {
  const phrases: KnownPhrase[] = []
  const digits: KnownDigits[] = []
  const given = nameWords(individual.givenName)
  const family = nameWords(individual.familyName)
  for (const words of namePhrases(given, family)) phrases.push(namePhrase(words))
  phrases.push(...addressPhrases(individual.address))
  for (const row of individual.alsoKnown.split('\n')) {
    phrases.push(...detailPhrases(row))
    digits.push(...knownDigits(row, 'ownDetail', 'own/detail'))
  }
  digits.push(...knownDigits(individual.phone, 'phone', 'own/phone'))
  const number = knownNumber(individual.personalNumber)
  if (number) digits.push({ digits: number.ten, kind: number.cpr ? 'cpr' : 'personalNumber', rule: 'own/personal-number' })
  return {
    phrases: byFirstWord(phrases),
    nameParts: new Set([...given, ...family]),
    initials: initialsOf(
      given,
      family.filter((part) => !PARTICLES.has(part)),
    ),
    firstLetters: new Set([...given, ...family].map((part) => part.slice(0, 1))),
    digits,
    lastFour: number?.ten.slice(-4),
    born: number?.born,
  }
}

const nameWords = (name: string): string[] => wordsOf(plainText(name)).map((word) => word.text)

/** Each part; neighbours written as one word ("Annakarin"); given and family name without a space. */
function namePhrases(given: readonly string[], family: readonly string[]): string[] {
  const parts = [...given, ...family].filter((part) => part.length > 1)
  const alone = parts.filter((part) => !PARTICLES.has(part))
  const joined: string[] = []
  for (const row of [given, family, [...given.slice(0, 1), ...family], [...family, ...given.slice(0, 1)]]) {
    for (let at = 1; at < row.length; at += 1) joined.push(`${row[at - 1] ?? ''}${row[at] ?? ''}`)
  }
  const particled = family.length > 1 ? [family.join('')] : []
  const plainO = parts.filter((part) => part.includes("'")).map((part) => part.replaceAll("'", ''))
  return [
    ...new Set([...(alone.length > 0 ? alone : parts), ...joined.filter((word) => word.length > 4), ...particled, ...plainO]),
  ]
}

const namePhrase = (name: string): KnownPhrase => ({
  words: [name],
  kind: 'ownName',
  certainty: isOrdinary(name) ? 'asked' : 'certain',
  rule: isOrdinary(name) ? 'own/name-ordinary-word' : 'own/name',
})

function initialsOf(given: readonly string[], family: readonly string[]): ReadonlySet<string> {
  const first = (parts: readonly string[]) => parts.map((part) => part.slice(0, 1))
  const g = first(given)
  const f = first(family)
  const ofGiven = [g.join(''), ...g]
  const ofFamily = [f.join(''), ...f]
  const all = [g.join(''), ...ofGiven.flatMap((a) => ofFamily.flatMap((b) => [a + b, b + a]))]
  return new Set(all.filter((letters) => letters.length > 1 && letters.length < 7))
}

const phrase = (text: string, kind: Hit['kind'], certainty: Hit['certainty'], rule: FindingRule): KnownPhrase[] => {
  const words = wordsOf(plainText(text)).map((word) => word.text)
  const only = words.length === 1 ? (words[0] ?? '') : undefined
  if (words.length === 0 || (only !== undefined && (only.length < 2 || ABOUT_WORDS.has(only) || /^\d{1,4}$/.test(only))))
    return []
  return [{ words, kind, certainty: only !== undefined && isOrdinary(only) ? 'asked' : certainty, rule }]
}

const POSTCODE = /(?<!\d)(?:s[e ]?-? ?)?(\d{3}) ?(\d{2})(?!\d)/
const STREET = /^(.*?\p{L}) ?\d+/u
const STREET_WORD =
  /(?:gatan|gata|vägen|väg|gränd|gränden|stigen|stig|allén|torget|torg|backen|backe|plan|leden|kroken|gården|vej|gade|allé)$/u

/** The whole of each part, the street without its number, its usual short form, the postcode, and the town as a question. */
function addressPhrases(address: string): KnownPhrase[] {
  const found: KnownPhrase[] = []
  const own = (text: string) => found.push(...phrase(text, 'ownAddress', 'certain', 'own/address'))
  for (const part of plain(address).split(/[,;\n]/)) {
    const code = POSTCODE.exec(part)
    const street = code ? part.slice(0, code.index) : part
    if (code) {
      own(`${code[1]}${code[2]}`)
      own(`${code[1]} ${code[2]}`)
      found.push(...phrase(part.slice(code.index + code[0].length), 'ownAddress', 'asked', 'own/postal-town'))
    }
    const name = STREET.exec(street)?.[1]?.trim()
    if (name !== undefined) {
      own(street)
      if (!ABOUT_WORDS.has(name)) own(name)
      const short = name.replace(/vägen$/u, 'v').replace(/gatan$/u, 'g')
      if (short !== name) own(street.replace(name, short))
      for (const word of name.split(/[ -]/)) if (STREET_WORD.test(word) && word.length > 5) own(word)
    } else if (STREET_WORD.test(street.trim())) own(street)
    else if (!code) found.push(...phrase(street, 'ownAddress', 'asked', 'own/postal-town'))
  }
  return found
}

/** The whole line, what stands between commas and after a colon, and each word of it that is written as a name. */
function detailPhrases(row: string): KnownPhrase[] {
  const found: KnownPhrase[] = []
  for (const part of new Set([row, ...row.split(/[,;:()]/)])) {
    found.push(...phrase(part, 'ownDetail', 'certain', 'own/detail'))
    const words = wordsOf(plainText(part))
    if (words.length < 2) continue
    for (const word of words) {
      if (!word.capital || word.text.length < 2 || ABOUT_WORDS.has(word.text)) continue
      found.push({ words: [word.text], kind: 'ownDetail', certainty: 'asked', rule: 'own/detail-word' })
    }
  }
  return found
}

/** Phone numbers and other long numbers: without trunk zero and country code, so that every form of them is found. */
function knownDigits(text: string, kind: Hit['kind'], rule: FindingRule): KnownDigits[] {
  const known: KnownDigits[] = []
  for (const part of text.split(/[,;]| eller | el\. /)) {
    for (const chain of digitChains(plain(part))) {
      const bare = digitsOf(chain).digits.replace(/^(?:(?:00)?4[56](?=\d{7}))?0{0,2}/, '')
      if (bare.length >= 6) known.push({ digits: bare, kind, rule })
    }
  }
  return known
}

function knownNumber(text: string) {
  const swedish = readPersonalNumber(text)
  const danish = swedish.ok ? undefined : readPersonalNumber(text, 'da')
  const bare = plain(text).replace(/\D/g, '')
  if (bare.length !== 10 && bare.length !== 12) return undefined
  const ten = bare.slice(-10)
  if (danish?.ok) return { ten, cpr: true, born: bornOn(`${ten.slice(4, 6)}${ten.slice(2, 4)}${ten.slice(0, 2)}`, '') }
  return { ten, cpr: false, born: bornOn(ten, bare.slice(0, -10)) }
}

/** `year` has two digits where the century is not known. */
function bornOn(digits: string, century: string) {
  const day = Number(digits.slice(4, 6))
  return { year: Number(century + digits.slice(0, 2)), month: Number(digits.slice(2, 4)), day: day > 60 ? day - 60 : day }
}

function byFirstWord(phrases: readonly KnownPhrase[]): ReadonlyMap<string, readonly KnownPhrase[]> {
  const map = new Map<string, KnownPhrase[]>()
  const seen = new Set<string>()
  for (const known of phrases) {
    const [first] = known.words
    const id = `${known.kind} ${known.rule} ${known.words.join(' ')}`
    if (first === undefined || seen.has(id)) continue
    seen.add(id)
    map.set(first, [...(map.get(first) ?? []), known])
  }
  return map
}
