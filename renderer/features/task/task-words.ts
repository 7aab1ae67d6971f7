import type { Task } from '../../../shared/domain/task/task'
import { daysBetween, type IsoDate } from '../../../shared/lib/dates'
import { taskText as words } from '../../text/sv/task'

/** What is to be done: a person's own words, else those of its kind. */
export const labelOfTask = ({ kind, title }: Pick<Task, 'kind' | 'title'>): string => (title === '' ? words.kinds[kind] : title)

/** A day as a clock tells it: "3 dagar sent", "i morgon". */
export const dueInWords = (dueOn: IsoDate, today: IsoDate): string => words.due(daysBetween(today, dueOn))

/** The part of a matter's page where a task of a kind is done. */
export const PART_OF_TASK: Readonly<Record<Task['kind'], string>> = {
  confirm: 'papper',
  summon: 'tider',
  answer: 'fragor',
  obtainConsent: 'samtycken',
  renewConsent: 'samtycken',
  withdrawalAftermath: 'samtycken',
  decide: 'resultat',
  bookVisit: 'tider',
  sendAlternatives: 'papper',
  resume: 'aktualisering',
  own: 'att-gora',
}
