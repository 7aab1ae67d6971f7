import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { consentId } from '../consent/consent'
import { organisationId, unitId } from '../organisation/organisation'
import { paperRow } from '../paper/paper'
import { profileKey } from '../profile/option'

export const disclosureId = idOf('DisclosureId')
export type DisclosureId = z.infer<typeof disclosureId>

/** What the secrecy was lifted by: a signed consent, or a provision that is named (A39). */
export const legalBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consent'), consentId }),
  /** A key of the profile's `provisions`, which are dated settings (X11). */
  z.strictObject({ kind: z.literal('provision'), provision: profileKey }),
])
export type LegalBasis = z.infer<typeof legalBasis>

/** Who was told what, when, how and on what ground. Kinds of information only, never the words. */
export const disclosure = z.strictObject({
  id: disclosureId,
  organisationId,
  unitId,
  informationKinds: z.array(profileKey).min(1).max(20),
  channel: z.literal(['post', 'phone', 'handover', 'meeting']),
  givenOn: isoDate,
  basis: legalBasis,
})
export type Disclosure = z.infer<typeof disclosure>

/**
 * Somebody who has already received something when a consent ends: from a disclosure, a paper or a meeting (X3). Without an
 * organisation it is a paper of the house's own, as notes of a meeting or what goes to whoever decides.
 */
export const recipient = z.strictObject({
  organisationId: organisationId.nullable(),
  unitId: unitId.nullable(),
  givenOn: isoDate,
  how: z.literal(['post', 'phone', 'handover', 'meeting', 'paper']),
  /** Empty where nobody wrote down what it was. */
  informationKinds: z.array(profileKey).max(20),
  paperKind: paperRow.shape.kind.nullable(),
})
export type Recipient = z.infer<typeof recipient>
