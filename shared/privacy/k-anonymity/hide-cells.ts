import { type Counts, type Hidden, roomOf } from './cell-bounds'
import { SMALLEST_CLASS } from './classes'

/**
 * One cross-table over several periods that share totals. `parts` are the shortest periods, which do not overlap; each of `shown` is a
 * table on the screen or on paper and says which parts it is the sum of: [[0], [1], [0, 1]] is two half-years and their year.
 */
export interface SharedTables {
  readonly parts: readonly Counts[]
  readonly shown: readonly (readonly number[])[]
}

/**
 * Which cells not to show, the same in every table, so that no reader can work out a small one (X14). The totals of rows and columns are
 * plain counts and stay shown.
 * INVARIANT 1: a cell of 1 to k − 1 in any of the tables is hidden in all of them.
 * INVARIANT 2: whoever knows every total and every shown cell of all the tables must leave at least k values for such a cell, or as many
 * as the totals alone leave where that is fewer; and for every other hidden cell two.
 * INVARIANT 3: tables hide the same cells, so a difference of two tells no more than its parts do.
 * @returns null where the totals by themselves say what a small cell is: then the table is not shown at all
 */
export function hideCells({ parts, shown }: SharedTables, k: number = SMALLEST_CLASS): Hidden | null {
  const rows = parts[0]?.length ?? 0
  const columns = parts[0]?.[0]?.length ?? 0
  const cells = all(rows).flatMap((row) => all(columns).map((column) => ({ row, column })))
  const hidden = all(rows).map(() => all(columns).map(() => false))
  const everything: Hidden = all(rows).map(() => all(columns).map(() => true))
  const isSmall = ({ row, column }: Cell, table: readonly number[]) => {
    const count = sumOf(table, (part) => parts[part]?.[row]?.[column] ?? 0)
    return count > 0 && count < k
  }
  const roomsIn = (cell: Cell, pattern: Hidden): number[] => parts.map((counts) => widthOf(counts, pattern, cell))
  const roomOfTable = (rooms: readonly number[], table: readonly number[]): number => sumOf(table, (part) => rooms[part] ?? 0)
  /** What the totals alone leave of each cell, in each part: the same whatever is hidden. */
  const byTotals = cells.map((cell) => roomsIn(cell, everything))
  const roomByTotals = ({ row, column }: Cell, table: readonly number[]): number =>
    roomOfTable(byTotals[row * columns + column] ?? [], table)
  /** How many values fewer than wanted are left for the worst off cell; none where nothing is hidden in vain. */
  const lack = (cell: Cell, pattern: Hidden): number => {
    const rooms = roomsIn(cell, pattern)
    return Math.max(
      0,
      ...shown.map((table) => {
        const wanted = Math.min(isSmall(cell, table) ? k - 1 : 1, roomByTotals(cell, table))
        return wanted - Math.min(wanted, roomOfTable(rooms, table))
      }),
    )
  }

  const small = cells.filter((cell) => shown.some((table) => isSmall(cell, table)))
  if (small.some((cell) => shown.some((table) => isSmall(cell, table) && roomByTotals(cell, table) === 0))) return null
  for (const cell of small) hide(hidden, [cell])
  for (;;) {
    const worse = cells.filter(({ row, column }) => hidden[row]?.[column]).find((cell) => lack(cell, hidden) > 0)
    if (!worse) return hidden
    hide(hidden, cheapest(worse, hidden))
  }

  /** The cells of a rectangle that leave the most room to one corner, for the fewest people that are no longer shown. */
  function cheapest(cell: Cell, pattern: Hidden): Cell[] {
    const before = lack(cell, pattern)
    const choices = cells
      .filter(({ row, column }) => row !== cell.row && column !== cell.column)
      .map(({ row, column }) =>
        [
          { row, column },
          { row: cell.row, column },
          { row, column: cell.column },
        ].filter((one) => !pattern[one.row]?.[one.column]),
      )
      .filter((more) => more.length > 0)
      .map((more) => ({ more, cost: more.length * k + sumOf(more, people) }))
      .sort((a, b) => a.cost - b.cost)
    for (const { more } of choices) {
      const tried = pattern.map((row) => [...row])
      hide(tried, more)
      if (lack(cell, tried) < before) return more
    }
    return choices[0]?.more ?? cells
  }

  function people({ row, column }: Cell): number {
    return sumOf(parts, (part) => part[row]?.[column] ?? 0)
  }
}

interface Cell {
  readonly row: number
  readonly column: number
}

const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at)
const sumOf = <One>(ones: readonly One[], of: (one: One) => number): number => ones.reduce((sum, one) => sum + of(one), 0)

function hide(hidden: boolean[][], cells: readonly Cell[]): void {
  for (const { row, column } of cells) {
    const line = hidden[row]
    if (line) line[column] = true
  }
}

function widthOf(counts: Counts | undefined, hidden: Hidden, { row, column }: Cell): number {
  if (!counts) return 0
  const { down, up } = roomOf(counts, hidden, row, column)
  return down + up
}
