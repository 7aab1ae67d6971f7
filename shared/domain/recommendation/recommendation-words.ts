import type { GroupKind } from '../profile/profile'
import type { Recommendation } from './recommendation'

/** The profile's words for keys of its alternatives. A key that it no longer has stands for itself. */
export const alternativeWords = (keys: readonly string[], groupKind: Pick<GroupKind, 'alternatives'>): string[] =>
  keys.map((chosen) => groupKind.alternatives.find(({ key }) => key === chosen)?.label ?? chosen)

/** A recommendation in the profile's words. */
export const recommendationWords = (
  recommendation: Pick<Recommendation, 'recommendation' | 'alternatives'>,
  groupKind: Pick<GroupKind, 'recommendations' | 'alternatives'>,
): { label: string; alternatives: string[] } => ({
  label:
    groupKind.recommendations.find(({ key }) => key === recommendation.recommendation)?.label ?? recommendation.recommendation,
  alternatives: alternativeWords(recommendation.alternatives, groupKind),
})
