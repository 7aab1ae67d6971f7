import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'

export const ownWordId = idOf('OwnWordId')
export type OwnWordId = z.infer<typeof ownWordId>

/** More than any group answers about, few enough to be read through. */
export const MOST_OWN_WORDS = 2_000
const LONGEST = 60

/** One word, or the few that are one name: "Lex Heller". Numbers are nobody's word. */
export const ownWordText = z
  .string()
  .trim()
  .min(2)
  .max(LONGEST)
  .refine((word) => /\p{L}/u.test(word) && !/[\p{Cc}\d]/u.test(word), { message: 'own-word/no-word' })

/** A word somebody in the group has answered "inte personuppgift" about, for every text of the group. */
export const ownWord = z.strictObject({
  id: ownWordId,
  word: z.string(),
  rememberedAt: isoInstant,
  rememberedBy: z.string(),
})
export type OwnWord = z.infer<typeof ownWord>
