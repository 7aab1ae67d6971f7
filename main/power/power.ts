import { powerMonitor } from 'electron'
import { type Limits, lockDue } from './activity'

export interface PowerListener {
  /** The laptop sleeps or its screen is locked. */
  away(cause: 'suspend' | 'screenLock'): void
  due(cause: 'idle' | 'tenHours'): void
  /** Null while nothing is unlocked. */
  openedAt(): number | null
  limits(): Limits
}

const LOOK_EVERY = 5_000

/** The operating system's word on sleep, lock and idleness. An adapter: the limits are rules in `activity.ts`. */
export function watchPower(listener: PowerListener): void {
  powerMonitor.on('suspend', () => listener.away('suspend'))
  powerMonitor.on('lock-screen', () => listener.away('screenLock'))
  // A laptop that slept without a word is noticed when the clock has jumped: the look that should have come did not.
  setInterval(() => {
    const openedAt = listener.openedAt()
    if (openedAt === null) return
    const cause = lockDue({
      idleSeconds: powerMonitor.getSystemIdleTime(),
      openFor: Date.now() - openedAt,
      limits: listener.limits(),
    })
    if (cause) listener.due(cause)
  }, LOOK_EVERY).unref()
}
