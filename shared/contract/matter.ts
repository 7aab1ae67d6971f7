import { z } from 'zod'
import { consent, consentId, consentTerms } from '../domain/consent/consent'
import { decision, recordedDecision } from '../domain/decision/decision'
import { groupDetail, groupId } from '../domain/group/group'
import { codeName, matterId, matterRow, matterState } from '../domain/matter/matter'
import { meetingId } from '../domain/meeting/meeting'
import { recordedOutcome } from '../domain/outcome/outcome'
import { paperId, paperRow } from '../domain/paper/paper'
import { recordedRecommendation } from '../domain/recommendation/recommendation'
import { referral } from '../domain/referral/referral'
import { releasedSummary } from '../domain/summary/summary'
import { isoDate } from '../lib/dates'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

export const matterDetail = z.strictObject({
  ...matterRow.shape,
  referral,
  group: groupDetail,
  consents: z.array(consent).max(100),
  released: releasedSummary.nullable(),
  recommendation: recordedRecommendation.nullable(),
  decision: recordedDecision.nullable(),
  outcomes: z.array(z.strictObject({ ...recordedOutcome.shape, meetingId, meetingOn: isoDate })).max(50),
  papers: z.array(paperRow).max(200),
})
export type MatterDetail = z.infer<typeof matterDetail>

export const matters = {
  /** Sorted and paged in SQL by code name; `text` filters on code name and reference. */
  'matter/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({
      page: z.number().int().min(0).max(100_000),
      text: z.string().max(60),
      groupId: groupId.nullable(),
      state: matterState.nullable(),
      sort: z.literal(['codeName', 'receivedOn']),
    }),
    output: z.strictObject({ rows: z.array(matterRow).max(50), total: z.number().int() }),
  }),
  'matter/open': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: matterDetail,
  }),
  /** Registers a referral and draws its code name; identity, if any, is written afterwards to its own compartment. */
  'referral/register': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: referral,
    output: z.strictObject({ matterId, codeName }),
  }),
  'referral/correct': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, referral }),
    output: nothing,
  }),
  /** "Ny kod": a new code name on request. */
  'matter/draw-code-name': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ codeName }),
  }),
  /** Nothing more is to be done with it; it leaves no list and goes on no agenda. Refused while it waits on one. */
  'matter/close': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: nothing,
  }),
  /** Back to where it stood by what has been done with it. */
  'matter/reopen': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: nothing,
  }),
  'consent/enter': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, terms: consentTerms }),
    output: z.strictObject({ consentId }),
  }),
  'consent/withdraw': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ consentId, withdrawnOn: isoDate }),
    output: nothing,
  }),
  'summary/withdraw': endpoint({
    process: 'case',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: nothing,
  }),
  'decision/record': endpoint({
    process: 'case',
    right: 'decision:write',
    windows: ['desk'],
    input: decision,
    output: nothing,
  }),
  /** Makes the paper and keeps its bytes in memory until lock; the preview window reads it. */
  'paper/make': endpoint({
    process: 'case',
    right: 'paper:make',
    windows: ['desk'],
    input: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal(['recommendation', 'alternativesLetter']), matterId }),
      z.strictObject({ kind: z.literal('consultationOutcome'), matterId, meetingId }),
      z.strictObject({ kind: z.literal('meetingNotes'), meetingId }),
    ]),
    output: z.strictObject({ paperId, milliseconds: z.number() }),
  }),
  /** The bytes of the one paper this preview window was opened for. */
  'paper/read': endpoint({
    process: 'case',
    right: 'paper:make',
    windows: ['preview'],
    input: nothing,
    output: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
  }),
} as const
