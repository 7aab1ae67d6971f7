import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../shared/privacy/lexicon/lexicon'
import { DANISH, languagesOf, SWEDISH } from '../../../shared/privacy/lexicon/ordinary'
import { packWords, unpackWords } from '../../../shared/privacy/lexicon/packed-words'
import { plainText } from '../../../shared/privacy/plain-text'
import { wordsOf } from '../../../shared/privacy/words'

const BOTH = SWEDISH | DANISH

describe('packed words', () => {
  const words = new Map(Array.from({ length: 5_000 }, (_, at) => [`ord${at.toString(36)}`, 1 + (at % 17)]))
  const list = unpackWords(packWords(words))

  it('have every word with its number, and nothing else', () => {
    for (const [word, number] of words) expect(list.numberOf(word)).toBe(number)
    const others = Array.from({ length: 20_000 }, (_, at) => `annat${at.toString(36)}`).filter((word) => list.numberOf(word) > 0)
    expect(others).toEqual([])
    expect(list.size).toBe(words.size)
  })

  it('can hold one word and the longest', () => {
    expect(unpackWords(packWords(new Map([['ö', 1]]))).numberOf('ö')).toBe(1)
    expect(list.numberOf('x'.repeat(100_000))).toBe(0)
  })
})

describe('the lists', () => {
  const lists = lexicon()

  it.each([
    ['anna', 'given', 15],
    ['mohammed', 'given', 10],
    ['jytte', 'given', 10],
    ['andersson', 'family', 16],
    ['öhrn', 'family', 7],
    ['haddad', 'family', 9],
  ] as const)('know %s as a %s name of many', (name, of, least) => {
    expect(of === 'given' ? lists.givenOf(name) : lists.familyOf(name)).toBeGreaterThanOrEqual(least)
  })

  it.each(['xyloförnamn', 'zqvistöhrn', 'qwxzqwxz'])('have no bearer of %s', (name) => {
    expect([lists.givenOf(name), lists.familyOf(name), lists.ordinaryOf(name, BOTH)]).toEqual([0, 0, null])
  })

  it.each([
    ['kommunen', SWEDISH, 'word'],
    ['mötets', SWEDISH, 'word'],
    ['arbetslöshetskassa', SWEDISH, 'compound'],
    ['behandlingsplaneringsmöte', SWEDISH, 'compound'],
    ['sygedagpenge', DANISH, 'compound'],
    ['beskäftigelsesindsatsen', DANISH, 'compound'],
    ['och', DANISH, null],
    ['ikke', SWEDISH, null],
  ] as const)('take %s for an ordinary word of its own language', (word, language, how) => {
    expect(lists.ordinaryOf(word, language)).toBe(how)
  })

  it('put no word together out of more letters than a word has', () => {
    expect(lists.ordinaryOf('sten'.repeat(5_000), BOTH)).toBeNull()
  })

  it('know Swedish places', () => {
    expect(['östersund', 'värnamo', 'lekeberg', 'stockholm'].filter((place) => !lists.isPlace(place))).toEqual([])
    expect(lists.isPlace('xyloförnamn')).toBe(false)
  })
})

describe('the language of a text', () => {
  const languageOf = (text: string) => languagesOf(wordsOf(plainText(text)), text)

  it.each([
    ['Hon har inte fått något svar från vården', SWEDISH],
    ['Hun har ikke fået svar fra lægen', DANISH],
    ['Jobcentret og lægen er enige', DANISH],
    ['Ringde i går', BOTH],
    ['', BOTH],
    ['Och det er for sent, sagde hon, og at det är för sent', BOTH],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
