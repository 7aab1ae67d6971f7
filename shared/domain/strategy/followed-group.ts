import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { groupId } from '../group/group'

/** How one of the groups has worked within a period: counts about nobody, beside one another. @see G51 */
export const followedGroup = z.strictObject({
  groupId,
  groupName: z.string().max(120),
  held: z.number().int(),
  planned: z.number().int(),
  /** Meetings to plan in each term of the group's kind; 0 where nothing is said (G27). */
  wantedPerTerm: z.number().int(),
  /** Consultations about a matter, and how many of them have an outcome (G01). */
  consultations: z.number().int(),
  withOutcome: z.number().int(),
  adjourned: z.number().int(),
  /** Deviations found until the period ended that nobody has closed. */
  openDeviations: z.number().int(),
  openDilemmas: z.number().int(),
  /** The latest training within the period; null where there was none (G43). */
  trainingOn: isoDate.nullable(),
})
export type FollowedGroup = z.infer<typeof followedGroup>
