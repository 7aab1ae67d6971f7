import type { Moment } from '../start/clock'

/** Milliseconds between two moments: the clock set back takes nothing away, and a steady clock that slept is helped by the other. */
export const passedSince = (begin: Moment, end: Moment): number => Math.max(end.now - begin.now, end.steady - begin.steady)

/** The planned end of a meeting, as it stands on the steady clock. */
export interface SeenEnd {
  readonly endsAt: number
  readonly onSteady: number
}

/** A later look may find the same end nearer, never further away: setting the clock back postpones no lock. */
export function seeEnd(before: SeenEnd | null, endsAt: number | null, { now, steady }: Moment): SeenEnd | null {
  if (endsAt === null) return null
  const onSteady = steady + (endsAt - now)
  return { endsAt, onSteady: before?.endsAt === endsAt ? Math.min(before.onSteady, onSteady) : onSteady }
}
