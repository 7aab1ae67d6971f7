import { functionsOf } from '../../../../shared/domain/group/representative-rules'
import type { Attendee, AttendeeId } from '../../../../shared/domain/meeting/meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listParties, requireGroup, requireParty } from '../group/group-repository'
import { requireRepresentative } from '../group/representative-repository'
import { type MeetingRecord, requireMeeting } from '../meeting/meeting-repository'
import { noteRoom } from '../meeting/room-repository'
import {
  deleteAttendee,
  insertAttendee,
  listAttendees,
  requireFreeSeat,
  setPresence,
  setReminded,
  writeGuestItems,
} from './attendee-repository'
import { forgetComings, listPresence, noteComing } from './presence-repository'
import { requireGuestItems, requireSeat } from './seat-repository'

/**
 * Who is in the room or on the line.
 * INVARIANT 1: every change holds the open matter's door against the room again before it is answered (X17).
 * INVARIANT 2: whoever is in the room while a matter is open is noted as having heard of it (X3).
 * INVARIANT 3: whenever somebody comes or goes while the meeting runs the wall goes dark, and the coming is a row with its time
 * (G33, X13).
 */
export function attendeeHandlers(room: CaseRoom): HandlersOf<'attendee'> {
  const { cases, wall, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['attendee'] })

  async function afterChange(moved: boolean): Promise<void> {
    if (moved) wall.darken()
    await wall.recheck()
    changed()
  }

  /** Somebody comes or goes: noted with its time where the meeting runs. @returns whether the room has changed */
  async function move(
    trx: Parameters<typeof noteComing>[0],
    meeting: MeetingRecord,
    who: Pick<Attendee, 'id' | 'where'>,
    came: boolean,
  ): Promise<boolean> {
    if (meeting.state !== 'running') return false
    await noteComing(trx, meeting, { attendeeId: who.id, came, where: who.where, now: instantNow(world) })
    return true
  }

  return {
    async 'attendee/add'({ meetingId, attendee }, { user }) {
      const attendeeId = world.newId() as AttendeeId
      const moved = await cases.transact(user.id, async (trx, record) => {
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
        await requireGuestItems(trx, meetingId, attendee.role, attendee.itemIds)
        const functions = functionsOf(profileOf(profileId), groupKind)
        requireThat(
          attendee.functionKey === null || functions.some(({ key }) => key === attendee.functionKey),
          'attendee/unknown-function',
        )
        const seated = await listAttendees(trx, meetingId)
        requireFreeSeat(seated)
        requireThat(
          attendee.representativeId === null || !seated.some((who) => who.representativeId === attendee.representativeId),
          'attendee/already-there',
        )
        const who = { ...attendee, id: attendeeId }
        await insertAttendee(trx, meetingId, who)
        await noteRoom(trx, meetingId, today(world))
        record('attendee/added', attendeeId)
        return attendee.present && move(trx, meeting, who, true)
      })
      await afterChange(moved)
      return { attendeeId }
    },

    async 'attendee/set'({ attendeeId, present, where }, { user }) {
      // Pressed twice it is one coming.
      const { attendee: seen } = await cases.read((db) => requireSeat(db, attendeeId))
      if (seen.present === present && seen.where === where) return {}
      const moved = await cases.transact(user.id, async (trx, record) => {
        const { attendee, meeting } = await requireSeat(trx, attendeeId)
        await setPresence(trx, attendeeId, { present, where })
        await noteRoom(trx, meeting.id, today(world))
        record(attendee.present === present ? 'attendee/place-set' : present ? 'attendee/came' : 'attendee/left', attendeeId)
        return attendee.present !== present && move(trx, meeting, { ...attendee, where }, present)
      })
      await afterChange(moved)
      return {}
    },

    async 'attendee/all-here'({ meetingId }, { user }) {
      const { came, moved } = await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireMeeting(trx, meetingId)
        requireThat(meeting.state !== 'ended', 'meeting/ended')
        const absent = (await listAttendees(trx, meetingId)).filter(({ role, present }) => role === 'representative' && !present)
        record('attendee/all-here', meetingId)
        let moved = false
        for (const who of absent) {
          await setPresence(trx, who.id, { present: true, where: who.where })
          moved = await move(trx, meeting, who, true)
          record('attendee/came', who.id)
        }
        await noteRoom(trx, meetingId, today(world))
        return { came: absent.map(({ id }) => id), moved }
      })
      await afterChange(moved)
      return { attendeeIds: came }
    },

    async 'attendee/remind'({ attendeeId, reminded }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { attendee } = await requireSeat(trx, attendeeId)
        requireThat(attendee.role === 'guest', 'attendee/not-a-guest')
        await setReminded(trx, attendeeId, reminded ? (attendee.remindedAt ?? instantNow(world)) : null)
        record(reminded ? 'attendee/reminded' : 'attendee/reminder-undone', attendeeId)
      })
      changed()
      return {}
    },

    async 'attendee/ask-in'({ attendeeId, itemIds }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { attendee, meeting } = await requireSeat(trx, attendeeId)
        requireThat(attendee.role === 'guest', 'attendee/not-a-guest')
        await requireGuestItems(trx, meeting.id, attendee.role, itemIds)
        await writeGuestItems(trx, attendeeId, itemIds)
        record('attendee/asked-in', attendeeId)
      })
      // Whoever sits in the room and is asked in no longer shuts the door at once; nobody came or went.
      await afterChange(false)
      return {}
    },

    async 'attendee/comings'({ meetingId }) {
      return {
        comings: await cases.read(async (db) => {
          await requireMeeting(db, meetingId)
          return listPresence(db, meetingId)
        }),
      }
    },

    async 'attendee/remove'({ attendeeId }, { user }) {
      const moved = await cases.transact(user.id, async (trx, record) => {
        const { attendee, meeting } = await requireSeat(trx, attendeeId)
        // The start of the meeting would seat them again; who was called and did not come is part of the notes.
        requireThat(attendee.representativeId === null, 'attendee/is-representative')
        await deleteAttendee(trx, attendeeId)
        await forgetComings(trx, attendeeId)
        record('attendee/removed', attendeeId)
        return meeting.state === 'running' && attendee.present
      })
      await afterChange(moved)
      return {}
    },
  }
}
