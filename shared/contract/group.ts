import { z } from 'zod'
import { group, groupDetail, groupId, partyDraft, representativeId } from '../domain/group/group'
import { organisationId, unitId } from '../domain/organisation/organisation'
import { groupKindName, profileId } from '../domain/profile/profile'
import { isoDate } from '../lib/dates'
import { line, optionalLine } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
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
  'representative/appoint': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({
      groupId,
      name: line(120),
      function: optionalLine(120),
      organisationId,
      unitId,
      validFrom: isoDate,
      validTo: isoDate.nullable(),
    }),
    output: z.strictObject({ representativeId }),
  }),
  'representative/end': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ representativeId, validTo: isoDate }),
    output: nothing,
  }),
} as const
