import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'

export const enrolmentId = idOf('EnrolmentId')
export type EnrolmentId = z.infer<typeof enrolmentId>

/** Inskrivning in the insats (A43): after an admission and with the consent to it (A40). Its planning notes are unchecked text. */
export const enrolment = z
  .strictObject({
    id: enrolmentId,
    startsOn: isoDate,
    /** Planned end, null where none is set. */
    endsOn: isoDate.nullable(),
    endedOn: isoDate.nullable(),
    /** A key of the profile's `enrolmentEnds`. */
    endReason: z.string().max(40).nullable(),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    message: 'enrolment/ends-before-it-begins',
    path: ['endsOn'],
  })
export type Enrolment = z.infer<typeof enrolment>
