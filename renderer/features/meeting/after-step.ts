import type { CodeName, MatterId } from '../../../shared/domain/matter/matter'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'

/** The steps after a meeting, in the order they are gone through. */
export const AFTER_STEPS = ['outcomes', 'review', 'commitments', 'lock', 'papers', 'next'] as const
export type AfterStep = (typeof AFTER_STEPS)[number]

/** What is known of a meeting that is over, and what whoever looks may do. */
export interface After {
  readonly withoutOutcome: readonly { itemId: AgendaItemId; codeName: CodeName }[]
  readonly unreviewed: number
  readonly identityOpen: boolean
  readonly commitmentsSeen: boolean
  readonly notesLocked: boolean
  readonly notesOut: boolean
  /** Treated matters that nobody has said how to follow up. */
  readonly notFollowedUp: readonly { matterId: MatterId; codeName: CodeName }[]
  readonly hasNextMeeting: boolean
  /** A practice is over with its paper: there is nothing to follow up and no next meeting. */
  readonly practice: boolean
  readonly may: Readonly<Record<'write' | 'review' | 'lock' | 'print' | 'plan', boolean>>
}

/** What the one large button does next; the words are chosen in renderer/text. */
export type AfterNext =
  | { kind: 'writeOutcome'; itemId: AgendaItemId; codeName: CodeName }
  | { kind: 'openIdentity' }
  | { kind: 'review' }
  | { kind: 'commitments' }
  | { kind: 'lock' }
  | { kind: 'papers' }
  | { kind: 'followUp'; matterId: MatterId; codeName: CodeName }
  | { kind: 'planNext' }
  | { kind: 'endPractice' }
  | { kind: 'leave' }

/** Which steps are done. What was typed since the notes were locked waits for the group's next sweep. */
export const doneAfter = (after: After): Readonly<Record<AfterStep, boolean>> => ({
  outcomes: after.withoutOutcome.length === 0,
  review: after.notesLocked || after.unreviewed === 0,
  commitments: after.commitmentsSeen,
  lock: after.notesLocked,
  papers: after.notesOut,
  next: after.notFollowedUp.length === 0 && after.hasNextMeeting,
})

/**
 * The first step that is left and that whoever looks may take; what only somebody else may do is left to them. Notes are not
 * locked before every outcome is written and everything that was typed has been held against the persons.
 */
export function nextAfter(after: After): AfterNext {
  const { may } = after
  const done = doneAfter(after)
  const [missing] = after.withoutOutcome
  if (missing && may.write) return { kind: 'writeOutcome', ...missing }
  if (!done.review && may.review) return { kind: after.identityOpen ? 'review' : 'openIdentity' }
  if (!done.commitments && may.write) return { kind: 'commitments' }
  if (!done.lock && may.lock && done.outcomes && done.review) return { kind: 'lock' }
  if (!done.papers && may.print) return { kind: 'papers' }
  if (after.practice && done.papers) return { kind: 'endPractice' }
  const [unfollowed] = after.notFollowedUp
  if (unfollowed && may.write) return { kind: 'followUp', matterId: unfollowed.matterId, codeName: unfollowed.codeName }
  if (!after.hasNextMeeting && may.plan) return { kind: 'planNext' }
  return { kind: 'leave' }
}
