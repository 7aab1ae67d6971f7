import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { summaryText } from './summary'

/** Whether it takes two to release a text of the group; off until somebody turns it on. */
export const releaseSetting = z.strictObject({ fourEyes: z.boolean() })
export type ReleaseSetting = z.infer<typeof releaseSetting>

/** A text as it was when somebody asked for its release. */
export const releaseRequest = z.strictObject({
  text: summaryText,
  sha256: z.string().length(64),
  askedBy: z.string(),
  askedAt: isoInstant,
  /** Keys of what whoever asked has answered "inte personuppgift". */
  answers: z.array(z.string().max(200)),
  /** Whoever reads it asked for it, and so cannot release it. */
  isOwn: z.boolean(),
})
export type ReleaseRequest = z.infer<typeof releaseRequest>

/** How a matter's text is released, and what waits for somebody. */
export const releaseStanding = z.strictObject({
  /** Whether whoever asks may release texts of this group. */
  mayRelease: z.boolean(),
  fourEyes: z.boolean(),
  /** Somebody else could release it; where nobody could, one person may alone and says why. */
  hasOthers: z.boolean(),
  request: releaseRequest.nullable(),
  /** The last request, where it was sent back and nobody has asked since. */
  sentBack: z.strictObject({ reason: z.string(), by: z.string(), at: isoInstant }).nullable(),
  /** What is written and saved, for whoever releases without writing; null where nothing is. */
  draft: summaryText.nullable(),
  /** Fields of the draft that are not as in the released version: `question`, or a heading's key. Empty where they are alike. */
  changed: z.array(z.string()).max(13),
})
export type ReleaseStanding = z.infer<typeof releaseStanding>
