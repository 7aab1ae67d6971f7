import { z } from 'zod'

/** The languages that a word list is shipped for: a field's `lang`. */
export const spellingLanguage = z.literal(['sv', 'da'])
export type SpellingLanguage = z.infer<typeof spellingLanguage>

/** Longer than any word of either language; what is longer is no word. */
export const LONGEST_WORD = 64
