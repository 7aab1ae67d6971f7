import { FAMILY } from './family-names'
import { GIVEN } from './given-names'
import { ordinaryOf } from './ordinary'
import { ORDINARY } from './ordinary-words'
import { unpackWords } from './packed-words'
import { PLACES } from './place-names'
import { VERBS } from './verbs'

/** What the lists say of one word in its plain form. Bearers are told in doublings: 4 for sixteen people, 10 for a thousand; 0 for none. */
export interface Lexicon {
  givenOf(word: string): number
  familyOf(word: string): number
  /** How the dictionary of these languages has it with a small letter: as it is, or as two of its words written as one. */
  ordinaryOf(word: string, languages: number): 'word' | 'compound' | null
  isPlace(word: string): boolean
  /** A finite verb: what somebody does now or did. */
  isVerb(word: string): boolean
}

let unpacked: Lexicon | undefined

/** Unpacked when first asked for and kept: only the vault processes ever do. */
export function lexicon(): Lexicon {
  unpacked ??= unpack()
  return unpacked
}

function unpack(): Lexicon {
  const ordinary = unpackWords(ORDINARY).numberOf
  const [given, family, places, verbs] = [GIVEN, FAMILY, PLACES, VERBS].map((list) => unpackWords(list).numberOf)
  if (!given || !family || !places || !verbs) throw new Error('lexicon: a list is missing')
  return {
    givenOf: given,
    familyOf: family,
    ordinaryOf: (word, languages) => ordinaryOf(word, ordinary, languages),
    isPlace: (word) => places(word) > 0,
    isVerb: (word) => verbs(word) > 0,
  }
}
