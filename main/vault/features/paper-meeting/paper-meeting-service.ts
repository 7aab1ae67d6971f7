import type { AttendeeId } from '../../../../shared/domain/meeting/meeting'
import { meetingDay } from '../../../../shared/domain/meeting/meeting-day'
import { heldFromTo, requireEnterable } from '../../../../shared/domain/meeting/paper-meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { markAdjourned, requireItem } from '../agenda/agenda-repository'
import {
  insertAttendee,
  listAttendees,
  requireAttendee,
  requireFreeSeat,
  seatAt,
  setPresence,
} from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, instantNow, onlyDecider, today } from '../case-room'
import { listParties, requireParty } from '../group/group-repository'
import { readDoor, requireOpenDoor } from '../meeting/door-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { doingNow, moveByAct } from '../step/step-repository'
import { addTask, caretakerOf, finishTasks } from '../task/task-repository'
import { heldAgainstTreated, markEntered, markHeldOnPaper, noteWhoHeard, requireEntering } from './paper-meeting-repository'

/**
 * A meeting that was held without the program, or by a substitute, written in afterwards.
 * INVARIANT 1: a matter is written in as treated only where the three stops let it through on the meeting's own day, before
 * everybody who was there (X16, X17).
 * INVARIANT 2: whoever is said to have been there afterwards is held against the matters written in already.
 */
export function paperMeetingHandlers(room: CaseRoom): HandlersOf<'paper-meeting'> {
  const { cases, world } = room
  const changed = (...nouns: string[]) => room.announce({ kind: 'changed', nouns })

  return {
    async 'paper-meeting/enter'({ meetingId, startsAt, endsAt }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireMeeting(trx, meetingId)
        const held = heldFromTo(meeting, { startsAt, endsAt }, world.now())
        await seatAt(trx, world, { id: meetingId, groupId: meeting.groupId, startsAt })
        await markHeldOnPaper(trx, meetingId, held)
        record('paper-meeting/entered', meetingId)
      })
      changed('meeting')
      return {}
    },

    async 'paper-meeting/set-presence'({ attendeeId, present, where }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireEntering(trx, (await requireAttendee(trx, attendeeId)).meetingId)
        await setPresence(trx, attendeeId, { present, where })
        await heldAgainstTreated(trx, meeting)
        record('paper-meeting/presence-set', attendeeId)
      })
      changed('attendee')
      return {}
    },

    async 'paper-meeting/add-attendee'({ meetingId, attendee }, { user }) {
      const attendeeId = world.newId() as AttendeeId
      await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireEntering(trx, meetingId)
        requireParty(await listParties(trx, meeting.groupId), attendee, 'attendee/unknown-party')
        requireFreeSeat(await listAttendees(trx, meetingId))
        await insertAttendee(trx, meetingId, {
          ...attendee,
          id: attendeeId,
          representativeId: null,
          function: '',
          functionKey: null,
          where: 'onSite',
          present: true,
          remindedAt: null,
          itemIds: [],
        })
        await heldAgainstTreated(trx, meeting)
        record('attendee/added', attendeeId)
      })
      changed('attendee')
      return { attendeeId }
    },

    async 'paper-meeting/stops'({ itemId }) {
      const { stops } = await cases.read(async (db) => {
        const meeting = await requireMeeting(db, (await requireItem(db, itemId)).meetingId)
        return readDoor(db, itemId, meetingDay(meeting))
      })
      return {
        stops: stops.map((stop) => (stop.kind === 'notCovered' ? { kind: stop.kind, attendeeIds: [...stop.attendeeIds] } : stop)),
      }
    },

    async 'paper-meeting/treat'({ itemId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        const meeting = await requireEntering(trx, meetingId)
        requireEnterable(item)
        const day = meetingDay(meeting)
        const door = await readDoor(trx, itemId, day)
        requireOpenDoor(door)
        const { requiresRecommendation, outcomes } = door.groupKind
        await markEntered(trx, itemId, item.kind === 'matter' && (requiresRecommendation || outcomes.length > 0))
        if (item.kind === 'matter') {
          const { matterId } = item
          const doing = doingNow(world, user.id, day)
          await moveByAct(trx, { matterId, act: 'treated' }, { ...doing, deciderId: onlyDecider(room.users) })
          await finishTasks(trx, { matterId, kind: 'resume', at: doing.at, userId: user.id })
          await noteWhoHeard(trx, meetingId, day)
        }
        record('paper-meeting/item-treated', itemId)
      })
      changed('item')
      return {}
    },

    async 'paper-meeting/adjourn'({ itemId, reason, resumeOn }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        await requireEntering(trx, meetingId)
        requireEnterable(item)
        await markAdjourned(trx, itemId, { spentSeconds: 0, reason, resumeOn })
        if (item.kind === 'matter') {
          requireThat(resumeOn !== null, 'item/resume-day-missing')
          requireThat(resumeOn >= today(world), 'item/resume-day-past')
          const { matterId } = item
          const doing = doingNow(world, user.id)
          await moveByAct(trx, { matterId, act: 'adjourned' }, doing)
          await finishTasks(trx, { matterId, kind: 'resume', at: doing.at, userId: user.id })
          const ownerId = await caretakerOf(trx, matterId, user.id)
          await addTask(trx, { id: world.newId(), kind: 'resume', matterId, ownerId, dueOn: resumeOn, at: instantNow(world) })
        }
        record('item/adjourned', itemId)
      })
      changed('item')
      return {}
    },
  }
}
