import type { Individual } from '../domain/individual/individual'
import { readPersonalNumber } from '../domain/individual/personal-number'
import { digitChains, digitsOf } from './digit-chains'
import type { FindingRule } from './finding'
import type { Hit } from './hit'
import { initialsOf, type KnownName, ownNames } from './known-names'
import type { KnownDigits, KnownPhrase } from './known-phrase'
import { ABOUT_WORDS, isOrdinary } from './ordinary-words'
import { plain, plainText } from './plain-text'
import { wordsOf } from './words'

/**
 * What the check knows of one person. It lives where the identity lives and dies with it: nothing of it, hashes included,
 * may stay in the case compartment (DESIGN.md, "Two compartments").
 */
export interface KnownPerson {
  readonly phrases: readonly KnownPhrase[]
  /** What is also looked for as somebody else would spell it. */
  readonly names: readonly KnownName[]
  readonly nameParts: ReadonlySet<string>
  /** Initials in a row, two letters or more, small: "al" for A.L. */
  readonly initials: ReadonlySet<string>
  readonly firstLetters: ReadonlySet<string>
  readonly digits: readonly KnownDigits[]
  readonly lastFour: string | undefined
  readonly born: { readonly year: number; readonly month: number; readonly day: number } | undefined
}

/** What of one person gives them away, in every form a text may have it. */
export function knownPerson(individual: Individual): KnownPerson {
  const phrases: KnownPhrase[] = []
  const digits: KnownDigits[] = []
  const given = nameWords(individual.givenName)
  const family = nameWords(individual.familyName)
  const own = ownNames({ given, family })
  const names = [...own.names]
  phrases.push(...own.phrases, ...addressPhrases(individual.address))
  for (const row of individual.alsoKnown.split('\n')) {
    phrases.push(...detailPhrases(row))
    names.push(...detailNames(row))
    digits.push(...knownDigits(row, 'ownDetail', 'own/detail'))
  }
  digits.push(...knownDigits(individual.phone, 'phone', 'own/phone'))
  const number = knownNumber(individual.personalNumber)
  if (number) digits.push({ digits: number.ten, kind: number.cpr ? 'cpr' : 'personalNumber', rule: 'own/personal-number' })
  return {
    phrases,
    names,
    nameParts: new Set([...given, ...family]),
    initials: initialsOf({ given, family }),
    firstLetters: new Set([...given, ...family].map((part) => part.slice(0, 1))),
    digits,
    lastFour: number?.ten.slice(-4),
    born: number?.born,
  }
}

const nameWords = (name: string): string[] => wordsOf(plainText(name)).map((word) => word.text)

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

/** Each word of a line that is written as a name: a relative's, an employer's, a dog's. */
function detailNames(row: string): KnownName[] {
  return wordsOf(plainText(row))
    .filter(({ text, capital }) => capital && text.length > 3 && !ABOUT_WORDS.has(text) && !isOrdinary(text))
    .map(({ text }): KnownName => ({ text, kind: 'ownDetail', otherwise: 'own/detail-word' }))
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
