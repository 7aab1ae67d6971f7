import { z } from 'zod'

/** What in a text gives somebody away, and why, in words a caseworker understands (the sentence is chosen by `rule`). */
export const finding = z.strictObject({
  /** UTF-16 offsets into the text that was checked. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  kind: z.literal(['personalNumber', 'cpr', 'phone', 'email', 'ownName', 'ownAddress', 'ownDetail']),
  /** `certain`: passes its check digit, or is the person's own; `asked`: looks like it. */
  certainty: z.literal(['certain', 'asked']),
  rule: z.string().max(60),
})
export type Finding = z.infer<typeof finding>
