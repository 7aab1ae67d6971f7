import { requireRunning } from '../../../../shared/domain/meeting/agenda-rules'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { notBefore } from '../../../../shared/domain/meeting/meeting-clock'
import type { User } from '../../../../shared/domain/user/user'
import { requireThat } from '../../../../shared/lib/domain-error'
import { findOpenItem } from '../agenda/agenda-repository'
import { seatAt } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { placeDilemmaPoint } from '../strategy/dilemma-repository'
import { readForeseen } from './foreseen-repository'
import {
  findRunningMeeting,
  listMeetings,
  markEnded,
  markStarted,
  readMeetingDetail,
  requireMeeting,
  updatePlan,
} from './meeting-repository'
import { planOne } from './plan-repository'

/**
 * One sitting: planned, running, over.
 * INVARIANT 1: at most one meeting runs.
 * INVARIANT 2: a meeting runs only after the identity process is gone.
 * INVARIANT 3: the wall is dark when a meeting begins and when it ends.
 */
export function meetingHandlers(room: CaseRoom): HandlersOf<'meeting'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['meeting'] })

  const starting = new Map<MeetingId, Promise<Record<never, never>>>()

  async function start(meetingId: MeetingId, user: User): Promise<Record<never, never>> {
    const { state } = await cases.read(async (db) => {
      const running = await findRunningMeeting(db)
      requireThat(!running || running.id === meetingId, 'meeting/another-running')
      return requireMeeting(db, meetingId)
    })
    requireThat(state !== 'ended', 'meeting/ended')
    room.wall.clear()
    await room.closeIdentity()
    // After a crash the meeting still runs: beginning it again only sees to it that identity is closed and the wall dark.
    if (state === 'planned') {
      await cases.transact(user.id, async (trx, record) => {
        const running = await findRunningMeeting(trx)
        requireThat(!running, 'meeting/another-running')
        await seatAt(trx, world, await requireMeeting(trx, meetingId))
        await markStarted(trx, meetingId, instantNow(world))
        record('meeting/started', meetingId)
      })
    }
    changed()
    return {}
  }

  return {
    async 'meeting/list'() {
      return { meetings: await cases.read(listMeetings) }
    },

    async 'meeting/open'({ meetingId }) {
      return cases.read((db) => readMeetingDetail(db, meetingId))
    },

    async 'meeting/check'({ meetingId }) {
      return cases.read((db) => readForeseen(db, meetingId, today(world)))
    },

    async 'meeting/plan'({ agendaOf, ...plan }, { user }) {
      const meetingId = world.newId() as MeetingId
      await cases.transact(user.id, async (trx, record) => {
        const group = await planOne(trx, world, { meetingId, plan, agendaOf })
        record('meeting/planned', meetingId)
        for (const id of await placeDilemmaPoint(trx, world, group, today(world))) record('agenda/general-added', id)
      })
      changed()
      return { meetingId }
    },

    async 'meeting/change-plan'({ meetingId, plan }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireMeeting(trx, meetingId)
        requireThat(meeting.state === 'planned', meeting.state === 'ended' ? 'meeting/ended' : 'meeting/already-running')
        requireThat(meeting.groupId === plan.groupId, 'meeting/group-is-bound')
        await updatePlan(trx, meetingId, plan)
        await seatAt(trx, world, { id: meetingId, groupId: plan.groupId, startsAt: plan.startsAt })
        record('meeting/plan-changed', meetingId)
      })
      changed()
      return {}
    },

    'meeting/start': ({ meetingId }, { user }) => {
      // Two clicks are one beginning: the second waits for the first.
      const begun = starting.get(meetingId) ?? start(meetingId, user).finally(() => starting.delete(meetingId))
      starting.set(meetingId, begun)
      return begun
    },

    async 'meeting/end'({ meetingId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { state, startedAt } = await requireMeeting(trx, meetingId)
        requireRunning(state)
        requireThat(!(await findOpenItem(trx)), 'meeting/item-open')
        await markEnded(trx, meetingId, notBefore(instantNow(world), startedAt))
        record('meeting/ended', meetingId)
      })
      room.wall.clear()
      changed()
      return {}
    },
  }
}
