import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { labelled, profileKey, words } from '../profile/option'
import { right } from '../user/right'

/**
 * Where a matter stands, as data: the steps of its group's kind and the ways between them. What a step is called and which
 * there are is the profile's; what happens in the program is an act, and an act may carry a matter along a way.
 */
export const stepKey = profileKey
export type StepKey = z.infer<typeof stepKey>

/** What happens in the program that may move a matter; a way without an act is a person's press. */
export const stepAct = z.literal([
  'confirmationSent',
  'summoned',
  'referralMeetingHeld',
  'questionAsked',
  'questionsAnswered',
  'summaryReleased',
  'summaryWithdrawn',
  'treated',
  'adjourned',
  'decided',
  'visitHeld',
  'enrolled',
  'enrolmentEnded',
])
export type StepAct = z.infer<typeof stepAct>

/** What must be there before a way can be gone; each has a sentence and a place where it is mended. */
export const gate = z.literal([
  'confirmation',
  'referralMeeting',
  'summary',
  'opinion',
  'statements',
  'criteria',
  'tellingHeadings',
  'questionsAnswered',
  'consent',
  'recommendation',
  'decision',
  'admission',
  'refusal',
  'alternativesLetter',
  'visit',
  'measureConsent',
  'enrolment',
  'followUp',
])
export type Gate = z.infer<typeof gate>

/** `open`: worked with · `waiting`: for somebody else · `ended`: on no agenda and in no count of open matters. */
export const step = z.strictObject({ ...labelled, phase: z.literal(['open', 'waiting', 'ended']) })
export type Step = z.infer<typeof step>

export const way = z.strictObject({
  from: z.array(stepKey).min(1).max(20),
  to: stepKey,
  /** Words on the button. */
  label: words,
  act: stepAct.nullable(),
  gates: z.array(gate).max(10),
  /** Who may press it; an act has the right of its own endpoint. */
  right,
  /** A reason must be written: it is kept with the step, without personal data. */
  reason: z.boolean(),
})
export type Way = z.infer<typeof way>

export const chain = z.strictObject({
  /** Where a new matter stands. */
  first: stepKey,
  /** Where one stood that began with advice, before it came in (A01). */
  advice: stepKey.nullable().default(null),
  steps: z.array(step).min(2).max(24),
  ways: z.array(way).min(1).max(60),
})
export type Chain = z.infer<typeof chain>

/** One step taken: who, when, why. `seq` counts from 1 within the matter. */
export const takenStep = z.strictObject({
  seq: z.number().int().min(1),
  from: stepKey.nullable(),
  to: stepKey,
  label: z.string(),
  at: isoInstant,
  on: isoDate,
  by: z.string(),
  reason: z.string(),
  undone: z.boolean(),
})
export type TakenStep = z.infer<typeof takenStep>

/** A way that can be pressed from where the matter stands, and what it still lacks. */
export const openWay = z.strictObject({
  to: stepKey,
  label: z.string(),
  reason: z.boolean(),
  /** Of the step it leads to. */
  phase: step.shape.phase,
  missing: z.array(gate),
})
export type OpenWay = z.infer<typeof openWay>

/** How long a step can be taken back, in seconds, while nothing has left the house. */
export const UNDO_SECONDS = 10
