import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'

export const questionId = idOf('QuestionId')
export type QuestionId = z.infer<typeof questionId>

/** `toOfficer`: we ask for a completion (A07) · `fromOfficer`: the officer asks us to explain (A42). */
export const questionDirection = z.literal(['toOfficer', 'fromOfficer'])
export type QuestionDirection = z.infer<typeof questionDirection>

/** A question without its words, which are unchecked texts `question:<id>` and `answer:<id>`. */
export const question = z
  .strictObject({
    id: questionId,
    direction: questionDirection,
    askedOn: isoDate,
    dueOn: isoDate.nullable(),
    answeredOn: isoDate.nullable(),
    /** Asked by mistake, or no longer needed; it counts as no completion. */
    withdrawnAt: isoInstant.nullable(),
    askedBy: z.string(),
  })
  .refine(({ askedOn, dueOn }) => dueOn === null || dueOn >= askedOn, { message: 'question/due-before-asked', path: ['dueOn'] })
export type Question = z.infer<typeof question>
