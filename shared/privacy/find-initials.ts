import { type Hit, hit } from './hit'
import type { KnownIndex } from './known-index'
import { ABBREVIATIONS, POINTED_WORDS } from './ordinary-words'
import type { PlainText } from './plain-text'
import type { Word } from './words'

const MOST = 8

/** The initials of whoever is known: "A.L.", "A-K Ö", "A L" and "AL", but not "AF" or "t.ex.", whatever anybody is called. */
export function findInitials(plain: PlainText, words: readonly Word[], { initials }: KnownIndex): Hit[] {
  if (initials.size === 0) return []
  const hits: Hit[] = []
  let next = 0
  words.forEach((word, at) => {
    if (isTogether(plain, word, initials))
      hits.push(hit(word.start, genitive(plain.text, word.end), 'ownName', 'asked', 'own/initials'))
    if (at < next || word.text.length > 1) return
    const row = rowFrom(plain, words, at)
    next = at + row.length
    hits.push(...inRow(plain, row, initials))
  })
  return hits
}

const original = (plain: PlainText, { start, end }: { start: number; end: number }) =>
  plain.original.slice(plain.starts[start] ?? 0, plain.ends[end - 1] ?? 0)

/** "AL", "ALs" in capitals. */
function isTogether(plain: PlainText, word: Word, initials: ReadonlySet<string>): boolean {
  if (!word.capital || word.text.length > 7) return false
  const letters = word.text.length > 2 && original(plain, word).endsWith('s') ? word.text.slice(0, -1) : word.text
  if (!initials.has(letters) || ABBREVIATIONS.has(letters)) return false
  return /^\p{Lu}+s?$/u.test(original(plain, word).normalize('NFKC'))
}

const GAP = /^(?:\. ?|\.?-| )$/

/** Single letters in a row with points, dashes or single spaces between. */
function rowFrom(plain: PlainText, words: readonly Word[], from: number): Word[] {
  const row: Word[] = []
  for (let at = from; at < words.length && row.length < MOST; at += 1) {
    const word = words[at]
    const before = row.at(-1)
    if (word?.text.length !== 1 || !/\p{L}/u.test(word.text)) break
    if (before && (word.start - before.end > 2 || !GAP.test(plain.text.slice(before.end, word.start)))) break
    row.push(word)
  }
  return row
}

function inRow(plain: PlainText, row: readonly Word[], initials: ReadonlySet<string>): Hit[] {
  const gapBefore = (at: number) => plain.text.slice(row[at - 1]?.end, row[at]?.start)
  for (let length = row.length; length >= 2; length -= 1) {
    for (let from = 0; from + length <= row.length; from += 1) {
      const part = row.slice(from, from + length)
      const letters = part.map(({ text }) => text).join('')
      const apart =
        (from === 0 || gapBefore(from).includes(' ')) && (from + length === row.length || gapBefore(from + length).includes(' '))
      const [first, last] = [part[0], part.at(-1)]
      if (!apart || !first || !last || !initials.has(letters)) continue
      const capitals = part.every(({ capital }) => capital)
      const pointed = part.slice(1).every((_, at) => gapBefore(from + at + 1).includes('.'))
      if (!capitals && (!pointed || POINTED_WORDS.has(letters))) continue
      const end = plain.text[last.end] === '.' && pointed ? last.end + 1 : last.end
      const certainty = capitals && pointed ? 'certain' : 'asked'
      return [hit(first.start, genitive(plain.text, end), 'ownName', certainty, 'own/initials')]
    }
  }
  return []
}

const genitive = (text: string, end: number) =>
  /^:?s(?!\p{L})/u.test(text.slice(end, end + 3)) ? end + text.slice(end).indexOf('s') + 1 : end
