/** Counts by row and column; every row has as many columns. */
export type Counts = readonly (readonly number[])[]
/** Which cells are not shown, by row and column. */
export type Hidden = readonly (readonly boolean[])[]

/**
 * How far what is shown lets a hidden cell be from its true count, where all rows' and columns' totals are known and counts are whole
 * numbers from 0 on. Exact: the hidden cells are a transport problem, whose extremes are whole numbers and are reached by a greatest flow.
 */
export function roomOf(counts: Counts, hidden: Hidden, row: number, column: number): { down: number; up: number } {
  const own = counts[row]?.[column] ?? 0
  return {
    down: greatestFlow(counts, hidden, { from: { row }, to: { column }, without: [row, column] }, own),
    up: greatestFlow(counts, hidden, { from: { column }, to: { row }, without: [row, column] }, Number.POSITIVE_INFINITY),
  }
}

interface Way {
  readonly from: { readonly row?: number; readonly column?: number }
  readonly to: { readonly row?: number; readonly column?: number }
  readonly without: readonly [number, number]
}

/**
 * From a row to a column a hidden cell may grow without end; from a column to a row it may shrink to 0. What flows round through a cell
 * changes it and leaves every total as it is.
 */
function greatestFlow(counts: Counts, hidden: Hidden, { from, to, without }: Way, limit: number): number {
  const rows = counts.length
  const columns = counts[0]?.length ?? 0
  const now = counts.map((row) => [...row])
  const node = (end: Way['from']) => end.row ?? rows + (end.column ?? 0)
  const isOpen = (row: number, column: number) => hidden[row]?.[column] === true && !(row === without[0] && column === without[1])
  let flown = 0
  while (flown < limit) {
    const before = wayTo(node(from), node(to), (at) =>
      at < rows
        ? all(columns).flatMap((column) => (isOpen(at, column) ? [rows + column] : []))
        : all(rows).flatMap((row) => (isOpen(row, at - rows) && (now[row]?.[at - rows] ?? 0) > 0 ? [row] : [])),
    )
    if (!before) return flown
    const steps: [number, number][] = []
    for (let at = node(to); at !== node(from); at = before.get(at) ?? node(from)) steps.push([before.get(at) ?? 0, at])
    const shrinking = steps.flatMap(([a, b]) => (a >= rows ? [now[b]?.[a - rows] ?? 0] : []))
    // No way from a row to a column or back is without a limit on both: a way that only grows cannot come back to a total.
    const step = Math.min(limit - flown, ...shrinking)
    if (!Number.isFinite(step)) return limit
    for (const [a, b] of steps) {
      const [row, column, change] = a < rows ? [a, b - rows, step] : [b, a - rows, -step]
      const line = now[row]
      if (line) line[column] = (line[column] ?? 0) + change
    }
    flown += step
  }
  return flown
}

const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

/** The shortest way, as each node's node before; null where there is none. */
function wayTo(from: number, to: number, next: (node: number) => number[]): Map<number, number> | null {
  const before = new Map<number, number>()
  const waiting = [from]
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    for (const after of next(node)) {
      if (after === from || before.has(after)) continue
      before.set(after, node)
      if (after === to) return before
      waiting.push(after)
    }
  }
  return null
}
