import type { MeetingRow } from '../../../shared/domain/meeting/meeting'
import type { LocalTime } from '../../../shared/lib/dates'
import { readDate } from '../../../shared/lib/dates'
import { readClock } from './agenda-time'

/** "2026-03-12" and "09:00" of a planned local time. */
export const dayOfPlan = (startsAt: LocalTime): string => startsAt.slice(0, 10)
export const timeOfPlan = (startsAt: LocalTime): string => startsAt.slice(11, 16)

/** A planned local time out of what was typed in two fields; undefined when one of them cannot be read. */
export function planTime(day: string, time: string): LocalTime | undefined {
  const [date, clock] = [readDate(day), readClock(time)]
  return date && clock ? (`${date}T${clock}` as LocalTime) : undefined
}

/**
 * The list of meetings in its three parts. A planned meeting whose day has passed without being held is still to come:
 * it has to be started or moved, and must not get lost among those that were held.
 */
export function inParts(meetings: readonly MeetingRow[]): Record<'running' | 'coming' | 'past', MeetingRow[]> {
  const of = (state: MeetingRow['state']) => meetings.filter((meeting) => meeting.state === state)
  const early = (one: MeetingRow, other: MeetingRow) => (one.startsAt < other.startsAt ? -1 : 1)
  return { running: of('running'), coming: of('planned').toSorted(early), past: of('ended').toSorted((a, b) => early(b, a)) }
}
