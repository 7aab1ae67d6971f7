import { describe, expect, it } from 'vitest'
import { passphraseStrength } from '../../../../../renderer/features/account/passphrase-strength'

describe('passphraseStrength', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['kort', 'tooShort'],
    ['aaaaaaaaaaaaaaa', 'weak'],
    ['sommaren2026', 'weak'],
    ['lykta granit havre kompass', 'good'],
    ['lykta lykta lykta', 'weak'],
    ['lykta granit havre kompass ljung segel', 'strong'],
    ['Xk7#pQ9z!mR2&tV5wB8', 'good'],
  ])('%s is %s', (typed, strength) => {
    expect(passphraseStrength(typed)).toBe(strength)
  })
})
