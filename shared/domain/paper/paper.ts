import { z } from 'zod'
import { isoDate, isoInstant, localTime } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { fieldKind } from '../form/form'
import { mandate } from '../profile/profile'

/**
 * What the documents process is given: finished words for one paper, never a record and never an identity.
 * A page about an individual matter carries the code name, the officer's own reference and the stamp of X8.
 */
export const paperId = idOf('PaperId')
export type PaperId = z.infer<typeof paperId>

const words = z.string().max(20_000)
const row = z.strictObject({ label: z.string().max(300), value: words })

const common = {
  /** ÖVNING on every page. */
  practice: z.boolean(),
  /** "Utkast – ej granskad" on every page: typed while identity was closed, not swept yet. */
  unreviewed: z.boolean(),
  groupName: z.string().max(200),
  printedOn: isoDate,
}

const aboutMatter = {
  codeName: z.string().max(40),
  /** "Er beteckning". */
  reference: z.string().max(60),
  /** Version of the released summary, for the stamp; 0 where nothing was released. */
  summaryVersion: z.number().int().min(0),
}

export const recommendationPaper = z.strictObject({
  kind: z.literal('recommendation'),
  ...common,
  ...aboutMatter,
  title: words,
  /** Who reads it: whoever decides; empty where nobody does. */
  to: words,
  meetingOn: isoDate,
  functionsPresent: z.array(words).max(60),
  recommendation: words,
  reason: words,
  /** Why it is advised although a criterion stops it (A27); empty where none does. */
  stopReason: words,
  alternatives: z.array(words).max(20),
  /** Whose word it is: advice, recommendation or decision (X7, L46). */
  mandate,
})

/** Empty where it is written by hand (X15); otherwise name, authority and postal address, a row each. */
const addressee = z.array(words).max(8)

/** The decider's letter to the officer at "ej antagen" (A14): addressed to the officer, never to the individual (X18, A41). */
export const alternativesLetter = z.strictObject({
  kind: z.literal('alternativesLetter'),
  ...common,
  ...aboutMatter,
  title: words,
  sender: words,
  addressee,
  decidedOn: isoDate,
  decider: words,
  reason: words,
  alternatives: z.array(words).min(1).max(20),
  paragraphs: z.array(words).max(8),
})

export const outcomePaper = z.strictObject({
  kind: z.literal('consultationOutcome'),
  ...common,
  ...aboutMatter,
  title: words,
  mandate,
  meetingOn: isoDate,
  outcome: words,
  meets: z.array(z.strictObject({ who: words, responsible: words, byDate: isoDate })).max(10),
  sipCaller: words,
  reason: words,
  /** Whether planning goes on, what is hoped for, whether the way lasts; what nobody has said is not there. */
  said: z.array(row).max(4),
})

export const notesPaper = z.strictObject({
  kind: z.literal('meetingNotes'),
  ...common,
  /** False: "Inga uppgifter om enskilda"; true: the stamp of X8. */
  individualMatters: z.boolean(),
  meetingOn: isoDate,
  place: words,
  /** Who took the notes: somebody in the room, or the users who wrote. */
  notedBy: z.array(words).max(20),
  /** What holds them fast; null until they are locked. `at` in words. */
  locked: z.strictObject({ version: z.number().int().min(1), sha256: z.string().length(64), at: words, by: words }).nullable(),
  /** Everybody who was there for some of it, by organisation and verksamhet. */
  attendees: z
    .array(
      z.strictObject({
        ...row.shape,
        remote: z.boolean(),
        role: z.literal(['representative', 'substitute', 'guest']),
        /** Whom a substitute stood in for; empty where that is not known. */
        standsInFor: words,
      }),
    )
    .max(200),
  /** Who came and went while the meeting ran, with the time of day. */
  comings: z.array(z.strictObject({ name: words, time: z.string().max(5), came: z.boolean(), remote: z.boolean() })).max(1_000),
  /** Organisations that nobody came from. */
  absentParties: z.array(words).max(60),
  /** `adjourned`: why the point was put off; null where it was not. */
  items: z
    .array(
      z.strictObject({
        title: words,
        outcome: words,
        adjourned: words.nullable(),
        text: words,
        /** How long it was treated; null where it was not. */
        minutes: z.number().int().min(1).nullable(),
      }),
    )
    .max(100),
  /** Required functions that nobody in the room had (A10). */
  missingFunctions: z.array(words).max(20),
})

/** A letter to the referring officer: confirmation, summons, time of the first visit. Never to the individual (A41, X18). */
export const letterPaper = z.strictObject({
  kind: z.literal(['confirmation', 'summons', 'visitConfirmation']),
  ...common,
  ...aboutMatter,
  addressee,
  title: words,
  /** When the referral came in. */
  receivedOn: isoDate,
  /** The time the letter is about; null where it is about none. */
  meeting: z.strictObject({ label: words, startsAt: localTime, place: words, individualTakesPart: z.boolean() }).nullable(),
  paragraphs: z.array(words).max(8),
  sender: words,
  signedBy: words,
})

/** A form to fill in by hand, as its definition stands (A29). */
export const blankFormPaper = z.strictObject({
  kind: z.literal('blankForm'),
  ...common,
  title: words,
  version: z.number().int().min(1),
  sections: z
    .array(
      z.strictObject({
        title: words,
        hint: words,
        fields: z
          .array(
            z.strictObject({
              label: words,
              hint: words,
              kind: fieldKind,
              /** Boxes to tick, of a choice. */
              boxes: z.array(words).max(20),
              required: z.boolean(),
            }),
          )
          .max(40),
      }),
    )
    .max(20),
})

/** A document of the group's own library (A03). Holds no personal data. */
export const routinePaper = z.strictObject({
  kind: z.literal('routine'),
  ...common,
  title: words,
  version: z.number().int().min(1),
  validFrom: isoDate,
  text: words,
})

/** Plain papers: what is handed out before, at and after a meeting, and what a group reports. */
export const sheetKind = z.enum([
  'notice',
  'meetingBinder',
  'bringAlong',
  'whoIsWho',
  'commitments',
  'lexHeller',
  'changeNotice',
  'invitationList',
  'groupReport',
  'changeBasis',
  'lessons',
  'template',
])
export type SheetKind = z.infer<typeof sheetKind>

/**
 * A plain paper of headings, words and rows. `about`: nobody · a matter under its code name (the stamp of X8) · people by their
 * names, made by the identity process alone.
 */
export const sheetPaper = z.strictObject({
  kind: z.literal('sheet'),
  sheet: sheetKind,
  ...common,
  about: z.literal(['nobody', 'matters', 'people']),
  title: words,
  facts: z.array(row).max(20),
  sections: z
    .array(
      z.strictObject({
        /** Begins on a new page: one reader's part does not lie on another's. */
        newPage: z.boolean(),
        heading: words,
        text: words,
        list: z.array(words).max(200),
        table: z
          .strictObject({
            columns: z
              .array(z.strictObject({ label: z.string().max(120), share: z.number().min(0.05).max(1) }))
              .min(1)
              .max(6),
            rows: z.array(z.array(words).max(6)).max(500),
          })
          .nullable(),
        /** Empty lines to write on by hand. */
        lines: z.number().int().min(0).max(20),
      }),
    )
    .max(200),
  signatures: z.array(words).max(4),
})

/** The recovery key on paper; made before there is a session, kept nowhere. */
export const recoverySheet = z.strictObject({
  kind: z.literal('recoverySheet'),
  practice: z.boolean(),
  printedOn: isoDate,
  vaultName: words,
  groups: z.array(z.string().max(12)).min(4).max(16),
})

export const paper = z.discriminatedUnion('kind', [
  recommendationPaper,
  alternativesLetter,
  outcomePaper,
  notesPaper,
  letterPaper,
  blankFormPaper,
  routinePaper,
  sheetPaper,
  recoverySheet,
])
export type Paper = z.infer<typeof paper>
export type PaperKind = Paper['kind']
export type PaperOf<Kind extends PaperKind> = Extract<Paper, { kind: Kind }>

/** A row of the log of papers made. */
export const paperRow = z.strictObject({
  id: paperId,
  kind: z.literal([
    'recommendation',
    'alternativesLetter',
    'consultationOutcome',
    'meetingNotes',
    'confirmation',
    'summons',
    'visitConfirmation',
    'blankForm',
    'routine',
    ...sheetKind.options,
  ]),
  madeAt: isoInstant,
  madeBy: z.string(),
  unreviewed: z.boolean(),
  printedAt: isoInstant.nullable(),
  savedAt: isoInstant.nullable(),
})
export type PaperRow = z.infer<typeof paperRow>
