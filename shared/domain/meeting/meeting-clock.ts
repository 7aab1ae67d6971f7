import type { IsoInstant } from '../../lib/dates'
import type { AgendaItem } from './meeting'

type Clocked = Pick<AgendaItem, 'state' | 'openedAt' | 'spentSeconds'>

/** Longer than any meeting: an opening time further away than this tells of a clock that was set, not of time spent. */
export const LONGEST_SECONDS = 12 * 60 * 60

/** Whole seconds an item has been treated so far. A clock that was set, back or far ahead, adds nothing and takes nothing. */
export function spentSecondsAt(item: Clocked, now: Date): number {
  if (item.state !== 'open' || item.openedAt === null) return item.spentSeconds
  const since = Math.floor((now.getTime() - Date.parse(item.openedAt)) / 1000)
  return item.spentSeconds + (since < 0 || since > LONGEST_SECONDS ? 0 : since)
}

/** An instant that is never before what has already been written down: a clock that was set back does not turn a meeting round. */
export const notBefore = (instant: IsoInstant, earlier: IsoInstant | null | undefined): IsoInstant =>
  earlier && earlier > instant ? earlier : instant
