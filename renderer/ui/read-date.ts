import { readDate } from '../../shared/lib/dates'
import { uiText } from '../text/sv/ui'

/** What a typed day lacks, as the sentence beside the field; undefined when it can be read. */
export function dateProblem(typed: string, options: { optional?: boolean } = {}): string | undefined {
  const text = typed.trim()
  if (text === '') return options.optional ? undefined : uiText.date.missing
  if (readDate(text)) return undefined
  return /^(\d{8}|\d{4}[-/]\d{2}[-/]\d{2})$/.test(text) ? uiText.date.doesNotExist : uiText.date.unreadable
}

/** The day in the form it is stored and shown; what cannot be read is left as it was typed. */
export const tidyDate = (typed: string): string => readDate(typed) ?? typed.trim()
