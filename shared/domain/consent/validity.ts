import type { IsoDate } from '../../lib/dates'
import type { OrganisationId, UnitId } from '../organisation/organisation'
import type { ConsentKind } from '../profile/profile'
import type { Consent } from './consent'

export type ConsentStanding = 'valid' | 'notYet' | 'ended' | 'withdrawn'

/** How a consent stands on a day. A withdrawal holds from its own day on, also backwards over a later end (X3). */
export function standingOn(consent: Consent, day: IsoDate): ConsentStanding {
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= day) return 'withdrawn'
  if (day < consent.terms.validFrom) return 'notYet'
  if (consent.terms.validTo !== null && consent.terms.validTo < day) return 'ended'
  return 'valid'
}

/** The consents of one kind that hold on a day. */
export function consentsInForce(consents: readonly Consent[], kind: ConsentKind, day: IsoDate): Consent[] {
  return consents.filter((consent) => consent.terms.kind === kind && standingOn(consent, day) === 'valid')
}

/** Whether the paper names this organisation and this verksamhet of it. */
export function coversUnit(consent: Consent, who: { organisationId: OrganisationId; unitId: UnitId }): boolean {
  return consent.terms.parties.some(
    (party) => party.organisationId === who.organisationId && (party.unitIds === null || party.unitIds.includes(who.unitId)),
  )
}
