import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { line, optionalLine } from '../../lib/text'
import { organisation, organisationId, unitId } from '../organisation/organisation'
import { profileKey } from '../profile/option'
import { groupKindName, profileId } from '../profile/profile'

export const groupId = idOf('GroupId')
export type GroupId = z.infer<typeof groupId>

export const representativeId = idOf('RepresentativeId')
export type RepresentativeId = z.infer<typeof representativeId>

/** Somebody an organisation has appointed to the group; not a user of the program (G13). */
export const representative = z.strictObject({
  id: representativeId,
  name: line(120),
  function: optionalLine(120),
  /** A key of the profile's functions or of the kind's required ones (A09, A10); null where it is only written in words. */
  functionKey: profileKey.nullable(),
  organisationId,
  unitId,
  validFrom: isoDate,
  validTo: isoDate.nullable(),
  /** Whom this person stands in for; null for an ordinary representative. */
  substituteFor: representativeId.nullable(),
  /** Appointed by whom in the organisation, and when; told what the task is, and when (G13). */
  appointedBy: optionalLine(120),
  appointedOn: isoDate.nullable(),
  informedOn: isoDate.nullable(),
  phone: optionalLine(40),
  postalAddress: optionalLine(300),
  /** For mail, as plain text in the group's own list and nowhere else; the program cannot send (G45, X8). */
  workAddress: optionalLine(120).default(''),
})
export type Representative = z.infer<typeof representative>

export const group = z.strictObject({
  id: groupId,
  name: line(120),
  profileId,
  kind: groupKindName,
})
export type Group = z.infer<typeof group>

/** A group with its parties (the organisations that take part, each with the verksamheter that do) and representatives. */
export const groupDetail = z.strictObject({
  ...group.shape,
  parties: z.array(organisation).max(60),
  representatives: z.array(representative).max(200),
})
export type GroupDetail = z.infer<typeof groupDetail>

/** A party as it is typed in, before it has ids. */
export const partyDraft = z.strictObject({
  name: line(120),
  units: z.array(line(120)).max(40),
  isMunicipality: z.boolean().default(false),
})
export type PartyDraft = z.input<typeof partyDraft>
