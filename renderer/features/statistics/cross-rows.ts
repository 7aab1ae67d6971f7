import type { CrossName, CrossStatistics } from '../../../shared/domain/statistics/cross'
import { given, HIDDEN, type Shown } from '../../../shared/lib/shown'
import { crossTableText as words } from '../../text/sv/cross-table'

/** A line of the cross-table as it is read: its name, a cell for each column, and how many in all. */
export interface CrossRow {
  readonly key: string
  readonly name: Shown<string>
  readonly cells: readonly Shown<string>[]
  readonly total: string
}

const TOTAL = 'total'

/** The rows in their order, with the sums below them. */
export function crossRows({ rows, columns }: CrossStatistics, table: NonNullable<CrossStatistics['table']>): CrossRow[] {
  return [
    ...rows.map((row, at) => ({
      key: `row:${row.key}`,
      name: given(nameOf(row)),
      cells: columns.map((_, column) => cellOf(table.cells[at]?.[column] ?? null)),
      total: figure(table.rowTotals[at] ?? 0),
    })),
    {
      key: TOTAL,
      name: given(words.total as string),
      cells: table.columnTotals.map(cellOf),
      total: figure(table.total),
    },
  ]
}

/** What says why there is no table in this period, and where there is one; nothing where there is. */
export function whyNoTable({ kinds, table, rows }: CrossStatistics): string | undefined {
  if (table) return rows.length === 0 ? words.none : undefined
  if (kinds.length === 0) return words.notShown
  return words.notThisPeriod(kinds.map((kind) => words.others[kind]).join(words.or))
}

const figure = (count: number): string => count.toLocaleString('sv-SE')
const cellOf = (count: number | null): Shown<string> => (count === null ? HIDDEN : { kind: 'shown', value: figure(count) })

/** The profile's word, or the desk's for a band of ages and for yes and no. */
function nameOf({ key, label }: CrossName): string {
  if (label !== '' || key === '') return label
  const band = /^(\d*)-(\d*)$/.exec(key)
  return band ? words.ages(band[1] ?? '', band[2] ?? '') : (words.answers[key] ?? key)
}
