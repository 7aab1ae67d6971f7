import { describe, expect, it } from 'vitest'
import { type Counts, type Hidden, roomOf } from '../../../shared/privacy/k-anonymity/cell-bounds'
import { SMALLEST_CLASS } from '../../../shared/privacy/k-anonymity/classes'
import { hideCells, type SharedTables } from '../../../shared/privacy/k-anonymity/hide-cells'
import { all, boundsBy, everyTable, isDecided, sum } from '../../builders/table-attacker'

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const everything = (counts: Counts): Hidden => counts.map((row) => row.map(() => true))
const draw = (below: (n: number) => number, rows: number, columns: number, most: number): number[][] =>
  all(rows).map(() => all(columns).map(() => (below(3) === 0 ? 0 : below(most))))

describe('a small cell of a cross-table cannot be worked out (X14)', () => {
  it('knows exactly how much room a hidden cell has', () => {
    const below = numbers(7)
    for (let turn = 0; turn < 150; turn += 1) {
      const counts = draw(below, 2 + below(2), 2 + below(2), 5)
      const hidden = counts.map((row) => row.map(() => below(3) > 0))
      const tables = everyTable(counts, hidden)
      counts.forEach((line, row) => {
        line.forEach((count, column) => {
          if (!hidden[row]?.[column]) return
          const { down, up } = roomOf(counts, hidden, row, column)
          expect([count - down, count + up]).toEqual(boundsBy(tables, row, column))
        })
      })
    }
  })

  it('leaves whoever tries every table as many values as the totals allow, up to k', () => {
    const below = numbers(11)
    let hiddenSmall = 0
    for (let turn = 0; turn < 300; turn += 1) {
      const counts = draw(below, 2 + below(2), 2 + below(2), 9)
      const hidden = hideCells({ parts: [counts], shown: [[0]] })
      if (!hidden) continue
      const tables = everyTable(counts, hidden)
      counts.forEach((line, row) => {
        line.forEach((count, column) => {
          const isSmall = count > 0 && count < SMALLEST_CLASS
          if (isSmall) expect(hidden[row]?.[column]).toBe(true)
          if (!hidden[row]?.[column]) return
          const open = everything(counts)
          const most = roomOf(counts, open, row, column)
          const [least, greatest] = boundsBy(tables, row, column)
          const wanted = Math.min(isSmall ? SMALLEST_CLASS - 1 : 1, most.down + most.up)
          expect(greatest - least).toBeGreaterThanOrEqual(wanted)
          if (isSmall) {
            hiddenSmall += 1
            expect(greatest).toBeGreaterThan(least)
          }
        })
      })
    }
    expect(hiddenSmall).toBeGreaterThan(300)
  })

  it('hides nothing where nothing is small, and every other cell where it can', () => {
    expect(
      hideCells({
        parts: [
          [
            [9, 12],
            [7, 0],
          ],
        ],
        shown: [[0]],
      }),
    ).toEqual([
      [false, false],
      [false, false],
    ])
    const counts = [
      [2, 10, 20],
      [11, 12, 30],
      [40, 15, 9],
    ]
    expect(hideCells({ parts: [counts], shown: [[0]] })).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ])
  })

  it('shows no table at all where the totals alone say what a small cell is', () => {
    expect(
      hideCells({
        parts: [
          [
            [3, 0],
            [0, 0],
          ],
        ],
        shown: [[0]],
      }),
    ).toBeNull()
    expect(hideCells({ parts: [[[3, 9]]], shown: [[0]] })).toBeNull()
  })
})

describe('tables of periods that share totals tell no more together (X14)', () => {
  /** Spring without July, July, autumn: terms, half-years and the year are sums of them. */
  const YEAR: SharedTables['shown'] = [[0], [1, 2], [0, 1], [2], [0, 1, 2]]

  it('no small cell is decided by all totals and shown cells of terms, half-years and year', () => {
    const below = numbers(23)
    let asked = 0
    for (let turn = 0; turn < 60; turn += 1) {
      const [rows, columns] = [2 + below(3), 2 + below(3)]
      const parts = all(3).map(() => draw(below, rows, columns, 14))
      const hidden = hideCells({ parts, shown: YEAR })
      if (!hidden) continue
      const unknown = (part: number, row: number, column: number) => (part * rows + row) * columns + column
      const equation = (cells: readonly number[]) => {
        const line = Array<number>(3 * rows * columns).fill(0)
        for (const cell of cells) line[cell] = 1
        return line
      }
      const known = YEAR.flatMap((table) => [
        ...all(rows).map((row) => equation(table.flatMap((part) => all(columns).map((column) => unknown(part, row, column))))),
        ...all(columns).map((column) => equation(table.flatMap((part) => all(rows).map((row) => unknown(part, row, column))))),
        ...all(rows).flatMap((row) =>
          all(columns).flatMap((column) =>
            hidden[row]?.[column] ? [] : [equation(table.map((part) => unknown(part, row, column)))],
          ),
        ),
      ])
      for (const table of YEAR)
        for (const row of all(rows))
          for (const column of all(columns)) {
            const count = sum(table.map((part) => parts[part]?.[row]?.[column] ?? 0))
            if (count === 0 || count >= SMALLEST_CLASS) continue
            asked += 1
            expect(hidden[row]?.[column]).toBe(true)
            expect(isDecided(3 * rows * columns, known, equation(table.map((part) => unknown(part, row, column))))).toBe(false)
          }
    }
    expect(asked).toBeGreaterThan(100)
  })

  it('a cell that is small in one half-year is hidden in the year and in the other half-year too', () => {
    const spring = [
      [2, 30],
      [20, 40],
    ]
    const autumn = [
      [30, 30],
      [20, 40],
    ]
    const hidden = hideCells({ parts: [spring, autumn], shown: [[0], [1], [0, 1]] })
    expect(hidden?.[0]?.[0]).toBe(true)
  })
})
