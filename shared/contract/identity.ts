import { z } from 'zod'
import { auditLine } from '../domain/audit/audit'
import { draft, draftField } from '../domain/draft/draft'
import { individual } from '../domain/individual/individual'
import { matterId } from '../domain/matter/matter'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

/** The identity compartment: who the person is, and every text that has not passed the check yet. */
export const identity = {
  'identity/read': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ individual: individual.nullable() }),
  }),
  'identity/write': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, individual }),
    output: nothing,
  }),
  /** Names of one page of the list, on request, as one audit line. */
  'identity/names': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ matterIds: z.array(matterId).min(1).max(50) }),
    output: z.strictObject({ names: z.array(z.strictObject({ matterId, name: z.string() })) }),
  }),
  'identity-draft/save': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: draft,
    output: nothing,
  }),
  'identity-draft/find': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ field: draftField }),
    output: z.strictObject({ text: z.string().nullable() }),
  }),
  'identity-draft/clear': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ field: draftField }),
    output: nothing,
  }),
  'identity-log/list': endpoint({
    process: 'identity',
    right: 'log:read',
    windows: ['desk'],
    input: z.strictObject({ before: z.number().int().nullable() }),
    output: z.strictObject({ lines: z.array(auditLine) }),
  }),
} as const
