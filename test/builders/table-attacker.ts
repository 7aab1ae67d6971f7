// What a patient reader can work out of a table with hidden cells: by trying every table there can be, and by equations.
import type { Counts, Hidden } from '../../shared/privacy/k-anonymity/cell-bounds'

export const all = (count: number) => Array.from({ length: count }, (_, at) => at)
export const sum = (ones: readonly number[]) => ones.reduce((a, b) => a + b, 0)
const columnOf = (table: Counts, column: number) => table.map((row) => row[column] ?? 0)

/** Every table of whole numbers that has these totals and these shown cells: what a patient reader can work out. */
export function everyTable(counts: Counts, hidden: Hidden): number[][][] {
  const found: number[][][] = []
  const columns = counts[0]?.length ?? 0
  const left = all(columns).map((column) => sum(columnOf(counts, column)))
  const fill = (made: number[][], line: number[], rowLeft: number) => {
    const [row, column] = [made.length, line.length]
    const known = counts[row]
    if (!known) {
      if (left.every((rest) => rest === 0)) found.push(made.map((one) => [...one]))
      return
    }
    if (column === columns) {
      if (rowLeft === 0) fill([...made, line], [], sum(counts[row + 1] ?? []))
      return
    }
    const own = known[column] ?? 0
    const [from, to] = hidden[row]?.[column] ? [0, Math.min(rowLeft, left[column] ?? 0)] : [own, own]
    for (let value = from; value <= to && value <= rowLeft && value <= (left[column] ?? 0); value += 1) {
      left[column] = (left[column] ?? 0) - value
      fill(made, [...line, value], rowLeft - value)
      left[column] = (left[column] ?? 0) + value
    }
  }
  fill([], [], sum(counts[0] ?? []))
  return found
}

export function boundsBy(tables: readonly number[][][], row: number, column: number): [number, number] {
  const values = tables.map((table) => table[row]?.[column] ?? 0)
  return [Math.min(...values), Math.max(...values)]
}

/** Whether linear equations over the parts' cells decide one published cell: exact, with whole numbers for fractions. */
export function isDecided(unknowns: number, known: readonly (readonly number[])[], asked: readonly number[]): boolean {
  const rows: bigint[][] = known.map((row) => row.map(BigInt))
  const rankWith = (lines: bigint[][]): number => {
    const work = lines.map((line) => [...line])
    let rank = 0
    for (let column = 0; column < unknowns && rank < work.length; column += 1) {
      const pivot = work.findIndex((line, at) => at >= rank && line[column] !== 0n)
      if (pivot < 0) continue
      const [line] = work.splice(pivot, 1)
      if (!line) continue
      work.splice(rank, 0, line)
      for (let at = rank + 1; at < work.length; at += 1) {
        const other = work[at]
        const [a, b] = [line[column] ?? 0n, other?.[column] ?? 0n]
        if (other && b !== 0n) work[at] = other.map((value, by) => value * a - (line[by] ?? 0n) * b)
      }
      rank += 1
    }
    return rank
  }
  return rankWith(rows) === rankWith([...rows, asked.map(BigInt)])
}
