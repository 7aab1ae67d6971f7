import { expect, it } from 'vitest'
import type { EnclosureId } from '../../../../../shared/domain/enclosure/enclosure'
import { wordsInParts } from '../../../../../shared/domain/enclosure/words-in-parts'
import { textField } from '../../../../../shared/domain/text/unchecked-text'

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7' as EnclosureId

it('keeps the words of a long file in parts that a text may have, none lost and no word cut', () => {
  const words = Array.from({ length: 9_000 }, (_, index) => (index % 90 === 0 ? `ord${index}\n` : `ord${index} `)).join('')
  const parts = wordsInParts(id, words)
  expect(parts.map(({ text }) => text).join('')).toBe(words)
  expect(parts.every(({ text }) => text.length <= 20_000 && /\s$/.test(text))).toBe(true)
  expect(parts.map(({ field }) => textField.parse(field)).slice(0, 2)).toEqual([`enclosure:${id}`, `enclosure:${id}:2`])
})

it('parts what has no spaces too, but never a letter of two units', () => {
  const parts = wordsInParts(id, '😀'.repeat(15_000))
  expect(parts.map(({ text }) => text.length)).toEqual([20_000, 10_000])
  expect(wordsInParts(id, `a${'😀'.repeat(15_000)}`)[0]?.text.length).toBe(19_999)
  expect(wordsInParts(id, '')).toEqual([])
})
