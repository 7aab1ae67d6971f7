import { matterSlides } from '../../../../shared/domain/matter/to-slide'
import { requireRunning } from '../../../../shared/domain/meeting/agenda-rules'
import { agendaSlide, generalSlide } from '../../../../shared/domain/meeting/to-slide'
import { requireThat } from '../../../../shared/lib/domain-error'
import type { Slide } from '../../../../shared/slides/slide'
import { listItems } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { type CaseRoom, type HandlersOf, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { readDoor } from '../meeting/door-repository'
import { findRunningMeeting, requireMeeting } from '../meeting/meeting-repository'
import { findReleased } from '../summary-release/summary-release-repository'
import { readResultSlide } from './wall-repository'

/** What the chair puts up. Slides are made by the domain's to-slide rules; whether they may be seen is the wall's own question. */
export function wallHandlers(room: CaseRoom): HandlersOf<'wall'> {
  const { cases, wall, world } = room

  return {
    async 'wall/read'() {
      return wall.read()
    },

    async 'wall/show-item'({ itemId, page }) {
      const slides = await cases.read(async (db): Promise<Slide[]> => {
        const { item, groupKind } = await readDoor(db, itemId, today(world))
        if (item.kind === 'general') return [generalSlide(item)]
        const released = await findReleased(db, item.matterId, room.nameOf)
        return released ? matterSlides({ codeName: item.codeName, released, headings: groupKind.summaryHeadings }) : []
      })
      // Without a released text the door is shut: the wall itself refuses, and darkens.
      if (slides.length === 0) await wall.show({ kind: 'blank' }, itemId)
      const slide = slides[page]
      requireThat(slide, 'wall/no-such-page')
      await wall.show(slide, itemId)
      return {}
    },

    async 'wall/show-agenda'({ meetingId }) {
      const slide = await cases.read(async (db) => {
        const meeting = await requireMeeting(db, meetingId)
        requireRunning(meeting.state)
        const { name } = await requireGroup(db, meeting.groupId)
        const guestPresent = (await listAttendees(db, meetingId)).some(({ role, present }) => role === 'guest' && present)
        return agendaSlide({ heading: name, items: await listItems(db, meetingId), guestPresent })
      })
      await wall.show(slide, null)
      return {}
    },

    async 'wall/show-outcome'({ itemId }) {
      const slide = await cases.read(async (db) => readResultSlide(db, await readDoor(db, itemId, today(world))))
      await wall.show(slide, itemId)
      return {}
    },

    async 'wall/show-pause'({ until }) {
      const slide: Slide = { kind: 'pause', until }
      requireThat(await cases.read(findRunningMeeting), 'meeting/not-running')
      await wall.show(slide, null)
      return {}
    },

    async 'wall/set-state'({ state }, { rights }) {
      // Anybody at the desk may darken the wall; only who runs the meeting lights it.
      requireThat(state === 'dark' || rights.has('meeting:run'), 'session/right-missing')
      await wall.setState(state)
      return {}
    },
  }
}
