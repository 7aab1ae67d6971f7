import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { prose } from '../../lib/text'
import { groupId } from '../group/group'

export const lessonId = idOf('LessonId')
export type LessonId = z.infer<typeof lessonId>

const words = prose(6_000)

/** What a group has learned and others may have use for: about the work, never about a person. @see G19 */
export const lessonDraft = z.strictObject({
  groupId,
  notedOn: isoDate,
  words,
  /** What it is good for; may be empty. */
  purpose: words,
})
export type LessonDraft = z.infer<typeof lessonDraft>

export const lesson = z.strictObject({
  id: lessonId,
  ...lessonDraft.shape,
  groupName: z.string().max(120),
  /** When it was spread, and to whom; null and empty until then. */
  spreadOn: isoDate.nullable(),
  spreadTo: words,
  /** Something in it can give somebody away: it is kept, and neither spread nor printed. */
  marked: z.boolean(),
})
export type Lesson = z.infer<typeof lesson>
