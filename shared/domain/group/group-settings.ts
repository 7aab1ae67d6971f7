import { z } from 'zod'
import { prose } from '../../lib/text'
import type { GroupKind } from '../profile/profile'
import { groupId, representativeId } from './group'

/** How word goes out from a group; there is no mail (X8). */
export const wordBy = z.literal(['post', 'phone', 'handover'])
export type WordBy = z.infer<typeof wordBy>

const age = z.number().int().min(0).max(120)

/** How the group is convened (G28), as it agreed itself; an age that is null is not asked about (G06). */
export const groupRoutine = z.strictObject({
  /** Who is called, how, and what is sent along, in the group's own words. */
  convening: prose(2_000),
  /** How many days before a meeting the notice goes out. */
  noticeDays: z.number().int().min(0).max(120),
  conveneBy: wordBy,
  ageFrom: age.nullable(),
  ageTo: age.nullable(),
})
export type GroupRoutine = z.infer<typeof groupRoutine>

/** What a group has settled about itself, with the profile's words where it has said nothing. */
export const groupSettings = z.strictObject({
  groupId,
  ...groupRoutine.shape,
  /** Who answers for the group's statistics and experiences; one at most (G40). */
  responsibleId: representativeId.nullable(),
})
export type GroupSettings = z.infer<typeof groupSettings>

/** What holds until the group has settled something else: two weeks, by post, the profile's working age. */
export const settingsAtFirst = ({ coordination }: Pick<GroupKind, 'coordination'>): Omit<GroupSettings, 'groupId'> => ({
  convening: '',
  noticeDays: 14,
  conveneBy: 'post',
  ageFrom: coordination?.ages.from ?? null,
  ageTo: coordination?.ages.to ?? null,
  responsibleId: null,
})
