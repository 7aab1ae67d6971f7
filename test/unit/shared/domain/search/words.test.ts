import { describe, expect, it } from 'vitest'
import { foldWord, matchOf, piecesOf, readTerms } from '../../../../../shared/domain/search/words'

describe('what is looked for', () => {
  it('keeps å ä ö apart from a o, and takes æ for ä and ø for ö', () => {
    expect(foldWord('ÅSA')).toBe('åsa')
    expect(foldWord('Asa')).toBe('asa')
    expect(foldWord('Kjær')).toBe(foldWord('kjär'))
    expect(foldWord('SØREN')).toBe(foldWord('sören'))
    expect(foldWord('Å'.normalize('NFD'))).toBe('å')
  })

  it('wants every word, lets the last one be only begun, and keeps words within quotes together', () => {
    expect(matchOf(readTerms('lugnt tem'))).toBe('"lugnt" AND "tem"*')
    expect(matchOf(readTerms('"lugnt tempo" arb'))).toBe('"lugnt tempo" AND "arb"*')
    expect(matchOf(readTerms('arb "lugnt tempo"'))).toBe('"arb" AND "lugnt tempo"')
    expect(matchOf(readTerms('”lugnt tem'))).toBe('"lugnt tem"*')
  })

  it('takes every sign of the database’s own language for a gap, and a long question for its first words', () => {
    for (const hostile of ['a" OR "b', 'NEAR(a b)', 'words:*', '^a -b', "'; drop table search", '((((', '* * *', '""""', '{a}:b'])
      expect(matchOf(readTerms(hostile))).toMatch(/^("[\p{L}\p{N} ]+"\*?( AND "[\p{L}\p{N} ]+"\*?)*)?$/u)
    expect(matchOf(readTerms('((( ***'))).toBe('')
    expect(readTerms('a '.repeat(50))).toHaveLength(8)
  })
})

describe('an excerpt', () => {
  const found = (pieces: string[]) => pieces.filter((_, index) => index % 2 === 1)

  it('marks what was found as it is written', () => {
    expect(piecesOf('Behöver stöd i lugnt tempo.', readTerms('LUGNT tem'))).toEqual([
      'Behöver stöd i ',
      'lugnt',
      ' ',
      'tempo',
      '.',
    ])
    expect(found(piecesOf('Kjærs mor', readTerms('kjär')))).toEqual(['Kjærs'])
  })

  it('is cut between words around the first place, and says so', () => {
    const text = `${'Något annat som står före. '.repeat(20)}Här står tempot. ${'Något som står efter. '.repeat(20)}`
    const pieces = piecesOf(text, readTerms('tempo'))
    expect(found(pieces)).toEqual(['tempot'])
    expect(pieces[0]).toMatch(/^… \S/)
    expect(pieces.at(-1)).toMatch(/\S …$/)
    expect(pieces.join('').length).toBeLessThan(300)
    expect(pieces.length % 2).toBe(1)
  })

  it('never holds more pieces than an answer may, nor marks half a phrase', () => {
    expect(piecesOf('och '.repeat(200), readTerms('och')).length).toBeLessThan(40)
    expect(found(piecesOf('lugnt här, lugnt tempo där', readTerms('"lugnt tempo"')))).toEqual(['lugnt', 'tempo'])
  })
})
