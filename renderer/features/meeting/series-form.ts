import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { MOST_IN_SERIES, type Series } from '../../../shared/domain/series/series'
import { readDate } from '../../../shared/lib/dates'
import { preparingText } from '../../text/sv/preparing'
import type { FieldProblem } from '../../ui'

const text = preparingText.plan

/** What else can be asked when a meeting is planned: an earlier agenda, and more meetings. */
export interface MoreForm {
  readonly agendaOf: string
  readonly repeats: boolean
  readonly everyWeeks: number | ''
  readonly ends: 'times' | 'until'
  readonly times: number | ''
  readonly until: string
}
export interface More {
  readonly agendaOf: MeetingId | null
  readonly series: Series | null
}

export const noMore: MoreForm = { agendaOf: '', repeats: false, everyWeeks: 6, ends: 'times', times: 4, until: '' }

const within = (value: number | '', from: number, to: number) => typeof value === 'number' && value >= from && value <= to

/** @param first the first day as it is typed */
export function problemsOfMore(form: MoreForm, first: string): FieldProblem[] {
  if (!form.repeats) return []
  const [day, until] = [readDate(first), readDate(form.until)]
  const problems: FieldProblem[] = []
  if (!within(form.everyWeeks, 1, 26)) problems.push({ field: 'series:weeks', message: text.everyWeeksWrong })
  if (form.ends === 'times') {
    if (!within(form.times, 2, MOST_IN_SERIES)) problems.push({ field: 'series:times', message: text.timesWrong })
  } else if (!until) problems.push({ field: 'series:until', message: text.untilMissing })
  else if (day && until <= day) problems.push({ field: 'series:until', message: text.untilBefore })
  return problems
}

/** The form without problems. */
export function moreFrom(form: MoreForm): More {
  const agendaOf = form.agendaOf === '' ? null : (form.agendaOf as MeetingId)
  if (!form.repeats) return { agendaOf, series: null }
  const until = readDate(form.until)
  const ends: Series['ends'] =
    form.ends === 'until' && until ? { kind: 'until', day: until } : { kind: 'times', times: Number(form.times) }
  return { agendaOf, series: { everyWeeks: Number(form.everyWeeks), ends } }
}
