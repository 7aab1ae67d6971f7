import type { IsoDate } from '../../lib/dates'
import type { Consent } from '../consent/consent'
import { consentsInForce, coversUnit } from '../consent/validity'
import type { GroupKind } from '../profile/profile'
import type { Attendee } from './meeting'

/** Why a matter may not be opened. There are three and no more (X16). */
export type Stop =
  | { kind: 'consentMissing' }
  | { kind: 'notCovered'; attendeeIds: readonly Attendee['id'][] }
  | { kind: 'notReleased' }

/**
 * The door of a matter: what stops it on this day, before this room. Empty means that it may be opened.
 * Several papers may carry one matter together, so an attendee is covered when any consent in force names them (X3).
 *
 * @param hasIdentity in anonymised preparation a matter whose person is unknown to the program needs no consent (X2)
 * @see G20 X16 X17
 */
export function stopsAtDoor(door: {
  groupKind: Pick<GroupKind, 'requiresConsent' | 'disclosure'>
  hasIdentity: boolean
  consents: readonly Consent[]
  attendees: readonly Attendee[]
  released: boolean
  day: IsoDate
}): Stop[] {
  const stops: Stop[] = []
  const { requiresConsent, disclosure } = door.groupKind
  const asks = requiresConsent !== null && (disclosure === 'consultationWithConsent' || door.hasIdentity)
  if (asks) {
    const inForce = consentsInForce(door.consents, requiresConsent, door.day)
    if (inForce.length === 0) stops.push({ kind: 'consentMissing' })
    else {
      const uncovered = door.attendees.filter(
        (attendee) => attendee.present && !inForce.some((consent) => coversUnit(consent, attendee)),
      )
      if (uncovered.length > 0) stops.push({ kind: 'notCovered', attendeeIds: uncovered.map(({ id }) => id) })
    }
  }
  if (!door.released) stops.push({ kind: 'notReleased' })
  return stops
}
