import { describe, expect, it } from 'vitest'
import { insertPhrase } from '../../../../../renderer/features/notes/insert-phrase'
import { marksIn } from '../../../../../renderer/features/notes/typed-mark'

const PHRASE = 'Gruppen är överens.'

describe('a phrase', () => {
  it.each([
    ['an empty note', '|', 'Gruppen är överens.|'],
    ['the end of a word', 'Sedan|', 'Sedan Gruppen är överens.|'],
    ['between words', 'Först | sedan', 'Först Gruppen är överens.| sedan'],
    ['before a word', '|Sedan', 'Gruppen är överens. |Sedan'],
    ['before a full stop', 'Nu|.', 'Nu Gruppen är överens.|.'],
    ['a line of its own', 'Ett\n|\nTvå', 'Ett\nGruppen är överens.|\nTvå'],
  ])('stands at the caret, with a space where words would run together: %s', (_, before, after) => {
    const at = before.indexOf('|')
    const put = insertPhrase(before.replace('|', ''), { start: at, end: at }, PHRASE)
    expect(`${put.text.slice(0, put.caret)}|${put.text.slice(put.caret)}`).toBe(after)
  })

  it('takes the place of what was selected', () => {
    expect(insertPhrase('Ett två tre', { start: 4, end: 7 }, 'fyra')).toEqual({ text: 'Ett fyra tre', caret: 8 })
  })
})

describe('marks', () => {
  const find = (start: number, end: number, rule: 'name/given' | 'phone/mobile') => ({
    start,
    end,
    rule,
    kind: 'name' as const,
    certainty: 'asked' as const,
  })

  it('quote the words that were checked, each with its reason once', () => {
    const text = 'Rosita och Rosita'
    expect(marksIn(text, [find(0, 6, 'name/given'), find(11, 17, 'name/given')])).toEqual([
      { words: 'Rosita', rule: 'name/given' },
    ])
  })

  it('are the same nothing each time, so that a page without marks is not painted anew', () => {
    expect(marksIn('a', [])).toBe(marksIn('b', []))
  })
})
