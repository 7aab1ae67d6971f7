import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { prose } from '../../lib/text'
import { groupId } from '../group/group'
import { organisationId, unitId } from '../organisation/organisation'
import { profileKey } from '../profile/option'

export const adviceId = idOf('AdviceId')
export type AdviceId = z.infer<typeof adviceId>

/** Advice before a referral (A01): anonymous consultation, so there is no field for a person and none for the officer's name. */
export const advice = z.strictObject({
  groupId,
  givenOn: isoDate,
  organisationId,
  unitId,
  /** A key of the profile's `adviceTopics`. */
  topic: profileKey,
  /** A key of the profile's `adviceAnswers`. */
  answer: profileKey,
  /** In a few words, refused while it holds personal data. */
  note: prose(1_000),
})
export type Advice = z.infer<typeof advice>

export const recordedAdvice = z.strictObject({ id: adviceId, advice, by: z.string(), ledToReferral: z.boolean() })
export type RecordedAdvice = z.infer<typeof recordedAdvice>
