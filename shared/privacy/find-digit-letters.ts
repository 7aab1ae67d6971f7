import { hit } from './hit'
import type { KnownIndex, OwnHit } from './known-index'
import type { PlainText } from './plain-text'
import { spellingKey } from './spelling'
import { ownForms, type Word } from './words'

const SIGN = /[0134578@$!|]/g
const LETTER = /\p{L}/u
const OF_TOKEN = /[\p{L}\p{N}@$!|]/u
const MOST_LETTERS = 40

const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
}

/** A known name with digits and signs for letters: "0hrn", "4nna", "L1ndqv1st". Never looked for but against what is known. */
export function findDigitLetters(plain: PlainText, words: readonly Word[], index: KnownIndex): OwnHit[] {
  const hits: OwnHit[] = []
  const { text } = plain
  let since = 0
  for (const { index: place } of text.matchAll(SIGN)) {
    if (place < since || !(LETTER.test(text[place - 1] ?? '') || LETTER.test(text[place + 1] ?? ''))) continue
    const [start, end] = tokenAround(text, place)
    since = end
    for (const { of, kind, otherwise } of meantBy(text.slice(start, end), index))
      hits.push({ ...hit(start, end, kind, 'asked', otherwise), of, at: wordFrom(words, start) })
  }
  return hits
}

/** All that stands together there; what is longer than any name is nobody's. */
function tokenAround(text: string, place: number): readonly [start: number, end: number] {
  let [start, end] = [place, place + 1]
  while (place - start < MOST_LETTERS && OF_TOKEN.test(text[start - 1] ?? '')) start -= 1
  while (end - place < MOST_LETTERS && OF_TOKEN.test(text[end] ?? '')) end += 1
  return [start, end]
}

function meantBy(token: string, index: KnownIndex) {
  const read = (one: string) => Array.from(token, (sign) => LETTER_FOR[sign] ?? (/[1!|]/.test(sign) ? one : sign)).join('')
  const forms = new Set([read('i'), read('l')].flatMap(ownForms))
  return new Set([...forms].flatMap((form) => index.spelled.get(spellingKey(form)) ?? []))
}

/** The first word that ends after a place. */
function wordFrom(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}
