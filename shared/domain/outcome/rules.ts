import { requireThat } from '../../lib/domain-error'
import type { GroupKind } from '../profile/profile'
import type { ConsultationOutcome } from './outcome'

/**
 * Whether an outcome is one of the group's kind, and names as many organisations as it says. An SIP may name its caller
 * alone: who takes part is settled at the SIP.
 * @throws DomainError `outcome/not-of-this-group` `outcome/unknown` `outcome/party-missing` `outcome/party-superfluous`
 * `outcome/planning-contradicts` `outcome/unknown-domain`
 * @see G17 G18 G23 G24 G25
 */
export function requireSoundOutcome(
  outcome: Pick<ConsultationOutcome, 'outcome' | 'meets' | 'sipCaller' | 'furtherPlanning' | 'domains'>,
  groupKind: Pick<GroupKind, 'outcomes' | 'requiresRecommendation' | 'coordination'>,
): void {
  requireThat(!groupKind.requiresRecommendation && groupKind.outcomes.length > 0, 'outcome/not-of-this-group')
  const option = groupKind.outcomes.find(({ key }) => key === outcome.outcome)
  requireThat(option, 'outcome/unknown')
  const count = outcome.meets.length
  if (option.meets === 'none') requireThat(count === 0, 'outcome/party-superfluous')
  if (option.meets === 'one') {
    requireThat(count > 0, 'outcome/party-missing')
    requireThat(count === 1, 'outcome/party-superfluous')
  }
  const { furtherPlanning } = outcome
  requireThat(
    option.furtherPlanning === undefined || furtherPlanning === null || furtherPlanning === option.furtherPlanning,
    'outcome/planning-contradicts',
  )
  const known = groupKind.coordination?.domains ?? []
  requireThat(
    outcome.domains.every((key) => known.some((domain) => domain.key === key)),
    'outcome/unknown-domain',
  )
  if (option.meets === 'several' && outcome.sipCaller === '') requireThat(count >= 2, 'outcome/party-missing')
}

/** What can still be said of an outcome, and never stops anybody: it is a sentence on the page after the meeting. */
export type OutcomeLack = 'furtherPlanning' | 'reason' | 'sustainable'

/** What an outcome does not say yet, where the group's collaboration asks for it. @see G16 G23 */
export function outcomeLacks(
  outcome: Pick<ConsultationOutcome, 'furtherPlanning' | 'reason' | 'sustainable'>,
  groupKind: Pick<GroupKind, 'coordination'>,
): OutcomeLack[] {
  if (!groupKind.coordination) return []
  const lacks: OutcomeLack[] = []
  if (outcome.furtherPlanning === null) lacks.push('furtherPlanning')
  if (outcome.reason.trim() === '') lacks.push('reason')
  if (outcome.sustainable === null) lacks.push('sustainable')
  return lacks
}

/** What the chosen outcome itself says of further planning, else what was answered. */
export const furtherPlanningOf = (
  outcome: Pick<ConsultationOutcome, 'outcome' | 'furtherPlanning'>,
  groupKind: Pick<GroupKind, 'outcomes'>,
): boolean | null => groupKind.outcomes.find(({ key }) => key === outcome.outcome)?.furtherPlanning ?? outcome.furtherPlanning
