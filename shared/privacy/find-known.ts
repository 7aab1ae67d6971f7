import { findBirthDate } from './find-birth-date'
import { findInitials } from './find-initials'
import { numbersIn } from './find-numbers'
import { findOwnDigits, findOwnWords } from './find-own'
import type { Finding } from './finding'
import type { Hit } from './hit'
import type { Knowledge } from './knowledge'
import { findingsFrom, type Reading, readText } from './reading'

/** What is known of the people the text may be about. */
export const knownIn = ({ plain, words, chains }: Reading, { people }: Knowledge): Hit[] =>
  people.flatMap((person) => [
    ...findOwnWords(plain, words, person),
    ...findInitials(plain, words, person),
    ...findOwnDigits(chains, person),
    ...findBirthDate(words, chains, person),
  ])

/** Numbers that are somebody's, and what is known of the people told of; no name that nobody knows is looked for. */
export function findKnown(text: string, knowledge: Knowledge): Finding[] {
  const reading = readText(text)
  return findingsFrom(reading, [...numbersIn(reading), ...knownIn(reading, knowledge)])
}
