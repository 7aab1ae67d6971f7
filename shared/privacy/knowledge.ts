import type { Individual } from '../domain/individual/individual'
import { type KnownPerson, knownPerson } from './known-person'
import { plain, plainText } from './plain-text'
import { baseForms, wordsOf } from './words'

/**
 * What the check is told beside the text. Everything of it is told by whoever asks and dies with the question: the check keeps nothing.
 * SECURITY: `people` exists only where identity is open; a meeting checks without and says so.
 */
export interface Knowledge {
  readonly people: readonly KnownPerson[]
  /** Parts of the names of those who act for the group: representatives, substitutes, guests, referring officers. Plain form. */
  readonly acting: ReadonlySet<string>
  /** Parts of the names of organisations, verksamheter and groups that may be named. Plain form. */
  readonly organisations: ReadonlySet<string>
  /** Words somebody has answered "inte personuppgift" about, for the whole group. Plain form. */
  readonly words: ReadonlySet<string>
}

export interface Told {
  readonly individuals?: readonly Individual[]
  readonly acting?: readonly string[]
  readonly organisations?: readonly string[]
  readonly words?: readonly string[]
}

/** The check's knowledge of what its caller knows; nothing told means a text of which nobody is known. */
export function knowledgeOf({ individuals = [], acting = [], organisations = [], words = [] }: Told): Knowledge {
  return {
    people: individuals.map(knownPerson),
    acting: partsOf(acting),
    organisations: partsOf(organisations),
    words: new Set(words.map(plain)),
  }
}

const partsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => wordsOf(plainText(name)).flatMap((word) => baseForms(word.text))))

/** For a text of which nobody is known. */
export const noKnowledge: Knowledge = knowledgeOf({})
