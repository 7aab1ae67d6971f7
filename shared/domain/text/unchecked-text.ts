import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { prose } from '../../lib/text'

/**
 * A text that nobody has checked and released: what the officer wrote, the in-depth description, questions and answers,
 * reasons, notes of a referral meeting. Identity compartment only. The field says what it is:
 *
 * `form:<field>` · `form:<field>:<source>` · `criterion:<criterion>` · `question:<id>` · `answer:<id>` ·
 * `in-depth` · `booking:<id>` · `planning:<enrolment id>` · `enclosure:<id>` · `imported`
 */
export const textField = z.string().regex(/^[a-z][a-z-]{1,20}(:[a-zA-Z0-9-]{1,60}){0,2}$/)
export type TextField = z.infer<typeof textField>

export const uncheckedText = z.strictObject({
  field: textField,
  text: prose(),
  savedAt: isoInstant,
  savedBy: z.string(),
  /** How many wordings it has had, this one included. */
  versions: z.number().int().min(1),
})
export type UncheckedText = z.infer<typeof uncheckedText>

/** An earlier wording, as it stood when somebody had stopped writing. */
export const textVersion = z.strictObject({
  version: z.number().int().min(1),
  text: prose(),
  savedAt: isoInstant,
  savedBy: z.string(),
})
export type TextVersion = z.infer<typeof textVersion>
