import type { InputOf } from '../../../shared/contract/contract'
import type { Booking } from '../../../shared/domain/booking/booking'
import { dayOfTime } from '../../../shared/domain/booking/rules'
import { readDate } from '../../../shared/lib/dates'
import { bookingText as words } from '../../text/sv/booking'
import { readClock } from '../meeting/agenda-time'
import { dayOfPlan, planTime, timeOfPlan } from '../meeting/meeting-time'

/** The time of a meeting as it is typed. */
export type TimeForm = { day: string; time: string; place: string; withIndividual: boolean }

/** The client comes to a first visit; a referral meeting is the officer's. */
export const timeFormOf = (booking: Booking | null, kind: Booking['kind']): TimeForm => ({
  day: booking?.startsAt ? dayOfPlan(booking.startsAt) : '',
  time: booking?.startsAt ? timeOfPlan(booking.startsAt) : '',
  place: booking?.place ?? '',
  withIndividual: booking?.startsAt ? booking.individualTakesPart : kind !== 'referralMeeting',
})

export function readTimeForm(stored: unknown): TimeForm | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { day, time, place, withIndividual } = stored as Record<string, unknown>
  const typed = typeof day === 'string' && typeof time === 'string' && typeof place === 'string'
  return typed && typeof withIndividual === 'boolean' ? { day, time, place, withIndividual } : undefined
}

export type TimeProblems = Partial<Record<'day' | 'time', string>>

export function problemsOfTime(form: TimeForm): TimeProblems {
  const problems: TimeProblems = {}
  if (!readDate(form.day)) problems.day = words.time.dayMissing
  if (!readClock(form.time)) problems.time = words.time.timeWrong
  return problems
}

/** What is sent; undefined while there are problems. */
export function timeOfForm(
  form: TimeForm,
): Pick<InputOf<'booking/book'>, 'startsAt' | 'place' | 'individualTakesPart'> | undefined {
  const startsAt = planTime(form.day, form.time)
  return startsAt && { startsAt, place: form.place, individualTakesPart: form.withIndividual }
}

/** What can be said of how it went: before the day only that it was called off; without a time only that it was declined. */
export function settlements(
  { state, startsAt }: Pick<Booking, 'state' | 'startsAt'>,
  today: string,
): ('held' | 'missed' | 'cancelled')[] {
  if (state !== 'booked' || startsAt === null) return ['cancelled']
  return dayOfTime(startsAt) <= today ? ['held', 'missed', 'cancelled'] : ['cancelled']
}

/** "2026-03-26 kl. 13:30" */
export const timeInWords = (startsAt: Booking['startsAt']): string =>
  startsAt === null ? '' : words.at(dayOfPlan(startsAt), timeOfPlan(startsAt))
