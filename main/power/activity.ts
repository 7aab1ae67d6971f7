/** When nobody is at the laptop any more. Limits in DESIGN.md and SECURITY.md D3. */
export interface Limits {
  readonly idleMinutes: number
  readonly meetingRunning: boolean
}

export interface Activity {
  readonly idleSeconds: number
  /** Milliseconds since the unlock. */
  readonly openFor: number
  readonly limits: Limits
}

export const ORDINARY_LIMITS: Limits = { idleMinutes: 10, meetingRunning: false }
export const MEETING_IDLE_MINUTES = 30
export const LONGEST_OPEN_HOURS = 10

/** @returns the reason to lock now, or null. */
export function lockDue({ idleSeconds, openFor, limits }: Activity): 'idle' | 'tenHours' | null {
  if (openFor >= LONGEST_OPEN_HOURS * 3_600_000) return 'tenHours'
  const minutes = limits.meetingRunning ? MEETING_IDLE_MINUTES : Math.min(15, Math.max(1, limits.idleMinutes))
  return idleSeconds >= minutes * 60 ? 'idle' : null
}
