import readWorkbook from 'read-excel-file/universal'
import { findHeading, targetOfHeading } from '../../../shared/domain/import/heads'
import { MOST_IMPORT_ROWS } from '../../../shared/domain/import/import'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { requireModestZip } from './modest-zip'

/** Beyond this a sheet is refused before it is laid out: one cell at the far corner would ask for a table of all before it. */
const [FARTHEST_ROW, FARTHEST_COLUMN] = [MOST_IMPORT_ROWS * 4, 500]
/** Of a cell or a row, in whichever part and however it is written: a workbook says itself which of its parts are sheets. */
const ADDRESS = /<(?:[\w.-]+:)?(?:c|row)\s[^<]*?\br\s*=\s*["']([^"'\d]*)(\d+)/g

/**
 * The rows of the workbook's list: its first sheet with heads that are known, else its first one with anything in it. A day
 * becomes `yyyy-mm-dd`, a number its digits as they were typed.
 * @throws DomainError `file/damaged`, `file/too-much-inside`, `import/too-many-rows`, `import/too-many-columns`
 */
export async function rowsOfXlsx(bytes: Uint8Array): Promise<string[][]> {
  requireModestZip(bytes, (_name, content) => requireNearCorner(content))
  const copy = Uint8Array.from(bytes)
  const sheets = (await readWorkbook(copy.buffer).catch(() => {
    throw new DomainError('file/damaged')
  })) as readonly { data: readonly (readonly unknown[])[] }[]
  const lists = sheets.map(({ data }) => data.map((cells) => cells.map(cellText)))
  const hasHeads = (rows: string[][]) =>
    (rows[findHeading(rows)] ?? []).filter((cell) => targetOfHeading(cell) !== undefined).length >= 2
  const list = lists.find(hasHeads) ?? lists.find((rows) => findHeading(rows) >= 0) ?? []
  return list
}

function requireNearCorner(part: Buffer): void {
  for (const [, letters = '', digits = ''] of part.toString('latin1').matchAll(ADDRESS)) {
    requireThat(Number(digits) <= FARTHEST_ROW, 'import/too-many-rows')
    // As the library counts: it takes any sign for a letter.
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    requireThat(column >= 0 && column <= FARTHEST_COLUMN, 'import/too-many-columns')
  }
}

function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej'
  // Fifteen digits is what Excel keeps of a number: a personal number has twelve.
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value).replace('.', ',')
  return typeof value === 'string' ? value : ''
}
