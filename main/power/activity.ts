/** When nobody is at the laptop any more, or a meeting is long over. Limits in DESIGN.md and SECURITY.md D3. */
export interface Limits {
  readonly idleMinutes: number
  readonly meetingRunning: boolean
  /** Planned end of the running meeting, milliseconds since 1970; null while none runs. */
  readonly meetingEndsAt: number | null
}

export interface Activity {
  readonly idleSeconds: number
  /** Milliseconds since the unlock. */
  readonly openFor: number
  /** Milliseconds since the planned end of the running meeting, negative before it; null while none runs. */
  readonly overFor: number | null
  readonly limits: Limits
}

export type DueReason = 'idle' | 'tenHours' | 'meetingOver'
/** The lock that comes first if nobody does anything. */
export interface NextLock {
  readonly reason: DueReason
  readonly inSeconds: number
  /** Near enough to be told on the desk. */
  readonly told: boolean
}

export const ORDINARY_LIMITS: Limits = { idleMinutes: 10, meetingRunning: false, meetingEndsAt: null }
export const MEETING_IDLE_MINUTES = 30
export const MEETING_OVER_MINUTES = 30
export const LONGEST_OPEN_HOURS = 10
const TOLD_BEFORE = 120

/** Whoever unlocks late in a meeting, or after its planned end, has the same half hour from then. */
export function nextLock({ idleSeconds, openFor, overFor, limits }: Activity): NextLock {
  const idleLimit = 60 * (limits.meetingRunning ? MEETING_IDLE_MINUTES : Math.min(15, Math.max(1, limits.idleMinutes)))
  const locks: NextLock[] = [
    // A short limit is not one long warning.
    lock('idle', idleLimit - idleSeconds, Math.min(TOLD_BEFORE, idleLimit / 4)),
    lock('tenHours', LONGEST_OPEN_HOURS * 3600 - openFor / 1000, TOLD_BEFORE),
  ]
  if (overFor !== null) {
    locks.push(lock('meetingOver', MEETING_OVER_MINUTES * 60 - Math.min(overFor, openFor) / 1000, TOLD_BEFORE))
  }
  // At one and the same second the reason that no key helps against is the one to tell.
  return locks.reduce((first, other) => (other.inSeconds <= first.inSeconds ? other : first))
}

const lock = (reason: DueReason, left: number, toldBefore: number): NextLock => ({
  reason,
  inSeconds: Math.max(0, Math.ceil(left)),
  told: left <= toldBefore,
})

/** @returns the reason to lock now, or null. */
export function lockDue(activity: Activity): DueReason | null {
  const { reason, inSeconds } = nextLock(activity)
  return inSeconds <= 0 ? reason : null
}
