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

const WORD = /\p{L}+(?:'\p{L}+)*|\p{N}+/gu

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
  for (const ending of ["'s", 's', 'arna', 'arnas']) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) forms.push(word.slice(0, -ending.length))
  }
  if (word.includes("'")) forms.push(word.replaceAll("'", ''))
  return forms
}
