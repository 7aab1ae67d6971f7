// What was measured, and how it is said: medians, because the machine is shared, and what was seen at worst.

export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly n: number
}

/** One line of the table. A goal is printed beside a figure and never fails it. */
export interface Line {
  readonly name: string
  readonly unit: string
  readonly samrum: Spread
  readonly bare?: Spread
  /** What the goal is held against: a ratio, a difference, or the figure itself. */
  readonly against?: { readonly words: string; readonly value: number; readonly goal: number }
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}

export const spread = (values: readonly number[]): Spread => ({
  median: rounded(median(values)),
  min: rounded(Math.min(...values)),
  max: rounded(Math.max(...values)),
  n: values.length,
})

/** The median of the ratios of pairs that were measured one after the other: noise that hits both falls away. */
export const pairedRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  rounded(median(ours.map((value, index) => value / (theirs[index] ?? Number.NaN))))

/** As `pairedRatio`, for a difference. */
export const pairedDifference = (ours: readonly number[], theirs: readonly number[]): number =>
  rounded(median(ours.map((value, index) => value - (theirs[index] ?? Number.NaN))))

export const rounded = (value: number): number => Math.round(value * 100) / 100

const shown = ({ median, min, max }: Spread): string => `${short(median)} (${short(min)}–${short(max)})`
const short = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1))

export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ name, unit, samrum, bare, against }) => [
    `${name}, ${unit}`,
    shown(samrum),
    bare ? shown(bare) : '',
    against ? `${against.words} ${against.value}` : '',
    against ? `at most ${against.goal}` : '',
    against ? (against.value <= against.goal ? 'met' : 'missed') : '',
  ])
  const all = [['median (min–max)', 'Samrum', 'bare', 'measured', 'goal', ''], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()).join('\n')
}
