import { powerMonitor, powerSaveBlocker } from 'electron'
import type { Clock, Moment } from '../start/clock'
import { type DueReason, type Limits, lockDue, type NextLock, nextLock } from './activity'
import type { SleepBlocker } from './stay-awake'
import { passedSince, type SeenEnd, seeEnd } from './two-clocks'

export interface PowerListener {
  /** The laptop sleeps or its screen is locked. */
  away(cause: 'suspend' | 'screenLock'): void
  /** The computer is being turned off. */
  shutdown(): void
  due(cause: DueReason): void
  /** A lock is near (told once a second), or no longer (told once). */
  near(lock: NextLock | null): void
  /** Null while nothing is unlocked. */
  openedAt(): Moment | null
  limits(): Limits
}

const LOOK_EVERY = 1_000
const SLEPT_AFTER = 45_000

/** The operating system's word on sleep, lock and idleness. An adapter: the limits are rules in `activity.ts`. */
export function watchPower(clock: Clock, listener: PowerListener): void {
  powerMonitor.on('suspend', () => listener.away('suspend'))
  powerMonitor.on('lock-screen', () => listener.away('screenLock'))
  powerMonitor.on('shutdown', () => listener.shutdown())
  // Not the clock that a test moves: what is looked for is that looks did not come.
  let lastLook = Date.now()
  let end: SeenEnd | null = null
  let wasNear = false
  setInterval(() => {
    const slept = Date.now() - lastLook > SLEPT_AFTER
    lastLook = Date.now()
    // A laptop that slept without a word: the looks that should have come did not.
    if (slept) listener.away('suspend')
    const openedAt = listener.openedAt()
    const now = clock()
    const limits = listener.limits()
    end = openedAt ? seeEnd(end, limits.meetingEndsAt, now) : null
    if (openedAt === null) {
      wasNear = false
      return
    }
    const activity = {
      idleSeconds: powerMonitor.getSystemIdleTime(),
      openFor: passedSince(openedAt, now),
      overFor: end && now.steady - end.onSteady,
      limits,
    }
    const cause = lockDue(activity)
    if (cause) return listener.due(cause)
    const next = nextLock(activity)
    if (next.told || wasNear) listener.near(next.told ? next : null)
    wasNear = next.told
  }, LOOK_EVERY).unref()
}

export const displaySleepBlocker: SleepBlocker = {
  start: () => powerSaveBlocker.start('prevent-display-sleep'),
  stop: (id) => void powerSaveBlocker.stop(id),
}
