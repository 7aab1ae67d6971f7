import { z } from 'zod'

/**
 * A collaboration as data (law 7). The screens, gates and papers read these values and know no collaboration by name.
 */
export const profileId = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .brand<'ProfileId'>()
export type ProfileId = z.infer<typeof profileId>

/** Kinds of group (X1): the two beredningsgrupper stay apart in code. */
export const groupKindName = z.literal(['arena', 'casePreparation', 'strategic', 'team', 'steering'])
export type GroupKindName = z.infer<typeof groupKindName>

/** The three disclosure modes (X2); the mode decides gates, screens, prints and the sentence that is always on the desk. */
export const disclosureMode = z.literal(['anonymousConsultation', 'anonymisedPreparation', 'consultationWithConsent'])
export type DisclosureMode = z.infer<typeof disclosureMode>

/** The four consents that must not be merged (X3). */
export const consentKind = z.literal(['inform', 'consultation', 'measure', 'followUpSystem'])
export type ConsentKind = z.infer<typeof consentKind>

const key = z.string().regex(/^[a-zA-Z0-9-]{1,40}$/)
const words = z.string().min(1).max(300)

/** A choice of a list with the word that people read. */
export const option = z.strictObject({ key, label: words })
export type Option = z.infer<typeof option>

export const summaryHeading = z.strictObject({
  key,
  label: words,
  hint: z.string().max(300),
  required: z.boolean(),
})
export type SummaryHeading = z.infer<typeof summaryHeading>

/** What a group of this kind may and must do (X4). */
export const groupKind = z.strictObject({
  kind: groupKindName,
  /** What the group is called on screen, e.g. "Beredningsgruppen". */
  label: words,
  disclosure: disclosureMode,
  /** Which consent the door asks for, or none. */
  requiresConsent: consentKind.nullable(),
  /** A matter cannot close without exactly one valid recommendation, or a reason and a new day (A11). */
  requiresRecommendation: z.boolean(),
  mayPlan: z.boolean(),
  /** Whether what the room sees must have been released under the headings, or only the question (G20). */
  summaryHeadings: z.array(summaryHeading).min(1).max(12),
  recommendations: z.array(z.strictObject({ ...option.shape, admits: z.boolean() })).max(12),
  alternatives: z.array(option).max(40),
  outcomes: z.array(z.strictObject({ ...option.shape, meets: z.enum(['none', 'one', 'several']) })).max(12),
  agenda: z.array(z.strictObject({ title: words, minutes: z.number().int().min(0).max(240), matters: z.boolean() })).max(20),
  minutesPerMatter: z.number().int().min(1).max(120),
  decides: z.boolean(),
})
export type GroupKind = z.infer<typeof groupKind>

export const profile = z.strictObject({
  id: profileId,
  version: z.number().int().min(1),
  /** How the collaboration is named in the list of first run. */
  name: words,
  description: words,
  language: z.literal(['sv', 'da']),
  groupKinds: z.array(groupKind).min(1).max(5),
  /** Parties proposed at first run, editable there. */
  parties: z
    .array(z.strictObject({ name: words, units: z.array(words).max(20) }))
    .min(1)
    .max(30),
  /** Kinds of information a consent covers or withholds (X3). */
  informationKinds: z.array(option).min(1).max(20),
  /** Age at referral, in whole years, or null where the agreement only says "arbetsför ålder" (X5). */
  ageLimits: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
  /** Printed under the recommendation: whose mandate it is (X7). */
  mandate: words,
})
export type Profile = z.infer<typeof profile>
