import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { prose } from '../../lib/text'
import { matterId } from '../matter/matter'
import { agendaItemId } from '../meeting/meeting'
import { reviewState } from '../outcome/outcome'

/** What the preparation group advises ALC; exactly one is valid for a referral (A11). Not a decision (X7). */
export const recommendation = z.strictObject({
  matterId,
  itemId: agendaItemId,
  /** A key of the profile's recommendations. */
  recommendation: z.string().max(40),
  reason: prose(4_000).refine((text) => text.trim().length > 0, { message: 'recommendation/reason-missing' }),
  /** Keys of the profile's alternatives. */
  alternatives: z.array(z.string().max(40)).max(20),
  /** Why it is advised although a criterion stops it (A27); empty where none does. */
  stopReason: prose(2_000).default(''),
})
export type Recommendation = z.infer<typeof recommendation>

export const recordedRecommendation = z.strictObject({ ...recommendation.shape, recordedAt: isoInstant, review: reviewState })
export type RecordedRecommendation = z.infer<typeof recordedRecommendation>
