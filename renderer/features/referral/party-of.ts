import type { MatterDetail } from '../../../shared/contract/matter'
import type { ReferringOfficer } from '../../../shared/domain/referral/referral'

/** Organisation and verksamhet of an officer, one name where the organisation has no division. */
export function partyOf(
  { group, referral }: Pick<MatterDetail, 'group' | 'referral'>,
  officer: Pick<ReferringOfficer, 'organisationId' | 'unitId'> = referral.officer,
): string {
  const party = group.parties.find(({ id }) => id === officer.organisationId)
  const unit = party?.units.find(({ id }) => id === officer.unitId)
  return [...new Set([party?.name ?? '', unit?.name ?? ''])].filter((name) => name !== '').join(', ')
}
