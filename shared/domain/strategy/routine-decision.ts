import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { groupId } from '../group/group'
import { libraryDocumentId } from '../library/library'
import { strategyWords } from './words'

export const routineDecisionId = idOf('RoutineDecisionId')
export type RoutineDecisionId = z.infer<typeof routineDecisionId>

/** Which wording of the library was decided on; null where the decision has no document. */
const decided = z.strictObject({ documentId: libraryDocumentId, version: z.number().int().min(1).max(100) })

/** What a strategic group has decided about how the work is done. @see G50 */
export const routineDecisionDraft = z.strictObject({
  groupId,
  decidedOn: isoDate,
  words: strategyWords,
  document: decided.nullable(),
})
export type RoutineDecisionDraft = z.infer<typeof routineDecisionDraft>

export const routineDecision = z.strictObject({
  id: routineDecisionId,
  ...routineDecisionDraft.shape,
  /** The document's title as it is now; empty where there is none. */
  documentTitle: z.string().max(120),
})
export type RoutineDecision = z.infer<typeof routineDecision>
