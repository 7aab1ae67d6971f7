import { z } from 'zod'
import { group, groupDetail, groupId, partyDraft, representative, representativeId } from '../domain/group/group'
import { organisationId, unitId } from '../domain/organisation/organisation'
import { groupKindName, profileId } from '../domain/profile/profile'
import { isoDate } from '../lib/dates'
import { line } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const appointed = representative.omit({ id: true })
const newParty = z.strictObject({ groupId, party: partyDraft })

export const groups = {
  'group/list': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ groups: z.array(group) }),
  }),
  'group/open': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ groupId }),
    output: groupDetail,
  }),
  'group/create': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ name: line(120), profileId, kind: groupKindName, parties: z.array(partyDraft).min(1).max(60) }),
    output: z.strictObject({ groupId }),
  }),
  'group/rename': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, name: line(120) }),
    output: nothing,
  }),
  'group/add-party': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: newParty,
    output: z.strictObject({ organisationId }),
  }),
  'group/add-unit': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, organisationId, name: line(120) }),
    output: z.strictObject({ unitId }),
  }),
  /** Refused while a representative, a consent or a referral still points at the party. */
  'group/remove-party': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, organisationId }),
    output: nothing,
  }),
  'group/rename-party': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, organisationId, name: line(120) }),
    output: nothing,
  }),
  /** Whoever answers for the group is of a municipality (G40). */
  'group/set-municipality': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, organisationId, isMunicipality: z.boolean() }),
    output: nothing,
  }),
  'group/rename-unit': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, unitId, name: line(120) }),
    output: nothing,
  }),
  /** Refused while something points at it, and for the last one of a party. */
  'group/remove-unit': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, unitId }),
    output: nothing,
  }),
  /** Refused with `representative/overlap` when the same person has the same place during some of that time. */
  'representative/appoint': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, ...appointed.shape }),
    output: z.strictObject({ representativeId }),
  }),
  'representative/correct': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ representativeId, ...appointed.shape }),
    output: nothing,
  }),
  /** Told what the task is (G13). */
  'representative/inform': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ representativeId, informedOn: isoDate }),
    output: nothing,
  }),
  'representative/end': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ representativeId, validTo: isoDate }),
    output: nothing,
  }),
} as const
