import type { ImportProblem } from '../../../shared/domain/import/import'
import { text } from '../../text/sv'
import { errorLine } from '../../text/sv/errors'

/** "Inkom: datumet finns inte …": a problem under the list's own name of the column. */
export function problemWords({ code, column }: ImportProblem, nameOf: (column: number) => string): string {
  const words = text.import.problems[code] ?? errorLine(code)
  const sentence = column === null ? words.charAt(0).toLocaleUpperCase('sv') + words.slice(1) : `${nameOf(column)}: ${words}`
  return `${sentence}.`
}
