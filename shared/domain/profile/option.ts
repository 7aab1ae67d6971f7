import { z } from 'zod'

/** A key of a profile: stands in the vault, so it is never renamed. */
export const profileKey = z.string().regex(/^[a-zA-Z0-9-]{1,40}$/)

/** What people read. */
export const words = z.string().min(1).max(300)

/** A choice of a list with the word that people read. */
export const option = z.strictObject({ key: profileKey, label: words })
export type Option = z.infer<typeof option>

/** Key, label and a line of help under it. */
export const labelled = { key: profileKey, label: words, hint: z.string().max(300).default('') } as const
