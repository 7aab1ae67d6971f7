import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { groupId } from '../group/group'
import { organisationId } from '../organisation/organisation'
import { strategyWords } from './words'

export const dilemmaId = idOf('DilemmaId')
export type DilemmaId = z.infer<typeof dilemmaId>

/** `answered`: by the strategic group · `solvedLocally`: by those who raised it, told at the next strategic meeting (G53). */
export const dilemmaState = z.literal(['open', 'answered', 'solvedLocally'])
export type DilemmaState = z.infer<typeof dilemmaState>

/** What a group or one of its organisations cannot solve alone. @see G52 */
export const dilemmaDraft = z.strictObject({
  groupId,
  /** Whose it is within the group; null where it is the whole group's. */
  organisationId: organisationId.nullable(),
  raisedOn: isoDate,
  words: strategyWords,
  /** Which support is asked for. */
  support: strategyWords,
})
export type DilemmaDraft = z.infer<typeof dilemmaDraft>

export const dilemma = z.strictObject({
  id: dilemmaId,
  ...dilemmaDraft.shape,
  groupName: z.string().max(120),
  organisationName: z.string().max(120),
  state: dilemmaState,
  /** The answer, or how it was solved. */
  answer: strategyWords,
  settledOn: isoDate.nullable(),
  /** When that was written down; what is told at a meeting is what was known before it ended. */
  settledAt: isoInstant.nullable(),
})
export type Dilemma = z.infer<typeof dilemma>
