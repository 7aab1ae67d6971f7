import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { prose } from '../../lib/text'
import { matterId } from '../matter/matter'
import { reviewState } from '../outcome/outcome'

/** ALC's own decision, apart from the recommendation (A12, X7). "ej antagen" needs at least one alternative (A14). */
export const decision = z
  .strictObject({
    matterId,
    verdict: z.literal(['admitted', 'notAdmitted']),
    decidedOn: isoDate,
    /** Compulsory where the decision departs from the recommendation. */
    reason: prose(4_000),
    alternatives: z.array(z.string().max(40)).max(20),
  })
  .refine(({ verdict, alternatives }) => verdict === 'admitted' || alternatives.length > 0, {
    message: 'decision/alternative-missing',
    path: ['alternatives'],
  })
export type Decision = z.infer<typeof decision>

export const recordedDecision = z.strictObject({
  ...decision.shape,
  decider: z.string(),
  recordedAt: isoInstant,
  review: reviewState,
})
export type RecordedDecision = z.infer<typeof recordedDecision>
