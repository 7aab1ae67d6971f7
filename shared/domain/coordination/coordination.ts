import { z } from 'zod'
import { optionalLine } from '../../lib/text'
import { organisationId } from '../organisation/organisation'
import { profileKey } from '../profile/option'

/**
 * Why the support in a matter is to be coordinated, between whom, and how often the individual has been sent round before.
 * @see G03 G04 G05 G07 G08 G16
 */
export const coordinationOf = z.strictObject({
  /** Keys of the profile's reasons. */
  reasons: z.array(profileKey).max(12),
  /** A reason in own words: the profile's are examples (G05). */
  otherReason: optionalLine(300),
  organisationIds: z.array(organisationId).max(60),
  /** Has neither sickness benefit nor other support from Försäkringskassan: proposed first (G08). */
  zeroPlaced: z.boolean(),
  /** How many times the individual has been sent on between organisations before (G16); null where nobody knows. */
  earlierRounds: z.number().int().min(0).max(99).nullable(),
  /** Why it is taken up although fewer organisations are needed than the group asks for (G07). */
  fewReason: optionalLine(300),
})
export type CoordinationOf = z.infer<typeof coordinationOf>

export const noCoordination: CoordinationOf = {
  reasons: [],
  otherReason: '',
  organisationIds: [],
  zeroPlaced: false,
  earlierRounds: null,
  fewReason: '',
}
