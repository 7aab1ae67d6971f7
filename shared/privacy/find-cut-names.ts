import { isCommonWord } from './common-word'
import { hit } from './hit'
import type { KnownIndex, OwnHit, OwnName } from './known-index'
import { isOrdinary } from './ordinary-words'
import type { PlainText } from './plain-text'
import { type Word, withGenitive } from './words'

const MOST_BETWEEN = 4
const MOST_PIECES = 40
const SURE_LENGTH = 5
const SENTENCE_ENDS = /[.!?;][ \n]/

/**
 * A name cut in pieces by a space, a line, a sign: "Lind qvist", "An**na", "Ö h r n", "Ö.h.r.n". The pieces are exactly the name. Pieces that
 * all are words of every day ("i sak", "han sen") are words.
 */
export function findCutNames(plain: PlainText, words: readonly Word[], index: KnownIndex): OwnHit[] {
  const hits: OwnHit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    if (!first || !index.beginnings.has(first.text) || isGluedTo(plain, first)) continue
    const found = longestFrom(plain, words, at, index)
    if (!found) continue
    for (const { of, kind, text } of found.names) {
      const sure = found.letters && text.length >= SURE_LENGTH && !isOrdinary(text) && kind === 'ownName'
      const rule = kind === 'ownName' ? 'own/name' : 'own/detail-word'
      hits.push({
        ...hit(first.start, withGenitive(plain.text, found.end, first.start), kind, sure ? 'certain' : 'asked', rule),
        of,
        at,
      })
    }
  }
  return hits
}

/** What stands in the middle of digits and letters is no beginning of a name. */
const isGluedTo = ({ text }: PlainText, { start }: Word) => /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')

interface Found {
  readonly names: readonly OwnName[]
  readonly end: number
  /** Every piece is one letter. */
  readonly letters: boolean
}

function longestFrom(plain: PlainText, words: readonly Word[], at: number, index: KnownIndex): Found | undefined {
  let found: Found | undefined
  let joined = words[at]?.text ?? ''
  for (let last = at + 1; last < Math.min(words.length, at + MOST_PIECES); last += 1) {
    const [before, word] = [words[last - 1], words[last]]
    if (!before || !word || word.start - before.end > MOST_BETWEEN) break
    joined += word.text
    const names = index.whole.get(joined) ?? (joined.endsWith('s') ? index.whole.get(joined.slice(0, -1)) : undefined)
    if (names) {
      const pieces = words.slice(at, last + 1)
      if (!pieces.every(({ text }) => index.whole.has(text)) && isCut(plain, pieces))
        found = { names, end: word.end, letters: pieces.every(({ text }) => text.length === 1) }
    }
    if (!index.beginnings.has(joined)) break
  }
  return found
}

function isCut(plain: PlainText, pieces: readonly Word[]): boolean {
  if (pieces.every(({ text }) => text.length === 1)) return pieces.length > 2
  const gaps = pieces.slice(1).map((word, at) => plain.text.slice(pieces[at]?.end, word.start))
  if (gaps.some((gap) => gap === '' || SENTENCE_ENDS.test(gap))) return false
  return !pieces.every(({ text }) => isCommonWord(text))
}
