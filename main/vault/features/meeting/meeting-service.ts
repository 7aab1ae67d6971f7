import { layOutAgenda, requireRunning } from '../../../../shared/domain/meeting/agenda-rules'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { findOpenItem, insertItem } from '../agenda/agenda-repository'
import { seatAt } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { requireGroup } from '../group/group-repository'
import {
  findRunningMeeting,
  insertMeeting,
  listMeetings,
  markEnded,
  markStarted,
  readMeetingDetail,
  requireMeeting,
  setMattersAfter,
  updatePlan,
} from './meeting-repository'

/**
 * One sitting: planned, running, over.
 * INVARIANT 1: at most one meeting runs.
 * INVARIANT 2: a meeting runs only after the identity process is gone.
 * INVARIANT 3: the wall is dark when a meeting begins and when it ends.
 */
export function meetingHandlers(room: CaseRoom): HandlersOf<'meeting'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['meeting'] })

  return {
    async 'meeting/list'() {
      return { meetings: await cases.read(listMeetings) }
    },

    async 'meeting/open'({ meetingId }) {
      return cases.read((db) => readMeetingDetail(db, meetingId))
    },

    async 'meeting/plan'(plan, { user }) {
      const meetingId = world.newId() as MeetingId
      await cases.transact(user.id, async (trx, record) => {
        const group = await requireGroup(trx, plan.groupId)
        await insertMeeting(trx, meetingId, plan)
        const agenda = layOutAgenda(groupKindOf(group.profileId, group.kind))
        let mattersAfter: AgendaItemId | null = null
        for (const [position, { title, minutes, part }] of agenda.items.entries()) {
          const id = world.newId() as AgendaItemId
          await insertItem(trx, { id, meetingId, position, minutes, kind: 'general', title, part, titleReview: 'reviewed' })
          if (position < agenda.mattersAfter) mattersAfter = id
        }
        await setMattersAfter(trx, meetingId, mattersAfter)
        await seatAt(trx, world, { id: meetingId, groupId: plan.groupId, startsAt: plan.startsAt })
        record('meeting/planned', meetingId)
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

    async 'meeting/start'({ meetingId }, { user }) {
      const { state } = await cases.read(async (db) => {
        const running = await findRunningMeeting(db)
        requireThat(!running || running.id === meetingId, 'meeting/another-running')
        return requireMeeting(db, meetingId)
      })
      requireThat(state !== 'ended', 'meeting/ended')
      room.wall.darken()
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
    },

    async 'meeting/end'({ meetingId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        requireRunning((await requireMeeting(trx, meetingId)).state)
        requireThat(!(await findOpenItem(trx)), 'meeting/item-open')
        await markEnded(trx, meetingId, instantNow(world))
        record('meeting/ended', meetingId)
      })
      room.wall.darken()
      changed()
      return {}
    },
  }
}
