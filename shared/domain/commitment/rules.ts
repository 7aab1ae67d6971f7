import type { LocalTime } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { MeetingId } from '../meeting/meeting'
import type { OrganisationId } from '../organisation/organisation'
import type { CommitmentAnswer, CommitmentKind } from './commitment'

interface Sitting {
  readonly meetingId: MeetingId
  readonly startsAt: LocalTime
}

/** Whether an answer ends a commitment: what was not done stays open until it is. @see G36 */
export const settles = (answer: CommitmentAnswer | null): boolean => answer === 'done' || answer === 'notPossible'

/**
 * Whether the roll call of a meeting goes through a commitment: it was made at an earlier meeting, and no earlier roll call
 * has ended it. What this meeting itself answers stays on its list, so that it can be put right.
 * @see G36
 */
export function isCalledAt(
  made: Sitting,
  at: Sitting,
  answers: readonly (Sitting & { readonly answer: CommitmentAnswer | null })[],
): boolean {
  if (made.meetingId === at.meetingId || made.startsAt >= at.startsAt) return false
  return !answers.some(
    ({ meetingId, startsAt, answer }) => meetingId !== at.meetingId && startsAt < at.startsAt && settles(answer),
  )
}

/** What follows from an outcome is changed by changing the outcome. @throws DomainError `commitment/of-an-outcome` */
export function requireOwnWords(kind: CommitmentKind): void {
  requireThat(kind !== 'meets', 'commitment/of-an-outcome')
}

/** In the order of the group's parties, each with what it took on; an organisation without any is left out. */
export function byOrganisation<
  One extends { readonly organisationId: OrganisationId },
  Party extends { readonly id: OrganisationId },
>(commitments: readonly One[], parties: readonly Party[]): { party: Party; commitments: One[] }[] {
  return parties
    .map((party) => ({ party, commitments: commitments.filter(({ organisationId }) => organisationId === party.id) }))
    .filter((part) => part.commitments.length > 0)
}
