import { type PeriodKind, periodOf } from '../../domain/statistics/period'
import type { IsoDate } from '../../lib/dates'
import { type CrossTable, crossTables } from './cross-table'

/** One that is counted: in which row, which column, on which day. */
export interface Counted {
  readonly row: string
  readonly column: string
  readonly on: IsoDate
}

/** The cross-table of one period, and for which periods of its year there is one. */
export interface PeriodTable {
  /** Those of the rows and columns that anything was counted in that year, so that the year's tables look the same; none without a table. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly kinds: readonly PeriodKind[]
  /** Null where this kind of period is not among `kinds`: its totals alone would say what a small cell is. */
  readonly table: CrossTable | null
}

/** One way to cut a year: into which of the shortest periods a month falls, and which sums of them can be known. */
interface Cut {
  part(month: number): number
  readonly known: readonly { readonly kind: PeriodKind | null; readonly parts: readonly number[] }[]
}

/**
 * From the most that can be shown to the least. A spring term less its half-year is July: where both are shown, July is known too, and is
 * hidden by the same rules although nobody is shown it.
 */
const CUTS: readonly Cut[] = [
  {
    part: (month) => (month <= 6 ? 0 : month === 7 ? 1 : 2),
    known: [
      { kind: 'term', parts: [0, 1] },
      { kind: 'term', parts: [2] },
      { kind: 'halfYear', parts: [0] },
      { kind: 'halfYear', parts: [1, 2] },
      { kind: 'year', parts: [0, 1, 2] },
      { kind: null, parts: [1] },
    ],
  },
  {
    part: (month) => (month <= 7 ? 0 : 1),
    known: [
      { kind: 'term', parts: [0] },
      { kind: 'term', parts: [1] },
      { kind: 'year', parts: [0, 1] },
    ],
  },
  { part: () => 0, known: [{ kind: 'year', parts: [0] }] },
]

/**
 * The table of the period a day stands in. All tables of its year are made at once and the same way whichever is asked for: what may be
 * shown of one depends on the others (X14). Where the shorter periods would give somebody away there is a table for the longer alone.
 */
export function tableOfPeriod(
  ones: readonly Counted[],
  names: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  { kind, day }: { readonly kind: PeriodKind; readonly day: IsoDate },
): PeriodTable {
  const year = periodOf('year', day)
  const ofYear = ones.filter(({ on }) => on >= year.from && on <= year.to)
  const rows = names.rows.filter((name) => ofYear.some(({ row }) => row === name))
  const columns = names.columns.filter((name) => ofYear.some(({ column }) => column === name))
  for (const { part, known } of CUTS) {
    const tables = crossTables<Counted>(
      ofYear,
      { rows, columns, row: ({ row }) => row, column: ({ column }) => column, part: ({ on }) => part(monthOf(on)) },
      known.map(({ parts }) => parts),
    )
    if (!tables) continue
    const at = known.findIndex((one) => one.kind === kind && one.parts.includes(part(monthOf(day))))
    const kinds = new Set(known.flatMap((one) => (one.kind === null ? [] : [one.kind])))
    const table = tables[at]
    return table ? { rows, columns, kinds: [...kinds], table } : { ...NOTHING, kinds: [...kinds] }
  }
  return NOTHING
}

/** Of a table that is not shown not even its heads are: of a single one they would be the whole of it. */
const NOTHING: PeriodTable = { rows: [], columns: [], kinds: [], table: null }

const monthOf = (day: IsoDate): number => Number(day.slice(5, 7))
