import type { CrossName, CrossStatistics } from '../../../shared/domain/statistics/cross'
import { given, HIDDEN, inWords, type Shown } from '../../../shared/lib/shown'
import { crossTableText as words } from '../../text/sv/cross-table'
import { maskingText } from '../../text/sv/masking'

/** A line of the cross-table as it is read: what it came to, a cell for each value of the fact, and how many in all. */
export interface CrossRow {
  readonly key: string
  readonly name: string
  readonly cells: readonly Shown<string>[]
  readonly total: string
}

/** What matters came to, one line each, with the sums below: those words are long, and those of the fact are short. */
export function crossRows({ rows, columns }: CrossStatistics, table: NonNullable<CrossStatistics['table']>): CrossRow[] {
  return [
    ...columns.map(({ key, label }, at) => ({
      key: `came-to:${key}`,
      name: label,
      cells: rows.map((_, row) => cellOf(table.cells[row]?.[at] ?? null)),
      total: figure(table.columnTotals[at] ?? 0),
    })),
    { key: 'total', name: words.total, cells: table.rowTotals.map(cellOf), total: figure(table.total) },
  ]
}

/** The values of the fact, as heads of columns. */
export const crossHeads = ({ rows }: CrossStatistics): { key: string; header: string }[] =>
  rows.map((row) => ({ key: `of:${row.key}`, header: inWords(given(nameOf(row)), maskingText) }))

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
