import { z } from 'zod'
import type { EarlierMeasure } from '../../../shared/domain/referral/earlier-measure'
import { text } from '../../text/sv'
import type { FieldProblem } from '../../ui'

const words = text.form.measures

/** A measure as it is typed. */
const measureForm = z.object({ authority: z.string(), kind: z.string(), from: z.string(), to: z.string() })
export type MeasureForm = z.infer<typeof measureForm>

export const readMeasureForm = (stored: unknown): MeasureForm | undefined => measureForm.safeParse(stored).data

export const emptyMeasure: MeasureForm = { authority: '', kind: '', from: '', to: '' }
export const formOf = ({ authority, kind, fromMonth, toMonth }: EarlierMeasure): MeasureForm => ({
  authority,
  kind,
  from: fromMonth ?? '',
  to: toMonth ?? '',
})

export const measureField = (part: keyof MeasureForm) => `measure-${part}`

/** Year and month as people write them: 2024-09, 2024 9, 202409; null for none, undefined for something else. */
export function readMonth(typed: string): string | null | undefined {
  const trimmed = typed.trim()
  if (trimmed === '') return null
  const parts = /^(\d{4})[-/. ]?(\d{1,2})$/.exec(trimmed)
  const month = `${parts?.[1]}-${parts?.[2]?.padStart(2, '0')}`
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : undefined
}

export function problemsOfMeasure(form: MeasureForm): FieldProblem[] {
  const problems: FieldProblem[] = []
  const at = (part: keyof MeasureForm, message: string) => problems.push({ field: measureField(part), message })
  if (form.authority.trim() === '') at('authority', words.authorityMissing)
  if (form.kind === '') at('kind', words.kindMissing)
  const from = readMonth(form.from)
  const to = readMonth(form.to)
  if (from === undefined) at('from', words.monthWrong)
  if (to === undefined) at('to', words.monthWrong)
  if (from && to && to < from) at('to', words.endsFirst)
  return problems
}

/** The measure a form without problems amounts to. */
export const measureOf = (form: MeasureForm): EarlierMeasure => ({
  authority: form.authority.trim(),
  kind: form.kind,
  fromMonth: readMonth(form.from) ?? null,
  toMonth: readMonth(form.to) ?? null,
})
