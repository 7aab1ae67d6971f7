/** Fewer people than this and a number points at somebody (k, X14): a class of a table, and what the rare-fact hint speaks below (X9). */
export const SMALLEST_CLASS = 5

/** What, beside other such, tells people apart: an age, a sex, a municipality. Each level is coarser than the one before; the last is one class. */
export interface QuasiIdentifier<Row> {
  readonly key: string
  readonly levels: readonly ((row: Row) => string)[]
}

/** The band a number lies in, as "30-39": `from` are the first numbers of the bands, in order. */
export function bandOf(value: number, from: readonly number[]): string {
  const at = from.findLastIndex((first) => first <= value)
  const first = from[at]
  if (first === undefined) return `-${(from[0] ?? value + 1) - 1}`
  const next = from[at + 1]
  return next === undefined ? `${first}-` : `${first}-${next - 1}`
}

/** How many rows there are of each class, where a class is what the quasi-identifiers say at these levels. */
export function classesOf<Row>(
  rows: readonly Row[],
  identifiers: readonly QuasiIdentifier<Row>[],
  levels: readonly number[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const name = identifiers.map(({ levels: steps }, at) => JSON.stringify(steps[levels[at] ?? 0]?.(row) ?? '')).join(',')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** Of no rows there is no class that is too small. */
export const smallestOf = (classes: ReadonlyMap<string, number>): number => Math.min(Infinity, ...classes.values())

/**
 * The least general levels at which no class has fewer than `k`, one for each identifier; null where even the coarsest have. Of two that
 * are as general the one that keeps the earlier identifiers finer is taken: their order says what is wanted most.
 */
export function generalise<Row>(
  rows: readonly Row[],
  identifiers: readonly QuasiIdentifier<Row>[],
  k: number = SMALLEST_CLASS,
): number[] | null {
  const all = identifiers.reduce<number[][]>(
    (before, { levels }) => before.flatMap((chosen) => levels.map((_, level) => [...chosen, level])),
    [[]],
  )
  const general = (levels: readonly number[]) => levels.reduce((sum, level) => sum + level, 0)
  const sorted = all.sort((a, b) => general(a) - general(b) || compare(a, b))
  return sorted.find((levels) => smallestOf(classesOf(rows, identifiers, levels)) >= k) ?? null
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, level] of a.entries()) if (level !== b[at]) return level - (b[at] ?? 0)
  return 0
}
