import type { UploadId } from '../../../../shared/domain/enclosure/enclosure'
import { findHeading, proposeMapping } from '../../../../shared/domain/import/heads'
import type { ImportMapping, ListRows } from '../../../../shared/domain/import/import'
import { isEmptyRow } from '../../../../shared/domain/import/judge-row'
import { requireThat } from '../../../../shared/lib/domain-error'

/** A list between the reading of its file and the end of its import: in this process's memory, and nowhere else. */
export interface HeldList {
  readonly uploadId: UploadId
  readonly userId: string
  readonly heads: readonly string[]
  readonly proposed: ImportMapping
  /** Rows with something in them, under their numbers in the list. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** When so many rows are wider than the heading, the heading is what is short. */
const MANY = 0.2

/** @throws DomainError `import/empty-list` */
export function heldList(uploadId: UploadId, userId: string, all: ListRows): HeldList {
  const at = findHeading(all)
  const rows = all
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(at + 1)
    .filter(({ cells }) => !isEmptyRow(cells))
  requireThat(at >= 0 && rows.length > 0, 'import/empty-list')
  const named = all[at] ?? []
  const wider = rows.filter(({ cells }) => cells.length > named.length)
  const width = wider.length > rows.length * MANY ? Math.max(...wider.map(({ cells }) => cells.length)) : named.length
  const heads = Array.from({ length: width }, (_, column) => (named[column] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200))
  return { uploadId, userId, heads, proposed: proposeMapping(heads), rows }
}

/** A few cells of a column, so that a person sees what it holds. */
export function samplesOf({ rows }: HeldList, column: number): string[] {
  const seen = new Set<string>()
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').replace(/\s+/g, ' ').trim()
    if (cell !== '') seen.add(cell.slice(0, 60))
    if (seen.size === 3) break
  }
  return [...seen]
}
