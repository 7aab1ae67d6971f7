import type { Asked, Read } from '../../../shared/domain/enclosure/reading'
import { MOST_IMPORT_COLUMNS, MOST_IMPORT_ROWS } from '../../../shared/domain/import/import'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { rowsOfCsv } from './table-csv'
import { rowsOfXlsx } from './table-xlsx'

/** More than any text may have, so that a row can still be told that its text is too long. */
const MOST_CELL = 40_000

/**
 * The rows of a list as coordinators keep it. Ends without anything in them are not there.
 * @throws DomainError `import/not-a-list`, `import/too-many-rows`, `import/too-many-columns`, `import/open-quote`, `file/…`
 */
export async function readTable({ kind, bytes }: Asked<'table'>): Promise<Read<'table'>> {
  const rows = kind === 'xlsx' ? await rowsOfXlsx(bytes) : kind === 'csv' || kind === 'text' ? rowsOfCsv(bytes) : undefined
  if (!rows) throw new DomainError('import/not-a-list')
  const kept = rows.slice(0, rows.findLastIndex(hasContent) + 1).map(trimmed)
  requireThat(kept.length <= MOST_IMPORT_ROWS + 20, 'import/too-many-rows')
  const widest = kept.reduce((most, { length }) => Math.max(most, length), 0)
  requireThat(widest <= MOST_IMPORT_COLUMNS, 'import/too-many-columns')
  return { rows: kept }
}

const hasContent = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

const trimmed = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map((cell) => cell.slice(0, MOST_CELL))
