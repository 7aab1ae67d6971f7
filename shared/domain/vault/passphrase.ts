const SHORTEST = 12
const LONGEST = 1024
const FEWEST_WORDS = 4

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
