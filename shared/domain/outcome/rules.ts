import { requireThat } from '../../lib/domain-error'
import type { GroupKind } from '../profile/profile'
import type { ConsultationOutcome } from './outcome'

/**
 * Whether an outcome is one of the group's kind, and names as many organisations as it says. An SIP may name its caller
 * alone: who takes part is settled at the SIP.
 * @throws DomainError `outcome/not-of-this-group` `outcome/unknown` `outcome/party-missing` `outcome/party-superfluous`
 * @see G23 G24 G25
 */
export function requireSoundOutcome(
  outcome: Pick<ConsultationOutcome, 'outcome' | 'meets' | 'sipCaller'>,
  groupKind: Pick<GroupKind, 'outcomes' | 'requiresRecommendation'>,
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
  if (option.meets === 'several' && outcome.sipCaller === '') requireThat(count >= 2, 'outcome/party-missing')
}
