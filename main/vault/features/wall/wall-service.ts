import { requireRunning } from '../../../../shared/domain/meeting/agenda-rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Handlers } from '../../ports/handlers'
import { setLeftOff } from '../agenda/agenda-repository'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { readWallCheck } from '../gate/gate-repository'
import { readDoor } from '../meeting/door-repository'
import { findRunningMeeting, requireMeeting } from '../meeting/meeting-repository'
import { keepTyped } from '../typed-text/typed-text-repository'
import { agendaShowing, gridShowing, messageShowing, pageShowing, pauseShowing, resultShowing, timerShowing } from './showings'
import { writeWallView } from './wall-view-repository'

/** What the chair puts up. Slides are made by the domain's to-slide rules; whether they may be seen is the wall's own question. */
export function wallHandlers(room: CaseRoom): HandlersOf<'wall'> & Pick<Handlers<'case'>, 'item/leave-off'> {
  const { cases, wall, world } = room
  const requireMeetingRuns = async () => requireThat(await cases.read(findRunningMeeting), 'meeting/not-running')

  return {
    async 'wall/read'() {
      return wall.read()
    },

    async 'wall/show-item'({ itemId, page }) {
      await wall.show(pageShowing(room, itemId, page))
      return {}
    },

    async 'wall/show-agenda'({ meetingId }) {
      requireRunning((await cases.read((db) => requireMeeting(db, meetingId))).state)
      await wall.show(agendaShowing(meetingId))
      return {}
    },

    async 'wall/show-outcome'({ itemId }) {
      await wall.show(resultShowing(room, itemId))
      return {}
    },

    async 'wall/show-grid'({ itemId, page }) {
      await wall.show(gridShowing(room, itemId, page))
      return {}
    },

    async 'wall/show-pause'({ until }) {
      await requireMeetingRuns()
      await wall.show(pauseShowing(until))
      return {}
    },

    async 'wall/show-timer'({ minutes }) {
      await requireMeetingRuns()
      await wall.show(timerShowing(minutes))
      return {}
    },

    async 'wall/show-message'({ meetingId, text }, { user }) {
      const check = await cases.read(async (db) => readWallCheck(db, (await requireMeeting(db, meetingId)).groupId))
      const showing = messageShowing(text, check)
      await cases.transact(user.id, async (trx, record) => {
        const meeting = await requireMeeting(trx, meetingId)
        requireRunning(meeting.state)
        // Kept, so that the sweep holds it against the persons: the check here knows nobody.
        const place = { kind: 'wallMessage', aboutId: meetingId, field: 'message', matterId: null } as const
        const typing = { text, at: instantNow(world), userId: user.id, newId: world.newId }
        await keepTyped(trx, { ...place, groupId: meeting.groupId, meetingId }, typing)
        record('wall/message-shown', meetingId)
      })
      await wall.show(showing)
      return {}
    },

    async 'wall/set-state'({ state }, { rights }) {
      // Anybody at the desk may darken the wall; only who runs the meeting lights it.
      requireThat(state === 'dark' || rights.has('meeting:run'), 'session/right-missing')
      await wall.setState(state)
      return {}
    },

    async 'wall/set-view'({ view }) {
      // How somebody looks at the wall is an act of nobody's, like the place on a page.
      await cases.jot((trx) => writeWallView(trx, view))
      wall.setView(view)
      return {}
    },

    async 'item/leave-off'({ itemId, headings }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, meeting, groupKind } = await readDoor(trx, itemId, today(world))
        requireThat(item.kind === 'matter', 'item/no-headings')
        requireThat(meeting.state !== 'ended', 'meeting/ended')
        const known = groupKind.summaryHeadings.filter(({ key }) => headings.includes(key)).map(({ key }) => key)
        await setLeftOff(trx, itemId, known)
        record('item/headings-left-off', itemId)
      })
      await wall.takeBack(itemId)
      room.announce({ kind: 'changed', nouns: ['item'] })
      return {}
    },
  }
}
