import { digitChains } from './digit-chains'
import { findBirthDate } from './find-birth-date'
import { findEmails } from './find-emails'
import { findInitials } from './find-initials'
import { findOwnDigits, findOwnWords } from './find-own'
import { findPersonalNumbers } from './find-personal-numbers'
import { findPhones } from './find-phones'
import type { Finding } from './finding'
import type { Hit } from './hit'
import type { Knowledge } from './knowledge'
import { type PlainText, plainText } from './plain-text'
import { type Word, wordsOf } from './words'

/**
 * The first check: what in a text gives a person away by a number, an address or the person's own identity. It proposes;
 * a person releases (A02). It finds no names it does not know.
 * @returns findings in the order of the text, never overlapping, with offsets into the text as it was typed.
 */
export function findPersonalData(text: string, knowledge: Knowledge): Finding[] {
  return findingsIn(text, knowledge, () => [])
}

/** The same, with what else is looked for in the words of the text. */
export function findingsIn(
  text: string,
  knowledge: Knowledge,
  more: (plain: PlainText, words: readonly Word[]) => readonly Hit[],
): Finding[] {
  const plain = plainText(text)
  const words = wordsOf(plain)
  const chains = digitChains(plain.text)
  const hits = merge([
    ...findPersonalNumbers(chains),
    ...findPhones(chains),
    ...findEmails(plain.text),
    ...findOwnWords(plain, words, knowledge),
    ...findInitials(plain, words, knowledge),
    ...findOwnDigits(chains, knowledge),
    ...findBirthDate(words, chains, knowledge),
    ...more(plain, words),
  ])
  return hits.map((found) => ({ ...found, start: plain.starts[found.start] ?? 0, end: plain.ends[found.end - 1] ?? text.length }))
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
  Math.min(end - start, 99)

const stronger = (a: Hit, b: Hit): Hit => (weight(b) > weight(a) ? b : a)
