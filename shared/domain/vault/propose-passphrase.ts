import { phraseWords } from './phrase-words'

// Apart from the rules of passphrase.ts: the word list is 60 kB, and only the process that draws needs it.
const WORDS_PROPOSED = 6

/**
 * Six words drawn with equal chance from 8192: 78 bits.
 * @param randomInt uniform in [0, below), from a cryptographic source
 */
export function proposePassphrase(randomInt: (below: number) => number): string {
  return Array.from({ length: WORDS_PROPOSED }, () => phraseWords[randomInt(phraseWords.length)]).join(' ')
}

/** Bits of chance in a proposed passphrase. */
export const proposedBits = WORDS_PROPOSED * Math.log2(phraseWords.length)
