import { z } from 'zod'
import { auditLine } from '../domain/audit/audit'
import { draft, draftField, place } from '../domain/draft/draft'
import { meetingId } from '../domain/meeting/meeting'
import { user } from '../domain/user/user'
import { failedTries, openingMode } from '../domain/vault/vault'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

/** Who is here, what they left open, and the case compartment's log. */
export const session = {
  'session/state': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({
      user,
      mode: openingMode,
      /** The identity process is alive and open. */
      identityOpen: z.boolean(),
      practice: z.boolean(),
      runningMeetingId: meetingId.nullable(),
      idleMinutes: z.number().int().min(1).max(15),
      /** Somebody tried before this opening; the desk says so once. */
      failedTries: failedTries.nullable(),
      today: z.string(),
    }),
  }),
  'settings/set-idle': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ minutes: z.number().int().min(1).max(15) }),
    output: nothing,
  }),
  'draft/save': endpoint({ process: 'case', right: 'session', windows: ['desk'], input: draft, output: nothing }),
  'draft/find': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ field: draftField }),
    output: z.strictObject({ text: z.string().nullable() }),
  }),
  'draft/clear': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: z.strictObject({ field: draftField }),
    output: nothing,
  }),
  'place/save': endpoint({ process: 'case', right: 'session', windows: ['desk'], input: place, output: nothing }),
  'place/find': endpoint({
    process: 'case',
    right: 'session',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ place: place.nullable() }),
  }),
  'log/list': endpoint({
    process: 'case',
    right: 'log:read',
    windows: ['desk'],
    input: z.strictObject({ before: z.number().int().nullable() }),
    output: z.strictObject({
      lines: z.array(auditLine),
      /** Everybody who is or was a user, for the lines of both logs. */
      users: z.array(z.strictObject({ id: z.string(), name: z.string() })).max(1_000),
    }),
  }),
} as const
