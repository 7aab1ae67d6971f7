import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { groupId } from '../group/group'
import { strategyWords } from './words'

export const competenceNeedId = idOf('CompetenceNeedId')
export type CompetenceNeedId = z.infer<typeof competenceNeedId>

export const competenceState = z.literal(['noted', 'planned', 'met', 'dropped'])
export type CompetenceState = z.infer<typeof competenceState>

/** Something the representatives would need to learn together, and which group said so. @see G55 */
export const competenceNeedDraft = z.strictObject({ groupId, notedOn: isoDate, words: strategyWords, state: competenceState })
export type CompetenceNeedDraft = z.infer<typeof competenceNeedDraft>

export const competenceNeed = z.strictObject({
  id: competenceNeedId,
  ...competenceNeedDraft.shape,
  groupName: z.string().max(120),
})
export type CompetenceNeed = z.infer<typeof competenceNeed>
