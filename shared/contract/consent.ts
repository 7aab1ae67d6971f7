import { z } from 'zod'
import { consentId, consentTerms } from '../domain/consent/consent'
import { disclosure, disclosureId, recipient } from '../domain/disclosure/disclosure'
import { matterId } from '../domain/matter/matter'
import { isoDate, isoInstant } from '../lib/dates'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

/** Signed papers as a gate needs them, and who was told what on their ground. */
export const consents = {
  'consent/enter': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, terms: consentTerms }),
    output: z.strictObject({ consentId }),
  }),
  /** A wider scope on a completed paper (A38): the earlier scope is kept; the kind cannot change. */
  'consent/extend': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ consentId, terms: consentTerms }),
    output: z.strictObject({ version: z.number().int() }),
  }),
  'consent/history': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ consentId }),
    output: z.strictObject({
      scopes: z
        .array(z.strictObject({ version: z.number().int(), terms: consentTerms, at: isoInstant, by: z.string() }))
        .max(100),
    }),
  }),
  /** "Tills vidare": the individual was asked and it still holds. */
  'consent/reaffirm': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ consentId, on: isoDate }),
    output: nothing,
  }),
  /** A supplement is needed (A38): a task to obtain it. */
  'consent/ask-supplement': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, dueOn: isoDate }),
    output: nothing,
  }),
  /** Closes every gate at once, also in an open meeting; leaves a task, and says who has already received what (X3). */
  'consent/withdraw': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ consentId, withdrawnOn: isoDate }),
    output: z.strictObject({ received: z.array(recipient).max(500) }),
  }),
  /** Who has received what of a matter so far: disclosures, papers that left, meetings it was treated in. */
  'consent/recipients': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({ received: z.array(recipient).max(500) }),
  }),
  /** A disclosure with its legal basis (A39). */
  'disclosure/note': endpoint({
    process: 'case',
    right: 'consent:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, disclosure: disclosure.omit({ id: true }) }),
    output: z.strictObject({ disclosureId }),
  }),
  'disclosure/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId }),
    output: z.strictObject({
      disclosures: z.array(z.strictObject({ ...disclosure.shape, by: z.string() })).max(500),
    }),
  }),
} as const
