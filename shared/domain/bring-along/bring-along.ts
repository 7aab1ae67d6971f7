import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { matterId } from '../matter/matter'
import { agendaItemId } from '../meeting/meeting'
import { organisationId } from '../organisation/organisation'

export const bringAlongId = idOf('BringAlongId')
export type BringAlongId = z.infer<typeof bringAlongId>

/** What one organisation is asked to have with it to one matter of a meeting; ticked at the roll call. @see G35 */
export const bringAlong = z.strictObject({
  id: bringAlongId,
  itemId: agendaItemId,
  matterId,
  organisationId,
  text: z.string().max(300),
  tickedAt: isoInstant.nullable(),
})
export type BringAlong = z.infer<typeof bringAlong>
