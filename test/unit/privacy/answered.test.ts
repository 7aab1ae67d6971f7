import { describe, expect, it } from 'vitest'
import {
  type Answer,
  isSomebodys,
  mustBeRewritten,
  openFindings,
  takesReason,
  wordsOfFinding,
} from '../../../shared/privacy/answered'
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

  it.each([
    ['the person’s own name', 'ownName', 'own/name', 'certain', true],
    ['a detail of theirs', 'ownDetail', 'own/detail', 'certain', true],
    ['a number that passes its check digit', 'personalNumber', 'personal-number/checked', 'certain', true],
    ['a Danish one', 'cpr', 'cpr/checked', 'certain', true],
    ['a name that is an ordinary word', 'ownName', 'own/name-ordinary-word', 'asked', false],
    ['initials', 'ownName', 'own/initials', 'asked', false],
    ['a number that does not pass', 'personalNumber', 'personal-number/like', 'asked', false],
    ['somebody’s mobile', 'phone', 'phone/mobile', 'certain', false],
    ['a name', 'name', 'name/full', 'asked', false],
  ] as const)('lets no summary out with %s: %s %s %s %s', (_what, kind, rule, certainty, expected) => {
    expect(mustBeRewritten({ start: 0, end: 1, kind, rule, certainty })).toBe(expected)
  })
})
