import { z } from 'zod'
import { labelled, option, profileKey } from '../profile/option'

/**
 * A form as data: the enquiry form of a referral, and what a criterion asks (A29). A definition has a version; an answer
 * remembers under which one it was given.
 *
 * What is chosen (a key, a number) stands in the case compartment; what is written in words can say who somebody is and
 * stays in the identity compartment until it has been checked and released (`text/unchecked-text.ts`).
 */
export const fieldKind = z.literal(['words', 'statement', 'yesNo', 'choice', 'choices', 'months', 'number'])
export type FieldKind = z.infer<typeof fieldKind>

export const formField = z.strictObject({
  ...labelled,
  /** `words`: free text · `statement`: free text by source (A35) · `months`, `number`: whole numbers. */
  kind: fieldKind,
  /** Of a choice; `yesNo` has `yes` and `no` by itself. */
  options: z.array(option).max(20).default([]),
  required: z.boolean(),
  /** What the rules read it as: the officer's own opinion (A36), whether other authorities have tried something (A32). */
  role: z.literal(['opinion', 'earlierMeasures']).nullable().default(null),
  /** Asked only when another field of the same form has one of these answers (A24). */
  when: z
    .strictObject({ field: profileKey, is: z.array(profileKey).min(1).max(10) })
    .nullable()
    .default(null),
})
export type FormField = z.infer<typeof formField>

export const formSection = z.strictObject({ ...labelled, fields: z.array(formField).min(1).max(20) })
export type FormSection = z.infer<typeof formSection>

export const formDefinition = z.strictObject({
  key: profileKey,
  version: z.number().int().min(1),
  label: labelled.label,
  sections: z.array(formSection).min(1).max(20),
})
export type FormDefinition = z.infer<typeof formDefinition>

/** Whose words a statement is; each has both the individual's own and another authority's (A35). */
export const statementSource = z.literal(['individual', 'otherAuthority', 'officer'])
export type StatementSource = z.infer<typeof statementSource>
export const STATEMENT_SOURCES: readonly StatementSource[] = ['individual', 'otherAuthority', 'officer']

/** Chosen answers by field key; words are not here. A key of `choice` and `yesNo`, keys of `choices`, a number. */
export const answers = z.record(
  profileKey,
  z.union([z.string().max(40), z.array(z.string().max(40)).max(20), z.number().int().min(0).max(2_100)]),
)
export type Answers = z.infer<typeof answers>
