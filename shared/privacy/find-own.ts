import { type DigitChain, digitsOf } from './digit-chains'
import { type Hit, hit } from './hit'
import type { KnownPerson, KnownPhrase } from './known-person'
import { isEveryday, isOrdinary } from './ordinary-words'
import type { PlainText } from './plain-text'
import { baseForms, type Word } from './words'

const MOST_BETWEEN = 4

/** The person's names, address and details, in the forms Swedish gives them. */
export function findOwnWords(plain: PlainText, words: readonly Word[], person: KnownPerson): Hit[] {
  const hits: Hit[] = []
  // Where nothing is written with a capital, a small letter says nothing: then everyday words are asked about too.
  const noCapitals = !words.some((word) => word.capital)
  words.forEach((word, at) => {
    for (const { text, end } of readings(plain, words, at)) {
      for (const form of baseForms(text)) {
        for (const known of person.phrases.get(form) ?? []) {
          const last = known.words.length === 1 ? end : matchRest(words, at, known, form === text)
          if (last === undefined) continue
          if (!word.capital && !noCapitals && isLeftAlone(known, form)) continue
          hits.push(hit(word.start, withGenitive(plain.text, last), known.kind, known.certainty, known.rule))
        }
      }
    }
  })
  return joinNames(plain, words, hits, person)
}

/** Everyday words in small letters; a relative's name that is an ordinary word only counts with its capital. */
const isLeftAlone = ({ kind, rule }: KnownPhrase, form: string) =>
  kind === 'ownName' ? isEveryday(form) : rule === 'own/detail-word' && isOrdinary(form)

/** The word as it stands, and joined with the next one where a line was broken in the middle of it ("Lind-/qvist"). */
function readings(plain: PlainText, words: readonly Word[], at: number): { text: string; end: number }[] {
  const word = words[at]
  const next = words[at + 1]
  if (!word) return []
  const own = { text: word.text, end: word.end }
  if (!next || next.start - word.end > MOST_BETWEEN || !/^- ?\n ?$/.test(plain.text.slice(word.end, next.start))) return [own]
  return [own, { text: word.text + next.text, end: next.end }]
}

function matchRest(words: readonly Word[], at: number, known: KnownPhrase, exact: boolean): number | undefined {
  if (!exact) return undefined
  for (let offset = 1; offset < known.words.length; offset += 1) {
    const before = words[at + offset - 1]
    const word = words[at + offset]
    const wanted = known.words[offset]
    if (!before || !word || wanted === undefined || word.start - before.end > MOST_BETWEEN) return undefined
    const lastOne = offset === known.words.length - 1
    if (lastOne ? !baseForms(word.text).includes(wanted) : word.text !== wanted) return undefined
    if (lastOne) return word.end
  }
  return undefined
}

/** "Anna:s": the genitive belongs to the name. */
function withGenitive(text: string, end: number): number {
  return /^[:']s(?!\p{L})/u.test(text.slice(end, end + 3)) ? end + 2 : end
}

const CERTAIN_NAME = { kind: 'ownName', certainty: 'certain', rule: 'own/name' } as const
const ASKED_NAME = { kind: 'ownName', certainty: 'asked', rule: 'own/name-ordinary-word' } as const
const BETWEEN_NAMES = /^(?:\.? ?-? ?|,? ?\n? ?)$/

/**
 * Takes the words beside a certain name into it (a middle initial, "Per", "von") and makes one finding of a whole name.
 * Two ordinary words in a row that both are the person's and both have a capital are the name.
 */
function joinNames(plain: PlainText, words: readonly Word[], hits: readonly Hit[], person: KnownPerson): Hit[] {
  const names = hits.filter(({ kind }) => kind === 'ownName').sort((a, b) => a.start - b.start || b.end - a.end)
  const others = hits.filter(({ kind }) => kind !== 'ownName')
  const startsAt = new Map(words.map((word, at) => [word.start, at]))
  const joined: Hit[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && name.start < last.end) continue
    const grown = name.certainty === 'certain' ? grow(plain, words, startsAt.get(name.start) ?? 0, name, person) : name
    if (
      last &&
      (grown.start <= last.end || BETWEEN_NAMES.test(plain.text.slice(last.end, Math.min(grown.start, last.end + 6))))
    ) {
      const named = isNamed(plain, last) && isNamed(plain, grown)
      const certain = last.certainty === 'certain' || grown.certainty === 'certain' || named
      joined[joined.length - 1] = {
        ...(certain ? CERTAIN_NAME : ASKED_NAME),
        start: Math.min(last.start, grown.start),
        end: Math.max(last.end, grown.end),
      }
    } else joined.push(grown)
  }
  return [...others, ...joined]
}

function grow(plain: PlainText, words: readonly Word[], at: number, name: Hit, person: KnownPerson): Hit {
  const belongs = (word: Word) =>
    baseForms(word.text).some((form) => person.nameParts.has(form)) ||
    (word.text.length === 1 && person.firstLetters.has(word.text) && word.capital)
  let { start, end } = name
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before]
    if (!word || start - word.end > MOST_BETWEEN || !BETWEEN_NAMES.test(plain.text.slice(word.end, start)) || !belongs(word))
      break
    start = word.start
  }
  for (let after = at + 1; after < words.length; after += 1) {
    const word = words[after]
    if (!word || word.end <= end) continue
    if (word.start - end > MOST_BETWEEN || !BETWEEN_NAMES.test(plain.text.slice(end, word.start)) || !belongs(word)) break
    end = word.end
  }
  return { ...name, start, end: withGenitive(plain.text, end) }
}

const isNamed = (plain: PlainText, { start }: Hit) => /^\p{Lu}/u.test(plain.original.slice(plain.starts[start] ?? 0))

/** Personal number, phone and other numbers of the person, in every way of writing them; last four digits; day of birth. */
export function findOwnDigits(chains: readonly DigitChain[], person: KnownPerson): Hit[] {
  const hits: Hit[] = []
  for (const chain of chains) {
    const { digits, at } = digitsOf(chain)
    for (const known of person.digits) {
      for (let from = digits.indexOf(known.digits); from >= 0; from = digits.indexOf(known.digits, from + 1)) {
        const lead = leadOf(digits, from, known.rule)
        hits.push(hit(at(from - lead), at(from + known.digits.length - 1) + 1, known.kind, 'certain', known.rule))
      }
    }
    for (const group of chain.groups) {
      if (group.digits !== person.lastFour || /^(?:19|20)/.test(group.digits)) continue
      hits.push(hit(group.start, group.end, 'personalNumber', 'asked', 'own/last-four'))
    }
  }
  return hits
}

/** How many digits before a known number belong to it: the century, the trunk zero, the country code. */
function leadOf(digits: string, from: number, rule: Hit['rule']): number {
  const before = digits.slice(Math.max(0, from - 5), from)
  const lead = rule === 'own/personal-number' ? /(?:18|19|20)$/ : /(?:(?:00)?4[56]0?|0)$/
  return lead.exec(before)?.[0].length ?? 0
}
