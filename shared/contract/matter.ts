import { z } from 'zod'
import { bookingId } from '../domain/booking/booking'
import { consent } from '../domain/consent/consent'
import { decision, recordedDecision } from '../domain/decision/decision'
import { groupDetail, groupId } from '../domain/group/group'
import { libraryDocumentId } from '../domain/library/library'
import { codeName, matterId, matterRow, matterState } from '../domain/matter/matter'
import { meetingId } from '../domain/meeting/meeting'
import { organisationId } from '../domain/organisation/organisation'
import { recordedOutcome } from '../domain/outcome/outcome'
import { paperId, paperRow, sheetKind } from '../domain/paper/paper'
import { recordedRecommendation } from '../domain/recommendation/recommendation'
import { referral } from '../domain/referral/referral'
import { releasedSummary } from '../domain/summary/summary'
import { userId } from '../domain/user/user'
import { isoDate } from '../lib/dates'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

export const matterDetail = z.strictObject({
  ...matterRow.shape,
  /** Who of the program's users has it on their desk. */
  caretakerId: userId.nullable(),
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
  /**
   * Picked, sorted and paged in SQL; `text` filters on code name and reference. `sort: 'state'` is the order of the chain, `deadline`
   * has matters without a day last either way, and within equals it is the code name's order, å ä ö after z.
   */
  'matter/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({
      page: z.number().int().min(0).max(100_000),
      text: z.string().max(60),
      groupId: groupId.nullable(),
      state: matterState.nullable(),
      /** Ended matters are left out unless their step is asked for. */
      withEnded: z.boolean().default(true),
      /** By the earliest open task. */
      deadline: z.literal(['late', 'week', 'none']).nullable().default(null),
      organisation: organisationId.nullable().default(null),
      caretaker: userId.nullable().default(null),
      /** Only these, as a search for a name in the identity process found them. */
      only: z.array(matterId).max(200).nullable().default(null),
      sort: z.literal(['codeName', 'receivedOn', 'deadline', 'state', 'organisation']),
      descending: z.boolean().default(false),
    }),
    output: z.strictObject({
      rows: z.array(matterRow).max(50),
      total: z.number().int(),
      /** What `organisation` can be asked for: each name once, whichever groups it is a party of. */
      organisations: z.array(z.strictObject({ id: organisationId, name: z.string() })).max(2_000),
    }),
  }),
  'matter/open': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: matterDetail,
  }),
  /** "Ny kod": a new code name on request. */
  'matter/draw-code-name': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ codeName }),
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
      z.strictObject({ kind: z.literal(['recommendation', 'alternativesLetter', 'confirmation']), matterId }),
      z.strictObject({ kind: z.literal(['summons', 'visitConfirmation']), matterId, bookingId }),
      z.strictObject({ kind: z.literal('blankForm'), groupId }),
      z.strictObject({ kind: z.literal('routine'), documentId: libraryDocumentId, version: z.number().int().min(1) }),
      z.strictObject({ kind: z.literal('consultationOutcome'), matterId, meetingId }),
      z.strictObject({ kind: z.literal('meetingNotes'), meetingId }),
      /** Of a meeting, a group, a deviation…, whichever the sheet is about; `organisationId` makes it one reader's. */
      z.strictObject({
        kind: z.literal('sheet'),
        sheet: sheetKind.exclude(['whoIsWho']),
        aboutId: z.uuid(),
        organisationId: organisationId.nullable().default(null),
        /** Of a template, its key in the profile. */
        key: z.string().max(40).default(''),
      }),
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
