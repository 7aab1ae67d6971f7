import { z } from 'zod'
import { groupId } from '../domain/group/group'
import { matterId } from '../domain/matter/matter'
import { meetingId } from '../domain/meeting/meeting'
import { releaseSetting, releaseStanding } from '../domain/summary/release'
import { summaryText } from '../domain/summary/summary'
import { isoInstant } from '../lib/dates'
import { prose } from '../lib/text'
import { finding, findingKind } from '../privacy/finding'
import { singlingOutHint } from '../privacy/singling-out/hint'
import { endpoint } from './endpoint'

const words = z.string().min(1).max(200)
const around = z.string().max(60)
const nothing = z.strictObject({})
/** More than anybody goes through; a release counts what lies beyond it too. */
export const MOST_FOUND_IN_SUMMARY = 2_000

/** What a sweep came to: what is open, by text, and what has been answered about in this meeting. */
export const swept = z.strictObject({
  reviewed: z.number().int(),
  open: z
    .array(
      z.strictObject({
        target: z.string().max(200),
        label: z.string().max(200),
        finding,
        /** The words as an answer names them, as they stand in the text, and what stands beside them. */
        words: z.string().max(200),
        quote: z.string().max(400),
        before: around,
        after: around,
      }),
    )
    .max(500),
  answered: z
    .array(z.strictObject({ kind: findingKind, words: z.string().max(200), reason: z.string(), by: z.string(), at: isoInstant }))
    .max(500),
})

/** How a text leaves the identity compartment: drafted, checked, released by a person; and what was typed, checked afterwards. */
export const releases = {
  'summary/find-draft': endpoint({
    process: 'identity',
    right: 'summary:write',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ draft: z.strictObject({ text: summaryText, savedAt: isoInstant }).nullable() }),
  }),
  'summary/save-draft': endpoint({
    process: 'identity',
    right: 'summary:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, text: summaryText }),
    output: z.strictObject({ savedAt: isoInstant }),
  }),
  /** Findings per field (`question` or a heading's key) of a text as it stands, with the person's own identity known. */
  'summary/check': endpoint({
    process: 'identity',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, fields: z.array(z.strictObject({ field: z.string().max(60), text: prose() })).max(20) }),
    output: z.strictObject({
      findings: z.array(z.strictObject({ field: z.string(), finding })).max(MOST_FOUND_IN_SUMMARY),
      /** The matter has no identity, so its own names cannot be looked for. */
      withoutOwnNames: z.boolean(),
    }),
  }),
  /**
   * What in a text as it stands points at few of the inhabitants (X9). A hint, never a stop: null where nothing does, and in every
   * other kind of group than one that prepares without names.
   */
  'summary/singling-out': endpoint({
    process: 'identity',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, fields: z.array(z.strictObject({ field: z.string().max(60), text: prose() })).max(20) }),
    output: z.strictObject({ hint: singlingOutHint.nullable() }),
  }),
  /**
   * Releases the saved draft. Open findings stop it, unless each is answered "inte personuppgift" by `answered` keys; the
   * person's own name is never answered away. In a group
   * with four eyes it is released here only by somebody with nobody beside them, who says why (`aloneReason`).
   */
  'summary/release': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({
      matterId,
      answered: z.array(z.string().max(200)).max(200),
      aloneReason: prose(300).default(''),
    }),
    output: z.strictObject({ version: z.number().int() }),
  }),
  /** How the matter's text is released, and what waits for somebody. */
  'release/read': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: releaseStanding,
  }),
  /** Freezes the saved draft as it is, for somebody else to release. Stopped by what stops a release. */
  'release/ask': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ matterId, answered: z.array(z.string().max(200)).max(200) }),
    output: nothing,
  }),
  /**
   * By somebody else than who asked. `sha256` is of the text that was read; `answered` what was answered about it here, beside what
   * whoever asked had answered.
   */
  'release/approve': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({
      matterId,
      sha256: z.string().length(64),
      answered: z.array(z.string().max(200)).max(200).default([]),
    }),
    output: z.strictObject({ version: z.number().int() }),
  }),
  'release/send-back': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ matterId, reason: prose(300) }),
    output: nothing,
  }),
  'release/take-back': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: nothing,
  }),
  'release-setting/read': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ groupId }),
    output: releaseSetting,
  }),
  /** Chair or administrator. */
  'release-setting/set': endpoint({
    process: 'case',
    right: 'group:write',
    windows: ['desk'],
    input: z.strictObject({ groupId, fourEyes: z.boolean() }),
    output: nothing,
  }),
  /** What was typed while identity was closed, checked with it open: everything still open, by target. */
  'privacy/sweep': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: swept,
  }),
  /** "Inte personuppgift", of these words wherever they stand in the meeting's texts now. What is certain takes a reason. */
  'privacy/answer': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ meetingId, kind: findingKind, words, reason: prose(300).default('') }),
    output: swept,
  }),
  /** The answer was wrong: its texts are open again, until the notes are locked. */
  'privacy/take-back-answer': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ meetingId, kind: findingKind, words }),
    output: swept,
  }),
} as const
