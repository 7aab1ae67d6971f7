import { z } from 'zod'
import { type IsoInstant, isoInstant } from '../../lib/dates'
import type { Representative } from '../group/group'
import type { Organisation } from '../organisation/organisation'
import { type Attendee, attendeeId } from './meeting'

/** Somebody came into the room or onto the line, or left it, while the meeting ran. */
export const presenceEvent = z.strictObject({
  attendeeId,
  at: isoInstant,
  came: z.boolean(),
  where: z.literal(['onSite', 'remote']),
})
export type PresenceEvent = z.infer<typeof presenceEvent>

/**
 * Organisations that nobody in the room comes from. One that was only added for a guest's sake is not expected: where the
 * group has representatives, those organisations are that have one, or have somebody called today who is no guest.
 * @see G10 G14
 */
export function absentParties(
  parties: readonly Organisation[],
  attendees: readonly Attendee[],
  representatives: readonly Pick<Representative, 'organisationId'>[],
): Organisation[] {
  const of = (id: Organisation['id']) => attendees.filter(({ organisationId }) => organisationId === id)
  const isExpected = ({ id }: Organisation) => {
    const here = of(id)
    if (here.some(({ role }) => role !== 'guest')) return true
    if (representatives.length > 0) return representatives.some(({ organisationId }) => organisationId === id)
    return here.length === 0
  }
  return parties.filter((party) => isExpected(party) && !of(party.id).some(({ present }) => present))
}

/** Whom a substitute of the group's list stands in for; nobody for everybody else. @see G13 */
export function standsInFor(
  attendee: Pick<Attendee, 'representativeId'>,
  representatives: readonly Pick<Representative, 'id' | 'name' | 'substituteFor'>[],
): string | null {
  const own = representatives.find(({ id }) => id === attendee.representativeId)
  return representatives.find(({ id }) => id === own?.substituteFor)?.name ?? null
}

/** Everybody who was in the room or on the line for some of the meeting: who is there now, and who has been. */
export function whoWasHere(attendees: readonly Attendee[], comings: readonly Pick<PresenceEvent, 'attendeeId'>[]): Attendee[] {
  return attendees.filter(({ id, present }) => present || comings.some(({ attendeeId: who }) => who === id))
}

const pad = (number: number) => String(number).padStart(2, '0')

/** "14:05", local. */
export function timeOfDay(instant: IsoInstant): string {
  const at = new Date(instant)
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`
}
