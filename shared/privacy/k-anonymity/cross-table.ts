import { SMALLEST_CLASS } from './classes'
import { hideCells } from './hide-cells'

/** A table as it is shown, on the screen and on paper: null is "Dold", and is no zero. Totals are plain counts. */
export interface CrossTable {
  readonly cells: readonly (readonly (number | null)[])[]
  readonly rowTotals: readonly number[]
  readonly columnTotals: readonly number[]
  readonly total: number
}

/** What is counted: in which row, which column and which of the shortest periods each one belongs. */
export interface Crossing<One> {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  row(one: One): string
  column(one: One): string
  /** Number of the shortest period, from 0 on; one that is in none is counted nowhere. */
  part(one: One): number
}

/**
 * The same cross-table for each of the periods that are shown, as sums of the shortest ones. All of them are made at once, because what
 * one hides another could give away: a year beside its half-years, and a half-year beside a term (X14).
 * @param shown which of the shortest periods each table is the sum of, e.g. [[0], [1], [0, 1]]
 * @returns null where no such table can be shown (see `hideCells`); otherwise a table for each of `shown`, whose totals agree
 */
export function crossTables<One>(
  ones: readonly One[],
  crossing: Crossing<One>,
  shown: readonly (readonly number[])[],
  k: number = SMALLEST_CLASS,
): CrossTable[] | null {
  const { rows, columns } = crossing
  const parts = Array.from({ length: Math.max(-1, ...shown.flat()) + 1 }, () => rows.map(() => columns.map(() => 0)))
  for (const one of ones) {
    const line = parts[crossing.part(one)]?.[rows.indexOf(crossing.row(one))]
    const column = columns.indexOf(crossing.column(one))
    if (line && column >= 0) line[column] = (line[column] ?? 0) + 1
  }
  const hidden = hideCells({ parts, shown }, k)
  if (!hidden) return null
  return shown.map((table) => {
    const counts = rows.map((_, row) => columns.map((_, column) => total(table.map((part) => parts[part]?.[row]?.[column] ?? 0))))
    return {
      cells: counts.map((line, row) => line.map((count, column) => (hidden[row]?.[column] ? null : count))),
      rowTotals: counts.map(total),
      columnTotals: columns.map((_, column) => total(counts.map((line) => line[column] ?? 0))),
      total: total(counts.flat()),
    }
  })
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
