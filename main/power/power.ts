import { powerMonitor } from 'electron'
import { type Limits, lockDue } from './activity'

export interface PowerListener {
  /** The laptop sleeps or its screen is locked. */
  away(cause: 'suspend' | 'screenLock'): void
  /** The computer is being turned off. */
  shutdown(): void
  due(cause: 'idle' | 'tenHours'): void
  /** Null while nothing is unlocked. */
  openedAt(): number | null
  limits(): Limits
}

const LOOK_EVERY = 5_000
const SLEPT_AFTER = 45_000

/** The operating system's word on sleep, lock and idleness. An adapter: the limits are rules in `activity.ts`. */
export function watchPower(listener: PowerListener): void {
  powerMonitor.on('suspend', () => listener.away('suspend'))
  powerMonitor.on('lock-screen', () => listener.away('screenLock'))
  powerMonitor.on('shutdown', () => listener.shutdown())
  let lastLook = Date.now()
  setInterval(() => {
    const slept = Date.now() - lastLook > SLEPT_AFTER
    lastLook = Date.now()
    // A laptop that slept without a word: the looks that should have come did not.
    if (slept) listener.away('suspend')
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
