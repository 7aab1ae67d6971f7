import { describe, expect, it } from 'vitest'
import { cutWord, HYPHEN } from '../../../../shared/slides/hyphenate'
import { wrapText } from '../../../../shared/slides/wrap'

describe('a word longer than its line', () => {
  it.each([
    ['rehabiliteringskoordinator', 17],
    ['arbetsförmågeutredningarna', 24],
    ['sjukpenninggrundande', 12],
    ['Försäkringskassehandläggare', 17],
    ['Rehabiliteringsteamets', 10],
  ])('is divided by sound and loses no letter: %s', (word, length) => {
    const pieces = cutWord(word, length)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.every((piece) => piece.length <= length)).toBe(true)
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(HYPHEN))).toBe(true)
    expect(pieces.map((piece) => piece.replace(HYPHEN, '')).join('')).toBe(word)
    // No piece begins or ends with a lone letter, and none begins with what cannot begin a syllable.
    for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^(ng|ck|[^aeiouyåäö]{4})/)
  })
  it.each([
    ['Funktionshinderomsorgen', 19, ['Funktionshinder\u2010', 'omsorgen']],
    ['arbetsmarknadsutbildningen', 22, ['arbetsmarknads\u2010', 'utbildningen']],
    ['Arbetsmarknadsenheten', 19, ['Arbetsmarknads\u2010', 'enheten']],
  ])('is divided where its parts meet: %s', (word, length, pieces) => {
    expect(cutWord(word, length)).toEqual(pieces)
  })
  it('is cut between whole characters where it has no syllables', () => {
    expect(cutWord('😀'.repeat(5), 4)).toEqual(['😀😀', '😀😀', '😀'])
    expect(cutWord('1234567890', 4)).toEqual(['1234', '5678', '90'])
  })
  it('stays whole where it fits, on a line of its own', () => {
    expect(wrapText('till Funktionshinderomsorgen i dag', 24)).toEqual(['till', 'Funktionshinderomsorgen', 'i dag'])
  })
})
