import { phraseWords } from './phrase-words'

const SHORTEST = 12
const LONGEST = 1024
const FEWEST_WORDS = 4
const WORDS_PROPOSED = 6

/**
 * The one form in which a passphrase is measured and turned into a key: NFC (å typed as one or two characters is the same å),
 * runs of space as one, none at the ends.
 */
export function normalisePassphrase(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * Why a passphrase may not be used, or null: at least 12 characters or 4 words, and not one character over and over.
 * @returns `passphrase/too-short`, `passphrase/too-long`, `passphrase/too-simple` or null
 */
export function passphraseRefusal(text: string): string | null {
  const plain = normalisePassphrase(text)
  const characters = [...plain]
  const words = plain.split(' ').filter((word) => [...word].length >= 2)
  if (characters.length > LONGEST) return 'passphrase/too-long'
  if (characters.length < SHORTEST && words.length < FEWEST_WORDS) return 'passphrase/too-short'
  if (new Set(characters.map((character) => character.toLowerCase())).size < 5) return 'passphrase/too-simple'
  return null
}

/**
 * Six words drawn with equal chance from 8192: 78 bits.
 * @param randomInt uniform in [0, below), from a cryptographic source
 */
export function proposePassphrase(randomInt: (below: number) => number): string {
  return Array.from({ length: WORDS_PROPOSED }, () => phraseWords[randomInt(phraseWords.length)]).join(' ')
}

/** Bits of chance in a proposed passphrase. */
export const proposedBits = WORDS_PROPOSED * Math.log2(phraseWords.length)
