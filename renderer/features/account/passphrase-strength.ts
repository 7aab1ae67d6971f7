import { normalisePassphrase, passphraseRefusal } from '../../../shared/domain/vault/passphrase'

export type Strength = 'empty' | 'tooShort' | 'weak' | 'good' | 'strong'

/**
 * How hard a passphrase is to guess, in one word. A hint while typing; whether it is taken is `passphraseRefusal`'s.
 * Counts words and different characters, since length is what helps: four words are good, six are strong.
 */
export function passphraseStrength(text: string): Strength {
  const plain = normalisePassphrase(text)
  if (plain === '') return 'empty'
  const refusal = passphraseRefusal(plain)
  if (refusal === 'passphrase/too-short') return 'tooShort'
  if (refusal !== null) return 'weak'
  const words = new Set(
    plain
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length >= 3),
  ).size
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d ]/u].filter((kind) => kind.test(plain)).length
  const length = [...plain].length
  if (words >= 6 || length >= 28 || (length >= 20 && kinds >= 3)) return 'strong'
  if (words >= 4 || length >= 18 || (length >= 14 && kinds >= 3)) return 'good'
  return 'weak'
}
