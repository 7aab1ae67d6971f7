import { describe, expect, it } from 'vitest'
import type { PeriodKind } from '../../../shared/domain/statistics/period'
import type { IsoDate } from '../../../shared/lib/dates'
import { roomOf } from '../../../shared/privacy/k-anonymity/cell-bounds'
import { SMALLEST_CLASS } from '../../../shared/privacy/k-anonymity/classes'
import { type Counted, tableOfPeriod } from '../../../shared/privacy/k-anonymity/tables-of-year'

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const names = { rows: ['a', 'b', 'c'], columns: ['x', 'y', 'z'] }
const dayIn = (month: number) => `2026-${String(month).padStart(2, '0')}-12` as IsoDate
const read = (ones: readonly Counted[], kind: PeriodKind, month: number) =>
  tableOfPeriod(ones, names, { kind, day: dayIn(month) })
const within = (from: number, to: number) => (one: Counted) =>
  Number(one.on.slice(5, 7)) >= from && Number(one.on.slice(5, 7)) <= to

/** What is shown of a year, and what one period less another is: a term less its half-year is July. */
const PERIODS: readonly { kind: PeriodKind; month: number; is: (one: Counted) => boolean }[] = [
  { kind: 'term', month: 2, is: within(1, 7) },
  { kind: 'term', month: 9, is: within(8, 12) },
  { kind: 'halfYear', month: 2, is: within(1, 6) },
  { kind: 'halfYear', month: 9, is: within(7, 12) },
  { kind: 'year', month: 7, is: within(1, 12) },
]

describe('the tables of a year', () => {
  it('are made so that no small cell of a period, or of the difference of two, is decided by its totals and shown cells (X14)', () => {
    const below = numbers(31)
    const seen = { july: 0, without: 0 }
    for (let turn = 0; turn < 120; turn += 1) {
      const ones = Array.from({ length: 20 + below(90) }, (): Counted => {
        const month = below(5) > 0 ? 1 + below(12) : 7
        const at = (list: readonly string[]) => list[below(list.length)] ?? ''
        return { row: at(names.rows), column: at(names.columns), on: dayIn(month === 7 && turn % 3 > 0 ? 8 : month) }
      })
      // One alone in July: its totals say what it came to.
      if (turn % 3 === 1) ones.push({ row: 'a', column: 'x', on: dayIn(7) })
      const year = read(ones, 'year', 1)
      const halves = year.kinds.includes('halfYear')
      const known = [
        ...PERIODS.filter(({ kind }) => year.kinds.includes(kind)).map(({ is }) => is),
        ...(halves ? [within(7, 7)] : []),
      ]
      if (halves) seen.july += ones.filter(within(7, 7)).length > 0 ? 1 : 0
      else seen.without += 1
      const hidden = year.table?.cells.map((line) => line.map((cell) => cell === null)) ?? []
      for (const is of known) {
        const mine = ones.filter(is)
        const counts = year.rows.map((row) =>
          year.columns.map((column) => mine.filter((one) => one.row === row && one.column === column).length),
        )
        counts.forEach((line, row) => {
          line.forEach((count, column) => {
            if (count === 0 || count >= SMALLEST_CLASS) return
            expect(hidden[row]?.[column]).toBe(true)
            const { down, up } = roomOf(counts, hidden, row, column)
            expect(down + up).toBeGreaterThan(0)
          })
        })
      }
    }
    expect(seen.july).toBeGreaterThan(10)
    expect(seen.without).toBeGreaterThan(5)
  })

  it('agree in their totals and hide the same cells, term, half-year and year (X14)', () => {
    const ones = Array.from(
      { length: 120 },
      (_, at): Counted => ({
        row: names.rows[at % 3] ?? '',
        column: names.columns[(at * 5 + (at % 7)) % 3] ?? '',
        on: dayIn(at % 2 === 0 ? 3 : 10),
      }),
    )
    const [spring, autumn, first, second, year] = PERIODS.map(({ kind, month }) => read(ones, kind, month).table)
    for (const [one, other] of [
      [spring, autumn],
      [first, second],
    ]) {
      expect(year?.rowTotals).toEqual(one?.rowTotals.map((count, at) => count + (other?.rowTotals[at] ?? 0)))
      expect(year?.columnTotals).toEqual(one?.columnTotals.map((count, at) => count + (other?.columnTotals[at] ?? 0)))
      expect(year?.total).toBe((one?.total ?? 0) + (other?.total ?? 0))
    }
    const patternOf = (table: typeof year) => table?.cells.map((line) => line.map((cell) => cell === null))
    for (const table of [spring, autumn, first, second]) expect(patternOf(table)).toEqual(patternOf(year))
  })

  it('are none of a half-year where July alone would be told, and none at all of a year of a few', () => {
    const many = ['a', 'b', 'c'].flatMap((row) =>
      ['x', 'y', 'z'].flatMap((column) => Array.from({ length: 6 }, (): Counted => ({ row, column, on: dayIn(3) }))),
    )
    const july: Counted = { row: 'a', column: 'x', on: dayIn(7) }
    expect(read(many, 'halfYear', 3).kinds).toEqual(['term', 'halfYear', 'year'])
    expect(read([...many, july], 'halfYear', 3)).toMatchObject({ kinds: ['term', 'year'], table: null })
    expect(read([...many, july], 'term', 7).table?.cells[0]?.[0]).toBe(7)
    // Not even the heads: of a single one they would be the whole of it.
    expect(read([july], 'year', 7)).toEqual({ rows: [], columns: [], kinds: [], table: null })
  })
})
