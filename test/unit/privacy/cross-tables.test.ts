import { describe, expect, it } from 'vitest'
import {
  bandOf,
  classesOf,
  generalise,
  type QuasiIdentifier,
  SMALLEST_CLASS,
  smallestOf,
} from '../../../shared/privacy/k-anonymity/classes'
import { crossTables } from '../../../shared/privacy/k-anonymity/cross-table'

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const all = (count: number) => Array.from({ length: count }, (_, at) => at)

describe('cross-tables as they are shown (X14)', () => {
  const crossing = {
    rows: ['up', 'down'],
    columns: ['left', 'right'],
    row: ([row]: readonly [string, string, number]) => row,
    column: ([, column]: readonly [string, string, number]) => column,
    part: ([, , part]: readonly [string, string, number]) => part,
  }
  const times = (count: number, row: string, column: string, part: number) => all(count).map(() => [row, column, part] as const)
  const counted = [
    ...times(2, 'up', 'left', 0),
    ...times(9, 'up', 'right', 0),
    ...times(8, 'down', 'left', 0),
    ...times(7, 'down', 'right', 0),
    ...all(2).flatMap((at) => times(10, at === 0 ? 'up' : 'down', 'left', 1)),
    ...times(12, 'up', 'right', 1),
    ...times(11, 'down', 'right', 1),
  ]

  it('hides the same cells in half-years and year, and their totals agree', () => {
    const tables = crossTables(counted, crossing, [[0], [1], [0, 1]])
    const [spring, autumn, year] = tables ?? []
    expect(spring).toEqual({
      cells: [
        [null, null],
        [null, null],
      ],
      rowTotals: [11, 15],
      columnTotals: [10, 16],
      total: 26,
    })
    expect(year?.rowTotals).toEqual([33, 36])
    expect((spring?.total ?? 0) + (autumn?.total ?? 0)).toBe(year?.total)
    expect(year?.columnTotals).toEqual(spring?.columnTotals.map((one, at) => one + (autumn?.columnTotals[at] ?? 0)))
    for (const table of [autumn, year]) expect(table?.cells.flat()).toEqual([null, null, null, null])
  })

  it('shows every cell where none is small', () => {
    const [autumn] =
      crossTables(
        counted.map(([row, column, part]) => [row, column, part - 1] as const),
        crossing,
        [[0]],
      ) ?? []
    expect(autumn?.cells).toEqual([
      [10, 12],
      [10, 11],
    ])
  })

  it('is not shown at all where the totals alone would tell', () => {
    expect(crossTables(times(3, 'up', 'left', 0), crossing, [[0]])).toBeNull()
  })
})

describe('classes and bands (X14)', () => {
  it.each([
    [29, '-29'],
    [30, '30-39'],
    [39, '30-39'],
    [40, '40-'],
    [99, '40-'],
  ])('%i lies in %s', (age, band) => {
    expect(bandOf(age, [30, 40])).toBe(band)
  })

  const people = (ages: readonly number[]) => ages.map((age) => ({ age, sex: age % 2 === 0 ? 'woman' : 'man' }))
  const identifiers: QuasiIdentifier<{ age: number; sex: string }>[] = [
    { key: 'sex', levels: [({ sex }: { sex: string }) => sex, () => ''] },
    {
      key: 'age',
      levels: [
        ({ age }: { age: number }) => String(age),
        ({ age }: { age: number }) => bandOf(age, [20, 30, 40, 50]),
        ({ age }: { age: number }) => bandOf(age, [20, 40]),
        () => '',
      ],
    },
  ]

  it('is made no more general than the smallest class needs', () => {
    const rows = people([20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49])
    const levels = generalise(rows, identifiers)
    expect(levels).toEqual([0, 1])
    expect(smallestOf(classesOf(rows, identifiers, levels ?? []))).toBe(5)
  })

  it('gives no levels where even everybody together are too few, and the finest where there is nobody', () => {
    expect(generalise(people([20, 21, 22, 23]), identifiers)).toBeNull()
    expect(generalise([], identifiers)).toEqual([0, 0])
  })

  it('never leaves a class of fewer than k', () => {
    const below = numbers(5)
    for (let turn = 0; turn < 100; turn += 1) {
      const rows = people(all(5 + below(60)).map(() => 18 + below(50)))
      const levels = generalise(rows, identifiers)
      expect(smallestOf(classesOf(rows, identifiers, levels ?? []))).toBeGreaterThanOrEqual(SMALLEST_CLASS)
    }
  })
})
