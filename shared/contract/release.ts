import { z } from 'zod'
import { matterId } from '../domain/matter/matter'
import { meetingId } from '../domain/meeting/meeting'
import { summaryText } from '../domain/summary/summary'
import { isoInstant } from '../lib/dates'
import { prose } from '../lib/text'
import { finding } from '../privacy/finding'
import { endpoint } from './endpoint'

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
    output: z.strictObject({ findings: z.array(z.strictObject({ field: z.string(), finding })) }),
  }),
  /** Releases the saved draft. Open findings stop it, unless each is answered "inte personuppgift" by `answered` keys. */
  'summary/release': endpoint({
    process: 'identity',
    right: 'summary:release',
    windows: ['desk'],
    input: z.strictObject({ matterId, answered: z.array(z.string().max(200)).max(200) }),
    output: z.strictObject({ version: z.number().int() }),
  }),
  /** What was typed while identity was closed, checked with it open: everything still open, by target. */
  'privacy/sweep': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ meetingId }),
    output: z.strictObject({
      reviewed: z.number().int(),
      open: z.array(z.strictObject({ target: z.string().max(100), label: z.string().max(200), finding })).max(500),
    }),
  }),
} as const
