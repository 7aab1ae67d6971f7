import { z } from 'zod'
import { adviceId } from '../domain/advice/advice'
import { answers } from '../domain/form/form'
import { codeName, matterId } from '../domain/matter/matter'
import { profileKey } from '../domain/profile/option'
import { earlierMeasure, earlierMeasureId, recordedEarlierMeasure } from '../domain/referral/earlier-measure'
import { referral, referringOfficer } from '../domain/referral/referral'
import { textField, textVersion, uncheckedText } from '../domain/text/unchecked-text'
import { isoDate, isoInstant } from '../lib/dates'
import { prose } from '../lib/text'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})
const ofMatter = z.strictObject({ matterId })
/** The enquiry form, or the criteria: both are a definition with answers. */
const which = z.literal(['form', 'criteria'])

/** A referral: how it came, what the form says, what it is held against. */
export const referrals = {
  /** Registers a referral and draws its code name; identity, if any, is written afterwards to its own compartment. */
  'referral/register': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ ...referral.shape, adviceId: adviceId.nullable().default(null) }),
    output: z.strictObject({ matterId, codeName }),
  }),
  /** What was typed wrong. The authority stays once the matter has been decided on (X6). */
  'referral/correct': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, referral }),
    output: nothing,
  }),
  /** Another officer of the same authority takes over, from a day on (A44). */
  'officer/change': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, officer: referringOfficer, from: isoDate }),
    output: nothing,
  }),
  'officer/history': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMatter,
    output: z.strictObject({
      officers: z.array(z.strictObject({ officer: referringOfficer, from: isoDate, by: z.string() })).max(100),
    }),
  }),
  /** Who of the program's users has the matter on their desk; null for nobody. */
  'matter/hand-to': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, userId: z.string().max(60).nullable() }),
    output: nothing,
  }),
  /** Answers under the version they were given, and which words are known to stand in the identity compartment. */
  'answers/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, of: which }),
    output: z.strictObject({
      key: profileKey.nullable(),
      version: z.number().int(),
      /** Of the profile today; a person may take it up (X5). */
      newestVersion: z.number().int(),
      answers,
      savedAt: isoInstant.nullable(),
      savedBy: z.string(),
      /** Fields of unchecked texts that are not empty: the words themselves are read with identity open. */
      knownTexts: z.array(textField).max(500),
      birthYear: z.number().int().nullable(),
      receivedOn: isoDate,
      earlierMeasures: z.number().int(),
      enclosures: z.number().int(),
    }),
  }),
  'answers/save': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, of: which, answers }),
    output: z.strictObject({ savedAt: isoInstant }),
  }),
  /** Holds the matter against the newest version from now on (X5). `left`: answers that it does not know. */
  'answers/take-newest': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, of: which }),
    output: z.strictObject({ left: z.number().int() }),
  }),
  'answers/history': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, of: which }),
    output: z.strictObject({
      versions: z
        .array(
          z.strictObject({
            version: z.number().int(),
            definitionVersion: z.number().int(),
            answers,
            savedAt: isoInstant,
            savedBy: z.string(),
          }),
        )
        .max(200),
    }),
  }),
  'earlier-measure/list': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: ofMatter,
    output: z.strictObject({ measures: z.array(recordedEarlierMeasure).max(50) }),
  }),
  'earlier-measure/add': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, measure: earlierMeasure }),
    output: z.strictObject({ id: earlierMeasureId }),
  }),
  'earlier-measure/change': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ id: earlierMeasureId, measure: earlierMeasure }),
    output: nothing,
  }),
  'earlier-measure/remove': endpoint({
    process: 'case',
    right: 'matter:write',
    windows: ['desk'],
    input: z.strictObject({ id: earlierMeasureId }),
    output: nothing,
  }),
  /** Unchecked texts of a matter whose field begins with one of these, e.g. `form:`; logged as one read. */
  'text/read': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, beginning: z.array(z.string().max(80)).min(1).max(20) }),
    output: z.strictObject({ texts: z.array(uncheckedText).max(500) }),
  }),
  /** Saves itself while typing; who changed what stands in the log once per person and sitting. */
  'text/save': endpoint({
    process: 'identity',
    right: 'identity:write',
    windows: ['desk'],
    input: z.strictObject({ matterId, field: textField, text: prose() }),
    output: z.strictObject({ savedAt: isoInstant }),
  }),
  'text/history': endpoint({
    process: 'identity',
    right: 'identity:read',
    windows: ['desk'],
    input: z.strictObject({ matterId, field: textField }),
    output: z.strictObject({ versions: z.array(textVersion).max(500) }),
  }),
} as const
