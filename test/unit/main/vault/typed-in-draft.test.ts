import { describe, expect, it } from 'vitest'
import { typedInDraft } from '../../../../main/vault/features/review/typed-in-draft'

describe('the words of a draft', () => {
  it.each([
    ['a name alone in a field of words', JSON.stringify({ kind: 'own', caller: 'Tindra' }), 'Tindra'],
    ['more than one word in a field that nobody knows of', JSON.stringify({ hopes: ['Tindra vill'] }), 'Tindra vill'],
    ['never keys, ids or days', JSON.stringify({ outcome: 'one', id: '7f1d0c52-4f7a-4c7e', on: '2026-11-23' }), ''],
    ['a plain text that happens to be a number', '199001011234', '199001011234'],
    ['what cannot be read', '{"reason": "Tind', '{"reason": "Tind'],
  ])('are %s', (_what, stored, words) => {
    expect(typedInDraft(stored)).toBe(words)
  })
})
