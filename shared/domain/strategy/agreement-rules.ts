import { addDays, type IsoDate, type LocalTime } from '../../lib/dates'
import type { AgendaItem } from '../meeting/meeting'
import type { AgendaPart } from '../profile/profile'
import type { Agreement, AgreementParty, ExtraParty } from './agreement'

/** Parts of an agenda that are about the collaboration itself; the others are what any meeting has. */
const ABOUT: ReadonlySet<AgendaPart> = new Set(['goals', 'routines', 'dilemmas', 'deviations', 'competence', 'agreement'])

/** Whether a strategic meeting has the collaboration on its agenda. @see G47 */
export const concernsCollaboration = (items: readonly AgendaItem[]): boolean =>
  items.some((item) => item.kind === 'general' && ABOUT.has(item.part))

/** The agreement that holds on a day: of those that do, the one that began last. @see G48 */
export function agreementInForce<One extends Pick<Agreement, 'from' | 'to'>>(all: readonly One[], day: IsoDate): One | undefined {
  return all
    .filter(({ from, to }) => from <= day && (to === null || to >= day))
    .reduce<One | undefined>((best, one) => (best && best.from >= one.from ? best : one), undefined)
}

/**
 * Whom a meeting has to ask in, and by which day: those who always are, and those who have asked to be there. Nobody where
 * the collaboration is not on the agenda.
 * @param invited the day each was asked, by id
 * @see G47 G48
 */
export function extraPartiesOf(
  meeting: { startsAt: LocalTime; items: readonly AgendaItem[] },
  agreement: { leadDays: number; parties: readonly AgreementParty[] } | undefined,
  invited: ReadonlyMap<string, IsoDate>,
): ExtraParty[] {
  if (!agreement || !concernsCollaboration(meeting.items)) return []
  const inviteBy = addDays(meeting.startsAt.slice(0, 10) as IsoDate, -agreement.leadDays)
  return agreement.parties
    .filter(({ alwaysInvited, wishesToAttend }) => alwaysInvited || wishesToAttend)
    .map(({ id, name, alwaysInvited }) => ({ partyId: id, name, alwaysInvited, inviteBy, invitedOn: invited.get(id) ?? null }))
}
