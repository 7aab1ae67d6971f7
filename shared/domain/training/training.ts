import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { line, optionalLine } from '../../lib/text'
import { groupId, representativeId } from '../group/group'

export const trainingId = idOf('TrainingId')
export type TrainingId = z.infer<typeof trainingId>

/** What a group learns together once a year, held or to come, with those of its list who take part (G43). */
export const trainingDraft = z.strictObject({
  heldOn: isoDate,
  topic: line(200),
  organiser: optionalLine(200),
  participantIds: z.array(representativeId).max(200),
})
export type TrainingDraft = z.infer<typeof trainingDraft>

export const training = z.strictObject({ id: trainingId, groupId, ...trainingDraft.shape })
export type Training = z.infer<typeof training>
