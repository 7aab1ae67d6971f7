/** Why the program locks, and what the lock page says about it: nothing when the person asked for it. */
export type LockReason = 'asked' | 'idle' | 'tenHours' | 'meetingOver' | 'suspend' | 'screenLock' | 'processEnded' | 'windowEnded'

const NOTICES: Readonly<Record<LockReason, string | null>> = {
  asked: null,
  idle: 'lock/idle',
  tenHours: 'lock/ten-hours',
  meetingOver: 'lock/meeting-over',
  suspend: null,
  screenLock: null,
  processEnded: 'lock/process-ended',
  windowEnded: 'lock/window-ended',
}

export const noticeOf = (reason: LockReason): string | null => NOTICES[reason]

/** Where nothing is unlocked there is nothing to lock, unless somebody may have walked away with a passphrase half typed. */
export const locksTheLockPage = (reason: LockReason): boolean => !['asked', 'idle', 'tenHours', 'meetingOver'].includes(reason)

/** A process that ends as soon as it has begun is not begun for ever. */
export function beginsAgain(endedAt: readonly number[], now: number): boolean {
  return endedAt.filter((time) => now - time < 60_000).length < 3
}
