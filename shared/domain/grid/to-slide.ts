import type { GridSlide } from '../../slides/slide'
import { cellLength, LINES_A_PAGE, ROW_NAME_LENGTH, wrapText } from '../../slides/wrap'
import type { CodeName } from '../matter/matter'

/** Organisations side by side on one page. */
const ROWS_A_PAGE = 6
export interface ShownRow {
  /** The organisation and its verksamhet, as the wall names them. */
  readonly organisation: string
  /** A text for each column, in their order. */
  readonly texts: readonly string[]
}

/** A page with which of the rows stand on it, by their place among those given. */
export interface GridPage {
  readonly slide: GridSlide
  readonly rows: readonly number[]
}

/** A part of a row that fits one page. */
interface Part {
  readonly row: number
  readonly organisation: string
  readonly cells: string[][]
  readonly height: number
}

/**
 * The rows that were released, as pages of the wall: at most six organisations and twelve lines a page. A cell that is longer
 * is cut and goes on overleaf under the same organisation; it is never shrunk. A row without any text is left off.
 * Takes code name, column words and row texts alone (LAW 4).
 * @see G21 G22
 */
export function gridPages(grid: { codeName: CodeName; columns: readonly string[]; rows: readonly ShownRow[] }): GridPage[] {
  const length = cellLength(grid.columns.length)
  const pages = fill(grid.rows.flatMap((row, index) => partsOf(row, index, length)))
  return pages.map((parts, index) => ({
    rows: parts.map(({ row }) => row),
    slide: {
      kind: 'grid',
      codeName: grid.codeName,
      columns: [...grid.columns],
      rows: parts.map(({ organisation, cells }) => ({ organisation, cells })),
      page: index + 1,
      pages: pages.length,
    },
  }))
}

function partsOf({ organisation, texts }: ShownRow, row: number, length: number): Part[] {
  const cells = texts.map((text) => wrapText(text, length))
  const longest = Math.max(0, ...cells.map((lines) => lines.length))
  const name = wrapText(organisation, ROW_NAME_LENGTH).length
  const parts: Part[] = []
  for (let from = 0; from < longest; from += LINES_A_PAGE) {
    const cut = cells.map((lines) => lines.slice(from, from + LINES_A_PAGE))
    const height = Math.min(LINES_A_PAGE, Math.max(name, ...cut.map((lines) => lines.length)))
    parts.push({ row, organisation, cells: cut, height })
  }
  return parts
}

function fill(parts: readonly Part[]): Part[][] {
  const pages: Part[][] = []
  let page: Part[] = []
  let room = LINES_A_PAGE
  for (const part of parts) {
    if (page.length > 0 && (page.length === ROWS_A_PAGE || part.height > room)) {
      pages.push(page)
      page = []
      room = LINES_A_PAGE
    }
    page.push(part)
    room -= part.height
  }
  if (page.length > 0) pages.push(page)
  return pages
}
