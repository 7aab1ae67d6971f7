import { type Advice, advice } from '../../../shared/domain/advice/advice'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { adviceText as words } from '../../text/sv/advice'
import { errorLine } from '../../text/sv/errors'

/** Advice as it is typed: nothing in it asks who it is about. */
export type AdviceForm = {
  groupId: string
  givenOn: string
  organisationId: string
  unitId: string
  topic: string
  answer: string
  note: string
}

export const emptyAdviceForm = (today: string, groupId: string): AdviceForm => ({
  groupId,
  givenOn: today,
  organisationId: '',
  unitId: '',
  topic: '',
  answer: '',
  note: '',
})

/** A stored draft, if it still has the shape of the form. */
export function readAdviceForm(stored: unknown): AdviceForm | undefined {
  const fields = (stored ?? {}) as Record<string, unknown>
  const form = emptyAdviceForm('', '')
  for (const key of Object.keys(form) as (keyof AdviceForm)[]) {
    const value = fields[key]
    if (typeof value !== 'string') return undefined
    form[key] = value
  }
  return form
}

export type AdviceProblems = Partial<Record<keyof AdviceForm, string>>

/** What must be put right before it can be kept, in the order of the fields. */
export function problemsOfAdvice(form: AdviceForm, today: IsoDate): AdviceProblems {
  const problems: AdviceProblems = {}
  const givenOn = readDate(form.givenOn)
  if (!givenOn) problems.givenOn = words.givenOnMissing
  else if (givenOn > today) problems.givenOn = errorLine('advice/given-in-future')
  if (!form.organisationId) problems.organisationId = words.organisationMissing
  else if (!form.unitId) problems.unitId = words.unitMissing
  if (!form.topic) problems.topic = words.topicMissing
  if (!form.answer) problems.answer = words.answerMissing
  return problems
}

/** The record the form stands for; call it when there are no problems. */
export const adviceOfForm = (form: AdviceForm): Advice => advice.parse({ ...form, givenOn: readDate(form.givenOn) })
