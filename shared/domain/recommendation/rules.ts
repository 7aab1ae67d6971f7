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
