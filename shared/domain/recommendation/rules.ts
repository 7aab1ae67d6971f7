import { requireThat } from '../../lib/domain-error'
import type { GroupKind } from '../profile/profile'
import type { Recommendation } from './recommendation'

/**
 * Whether a recommendation can be made by this kind of group, in words of its profile.
 * @throws DomainError `recommendation/not-of-this-group` `recommendation/unknown` `recommendation/unknown-alternative`
 * @see A11 X18
 */
export function requireSoundRecommendation(
  recommendation: Pick<Recommendation, 'recommendation' | 'alternatives'>,
  groupKind: Pick<GroupKind, 'requiresRecommendation' | 'recommendations' | 'alternatives'>,
): void {
  requireThat(groupKind.requiresRecommendation, 'recommendation/not-of-this-group')
  requireThat(
    groupKind.recommendations.some(({ key }) => key === recommendation.recommendation),
    'recommendation/unknown',
  )
  requireThat(
    recommendation.alternatives.every((chosen) => groupKind.alternatives.some(({ key }) => key === chosen)),
    'recommendation/unknown-alternative',
  )
}

/**
 * A criterion that stops holds back advice to admit until somebody has written why it is given all the same.
 * @throws DomainError `recommendation/stop-reason-missing`
 * @see A27
 */
export function requireStopReason(
  { recommendation, stopReason }: Pick<Recommendation, 'recommendation' | 'stopReason'>,
  { groupKind, stopped }: { groupKind: Pick<GroupKind, 'recommendations'>; stopped: boolean },
): void {
  requireThat(
    !asksForStopReason(recommendation, { groupKind, stopped }) || stopReason.trim() !== '',
    'recommendation/stop-reason-missing',
  )
}

/** Whether this recommendation asks for a reason against a criterion that stops. @see A27 */
export const asksForStopReason = (
  recommendation: string,
  { groupKind, stopped }: { groupKind: Pick<GroupKind, 'recommendations'>; stopped: boolean },
): boolean => stopped && groupKind.recommendations.some(({ key, admits }) => key === recommendation && admits)
