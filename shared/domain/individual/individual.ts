import { z } from 'zod'
import { optionalLine } from '../../lib/text'

/**
 * Who the person is. Identity compartment only: no schema outside this noun and its endpoints may hold a field of it.
 * Every field may be empty; a personal number is checked by the rule in `personal-number.ts` before it is stored.
 */
export const individual = z.strictObject({
  givenName: optionalLine(120),
  familyName: optionalLine(120),
  personalNumber: optionalLine(20),
  address: optionalLine(300),
  phone: optionalLine(40),
  /** Relatives, nicknames, employer, village: what else would give the person away; one a line. Feeds the privacy check. */
  alsoKnown: z.string().max(2_000),
  /** Protected identity blocks the storing of name and address (X15). */
  protectedIdentity: z.boolean(),
})
export type Individual = z.infer<typeof individual>
