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
