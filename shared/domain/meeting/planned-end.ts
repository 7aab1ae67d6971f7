import { dayOf, type IsoInstant, type LocalTime } from '../../lib/dates'

/** A running meeting's plan and when it really began. */
export interface HeldPlan {
  readonly startsAt: LocalTime
  readonly plannedMinutes: number
  readonly startedAt: IsoInstant | null
}

/**
 * When a running meeting was to be over, in milliseconds since 1970. One that began late has its minutes all the same: it is not
 * locked away because the room was still occupied. One that is held on another day than planned has its minutes from its beginning.
 */
export function plannedEndOf({ startsAt, plannedMinutes, startedAt }: HeldPlan): number {
  const planned = new Date(startsAt)
  const began = startedAt === null ? planned : new Date(startedAt)
  const from = dayOf(began) === dayOf(planned) ? Math.max(planned.getTime(), began.getTime()) : began.getTime()
  return from + plannedMinutes * 60_000
}
