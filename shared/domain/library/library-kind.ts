import { z } from 'zod'

/**
 * What a document is for: the referral form opens `referralRoutine` (A03); a template of the profile becomes a document of its
 * own kind (G34).
 */
export const libraryKind = z.literal([
  'referralRoutine',
  'groupRoutine',
  'information',
  'consentForm',
  'followUpBooking',
  'meetingBasis',
])
export type LibraryKind = z.infer<typeof libraryKind>
