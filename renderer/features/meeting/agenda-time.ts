import type { AgendaItem } from '../../../shared/domain/meeting/meeting'
import { LONGEST_SECONDS } from '../../../shared/domain/meeting/meeting-clock'

/** How a point stands against its planned time; a warning from four fifths on, so that there is time to round off. */
export type TimeStanding = 'none' | 'within' | 'soon' | 'over'

/**
 * Seconds the point has been open by now.
 * @param seenOpen local instant (ms) at which this desk first saw the point open: used where the clock has been moved
 */
export function secondsSpent(item: Pick<AgendaItem, 'state' | 'openedAt' | 'spentSeconds'>, now: number, seenOpen = now): number {
  if (item.state !== 'open' || item.openedAt === null) return item.spentSeconds
  const since = Math.floor((now - Date.parse(item.openedAt)) / 1000)
  const running = since < 0 || since > LONGEST_SECONDS ? Math.max(0, Math.floor((now - seenOpen) / 1000)) : since
  return item.spentSeconds + running
}

/** What was shown for the same thing before, when that is more: a clock that is set back stands still, it does not run backwards. */
export const neverLess = (
  before: { readonly of: string; readonly seconds: number } | null,
  now: { readonly of: string; readonly seconds: number },
): number => Math.max(0, now.seconds, before?.of === now.of ? before.seconds : 0)

export function standingOf(spentSeconds: number, plannedMinutes: number): TimeStanding {
  if (plannedMinutes === 0) return 'none'
  const planned = plannedMinutes * 60
  if (spentSeconds > planned) return 'over'
  return spentSeconds >= planned * 0.8 ? 'soon' : 'within'
}

const pad = (number: number) => String(number).padStart(2, '0')

/** "4:05", with hours only where there are any: "1:04:05". */
export function stopwatch(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`
}

/** Whole minutes, rounded up once a minute has begun: what stands in the agenda. */
export const wholeMinutes = (seconds: number): number => Math.ceil(seconds / 60)

/** "10:42", local. */
export const clock = (instant: Date): string => `${pad(instant.getHours())}:${pad(instant.getMinutes())}`

/** Reads a time of day as people type it: 9:00, 09.00, 0900. @returns undefined when it is none */
export function readClock(typed: string): string | undefined {
  const match = /^(\d{1,2})[:.]?(\d{2})$/.exec(typed.trim())
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])]
  return match && hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}` : undefined
}
