import { z } from 'zod'
import { isoInstant } from '../../lib/dates'
import { prose } from '../../lib/text'

/** Text under one of the profile's headings. */
export const summarySection = z.strictObject({ heading: z.string().max(40), text: prose(4_000) })
export type SummarySection = z.infer<typeof summarySection>

/**
 * The anonymised summary (A02): a draft lives in the identity compartment until a person releases it; the released
 * version is what a slide and a paper may take, and stays valid until it is replaced or withdrawn.
 */
export const summaryText = z
  .strictObject({
    /** The question to the group: the one line an Arena shows beside the code name. */
    question: z.string().trim().max(300),
    sections: z.array(summarySection).max(12),
  })
  .refine((text) => text.sections.reduce((sum, section) => sum + section.text.length, 0) <= 20_000, {
    message: 'summary/too-long',
  })
export type SummaryText = z.infer<typeof summaryText>

export const releasedSummary = z.strictObject({
  version: z.number().int().min(1),
  text: summaryText,
  releasedAt: isoInstant,
  releasedBy: z.string(),
})
export type ReleasedSummary = z.infer<typeof releasedSummary>

/** A version that is or was valid, for whoever wants to know who released what (A02). */
export const releasedVersion = z.strictObject({
  ...releasedSummary.shape,
  /** Who asked for it, where it took two. */
  askedBy: z.string().nullable(),
  withdrawnAt: isoInstant.nullable(),
  withdrawnBy: z.string().nullable(),
})
export type ReleasedVersion = z.infer<typeof releasedVersion>
