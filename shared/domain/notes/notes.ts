import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { prose } from '../../lib/text'
import { agendaItemId } from '../meeting/meeting'
import { reviewState } from '../outcome/outcome'

/** Minnesanteckning of one agenda item: plain text that saves itself. */
export const itemNote = z.strictObject({
  itemId: agendaItemId,
  text: prose(20_000),
  savedAt: isoInstant.nullable(),
  review: reviewState,
})
export type ItemNote = z.infer<typeof itemNote>

/** A wording a note has had: one person's writing within five minutes is one. */
export const noteVersion = z.strictObject({
  version: z.number().int().min(1),
  text: prose(20_000),
  begunAt: isoInstant,
  savedAt: isoInstant,
  savedBy: z.string(),
})
export type NoteVersion = z.infer<typeof noteVersion>
