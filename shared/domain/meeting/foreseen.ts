import type { IsoDate } from '../../lib/dates'
import type { Consent } from '../consent/consent'
import { asksForConsent } from '../consent/standing-in-list'
import { consentsInForce, coversUnit, standingOn } from '../consent/validity'
import type { OrganisationId, UnitId } from '../organisation/organisation'
import type { GroupKind } from '../profile/profile'
import type { AgendaItemId, Attendee } from './meeting'

/** What would stop a matter at its door on the meeting's day, as far as can be seen before. @see X16 X17 */
export type Foreseen =
  | { kind: 'consentMissing' }
  | { kind: 'consentEnds' | 'consentBegins' | 'consentWithdrawn'; on: IsoDate }
  | { kind: 'notCovered'; organisationId: OrganisationId; unitId: UnitId; attendeeIds: Attendee['id'][] }
  | { kind: 'notReleased' }

/** How many days before a meeting what would stop its matters comes up by itself. */
export const CHECKED_DAYS_BEFORE = 5

/** Whoever is called to a matter: a guest only to the items they are asked in for (G33). */
export const isCalledTo = (itemId: AgendaItemId, { role, itemIds }: Pick<Attendee, 'role' | 'itemIds'>): boolean =>
  role !== 'guest' || itemIds.length === 0 || itemIds.includes(itemId)

/**
 * The door of a matter, held against a day that is still to come and against everybody who is called, there or not: what can
 * be known beforehand never stops a meeting.
 * @param asked.day the meeting's planned day
 */
export function foreseenStops(asked: {
  itemId: AgendaItemId
  groupKind: Pick<GroupKind, 'requiresConsent' | 'disclosure'>
  hasIdentity: boolean
  consents: readonly Consent[]
  attendees: readonly Attendee[]
  released: boolean
  day: IsoDate
  today: IsoDate
}): Foreseen[] {
  const { groupKind, day } = asked
  const found: Foreseen[] = []
  if (asksForConsent(groupKind, asked.hasIdentity) && groupKind.requiresConsent !== null) {
    const ofKind = asked.consents.filter(({ terms }) => terms.kind === groupKind.requiresConsent)
    const inForce = consentsInForce(ofKind, groupKind.requiresConsent, day)
    // A paper that has ended and has been followed by another is no news; one that still holds today is.
    const lost = ofKind.filter(
      (consent) => standingOn(consent, day) !== 'valid' && (inForce.length === 0 || standingOn(consent, asked.today) === 'valid'),
    )
    if (ofKind.length === 0) found.push({ kind: 'consentMissing' })
    found.push(...lost.flatMap((consent) => howLost(consent, day)))
    if (inForce.length > 0) found.push(...uncovered(asked, inForce))
  }
  if (!asked.released) found.push({ kind: 'notReleased' })
  return found
}

function howLost(consent: Consent, day: IsoDate): Foreseen[] {
  const { withdrawnOn, terms } = consent
  const standing = standingOn(consent, day)
  if (standing === 'withdrawn' && withdrawnOn !== null) return [{ kind: 'consentWithdrawn', on: withdrawnOn }]
  if (standing === 'ended' && terms.validTo !== null) return [{ kind: 'consentEnds', on: terms.validTo }]
  return standing === 'notYet' ? [{ kind: 'consentBegins', on: terms.validFrom }] : []
}

function uncovered(
  { itemId, attendees }: { itemId: AgendaItemId; attendees: readonly Attendee[] },
  inForce: readonly Consent[],
): Foreseen[] {
  const byUnit = new Map<UnitId, Extract<Foreseen, { kind: 'notCovered' }>>()
  for (const who of attendees) {
    if (!isCalledTo(itemId, who) || inForce.some((consent) => coversUnit(consent, who))) continue
    const { organisationId, unitId } = who
    const before = byUnit.get(unitId) ?? { kind: 'notCovered', organisationId, unitId, attendeeIds: [] }
    byUnit.set(unitId, { ...before, attendeeIds: [...before.attendeeIds, who.id] })
  }
  return [...byUnit.values()]
}
