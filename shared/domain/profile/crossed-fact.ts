import { z } from 'zod'
import { labelled, profileKey } from './option'

/**
 * A coded fact of a matter that a group may lay beside what its matters came to (X14): which authority referred it, the age in
 * bands, or one answer of the group's form. Never a fact that the plain list counts by the day: the two would tell each other.
 */
export const crossedFact = z.discriminatedUnion('fact', [
  z.strictObject({ key: profileKey, label: labelled.label, fact: z.literal('organisation') }),
  z.strictObject({
    key: profileKey,
    label: labelled.label,
    fact: z.literal('age'),
    /** The first ages of the bands; there is one more band below them. */
    bands: z.array(z.number().int().min(1).max(120)).min(1).max(8),
  }),
  z.strictObject({ key: profileKey, label: labelled.label, fact: z.literal('answer'), field: profileKey }),
])
export type CrossedFact = z.infer<typeof crossedFact>
