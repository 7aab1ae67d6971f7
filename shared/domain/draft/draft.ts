import { z } from 'zod'
import { prose } from '../../lib/text'

/** Which field of which form a draft belongs to, e.g. `note:<item id>`; never a text a person typed. */
export const draftField = z.string().regex(/^[a-zA-Z-]{1,40}(:[0-9a-fA-F-]{36})?(:[a-zA-Z0-9-]{1,40})?$/)
export const draft = z.strictObject({ field: draftField, text: prose(20_000) })
export type Draft = z.infer<typeof draft>

/** Where a user was, so that unlocking returns to the same field and caret. */
export const place = z.strictObject({
  route: z.string().regex(/^\/[a-zA-Z0-9/_-]{0,200}$/),
  field: z.string().regex(/^[a-zA-Z0-9:_-]{0,120}$/),
  caret: z.number().int().min(0).max(100_000),
})
export type Place = z.infer<typeof place>
