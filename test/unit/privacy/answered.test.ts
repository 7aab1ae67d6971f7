import { describe, expect, it } from 'vitest'
import { type Answer, isSomebodys, openFindings, takesReason, wordsOfFinding } from '../../../shared/privacy/answered'
import type { Finding } from '../../../shared/privacy/finding'

const asked = { kind: 'name', certainty: 'asked', rule: 'name/given' } as const
/** A finding at each place the word stands. */
const placesOf = (text: string, word: string): Finding[] =>
  [...text.matchAll(new RegExp(word, 'gi'))].map(({ index }) => ({ ...asked, start: index, end: index + word.length }))
const answer = (words: string, times = 1, kind: Answer['kind'] = 'name'): Answer => ({ kind, words, times })

describe('an answer', () => {
  it.each([
    ['as it was', 'Björn satt där.', [answer('björn')], 0],
    ['moved', 'Där satt Björn.', [answer('björn')], 0],
    ['in other letters', 'BJÖRN satt där.', [answer('björn')], 0],
    ['in other words', 'Björn satt där.', [answer('björnen')], 1],
    ['of another kind', 'Björn satt där.', [answer('björn', 1, 'relative')], 1],
    ['written once more', 'Björn och Björn.', [answer('björn')], 2],
    ['as often as it was answered about', 'Björn och Björn.', [answer('björn', 2)], 0],
    ['more seldom', 'Björn.', [answer('björn', 2)], 0],
    ['never', 'Björn.', [], 1],
  ])('about words %s', (_how, text, answers, open) => {
    expect(openFindings(text, placesOf(text, 'björn'), answers)).toHaveLength(open)
  })

  it('is about words with one kind of space', () => {
    const text = 'Anna\n  Berg'
    expect(wordsOfFinding({ start: 0, end: text.length }, text)).toBe('anna berg')
  })

  it('takes a reason for what is certain, which is somebody’s, as is all that is the person’s own', () => {
    const found: Finding = { ...asked, start: 0, end: 1 }
    expect([takesReason(found), isSomebodys(found)]).toEqual([false, false])
    expect([takesReason({ certainty: 'certain' }), isSomebodys({ ...found, certainty: 'certain' })]).toEqual([true, true])
    expect(isSomebodys({ ...found, kind: 'ownName', rule: 'own/name-ordinary-word' })).toBe(true)
  })
})
