import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Question } from './question'

export type QuestionStanding = 'late' | 'open' | 'answered' | 'withdrawn'

/** How a question stands on a day; it is late when the day it was to be answered by has passed. @see A07 A42 */
export function standingOf({ answeredOn, withdrawnAt, dueOn }: Question, day: IsoDate): QuestionStanding {
  if (withdrawnAt !== null) return 'withdrawn'
  if (answeredOn !== null) return 'answered'
  return dueOn !== null && dueOn < day ? 'late' : 'open'
}

/** @throws DomainError `question/asked-in-future` `question/due-before-asked` `question/due-missing` */
export function requireAskable(asked: Pick<Question, 'direction' | 'askedOn' | 'dueOn'>, today: IsoDate): void {
  const { direction, askedOn, dueOn } = asked
  requireThat(askedOn <= today, 'question/asked-in-future')
  // The officer is told a day (A42); of the officer a day is asked for when one is needed.
  requireThat(direction === 'toOfficer' || dueOn !== null, 'question/due-missing')
  requireThat(dueOn === null || dueOn >= askedOn, 'question/due-before-asked')
}

/** @throws DomainError `question/already-withdrawn` `question/already-answered` `question/answered-in-future` `question/answered-before-asked` */
export function requireAnswerable(question: Question, answeredOn: IsoDate, today: IsoDate): void {
  requireOpen(question)
  requireThat(answeredOn <= today, 'question/answered-in-future')
  requireThat(answeredOn >= question.askedOn, 'question/answered-before-asked')
}

/** @throws DomainError `question/already-withdrawn` `question/already-answered` */
export function requireOpen({ withdrawnAt, answeredOn }: Question): void {
  requireThat(withdrawnAt === null, 'question/already-withdrawn')
  requireThat(answeredOn === null, 'question/already-answered')
}

/** How many completions a referral has needed so far: what was asked of the officer and not taken back. @see A30 */
export const completionsOf = (questions: readonly Pick<Question, 'direction' | 'withdrawnAt'>[]): number =>
  questions.filter(({ direction, withdrawnAt }) => direction === 'toOfficer' && withdrawnAt === null).length

const RANK: Record<QuestionStanding, number> = { late: 0, open: 1, answered: 2, withdrawn: 3 }

/** Open ones on top, the earliest day first; then what is answered, the latest first. */
export function inReadingOrder(questions: readonly Question[], day: IsoDate): Question[] {
  const far = '9999'
  return [...questions].sort((a, b) => {
    const [one, other] = [standingOf(a, day), standingOf(b, day)]
    if (RANK[one] !== RANK[other]) return RANK[one] - RANK[other]
    if (RANK[one] < 2) return (a.dueOn ?? far).localeCompare(b.dueOn ?? far) || a.askedOn.localeCompare(b.askedOn)
    return (b.answeredOn ?? b.askedOn).localeCompare(a.answeredOn ?? a.askedOn)
  })
}
