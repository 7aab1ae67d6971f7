import { z } from 'zod'
import { isoDate } from '../../lib/dates'
import { criteriaSet } from '../criteria/criteria'
import { formDefinition } from '../form/form'
import { libraryKind } from '../library/library-kind'
import { chain, stepAct, stepKey } from '../step/step'
import { taskKind } from '../task/task-kind'
import { crossedFact } from './crossed-fact'
import { labelled, option, profileKey, words } from './option'

/**
 * A collaboration as data (law 7). The screens, gates and papers read these values and know no collaboration by name.
 * What its parts must say of each other is held together in `sound-profile.ts`.
 */
export const profileId = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .brand<'ProfileId'>()
export type ProfileId = z.infer<typeof profileId>

/** Kinds of group (X1): the two beredningsgrupper stay apart in code. */
export const groupKindName = z.literal(['arena', 'casePreparation', 'strategic', 'team', 'steering', 'rehabilitation'])
export type GroupKindName = z.infer<typeof groupKindName>

/**
 * The three disclosure modes (X2), and a group that speaks of nobody (X1); the mode decides gates, screens, prints and the
 * sentence that is always on the desk.
 */
export const disclosureMode = z.literal([
  'anonymousConsultation',
  'anonymisedPreparation',
  'consultationWithConsent',
  'noIndividuals',
])
export type DisclosureMode = z.infer<typeof disclosureMode>

/** The four consents that must not be merged (X3). */
export const consentKind = z.literal(['inform', 'consultation', 'measure', 'followUpSystem'])
export type ConsentKind = z.infer<typeof consentKind>

export const summaryHeading = z.strictObject({ ...labelled, required: z.boolean() })
export type SummaryHeading = z.infer<typeof summaryHeading>

/** What a kind of meeting may and must do (X4). */
export const meetingCapabilities = {
  disclosure: disclosureMode,
  /** Which consent the door asks for, or none. */
  requiresConsent: consentKind.nullable(),
  /** A matter cannot close without exactly one valid recommendation, or a reason and a new day (A11). */
  requiresRecommendation: z.boolean(),
  mayPlan: z.boolean(),
  /** Whether others than representatives may be invited, and to what (X13). */
  guests: z.literal(['none', 'perItem', 'wholeMeeting']),
  /** The chair alone says what it came to; otherwise the group does. */
  chairDecides: z.boolean(),
} as const

/** A meeting that is no group's: with the people of one referral (A05). */
export const meetingKind = z.strictObject({ key: profileKey, label: words, ...meetingCapabilities })
export type MeetingKind = z.infer<typeof meetingKind>

/** What a point of an agenda is for: the room shows what belongs to it (the roll call of commitments, the round, deviations). */
export const agendaPart = z.literal([
  'welcome',
  'followUp',
  'round',
  'question',
  'goals',
  'routines',
  'dilemmas',
  'deviations',
  'competence',
  'agreement',
  'statistics',
  'lessons',
  'next',
  'other',
])
export type AgendaPart = z.infer<typeof agendaPart>

/** Why support is coordinated and what is hoped for, where a collaboration asks that (G03–G08, G16–G18). */
export const coordination = z.strictObject({
  reasons: z.array(option).min(1).max(12),
  domains: z.array(option).min(1).max(12),
  /** Fewer organisations than this is a sentence with "Fortsätt ändå" and a reason, never a stop (G07). */
  leastParties: z.number().int().min(1).max(10),
  /** Working age, both ends included; a group may set its own (G06). */
  ages: z.strictObject({ from: z.number().int().min(0).max(120), to: z.number().int().min(0).max(120) }),
})
export type Coordination = z.infer<typeof coordination>

/** What is printed under what the group says: whose mandate it is (X7, L46). */
export const mandate = z.strictObject({ kind: z.literal(['recommends', 'decides', 'advises']), words })
export type Mandate = z.infer<typeof mandate>

export const groupKind = z.strictObject({
  kind: groupKindName,
  /** What the group is called on screen, e.g. "Beredningsgruppen". */
  label: words,
  /** False for a group that speaks of no individual matters (X1, G46). */
  takesMatters: z.boolean().default(true),
  coordination: coordination.nullable().default(null),
  /** What is mapped of each organisation in the room: a column of the grid each (G21, G22). Empty where nothing is mapped. */
  grid: z.array(option).max(4).default([]),
  /** Meetings to plan in each term (G27); 0 where nothing is said. */
  meetingsPerTerm: z.number().int().min(0).max(20).default(0),
  /** A training for the representatives once a year (G43). */
  yearlyTraining: z.boolean().default(false),
  /** Exactly one representative, of a municipality, answers for statistics and experiences (G40). */
  needsResponsible: z.boolean().default(false),
  /** Who is told, beside the group's organisations, when the list of representatives changes (G45); empty where nobody is. */
  changesGoTo: z.array(words).max(5).default([]),
  /** A follow-up meeting is booked before a matter ends, or a reason is given (G34). */
  followsUp: z.boolean().default(false),
  /** Texts a group begins its own papers from: consent, follow-up booking, information, meeting basis (G34). */
  templates: z
    .array(z.strictObject({ ...option.shape, kind: libraryKind, text: z.string().min(1).max(6_000) }))
    .max(12)
    .default([]),
  /** Standing phrases for notes. */
  phrases: z.array(words).max(30).default([]),
  ...meetingCapabilities,
  mandate,
  /** Functions that must be in the room; one that is missing is named in the notes (A09, A10). */
  requiredFunctions: z.array(option).max(20),
  /** What the room sees is released under these headings, beside the question. */
  summaryHeadings: z.array(summaryHeading).max(12),
  recommendations: z.array(z.strictObject({ ...option.shape, admits: z.boolean() })).max(12),
  alternatives: z.array(option).max(40),
  outcomes: z
    .array(
      z.strictObject({
        ...option.shape,
        meets: z.enum(['none', 'one', 'several']),
        /** Whether it says by itself that the organisations go on planning together (G23); left out where that is asked. */
        furtherPlanning: z.boolean().optional(),
      }),
    )
    .max(12),
  /** Facts that may be laid beside what matters came to, one at a time (X14). Empty where there is no cross-table. */
  crossed: z.array(crossedFact).max(6).default([]),
  agenda: z
    .array(
      z.strictObject({
        title: words,
        minutes: z.number().int().min(0).max(240),
        matters: z.boolean(),
        part: agendaPart.default('other'),
      }),
    )
    .max(20),
  minutesPerMatter: z.number().int().min(1).max(120),
  /** Somebody decides on what the group recommended, apart from it (X7). */
  decides: z.boolean(),
  chain,
  /** The form a referral comes on; null where one is not used. A key of the profile's forms. */
  form: profileKey.nullable(),
  /** The criteria a referral is held against; null where there are none. A key of the profile's criteria sets. */
  criteria: profileKey.nullable(),
  /** What the program puts on somebody's desk, and when it is due. */
  deadlines: z
    .array(
      z.strictObject({
        task: taskKind,
        /** Counted from the day the matter came to this step, or from an act. */
        after: z.union([z.strictObject({ step: stepKey }), z.strictObject({ act: stepAct })]),
        days: z.number().int().min(0).max(730),
        /** Done by itself when the matter has come to one of these steps. */
        doneAt: z.array(stepKey).max(24),
      }),
    )
    .max(20),
  /** Papers that can be made of a matter; which of them goes to whom stands in `document`. */
  documents: z
    .array(
      z.strictObject({
        kind: z.literal([
          'confirmation',
          'summons',
          'visitConfirmation',
          'recommendation',
          'alternativesLetter',
          'consultationOutcome',
        ]),
        label: words,
        /** Papers follow the reader (X18, A41). */
        reader: z.literal(['officer', 'decider', 'parties']),
        channel: z
          .array(z.literal(['post', 'handover']))
          .min(1)
          .max(2),
        /** The paper's own words, printed as they stand; lines are paragraphs. */
        words: z.array(words).max(8).default([]),
      }),
    )
    .max(12),
})
export type GroupKind = z.infer<typeof groupKind>

/** Where a deviation is reported: a form or a system, with the days it is the right one (X11, X12). */
export const deviationRoute = z.strictObject({
  ...option.shape,
  /** Who uses it and when. */
  words,
  from: isoDate,
  to: isoDate.nullable().default(null),
})
export type DeviationRoute = z.infer<typeof deviationRoute>

export const profile = z.strictObject({
  id: profileId,
  version: z.number().int().min(1),
  /** How the collaboration is named in the list of first run. */
  name: words,
  description: words,
  language: z.literal(['sv', 'da']),
  groupKinds: z.array(groupKind).min(1).max(5),
  /** Meetings beside the groups' own. */
  meetingKinds: z.array(meetingKind).max(5),
  /** Who decides on admissions, as it is printed: "ALC". Empty where nobody does. */
  deciderName: z.string().max(60),
  /** Parties proposed at first run, editable there. */
  parties: z
    .array(z.strictObject({ name: words, units: z.array(words).max(20), municipality: z.boolean().default(false) }))
    .min(1)
    .max(30),
  /** Functions proposed for representatives; a group may write others (G12). */
  functions: z.array(option).max(40),
  /** Kinds of information a consent covers or withholds (X3). */
  informationKinds: z.array(option).min(1).max(20),
  /** Statutory provisions a disclosure may name (A39); a law that changes is a new key (X11). */
  provisions: z.array(option).max(20),
  forms: z.array(formDefinition).max(10),
  criteriaSets: z.array(criteriaSet).max(10),
  /** What another authority may have tried (A32). */
  earlierMeasureKinds: z.array(option).max(20),
  adviceTopics: z.array(option).max(20),
  adviceAnswers: z.array(option).max(20),
  enrolmentEnds: z.array(option).max(20),
  deviationRoutes: z.array(deviationRoute).max(10).default([]),
})
export type Profile = z.infer<typeof profile>
