import type { QuestionDirection } from '../../../shared/domain/question/question'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { errorLine } from '../../text/sv/errors'
import { questionText as words } from '../../text/sv/question'
import type { FieldProblem } from '../../ui'

/** A question and an answer as they are typed. */
export type AskForm = { direction: QuestionDirection; text: string; askedOn: string; dueOn: string }
export type AnswerForm = { text: string; answeredOn: string }

const textsOf = <Key extends string>(stored: unknown, keys: readonly Key[]): Record<Key, string> | undefined => {
  const fields = (stored ?? {}) as Record<string, unknown>
  const found = {} as Record<Key, string>
  for (const key of keys) {
    const value = fields[key]
    if (typeof value !== 'string') return undefined
    found[key] = value
  }
  return found
}

export function readAskForm(stored: unknown): AskForm | undefined {
  const found = textsOf(stored, ['direction', 'text', 'askedOn', 'dueOn'])
  if (!found || (found.direction !== 'toOfficer' && found.direction !== 'fromOfficer')) return undefined
  return { ...found, direction: found.direction }
}

export const readAnswerForm = (stored: unknown): AnswerForm | undefined => textsOf(stored, ['text', 'answeredOn'])

/** What must be put right before a question can be kept, in the order of the fields. */
export function problemsOfQuestion(form: AskForm, today: IsoDate): FieldProblem[] {
  const askedOn = readDate(form.askedOn)
  const dueOn = readDate(form.dueOn)
  const problems: FieldProblem[] = []
  if (form.text.trim() === '') problems.push({ field: 'question-text', message: words.wordsMissing })
  if (!askedOn) problems.push({ field: 'question-asked', message: words.askedOnMissing })
  else if (askedOn > today) problems.push({ field: 'question-asked', message: errorLine('question/asked-in-future') })
  if (form.dueOn.trim() === '' ? form.direction === 'fromOfficer' : !dueOn)
    problems.push({ field: 'question-due', message: words.dueOnMissing })
  else if (dueOn && askedOn && dueOn < askedOn)
    problems.push({ field: 'question-due', message: errorLine('question/due-before-asked') })
  return problems
}

/** @param askedOn the day of the question that is answered */
export function problemsOfAnswer(form: AnswerForm, askedOn: IsoDate, today: IsoDate): FieldProblem[] {
  const answeredOn = readDate(form.answeredOn)
  const problems: FieldProblem[] = []
  if (form.text.trim() === '') problems.push({ field: 'answer-text', message: words.answerMissing })
  if (!answeredOn) problems.push({ field: 'answer-on', message: words.answerOnMissing })
  else if (answeredOn > today) problems.push({ field: 'answer-on', message: errorLine('question/answered-in-future') })
  else if (answeredOn < askedOn) problems.push({ field: 'answer-on', message: errorLine('question/answered-before-asked') })
  return problems
}
