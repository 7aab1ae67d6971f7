import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { line, optionalLine } from '../../lib/text'
import { groupId } from '../group/group'
import { organisationId, unitId } from '../organisation/organisation'

/** The officer who refers and keeps the responsibility (A44, X6). Post and phone only: there is no e-mail here (X8). */
export const referringOfficer = z.strictObject({
  name: line(120),
  organisationId,
  unitId,
  phone: optionalLine(40),
  postalAddress: optionalLine(300),
})
export type ReferringOfficer = z.infer<typeof referringOfficer>

export const referral = z.strictObject({
  groupId,
  receivedOn: isoDate,
  officer: referringOfficer,
  /** "Er beteckning": the officer's own reference, printed on papers; a personal number is refused (X2). */
  reference: optionalLine(60),
  /** Year of birth is enough to test the age limit (A17); null where it is not known. */
  birthYear: z.number().int().min(1900).max(2100).nullable(),
})
export type Referral = z.infer<typeof referral>
