import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { line } from '../../lib/text'
import { organisationId, unitId } from '../organisation/organisation'
import { consentKind } from '../profile/profile'

export const consentId = idOf('ConsentId')
export type ConsentId = z.infer<typeof consentId>

/** An organisation the paper names, with the verksamheter it names; `unitIds` null means the whole organisation. */
export const coveredParty = z.strictObject({
  organisationId,
  unitIds: z.array(unitId).min(1).max(40).nullable(),
})
export type CoveredParty = z.infer<typeof coveredParty>

/** What is written on the paper, without who wrote it: all that a gate needs (X3). */
export const consentTerms = z
  .strictObject({
    kind: consentKind,
    parties: z.array(coveredParty).min(1).max(60),
    informationKinds: z.array(z.string().max(40)).min(1).max(20),
    /** Kinds of information that may not be given to the named verksamheter; null means to nobody. */
    withheld: z
      .array(z.strictObject({ informationKind: z.string().max(40), unitIds: z.array(unitId).max(40).nullable() }))
      .max(20),
    givenOn: isoDate,
    validFrom: isoDate,
    /** null is "tills vidare". */
    validTo: isoDate.nullable(),
    /** Where the signed original is kept. */
    original: line(200),
    /** The form was seen by the one who enters it (G20: date + form seen). */
    formSeen: z.literal(true),
  })
  .refine((terms) => terms.validTo === null || terms.validTo >= terms.validFrom, {
    message: 'consent/ends-before-it-begins',
    path: ['validTo'],
  })
export type ConsentTerms = z.infer<typeof consentTerms>

export const consent = z.strictObject({
  id: consentId,
  terms: consentTerms,
  withdrawnOn: isoDate.nullable(),
  /** How often its scope has been extended; the earlier scopes are kept (A38). */
  version: z.number().int().min(1),
  /** "Tills vidare": when the individual was last asked whether it still holds (X3). */
  reaffirmedOn: isoDate.nullable(),
})
export type Consent = z.infer<typeof consent>
