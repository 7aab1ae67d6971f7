import { type Hit, hit } from './hit'
import type { PlainText } from './plain-text'
import type { Word } from './words'

/** "331 30 Granvik", "S-33130 Granvik", "9000 Aalborg", "DK-2000 Frederiksberg": a postal code with its place. */
export function findPostalCodes(plain: PlainText, words: readonly Word[], afterStreet: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = []
  words.forEach((_, at) => {
    const found = swedishAt(plain, words, at) ?? danishAt(plain, words, at, afterStreet)
    if (found) hits.push(found)
  })
  return hits
}

const BETWEEN = /^(?: ?\n? ?|, ?|; ?| \| |\||: )$/
const NO_PLACE = new Set(
  'kronor kr sek dkk kroner euro invånare personer procent år jan januari januar feb februari februar mars marts apr april maj juni juli aug augusti august sep sept september okt oktober nov november dec december st och'.split(
    ' ',
  ),
)

function swedishAt(plain: PlainText, words: readonly Word[], at: number): Hit | null {
  const [a, b] = [words[at], words[at + 1]]
  if (!a || !b) return null
  const isCut = /^[1-9]\d\d$/.test(a.text) && /^\d\d$/.test(b.text) && /^[ -]$/.test(plain.text.slice(a.end, b.start))
  if (!isCut && !/^[1-9]\d{4}$/.test(a.text)) return null
  const place = placeFrom(plain, words, isCut ? at + 2 : at + 1)
  const start = countryBefore(plain.text, a.start, /(?<!\p{L})(?:s|se)(?:-| |- )$/u)
  if (!place || /[\d][-/.]$/.test(plain.text.slice(Math.max(0, start - 2), start))) return null
  return hit(start, place.end, 'address', 'asked', 'address/postal')
}

const CAPITAL_CITY = new Set(['köbenhavn', 'kbh', 'frederiksberg', 'copenhagen', 'kopenhamn'])

function danishAt(plain: PlainText, words: readonly Word[], at: number, afterStreet: ReadonlySet<number>): Hit | null {
  const word = words[at]
  if (!word || !/^[1-9]\d{3}$/.test(word.text)) return null
  const { text } = plain
  const place = placeFrom(plain, words, at + 1)
  if (!place) return null
  const start = countryBefore(text, word.start, /(?<!\p{L})dk(?:-| |- )$/u)
  const before = text.slice(Math.max(0, word.start - 4), word.start)
  const isSure = start < word.start || CAPITAL_CITY.has(words[at + 1]?.text ?? '') || followsStreet(text, word.start, afterStreet)
  // Years, times, references and amounts have four digits too.
  if (!isSure && (!place.isClose || Number(word.text) < 2500 || /[\d/:-]\s?$|(?:kl|nr|iso)[. ]{1,2}$|[\p{L}][-/]$/u.test(before)))
    return null
  return hit(start, place.end, 'address', 'asked', 'address/postal')
}

function countryBefore(text: string, start: number, country: RegExp): number {
  const before = text.slice(Math.max(0, start - 5), start)
  return start - (country.exec(before)?.[0].length ?? 0)
}

function followsStreet(text: string, start: number, streets: ReadonlySet<number>): boolean {
  for (let back = 1; back <= 4; back += 1)
    if (streets.has(start - back) && /^[ ,.\n|;]{1,4}$/.test(text.slice(start - back, start))) return true
  return false
}

/** One to three words with a capital: "Granvik", "Stora Mellösa", "København NV". */
function placeFrom({ text }: PlainText, words: readonly Word[], at: number): { end: number; isClose: boolean } | null {
  const [before, first] = [words[at - 1], words[at]]
  if (!before || !first?.capital || first.text.length < 2 || !/\p{L}/u.test(first.text) || NO_PLACE.has(first.text)) return null
  const gap = text.slice(before.end, first.start)
  if (first.start - before.end > 3 || gap === '' || !BETWEEN.test(gap)) return null
  let last = first
  for (const next of words.slice(at + 1, at + 3)) {
    const isPart = next.capital && /\p{L}/u.test(next.text) && text.slice(last.end, next.start) === ' '
    if (
      !isPart ||
      (last === first &&
        !/^(?:stora|lilla|norra|södra|östra|västra|nya|gamla|sankt|nörre|sönder|vester|öster|store|lille|kgs|kongens)$/.test(
          first.text,
        ) &&
        next.text.length > 2)
    )
      break
    last = next
  }
  return { end: last.end, isClose: gap === ' ' }
}
