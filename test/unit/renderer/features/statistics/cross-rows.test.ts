import { describe, expect, it } from 'vitest'
import { crossHeads, crossRows, whyNoTable } from '../../../../../renderer/features/statistics/cross-rows'
import { crossTableText } from '../../../../../renderer/text/sv/cross-table'
import { maskingText } from '../../../../../renderer/text/sv/masking'
import { type CrossStatistics, crossStatistics } from '../../../../../shared/domain/statistics/cross'
import { inWords } from '../../../../../shared/lib/shown'

const table: NonNullable<CrossStatistics['table']> = {
  cells: [
    [0, 1_200],
    [null, null],
    [null, null],
    [6, 7],
  ],
  rowTotals: [1_200, 12, 11, 13],
  columnTotals: [16, 1_220],
  total: 1_236,
}
const answer = crossStatistics.parse({
  period: { from: '2026-01-01', to: '2026-07-31' },
  rows: ['-29', '30-44', '45-', ''].map((key) => ({ key, label: '' })),
  columns: [
    { key: 'none', label: 'Ingen' },
    { key: 'one', label: 'En' },
  ],
  kinds: ['term', 'halfYear', 'year'],
  table,
})
const read = (one: CrossStatistics) =>
  crossRows(one, one.table ?? table).map(({ name, cells, total }) =>
    [name, ...cells.map((cell) => inWords(cell, maskingText)), total].join(' | '),
  )

describe('a cross-table as it is read', () => {
  it('says of a small cell that it is hidden, of an empty one 0, and the sums below and beside (X14)', () => {
    expect(crossHeads(answer).map(({ header }) => header)).toEqual([
      '29 år eller yngre',
      '30–44 år',
      '45 år eller äldre',
      'Ej angivet',
    ])
    expect(read(answer)).toEqual([
      'Ingen | 0 | Dold | Dold | 6 | 16',
      'En | 1\u00a0200 | Dold | Dold | 7 | 1\u00a0220',
      'Summa | 1\u00a0200 | 12 | 11 | 13 | 1\u00a0236',
    ])
  })

  it('takes the words of the profile where it has any, and the desk’s for yes and no', () => {
    const rows = [
      { key: 'yes', label: '' },
      { key: 'no', label: '' },
      { key: 'hemma', label: 'Mest hemma' },
      { key: '1-2', label: 'Avdelning 1-2' },
    ]
    expect(crossHeads({ ...answer, rows }).map(({ header }) => header)).toEqual(['Ja', 'Nej', 'Mest hemma', 'Avdelning 1-2'])
  })

  it('says why there is none, and for which periods there is', () => {
    expect(whyNoTable(answer)).toBeUndefined()
    expect(whyNoTable({ ...answer, rows: [] })).toBe(crossTableText.none)
    expect(whyNoTable({ ...answer, table: null, kinds: [] })).toBe(crossTableText.notShown)
    expect(whyNoTable({ ...answer, table: null, kinds: ['term', 'year'] })).toContain('Välj terminen eller året.')
  })
})
