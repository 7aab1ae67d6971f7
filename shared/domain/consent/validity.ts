import { type IsoDate, isCalendarDate } from '../../lib/dates'
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

/** The same day a year on; the 29th of February is asked about on the 28th. */
export function yearAfter(day: IsoDate): IsoDate {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
  return (isCalendarDate(next) ? next : next.replace(/29$/, '28')) as IsoDate
}

/**
 * When the individual is to be asked whether a consent still holds: a year after it was given or last confirmed. Only what
 * holds "tills vidare" is asked about; what ends by itself, or has been withdrawn, is not.
 * @see X3
 */
export function askAgainOn({ terms, withdrawnOn, reaffirmedOn }: Consent): IsoDate | null {
  if (terms.validTo !== null || withdrawnOn !== null) return null
  const last = reaffirmedOn !== null && reaffirmedOn > terms.givenOn ? reaffirmedOn : terms.givenOn
  return yearAfter(last)
}
