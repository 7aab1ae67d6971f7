import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { groupId } from '../group/group'
import { strategyName } from './words'

export const agreementId = idOf('AgreementId')
export type AgreementId = z.infer<typeof agreementId>
export const agreementPartyId = idOf('AgreementPartyId')
export type AgreementPartyId = z.infer<typeof agreementPartyId>

/** Somebody who has signed, or who is to be asked in although they have not. */
export const agreementParty = z.strictObject({
  id: agreementPartyId,
  name: strategyName,
  /** Null where the party has not signed. */
  signedOn: isoDate.nullable(),
  /** Has asked to be there when the collaboration is on the agenda (G48). */
  wishesToAttend: z.boolean(),
  /** Is always asked in then (G47). */
  alwaysInvited: z.boolean(),
})
export type AgreementParty = z.infer<typeof agreementParty>

/** The agreement about the collaboration: from–to, who has signed, and how early the extra parties are asked in. @see G48 */
export const agreementDraft = z.strictObject({
  groupId,
  from: isoDate,
  /** Null where it holds until further notice. */
  to: isoDate.nullable(),
  leadDays: z.number().int().min(0).max(180),
  parties: z.array(agreementParty.extend({ id: agreementPartyId.nullable() })).max(60),
})
export type AgreementDraft = z.infer<typeof agreementDraft>

export const agreement = z.strictObject({
  id: agreementId,
  ...agreementDraft.shape,
  parties: z.array(agreementParty).max(60),
})
export type Agreement = z.infer<typeof agreement>

/** A party that a meeting asks in, until when, and when it was done. @see G47 */
export const extraParty = z.strictObject({
  partyId: agreementPartyId,
  name: z.string().max(120),
  alwaysInvited: z.boolean(),
  inviteBy: isoDate,
  invitedOn: isoDate.nullable(),
})
export type ExtraParty = z.infer<typeof extraParty>
