/** Languages of a word, as bits. */
export const SWEDISH = 1
export const DANISH = 2

const LEAST_PART = 3
const LEAST_COMPOUND = 8
/** A longer word is none: what is put together without end would cost its length squared. */
const LONGEST = 45

/** Whether the dictionary has a word as it is, or what it is the genitive of. @param languages bits @param of the bits of a listed word */
const isListed = (word: string, of: (word: string) => number, languages: number): boolean =>
  (of(word) & languages) !== 0 || (word.length > 3 && word.endsWith('s') && (of(word.slice(0, -1)) & languages) !== 0)

const MOST_PARTS = 3

/** Whether a long word is two or three words of the list written as one, with or without the joining s: "arbetslöshetskassa". */
function isCompound(word: string, of: (word: string) => number, languages: number, parts = MOST_PARTS): boolean {
  if (word.length < LEAST_COMPOUND || word.length > LONGEST) return false
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    if (!isListed(word.slice(0, at), of, languages)) continue
    const rest = word.slice(at)
    if (isListed(rest, of, languages) || (parts > 2 && isCompound(rest, of, languages, parts - 1))) return true
  }
  return false
}

/** How the dictionary has a word: as it is, or as some of its words written as one. */
export function ordinaryOf(word: string, of: (word: string) => number, languages: number): 'word' | 'compound' | null {
  if (isListed(word, of, languages)) return 'word'
  return isCompound(word, of, languages) ? 'compound' : null
}

const SAID_IN_SWEDISH = new Set('och att är för inte av ett jag från hon till vid när ska eller mycket dom'.split(' '))
const SAID_IN_DANISH = new Set('og at er for ikke af et jeg fra hun til ved når skal hvor også meget nogle'.split(' '))
const LEAST_SAID = 2
/** A language is told long before the end. */
const FAR = 4_000

/**
 * The languages a text may be in, by its small words and by the letters only one of them has; both where that does not tell.
 * @param words in their plain form
 * @param original the text as it was typed: read plainly, æ and ä are one letter
 */
export function languagesOf(words: Iterable<{ readonly text: string }>, original: string): number {
  let [swedish, danish] = [0, 0]
  for (const { 0: letter } of original.slice(0, FAR).matchAll(/[äöæø]/gi)) {
    if (letter === 'ä' || letter === 'ö' || letter === 'Ä' || letter === 'Ö') swedish += 1
    else danish += 1
  }
  let read = 0
  for (const { text } of words) {
    read += 1
    if (read > FAR) break
    if (SAID_IN_SWEDISH.has(text)) swedish += 1
    else if (SAID_IN_DANISH.has(text)) danish += 1
  }
  if (swedish >= LEAST_SAID && swedish > 2 * danish) return SWEDISH
  return danish >= LEAST_SAID && danish > 2 * swedish ? DANISH : SWEDISH | DANISH
}
