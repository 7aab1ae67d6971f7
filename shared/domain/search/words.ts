/**
 * How words are made alike before they are compared: letter case falls away, å ä ö stay letters of their own, and the Danish æ ø
 * are the Swedish ä ö. The index folds the same way (`foldedSql`), so what is found here is found there.
 */
const ALIKE: Readonly<Record<string, string>> = { æ: 'ä', ø: 'ö', Æ: 'Ä', Ø: 'Ö' }
/** Letters written as two characters, as some programs copy them. */
const COMPOSED: readonly (readonly [string, string])[] = ['å', 'ä', 'ö', 'é', 'ü', 'Å', 'Ä', 'Ö', 'É', 'Ü'].map((letter) => [
  letter.normalize('NFD'),
  letter,
])
/** What the index takes for a word (unicode61: letters and digits). */
const WORD = /[\p{L}\p{N}\p{Co}]+/gu
const MOST_TERMS = 8

export const foldWord = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[æøÆØ]/g, (letter) => ALIKE[letter] ?? letter)
    .toLowerCase()

/** Only a text that holds one of these has anything to fold: looking is cheaper than replacing fourteen times. */
const TO_FOLD = ['æ', 'ø', 'Æ', 'Ø', '\u0308', '\u030a', '\u0301']

/** The same for a column, in the database's own words; letter case is the index's to fold. */
export const foldedSql = (column: string): string => {
  const replaced = [...COMPOSED, ...Object.entries(ALIKE)].reduce(
    (sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`,
    column,
  )
  return `case when ${column} glob '*[${TO_FOLD.join('')}]*' then ${replaced} else ${column} end`
}

/** What is looked for: words in a row, the last of them perhaps only begun. */
export interface Term {
  readonly words: readonly string[]
  readonly begun: boolean
}

/**
 * Reads what was typed: every word must be there, words within quotes in that order, and the last word may be only its beginning.
 * All other signs are gaps, so nothing typed can mean anything to the database.
 */
export function readTerms(typed: string): Term[] {
  const parts = typed.replace(/[“”„»«]/g, '"').split('"')
  const terms = parts.flatMap((part, index): Term[] => {
    const words = wordsIn(part)
    if (words.length === 0) return []
    // An odd part stands within quotes; the last one is not closed yet, and is still being typed.
    if (index % 2 === 1) return [{ words, begun: index === parts.length - 1 }]
    return words.map((word, at) => ({ words: [word], begun: index === parts.length - 1 && at === words.length - 1 }))
  })
  return terms.slice(0, MOST_TERMS)
}

const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(foldWord)

/** For FTS5's `match`: only quoted words. Empty when nothing can be looked for. */
export const matchOf = (terms: readonly Term[]): string =>
  terms.map(({ words, begun }) => `"${words.join(' ')}"${begun ? '*' : ''}`).join(' AND ')

const BEFORE = 60
const LONGEST = 220
const MOST_PIECES = 19

/** The text around the first place where something was found. Every other piece, from the second on, is what was found. */
export function piecesOf(text: string, terms: readonly Term[]): string[] {
  const marks = marksIn(text, terms)
  const first = marks[0]?.from ?? 0
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE)
  const to = from + LONGEST >= text.length ? text.length : wordStart(text, from + LONGEST)
  const pieces: string[] = []
  let at = from
  for (const mark of marks.filter((one) => one.to <= to).slice(0, Math.floor(MOST_PIECES / 2))) {
    pieces.push(text.slice(at, mark.from), text.slice(mark.from, mark.to))
    at = mark.to
  }
  pieces.push(text.slice(at, to).trimEnd())
  if (from > 0) pieces[0] = `… ${pieces[0]}`
  if (to < text.length) pieces.push(`${pieces.pop()} …`)
  return pieces.map((piece) => piece.replace(/\s+/g, ' '))
}

function marksIn(text: string, terms: readonly Term[]): { from: number; to: number }[] {
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    from: index,
    to: index + word.length,
  }))
  const found = new Set<number>()
  for (const { words, begun } of terms) {
    tokens.forEach((_, start) => {
      const there = words.every((word, offset) => {
        const token = tokens[start + offset]?.word
        return token === word || (begun && offset === words.length - 1 && token?.startsWith(word))
      })
      if (there) for (const [offset] of words.entries()) found.add(start + offset)
    })
  }
  return [...found].sort((one, other) => one - other).flatMap((place) => tokens[place] ?? [])
}

/** The beginning of the first whole word from here on. */
function wordStart(text: string, from: number): number {
  const gap = text.slice(from, from + 40).search(/\s/)
  return gap < 0 ? from : from + gap + 1
}
