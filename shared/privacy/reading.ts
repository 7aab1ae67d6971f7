import { type DigitChain, digitChains } from './digit-chains'
import type { Finding } from './finding'
import type { Hit } from './hit'
import { type PlainText, plainText } from './plain-text'
import { type Word, wordsOf } from './words'

/** A text as every `find-…` looks at it: read once, in letters, words and digits. */
export interface Reading {
  readonly plain: PlainText
  readonly words: readonly Word[]
  readonly chains: readonly DigitChain[]
}

export function readText(text: string): Reading {
  const plain = plainText(text)
  return { plain, words: wordsOf(plain), chains: digitChains(plain.text) }
}

/**
 * @returns in the order of the text, never overlapping, with offsets into the text as it was typed. They are merged by where they stand
 * there: what is read after the rest (see plain-text.ts) stands among it, and one sign may be two plain ones.
 */
export function findingsFrom({ plain }: Reading, hits: readonly Hit[]): Finding[] {
  const { starts, ends } = plain
  const placed = hits.map((found) => {
    const [first, last] = [found.start, found.end - 1]
    const start = Math.min(starts[first] ?? 0, starts[last] ?? 0)
    return { ...found, start, end: Math.max(ends[first] ?? 0, ends[last] ?? 0) }
  })
  return merge(placed.filter(({ start, end }) => start < end))
}

/** Overlapping hits become one that covers both, so that nothing of either is left when it is replaced. */
function merge(hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = []
  for (const found of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (!last || found.start >= last.end) merged.push(found)
    else merged[merged.length - 1] = { ...stronger(last, found), start: last.start, end: Math.max(last.end, found.end) }
  }
  return merged
}

const weight = ({ certainty, rule, start, end }: Hit) =>
  (certainty === 'certain' ? 1_000_000 : 0) +
  (rule.startsWith('own/') && rule !== 'own/birth-date' ? 100 : 0) +
  // Of two that cover the same, whichever knows more than that the word is unknown.
  (rule === 'name/unknown-word' ? -0.5 : 0) +
  Math.min(end - start, 99)

const stronger = (a: Hit, b: Hit): Hit => (weight(b) > weight(a) ? b : a)
