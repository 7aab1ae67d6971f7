import type { IsoDate } from '../../lib/dates'
import type { Consent } from '../consent/consent'
import { consentsInForce, coversUnit } from '../consent/validity'
import type { GroupKind } from '../profile/profile'
import type { AgendaItemId, Attendee } from './meeting'

/** Why a matter may not be opened. There are three and no more (X16). */
export type Stop =
  | { kind: 'consentMissing' }
  | { kind: 'notCovered'; attendeeIds: readonly Attendee['id'][] }
  | { kind: 'notReleased' }

/**
 * Guests in the room who are not asked in for this item: it does not open before they have left. A guest of a whole meeting
 * is asked in for all of it.
 * @see G32 G33 X13
 */
export function guestsElsewhere(room: {
  guests: GroupKind['guests']
  attendees: readonly Attendee[]
  itemId: AgendaItemId
}): Attendee[] {
  if (room.guests === 'wholeMeeting') return []
  return room.attendees.filter(({ present, role, itemIds }) => present && role === 'guest' && !itemIds.includes(room.itemId))
}

/** A general point has no consent to ask for: it is stopped by guests of other points alone. @see G33 */
export function stopsAtQuestion(room: Parameters<typeof guestsElsewhere>[0]): Stop[] {
  const elsewhere = guestsElsewhere(room)
  return elsewhere.length > 0 ? [{ kind: 'notCovered', attendeeIds: elsewhere.map(({ id }) => id) }] : []
}

/**
 * The door of a matter: what stops it on this day, before this room. Empty means that it may be opened.
 * Several papers may carry one matter together, so an attendee is covered when any consent in force names them (X3).
 *
 * @param hasIdentity in anonymised preparation a matter whose person is unknown to the program needs no consent (X2)
 * @param elsewhere guests in the room who are asked in for other items only ({@link guestsElsewhere}); no consent lets them stay
 * @see G20 X16 X17
 */
export function stopsAtDoor(door: {
  groupKind: Pick<GroupKind, 'requiresConsent' | 'disclosure'>
  hasIdentity: boolean
  consents: readonly Consent[]
  attendees: readonly Attendee[]
  released: boolean
  day: IsoDate
  elsewhere?: readonly Attendee[]
}): Stop[] {
  const stops: Stop[] = []
  const outside = new Set((door.elsewhere ?? []).map(({ id }) => id))
  const { requiresConsent, disclosure } = door.groupKind
  const asks = requiresConsent !== null && (disclosure === 'consultationWithConsent' || door.hasIdentity)
  const inForce = asks ? consentsInForce(door.consents, requiresConsent, door.day) : []
  if (asks && inForce.length === 0) stops.push({ kind: 'consentMissing' })
  const uncovered = door.attendees.filter(
    (attendee) =>
      attendee.present &&
      (outside.has(attendee.id) || (inForce.length > 0 && !inForce.some((consent) => coversUnit(consent, attendee)))),
  )
  if (uncovered.length > 0) stops.push({ kind: 'notCovered', attendeeIds: uncovered.map(({ id }) => id) })
  if (!door.released) stops.push({ kind: 'notReleased' })
  return stops
}
