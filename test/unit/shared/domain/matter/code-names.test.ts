import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  codeNameAt,
  codeNameCount,
  codeWords,
  drawCodeName,
  proposeCodeName,
} from '../../../../../shared/domain/matter/code-names'
import { codeName } from '../../../../../shared/domain/matter/matter'

/** Public name and place files, where a machine has them; the list itself is kept in the program. */
const FILES = process.env.SAMRUM_NAME_FILES ?? join(process.cwd(), '..', 'shared', 'data')

describe('the words of the code names', () => {
  it('are many, each once, and each makes a code name', () => {
    expect(codeWords.length).toBeGreaterThanOrEqual(120)
    expect(new Set(codeWords).size).toBe(codeWords.length)
    for (let place = 0; place < codeNameCount; place += 1) codeName.parse(codeNameAt(place))
  })

  it.each(['Björk', 'Kaj', 'Fjäll', 'Säv', 'Birk', 'Sten', 'Klara', 'Sol', 'Rosa'])(
    'do not have %s, which is a name as well',
    (word) => {
      expect(codeWords).not.toContain(word)
    },
  )

  it.skipIf(!existsSync(join(FILES, 'sv-given-names.tsv')))('are no given names, surnames, places or occupations', () => {
    const files = [
      'sv-given-names.tsv',
      'sv-surnames.tsv',
      'da-given-names.tsv',
      'sv-places.txt',
      'sv-municipalities.tsv',
      'sv-occupations.txt',
    ]
    const taken = new Set(
      files.flatMap((file) =>
        readFileSync(join(FILES, file), 'utf8')
          .split('\n')
          .flatMap((row) => (row.split('\t')[0] ?? '').toLocaleLowerCase('sv').split(/[\s-]+/)),
      ),
    )
    expect(codeWords.filter((word) => taken.has(word.toLocaleLowerCase('sv')))).toEqual([])
  })
})

describe('drawing a code name', () => {
  it('takes the place the lot falls on', () => {
    expect(proposeCodeName(() => 13)).toBe(codeNameAt(13))
    expect(drawCodeName(() => 13, new Set([codeNameAt(2)]))).toBe(codeNameAt(14))
  })

  it('never takes one that has been used, also when hardly any is left', () => {
    const all = Array.from({ length: codeNameCount }, (_, place) => codeNameAt(place))
    const [last] = all.slice(-1)
    expect(drawCodeName(() => 0, new Set(all.filter((name) => name !== last)))).toBe(last)
  })

  it('says so when every code name has been used', () => {
    const used = new Set(Array.from({ length: codeNameCount }, (_, place) => codeNameAt(place) as string))
    expect(() => drawCodeName(() => 0, used)).toThrow('code-name/exhausted')
  })
})
