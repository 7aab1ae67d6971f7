import type { OpeningMode } from '../../shared/domain/vault/vault'

/** Which button Enter presses on the lock page: on a day with a meeting, or with a projector plugged in, the closed one. */
export function offeredMode(found: {
  /** A meeting ran when the program locked. */
  inMeeting: boolean
  today: string
  meetingDays: readonly string[]
  displays: number
}): OpeningMode {
  return found.inMeeting || found.displays > 1 || found.meetingDays.includes(found.today) ? 'meeting' : 'full'
}
