import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { prose } from '../../lib/text'
import { reviewState } from '../outcome/outcome'

export const typedTextId = idOf('TypedTextId')
export type TypedTextId = z.infer<typeof typedTextId>

/** What a text that was typed on the case side belongs to. */
export const typedKind = z.literal([
  'grid',
  'commitment',
  'deviation',
  'lesson',
  'dilemma',
  'bringAlong',
  'wallMessage',
  'followUpReason',
  'coordination',
  'learning',
  'strategy',
  'reopening',
  'groupYear',
])
export type TypedKind = z.infer<typeof typedKind>

/**
 * What goes on living when its meeting is over and locked. What is written of it then belongs to no meeting, and to whichever
 * sweep of its group comes first; everything else stands fast with the notes.
 */
const LIVES_ON: ReadonlySet<TypedKind> = new Set(['deviation', 'lesson', 'dilemma', 'strategy', 'coordination', 'groupYear'])
export const livesOn = (kind: TypedKind): boolean => LIVES_ON.has(kind)

/**
 * A text typed on the case side, where nobody is known: it is held against the persons by the next sweep, and what it said
 * before goes with it. One row for each thing it belongs to and field of it.
 * @see X16
 */
export const typedText = z.strictObject({
  id: typedTextId,
  field: z.string().max(60),
  text: prose(6_000),
  savedAt: isoInstant,
  review: reviewState,
})
export type TypedText = z.infer<typeof typedText>
