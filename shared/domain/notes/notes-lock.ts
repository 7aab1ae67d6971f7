import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { codeName } from '../matter/matter'
import { agendaItemId } from '../meeting/meeting'

/** A locking of a meeting's notes: from then on nothing of that meeting changes, and a hash says that nothing has. */
export const notesLock = z.strictObject({
  version: z.number().int().min(1),
  /** SHA-256, in hexadecimal, over `canonicalNotes` of what stood there. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lockedAt: isoInstant,
  lockedBy: z.string(),
})
export type NotesLock = z.infer<typeof notesLock>

/** A locking that was opened again, by whom and why. */
export const reopenedLock = z.strictObject({
  ...notesLock.shape,
  reopenedAt: isoInstant,
  reopenedBy: z.string(),
  reason: z.string(),
})
export type ReopenedLock = z.infer<typeof reopenedLock>

/** What is left to do before a meeting's notes can be locked. */
export const notesLacking = z.strictObject({
  ended: z.boolean(),
  /** Texts typed at the meeting that have not been held against the persons. */
  unreviewed: z.number().int().min(0),
  withoutOutcome: z.array(z.strictObject({ itemId: agendaItemId, codeName })).max(100),
})
export type NotesLacking = z.infer<typeof notesLacking>

/** Why notes cannot be locked yet, the first of them; null when they can. */
export function lockRefusal(lacking: NotesLacking): 'notes/not-ended' | 'notes/not-reviewed' | 'notes/outcome-missing' | null {
  if (!lacking.ended) return 'notes/not-ended'
  if (lacking.withoutOutcome.length > 0) return 'notes/outcome-missing'
  return lacking.unreviewed > 0 ? 'notes/not-reviewed' : null
}
