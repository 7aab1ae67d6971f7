import { answerKeyOf } from '../../../shared/privacy/answer-key'
import { mustBeRewritten } from '../../../shared/privacy/answered'
import type { Finding } from '../../../shared/privacy/finding'

/** A finding with the words it is about and the key its answer is kept under. */
export type FieldFinding = { field: string; finding: Finding; quote: string; key: string }

export const fieldFinding = (field: string, finding: Finding, text: string): FieldFinding => ({
  field,
  finding,
  quote: text.slice(finding.start, finding.end),
  key: answerKeyOf(field, finding, text),
})

/** What a check answered of several fields at once. */
export function fieldFindings(
  fields: readonly { field: string; text: string }[],
  found: readonly { field: string; finding: Finding }[],
): FieldFinding[] {
  const textOf = new Map(fields.map(({ field, text }) => [field, text]))
  return found.map(({ field, finding }) => fieldFinding(field, finding, textOf.get(field) ?? ''))
}

/** What is neither answered about nor gone. No answer is one about the person's own name. */
export const openOf = (all: readonly FieldFinding[], answered: { has(key: string): boolean }): FieldFinding[] =>
  all.filter(({ finding, key }) => mustBeRewritten(finding) || !answered.has(key))
