import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { ReferringOfficer } from './referral'

/**
 * Another officer takes over, from a day on. Only within the authority that referred: responsibility never moves.
 * @throws DomainError `officer/other-authority`, `officer/in-future`, `officer/before-the-present-one`
 * @see A44 X6
 */
export function requireSoundChange(
  next: { officer: Pick<ReferringOfficer, 'organisationId'>; from: IsoDate },
  present: { officer: Pick<ReferringOfficer, 'organisationId'>; from: IsoDate },
  today: IsoDate,
): void {
  requireThat(next.officer.organisationId === present.officer.organisationId, 'officer/other-authority')
  requireThat(next.from <= today, 'officer/in-future')
  requireThat(next.from >= present.from, 'officer/before-the-present-one')
}

/**
 * A correction of what was typed wrong. The authority may be among it until something has been decided on.
 * @throws DomainError `referral/responsibility-stays`
 * @see A44 X6
 */
export function requireSameResponsibility(
  corrected: Pick<ReferringOfficer, 'organisationId'>,
  present: Pick<ReferringOfficer, 'organisationId'>,
  { decidedOn }: { decidedOn: boolean },
): void {
  requireThat(!decidedOn || corrected.organisationId === present.organisationId, 'referral/responsibility-stays')
}
