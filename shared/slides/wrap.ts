import { cutWord, HYPHEN } from './hyphenate'

/** What fits on the wall so that the back row can read it. */
export const LINE_LENGTH = 60
export const LINES_A_PAGE = 12
/** Characters of a line in a cell of the grid, by how many columns share the wall at 4:3; the first number is for one column. */
const CELL_LENGTHS = [60, 34, 22, 16] as const
export const cellLength = (columns: number): number => CELL_LENGTHS[Math.max(1, Math.min(columns, 4)) - 1] ?? 16
/** The same for the name of a row. */
export const ROW_NAME_LENGTH = 19

/**
 * Breaks running text into lines of at most {@link LINE_LENGTH} characters, between words where that is possible. Empty
 * lines between paragraphs stay, one at a time.
 */
export function wrapText(text: string, length = LINE_LENGTH): string[] {
  const lines: string[] = []
  for (const paragraph of text.normalize('NFC').split(/\r\n|[\n\r\u2028\u2029]/)) {
    const words = paragraph
      .replace(/\p{Cc}/gu, ' ')
      .split(/\s+/u)
      .filter((word) => word !== '')
      .flatMap((word) => cutWord(word, length))
    if (words.length === 0) {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
      continue
    }
    let line = ''
    for (const word of words) {
      if (line === '') line = word
      else if (line.length + 1 + word.length <= length) line += ` ${word}`
      else {
        lines.push(line)
        line = word
      }
    }
    lines.push(line)
  }
  while (lines.at(-1) === '') lines.pop()
  return lines
}

/** Lines by the page; no page begins or ends with an empty line. */
export function pagesOf(lines: readonly string[], perPage = LINES_A_PAGE): string[][] {
  const pages: string[][] = []
  let page: string[] = []
  for (const line of lines) {
    if (page.length === perPage) {
      pages.push(page)
      page = []
    }
    if (line !== '' || page.length > 0) page.push(line)
  }
  if (page.length > 0) pages.push(page)
  return pages.map((full) => (full.at(-1) === '' ? full.slice(0, -1) : full))
}

/**
 * Lines put together again where {@link wrapText} broke them for want of room; where somebody began a new line it stays.
 * @param length what the lines were broken at
 */
export function unwrapLines(lines: readonly string[], length = LINE_LENGTH): string[] {
  const whole: string[] = []
  let last = ''
  for (const line of lines) {
    const before = whole.at(-1)
    const [word = ''] = line.split(' ', 1)
    const hadNoRoom = last !== '' && line !== '' && (last.endsWith(HYPHEN) || last.length + 1 + word.length > length)
    if (before === undefined || !hadNoRoom) whole.push(line)
    else whole[whole.length - 1] = before.endsWith(HYPHEN) ? `${before.slice(0, -1)}\u00ad${line}` : `${before} ${line}`
    last = line
  }
  return whole
}
