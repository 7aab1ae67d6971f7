import { type Hit, hit } from './hit'
import type { PlainText } from './plain-text'
import type { Word } from './words'

/** Where somebody lives, what they drive and when they were born, as it is written of anybody. */

const STREET = /^\p{L}{3,}(?:gatan|vägen|gränden|stigen|allén|backen|torget|kroken|leden|gården|gade|vej)s?$/u
const STREET_WORDS = new Set(['gatan', 'vägen', 'gränd', 'väg', 'gata', 'allé', 'torg'])

/** "Granvägen 3 B", "på Granvägen", "Box 12, 123 45 Granvik". */
function addressAt(plain: PlainText, words: readonly Word[], at: number): Hit | null {
  const word = words[at]
  const next = words[at + 1]
  if (!word) return null
  if (/^\d{3}$/.test(word.text) && next && /^\d{2}$/.test(next.text) && words[at + 2]?.capital === true) {
    const town = words[at + 2]
    if (town && plain.text.slice(word.end, town.start) === ` ${next.text} `)
      return hit(word.start, town.end, 'address', 'asked', 'address/like')
  }
  if (!word.capital || !(STREET.test(word.text) || STREET_WORDS.has(word.text))) return null
  const numbered = next !== undefined && /^\d{1,3}$/.test(next.text) && /^ $/.test(plain.text.slice(word.end, next.start))
  const isNamed = STREET.test(word.text) && at > 0 && !/[.!?:\n]/.test(plain.text.slice(words[at - 1]?.end, word.start))
  if (!numbered && !isNamed) return null
  const stairs = words[at + 2]
  const last = numbered && stairs && /^\p{L}$/u.test(stairs.text) && stairs.capital ? stairs : numbered ? next : word
  return hit(word.start, last.end, 'address', 'asked', 'address/like')
}

const PLATE = /(?<![\p{L}\p{N}])[a-hj-pr-uw-z]{3} ?\d{2}[a-hj-pr-uw-z\d](?![\p{L}\p{N}])/gu

/** "ABC 123", "ABC 12D" in capitals. */
function plates(plain: PlainText): Hit[] {
  return [...plain.text.matchAll(PLATE)].flatMap((match) => {
    const end = match.index + match[0].length
    const original = plain.original.slice(plain.starts[match.index], plain.ends[end - 1])
    return /\p{Ll}/u.test(original) ? [] : [hit(match.index, end, 'vehicle', 'asked', 'vehicle/plate')]
  })
}

const BORN = /^(?:född|födda|fött|födelsedag|födelsedagen|fyller|fyllde)$/
const DAY_WORD =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec|nyårsdagen|nyårsafton|julafton|juldagen|annandagen|midsommarafton|midsommardagen|påskdagen|påskafton|valborg|trettondagen|luciadagen|lucia|skottdagen|nationaldagen)$/
const HOW_FAR = 5

/** "född på nyårsdagen 1990": the day somebody was born, in words. A year alone is not one. */
function birthAt(words: readonly Word[], at: number): Hit | null {
  const word = words[at]
  if (!word || !BORN.test(word.text)) return null
  const far = words.slice(at + 1, at + 1 + HOW_FAR)
  const day = far.findIndex(({ text }) => DAY_WORD.test(text))
  if (day < 0) return null
  const year = far[day + 1]
  const last = year && /^(?:19|20)\d{2}$/.test(year.text) ? year : far[day]
  return last ? hit(word.start, last.end, 'birthDate', 'asked', 'birth-date/said') : null
}

export function findWhereabouts(plain: PlainText, words: readonly Word[]): Hit[] {
  const found = plates(plain)
  for (let at = 0; at < words.length; at += 1) {
    const one = addressAt(plain, words, at) ?? birthAt(words, at)
    if (one) found.push(one)
  }
  return found
}
