import { z } from 'zod'
import { formField } from '../form/form'
import { labelled, profileKey } from '../profile/option'

/**
 * One thing that is judged about a referral (A15–A28): the first field is the judgement, the others ask for more where the
 * answer calls for it. The reason is in words and therefore an unchecked text, field `criterion:<key>`.
 */
export const criterion = z.strictObject({
  ...labelled,
  /** `answer`: by the first field · `age`: by year of birth and the set's limits, no field (A17). */
  judged: z.literal(['answer', 'age']),
  fields: z.array(formField).max(8),
  /** Answers of the first field that meet it; at `choices` and numbers an answer at all meets it when this is empty. */
  meets: z.array(profileKey).max(10),
  /** When this other field of it is asked, it must have one of these answers too (A24). */
  also: z
    .strictObject({ field: profileKey, is: z.array(profileKey).min(1).max(10) })
    .nullable()
    .default(null),
  /** Not asked to be met: it only tells (A21). */
  informative: z.boolean().default(false),
  /** Either of the two suffices (A18 or A19). */
  orElse: profileKey.nullable().default(null),
  /** Answers that block a recommendation to admit unless a reason for it is written (A27). */
  stopsAt: z.array(profileKey).max(4).default([]),
  /** Answers that make a heading of the anonymised summary compulsory and tell the chair before it is shown (A25). */
  tells: z
    .strictObject({ heading: profileKey, at: z.array(profileKey).min(1).max(4) })
    .nullable()
    .default(null),
  /** Answers that ask for a reason in words. */
  reasonAt: z.array(profileKey).max(10).default([]),
})
export type Criterion = z.infer<typeof criterion>

/** The criteria of one insats, versioned: a matter keeps the version it was tested against (X5). */
export const criteriaSet = z.strictObject({
  key: profileKey,
  version: z.number().int().min(1),
  label: labelled.label,
  /** Age at referral in whole years, both ends included; null where the agreement only says "arbetsför ålder" (G06). */
  ageLimits: z.strictObject({ from: z.number().int().min(0), to: z.number().int().max(120) }).nullable(),
  criteria: z.array(criterion).max(30),
})
export type CriteriaSet = z.infer<typeof criteriaSet>

/** How one criterion stands. `unclear` is an answer ("oklart"); `unanswered` is none. */
export const criterionStanding = z.literal(['met', 'notMet', 'unclear', 'unanswered', 'informative', 'metByOther'])
export type CriterionStanding = z.infer<typeof criterionStanding>
