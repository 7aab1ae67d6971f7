import { requireThat } from '../../lib/domain-error'
import type { GroupKind } from '../profile/profile'
import type { Decision } from './decision'

/** Whether ALC decides otherwise than the group has recommended. */
export const departsFrom = (verdict: Decision['verdict'], recommendation: { admits: boolean }): boolean =>
  (verdict === 'admitted') !== recommendation.admits

/**
 * Whether ALC's decision may be recorded: after a recommendation, with a reason where it departs from it, and at "ej
 * antagen" with at least one alternative that the profile knows.
 * @param recommended key of the valid recommendation, null where there is none
 * @throws DomainError `decision/not-of-this-group` `decision/recommendation-missing` `decision/reason-missing`
 *   `decision/alternative-missing` `decision/unknown-alternative`
 * @see A12 A14 X7
 */
export function requireSoundDecision(
  decision: Pick<Decision, 'verdict' | 'reason' | 'alternatives'>,
  recommended: string | null,
  groupKind: Pick<GroupKind, 'decides' | 'recommendations' | 'alternatives'>,
): void {
  requireThat(groupKind.decides, 'decision/not-of-this-group')
  const recommendation = groupKind.recommendations.find(({ key }) => key === recommended)
  requireThat(recommendation, 'decision/recommendation-missing')
  if (departsFrom(decision.verdict, recommendation)) requireThat(decision.reason.trim() !== '', 'decision/reason-missing')
  if (decision.verdict === 'notAdmitted') requireThat(decision.alternatives.length > 0, 'decision/alternative-missing')
  requireThat(
    decision.alternatives.every((chosen) => groupKind.alternatives.some(({ key }) => key === chosen)),
    'decision/unknown-alternative',
  )
}
