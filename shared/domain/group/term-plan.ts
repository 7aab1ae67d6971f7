import { addDays, type IsoDate } from '../../lib/dates'
import type { MeetingState } from '../meeting/meeting'
import { type Period, periodOf } from '../statistics/period'

/** A term of a group: what was held in it, what is planned, and whether that is too little. */
export interface TermPlan extends Period {
  readonly term: 'spring' | 'autumn'
  readonly year: number
  readonly held: number
  /** Planned for a day that has not passed; one that was never held is not counted. */
  readonly planned: number
  readonly wanted: number
  readonly tooFew: boolean
}

interface Planned {
  readonly day: IsoDate
  readonly state: MeetingState
}

/**
 * The term of today and the one after it, each with its meetings against how many there should be.
 * @see G27
 */
export function termPlan(meetings: readonly Planned[], wanted: number, today: IsoDate): readonly [TermPlan, TermPlan] {
  const now = periodOf('term', today)
  const next = periodOf('term', addDays(now.to, 1))
  return [termOf(now, meetings, wanted, today), termOf(next, meetings, wanted, today)]
}

function termOf({ from, to }: Period, meetings: readonly Planned[], wanted: number, today: IsoDate): TermPlan {
  const within = meetings.filter(({ day }) => day >= from && day <= to)
  const held = within.filter(({ state }) => state !== 'planned').length
  const planned = within.filter(({ day, state }) => state === 'planned' && day >= today).length
  const term = from.slice(5, 7) === '01' ? 'spring' : 'autumn'
  return { from, to, term, year: Number(from.slice(0, 4)), held, planned, wanted, tooFew: held + planned < wanted }
}
