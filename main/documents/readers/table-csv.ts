import Papa from 'papaparse'
import { MOST_IMPORT_ROWS } from '../../../shared/domain/import/import'
import { requireThat } from '../../../shared/lib/domain-error'
import { decodeText } from './text-words'

/** What separates cells: Swedish Excel's own first, where two would do as well. */
const SEPARATORS = [';', '\t', ','] as const
const LOOKED_AT = 30

/**
 * The rows of a list of text as Excel would show them: Excel's own line about the separator is none of them, an empty one is.
 * @throws DomainError `import/open-quote`, `import/too-many-rows`
 */
export function rowsOfCsv(bytes: Uint8Array): string[][] {
  const whole = decodeText(bytes)
  const said = /^"?sep=([;,\t|])"?[^\S\r\n]*\r?\n?/i.exec(whole)
  const text = said ? whole.slice(said[0].length) : whole
  const delimiter = said?.[1] ?? separatorOf(text)
  // One more than may be there, so that too many are seen without reading them all.
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: MOST_IMPORT_ROWS + 2_000 })
  // The rest of the file has become one cell: whatever came of it would be wrong without a sign of it.
  requireThat(!errors.some(({ code }) => code === 'MissingQuotes'), 'import/open-quote')
  return data
}

function separatorOf(text: string): string {
  const widths = SEPARATORS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT })
    const filled = data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
    // What most rows have: a title above the heading and a comma in a sentence do not decide.
    const counts = filled.map(({ length }) => length).sort((a, b) => a - b)
    return { delimiter, width: counts[Math.floor(counts.length / 2)] ?? 0 }
  })
  return widths.reduce((best, one) => (one.width > best.width ? one : best)).delimiter
}
