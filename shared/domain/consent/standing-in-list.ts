import type { IsoDate } from '../../lib/dates'
import type { MatterRow } from '../matter/matter'
import type { GroupKind } from '../profile/profile'
import type { Consent } from './consent'
import { standingOn } from './validity'

/** Whether the door of such a group asks for a consent at all (X2). */
export const asksForConsent = (groupKind: Pick<GroupKind, 'requiresConsent' | 'disclosure'>, hasIdentity: boolean): boolean =>
  groupKind.requiresConsent !== null && (groupKind.disclosure === 'consultationWithConsent' || hasIdentity)

/**
 * How the list tells of a matter's consents: the best there is of the kind that the door asks for. A paper that does not
 * hold yet is a missing one. The list knows no room: who is covered is the gate's question.
 * @see X3
 */
export function consentInList(matter: {
  groupKind: Pick<GroupKind, 'requiresConsent' | 'disclosure'>
  hasIdentity: boolean
  consents: readonly Consent[]
  day: IsoDate
}): MatterRow['consent'] {
  if (!asksForConsent(matter.groupKind, matter.hasIdentity)) return 'notRequired'
  const standings = matter.consents
    .filter(({ terms }) => terms.kind === matter.groupKind.requiresConsent)
    .map((consent) => standingOn(consent, matter.day))
  if (standings.includes('valid')) return 'valid'
  if (standings.includes('withdrawn')) return 'withdrawn'
  return standings.includes('ended') ? 'ended' : 'missing'
}
