import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { groupId } from '../group/group'
import { strategyWords } from './words'

export const goalId = idOf('GoalId')
export type GoalId = z.infer<typeof goalId>

/** A goal as it is typed: what is to be reached within a period, and what came of it (empty until then). @see G49 */
export const goalDraft = z.strictObject({
  groupId,
  words: strategyWords,
  from: isoDate,
  to: isoDate,
  result: strategyWords,
})
export type GoalDraft = z.infer<typeof goalDraft>

export const goal = z.strictObject({ id: goalId, ...goalDraft.shape })
export type Goal = z.infer<typeof goal>
