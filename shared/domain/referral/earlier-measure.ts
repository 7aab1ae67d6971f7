import { z } from 'zod'
import { idOf } from '../../lib/ids'
import { line } from '../../lib/text'
import { profileKey } from '../profile/option'

export const earlierMeasureId = idOf('EarlierMeasureId')
export type EarlierMeasureId = z.infer<typeof earlierMeasureId>

const month = z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, { message: 'date/does-not-exist' })

/** What another authority has tried: which, of what kind, from–to by month; its basis and final assessment are enclosed (A32, A33). */
export const earlierMeasure = z
  .strictObject({
    authority: line(120),
    /** A key of the profile's `earlierMeasureKinds`. */
    kind: profileKey,
    fromMonth: month.nullable(),
    toMonth: month.nullable(),
  })
  .refine(({ fromMonth, toMonth }) => fromMonth === null || toMonth === null || toMonth >= fromMonth, {
    message: 'earlier-measure/ends-before-it-begins',
    path: ['toMonth'],
  })
export type EarlierMeasure = z.infer<typeof earlierMeasure>

export const recordedEarlierMeasure = z.strictObject({ id: earlierMeasureId, measure: earlierMeasure })
export type RecordedEarlierMeasure = z.infer<typeof recordedEarlierMeasure>
