import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { groupId } from '../group/group'
import { strategyName, strategyWords } from './words'

export const experienceId = idOf('ExperienceId')
export type ExperienceId = z.infer<typeof experienceId>

/** What a group has learned about a target group, and what the collaboration would need. @see G54 */
export const experienceDraft = z.strictObject({
  groupId,
  notedOn: isoDate,
  targetGroup: strategyName,
  words: strategyWords,
  /** What would have to be developed; may be empty. */
  need: strategyWords,
})
export type ExperienceDraft = z.infer<typeof experienceDraft>

export const experience = z.strictObject({
  id: experienceId,
  ...experienceDraft.shape,
  /** A text that was reworded away stands here empty. */
  targetGroup: z.string().max(6_000),
  groupName: z.string().max(120),
})
export type Experience = z.infer<typeof experience>

/** By target group, whoever wrote it with which letters; within one, the latest first. @see G54 */
export const experiencesByTargetGroup = <One extends Pick<Experience, 'targetGroup' | 'notedOn'>>(all: readonly One[]): One[] =>
  [...all].sort((a, b) => alike(a.targetGroup).localeCompare(alike(b.targetGroup), 'sv') || b.notedOn.localeCompare(a.notedOn))

const alike = (name: string) => name.trim().toLocaleLowerCase('sv')
