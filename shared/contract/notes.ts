import { z } from 'zod'
import { groupId } from '../domain/group/group'
import { agendaItemId, attendeeId, meetingId } from '../domain/meeting/meeting'
import { noteVersion } from '../domain/notes/notes'
import { notesLacking, notesLock, reopenedLock } from '../domain/notes/notes-lock'
import { isoInstant } from '../lib/dates'
import { line, prose } from '../lib/text'
import { finding, withoutOwnNames } from '../privacy/finding'
import { endpoint } from './endpoint'

/** Notes that are locked, their versions, and the marks that never stop the hand. */
export const notesAfter = {
  /** Who in the room writes: one keyboard is handed over without anybody logging in. */
  'notes/set-taker': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ meetingId, attendeeId: attendeeId.nullable() }),
    output: z.strictObject({}),
  }),
  /** What the field of a note has beside its text: the profile's phrases, the language it is spelled in, whether it stands fast. */
  'notes/field': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId }),
    output: z.strictObject({
      phrases: z.array(z.string()).max(30),
      language: z.literal(['sv', 'da']),
      locked: z.boolean(),
      /** Whose words an answer is remembered among. */
      groupId,
    }),
  }),
  'notes/versions': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId }),
    output: z.strictObject({ versions: z.array(noteVersion).max(500) }),
  }),
  /** An earlier wording, as a version of its own: what stands now is kept. */
  'notes/bring-back': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, version: z.number().int().min(1) }),
    output: z.strictObject({ savedAt: isoInstant }),
  }),
  /** What in a text may say who somebody is, where nobody is known (X9); the group's own people are left alone. */
  'notes/check': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ itemId: agendaItemId, text: prose() }),
    output: z.strictObject({ findings: z.array(finding).max(200), ...withoutOwnNames }),
  }),
  'notes/lock-state': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: z.strictObject({
      locked: notesLock.nullable(),
      reopened: z.array(reopenedLock).max(100),
      lacking: notesLacking,
      /** Only the latest locked meeting of a group is opened again. */
      mayReopen: z.boolean(),
    }),
  }),
  /** Everything of the meeting stands fast, and everybody's private notes of it are gone. */
  'notes/lock': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: notesLock,
  }),
  'notes/reopen': endpoint({
    process: 'case',
    right: 'meeting:run',
    windows: ['desk'],
    input: z.strictObject({ meetingId, reason: line(300) }),
    output: z.strictObject({}),
  }),
} as const
