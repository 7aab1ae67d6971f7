import { findBirthDate } from './find-birth-date'
import { findInitials } from './find-initials'
import { numbersIn } from './find-numbers'
import { findOwnWords } from './find-own'
import { findOwnDigits } from './find-own-digits'
import type { Finding } from './finding'
import type { Hit } from './hit'
import type { Knowledge } from './knowledge'
import { indexOf } from './known-index'
import { findingsFrom, type Reading, readText } from './reading'

/** What is known of the people the text may be about. */
export function knownIn(reading: Reading, knowledge: Knowledge): Hit[] {
  const { people } = knowledge
  if (people.length === 0) return []
  const { plain, words, chains } = reading
  const index = indexOf(people)
  return [
    ...findOwnWords(reading, index, knowledge),
    ...findInitials(plain, words, index),
    ...findOwnDigits(chains, index),
    ...findBirthDate(words, chains, index),
  ]
}

/** Numbers that are somebody's, and what is known of the people told of; no name that nobody knows is looked for. */
export function findKnown(text: string, knowledge: Knowledge): Finding[] {
  const reading = readText(text)
  return findingsFrom(reading, [...numbersIn(reading), ...knownIn(reading, knowledge)])
}
