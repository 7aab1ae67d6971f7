import type { WindowRole } from '../../../shared/contract/endpoint'
import type { OpeningMode } from '../../../shared/domain/vault/vault'

/**
 * What main and the vault processes say to each other over `parentPort`: ports, beginnings and ends. No case passes here.
 * A port travels beside `port` messages as the first transferred port.
 */
export type ToProcess =
  | { kind: 'start'; vaultFolder: string; localFolder: string; practice: boolean; demo: boolean; version: string }
  /** A window's port; the role is the port's for life. */
  | { kind: 'port'; role: WindowRole | 'projector'; windowId: number; paperId?: string }
  /** identity <-> case. */
  | { kind: 'inner-port' }
  /** case or identity <-> documents. */
  | { kind: 'documents-port' }
  /** Refuse everything but drafts from now on. */
  | { kind: 'lock-begun' }
  /** Commit, close, back up where it is due, answer `finished`; main then ends the process. */
  | { kind: 'finish' }
  | { kind: 'identity-ended' }
  | { kind: 'write-paper'; requestId: number; windowId: number; path: string }
  | { kind: 'print-paper'; requestId: number; windowId: number }
  /** The window has printed its paper itself, as Windows does. */
  | { kind: 'paper-printed'; windowId: number }

export type FromProcess =
  /** Listening; sent once after `start`. */
  | { kind: 'ready' }
  /** identity: unlocked, and the case process (if the user may) has its key. */
  | { kind: 'opened'; mode: OpeningMode; opens: 'desk' | 'administration'; keepIdentity: boolean }
  | { kind: 'end-identity' }
  | { kind: 'need-documents' }
  /** The documents process must end: it has seen the recovery key, or it hangs. */
  | { kind: 'drop-documents' }
  | { kind: 'paper-done'; requestId: number; ok: boolean; code?: string }
  | { kind: 'suggest-file-name'; windowId: number; name: string }
  | { kind: 'finished' }
  /**
   * What main's timers and the lock page keep to: idle minutes from the settings, whether a meeting runs and when it was to end (ms),
   * and the days ahead that have a meeting planned: bare days, nothing else of them.
   */
  | ({ kind: 'limits' } & MeetingLimits)

export interface MeetingLimits {
  idleMinutes: number
  meetingRunning: boolean
  meetingEndsAt: number | null
  meetingDays: readonly string[]
}
