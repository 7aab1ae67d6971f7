import type { PlainText } from './plain-text'

/** A run of letters or a run of digits: borders are `\p{L}` and `\p{N}`, never `\b`, which breaks on å ä ö. */
export interface Word {
  readonly text: string
  /** Offsets into the plain text. */
  readonly start: number
  readonly end: number
  /** Begins with a capital in the original. */
  readonly capital: boolean
}

/** What is longer than any word is read in pieces, so that no rule can be made to look at a whole text as one word. */
const WORD = /\p{L}{1,60}(?:'\p{L}{1,60}){0,3}|\p{N}+/gu

export function wordsOf(plain: PlainText): Word[] {
  const words: Word[] = []
  for (const match of plain.text.matchAll(WORD)) {
    const start = match.index
    words.push({
      text: match[0],
      start,
      end: start + match[0].length,
      capital: plain.capitals[start] === 1,
    })
  }
  return words
}

/** What a word may be a form of: itself, without a genitive, without the ending of a family in the plural. */
export function baseForms(word: string): string[] {
  const forms = [word]
  // Most words end otherwise, and every word of a text comes here.
  const isEnding = word.endsWith('s') || word.endsWith('a')
  if (!isEnding && !word.includes("'")) return forms
  for (const ending of ["'s", 's', 'arna', 'arnas']) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) forms.push(word.slice(0, -ending.length))
  }
  if (word.includes("'")) forms.push(word.replaceAll("'", ''))
  return forms
}

const FAMILY_ENDINGS = ['erne', 'ernes', 'arne', 'arnes']

/** As `baseForms`, with the endings that are only taken off a name that is known: a Danish family's, "Jensenerne". */
export function ownForms(word: string): string[] {
  const forms = baseForms(word)
  if (!word.endsWith('s') && !word.endsWith('e')) return forms
  for (const ending of FAMILY_ENDINGS)
    if (word.length > ending.length + 2 && word.endsWith(ending)) forms.push(word.slice(0, -ending.length))
  return forms
}

/** Where a name ends with the genitive that belongs to it: "Anna:s", "Lars'", "Max'". */
export function withGenitive(text: string, end: number, start: number): number {
  if (/^[:']s(?!\p{L})/u.test(text.slice(end, end + 3))) return end + 2
  const isBare = text[end] === "'" && /[sxz]/.test(text[end - 1] ?? '') && text[start - 1] !== "'"
  return isBare && !/^\p{L}/u.test(text.slice(end + 1, end + 2)) ? end + 1 : end
}
