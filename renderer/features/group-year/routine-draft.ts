import { type GroupRoutine, type WordBy, wordBy } from '../../../shared/domain/group/group-settings'
import { groupYearText } from '../../text/sv/group-year'
import type { FieldProblem } from '../../ui'

const words = groupYearText.routine
const MOST_DAYS = 120
const OLDEST = 120

/** The routine as it is being typed; '' where nothing is. */
export type RoutineDraft = {
  convening: string
  noticeDays: number | ''
  conveneBy: WordBy
  ageFrom: number | ''
  ageTo: number | ''
}

const numberOrNone = (value: unknown): value is number | '' => value === '' || typeof value === 'number'

/** A stored draft, if it still has the shape of the form. */
export function readRoutineDraft(stored: unknown): RoutineDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { convening, noticeDays, conveneBy, ageFrom, ageTo } = stored as Record<string, unknown>
  const by = wordBy.safeParse(conveneBy)
  if (typeof convening !== 'string' || !by.success) return undefined
  if (!numberOrNone(noticeDays) || !numberOrNone(ageFrom) || !numberOrNone(ageTo)) return undefined
  return { convening, noticeDays, conveneBy: by.data, ageFrom, ageTo }
}

const isWithin = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most

/** Everything to correct, or the routine the form stands for. @see G06 G28 */
export function routineOfDraft(form: RoutineDraft): { problems: FieldProblem[] } | { routine: GroupRoutine } {
  const { convening, noticeDays, conveneBy, ageFrom, ageTo } = form
  const problems: FieldProblem[] = []
  if (noticeDays === '' || !isWithin(noticeDays, MOST_DAYS)) problems.push({ field: 'routine-days', message: words.daysMissing })
  if (ageFrom !== '' && !isWithin(ageFrom, OLDEST)) problems.push({ field: 'routine-age-from', message: words.agesWrong })
  if (ageTo !== '' && !isWithin(ageTo, OLDEST)) problems.push({ field: 'routine-age-to', message: words.agesWrong })
  if (ageFrom !== '' && ageTo !== '' && ageFrom > ageTo) problems.push({ field: 'routine-age-from', message: words.agesTurned })
  if (problems.length > 0 || noticeDays === '') return { problems }
  return {
    routine: {
      convening,
      noticeDays,
      conveneBy,
      ageFrom: ageFrom === '' ? null : ageFrom,
      ageTo: ageTo === '' ? null : ageTo,
    },
  }
}
