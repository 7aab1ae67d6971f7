import { functionsOf } from '../../../../shared/domain/group/representative-rules'
import type { AttendeeId } from '../../../../shared/domain/meeting/meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { listParties, requireGroup, requireParty } from '../group/group-repository'
import { requireRepresentative } from '../group/representative-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { noteRoom } from '../meeting/room-repository'
import { deleteAttendee, insertAttendee, listAttendees, requireAttendee, setPresence } from './attendee-repository'

const MOST_ATTENDEES = 200

/**
 * Who is in the room or on the line.
 * INVARIANT 1: every change holds the open matter's door against the room again before it is answered (X17).
 * INVARIANT 2: whoever is in the room while a matter is open is noted as having heard of it (X3).
 * INVARIANT 3: when a guest comes or goes while the meeting runs the wall goes dark: it may show other matters (G33, X13).
 */
export function attendeeHandlers(room: CaseRoom): HandlersOf<'attendee'> {
  const { cases, world } = room

  async function afterChange(guestMoved: boolean): Promise<void> {
    if (guestMoved) room.wall.darken()
    await room.wall.recheck()
    room.announce({ kind: 'changed', nouns: ['attendee'] })
  }

  return {
    async 'attendee/add'({ meetingId, attendee }, { user }) {
      const attendeeId = world.newId() as AttendeeId
      const guestMoved = await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireMeeting(trx, meetingId)
        requireThat(meeting.state !== 'ended', 'meeting/ended')
        if (attendee.representativeId !== null) {
          const { groupId } = await requireRepresentative(trx, attendee.representativeId)
          requireThat(groupId === meeting.groupId, 'representative/unknown')
        }
        requireParty(await listParties(trx, meeting.groupId), attendee, 'attendee/unknown-party')
        const { profileId, kind } = await requireGroup(trx, meeting.groupId)
        const groupKind = groupKindOf(profileId, kind)
        requireThat(attendee.role !== 'guest' || groupKind.guests !== 'none', 'attendee/no-guests')
        const functions = functionsOf(profileOf(profileId), groupKind)
        requireThat(
          attendee.functionKey === null || functions.some(({ key }) => key === attendee.functionKey),
          'attendee/unknown-function',
        )
        const seated = await listAttendees(trx, meetingId)
        requireThat(seated.length < MOST_ATTENDEES, 'attendee/too-many')
        requireThat(
          attendee.representativeId === null || !seated.some((who) => who.representativeId === attendee.representativeId),
          'attendee/already-there',
        )
        await insertAttendee(trx, meetingId, { ...attendee, id: attendeeId })
        await noteRoom(trx, meetingId, today(world))
        record('attendee/added', attendeeId)
        return meeting.state === 'running' && attendee.role === 'guest' && attendee.present
      })
      await afterChange(guestMoved)
      return { attendeeId }
    },

    async 'attendee/set'({ attendeeId, present, where }, { user }) {
      const guestMoved = await cases.transact(user.id, async (trx, record) => {
        const { attendee, meetingId } = await requireAttendee(trx, attendeeId)
        const { state } = await requireMeeting(trx, meetingId)
        requireThat(state !== 'ended', 'meeting/ended')
        await setPresence(trx, attendeeId, { present, where })
        await noteRoom(trx, meetingId, today(world))
        record(attendee.present === present ? 'attendee/place-set' : present ? 'attendee/came' : 'attendee/left', attendeeId)
        return state === 'running' && attendee.role === 'guest' && attendee.present !== present
      })
      await afterChange(guestMoved)
      return {}
    },

    async 'attendee/remove'({ attendeeId }, { user }) {
      const guestMoved = await cases.transact(user.id, async (trx, record) => {
        const { attendee, meetingId } = await requireAttendee(trx, attendeeId)
        const { state } = await requireMeeting(trx, meetingId)
        requireThat(state !== 'ended', 'meeting/ended')
        // The start of the meeting would seat them again; who was called and did not come is part of the notes.
        requireThat(attendee.representativeId === null, 'attendee/is-representative')
        await deleteAttendee(trx, attendeeId)
        record('attendee/removed', attendeeId)
        return state === 'running' && attendee.role === 'guest' && attendee.present
      })
      await afterChange(guestMoved)
      return {}
    },
  }
}
