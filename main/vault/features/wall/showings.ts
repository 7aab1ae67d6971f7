import { gridPages } from '../../../../shared/domain/grid/to-slide'
import { matterPages } from '../../../../shared/domain/matter/to-slide'
import type { AgendaItemId, MeetingId } from '../../../../shared/domain/meeting/meeting'
import { agendaSlide, boundGuests, generalSlide } from '../../../../shared/domain/meeting/to-slide'
import type { UnitId } from '../../../../shared/domain/organisation/organisation'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { agedTimer } from '../../../../shared/slides/aged'
import type { Slide, TimerSlide } from '../../../../shared/slides/slide'
import { LINES_A_PAGE, wrapText } from '../../../../shared/slides/wrap'
import { listItems } from '../agenda/agenda-repository'
import { listAttendees } from '../attendee/attendee-repository'
import { type CaseDb, type CaseRoom, type Showing, today } from '../case-room'
import { readTitleCheck, readWallCheck, type WallCheck } from '../gate/gate-repository'
import { readReleasedRows } from '../grid/grid-repository'
import { requireGroup } from '../group/group-repository'
import { readDoor } from '../meeting/door-repository'
import { requireMeeting } from '../meeting/meeting-repository'
import { findReleased } from '../summary-release/summary-release-repository'
import { readResultSlide } from './wall-repository'

type Room = Pick<CaseRoom, 'world' | 'nameOf'>

/** The agenda as it stands, without what the guests in the room are not asked in for. */
export const agendaShowing = (about: MeetingId): Showing => ({
  itemId: null,
  async make(db) {
    const { groupId } = await requireMeeting(db, about)
    const { name, profileId, kind } = await requireGroup(db, groupId)
    const guests = boundGuests(await listAttendees(db, about), groupKindOf(profileId, kind).guests)
    const { isMarked } = await readTitleCheck(db, { groupId, meetingId: about })
    return agendaSlide({ heading: name, items: await listItems(db, about), guests, isMarked })
  },
})

async function pagesOfItem(room: Room, db: CaseDb, itemId: AgendaItemId) {
  const { item, meeting, group, groupKind } = await readDoor(db, itemId, today(room.world))
  if (item.kind === 'general') {
    const { isMarked } = await readTitleCheck(db, { groupId: group.id, meetingId: meeting.id })
    return [{ heading: null, part: 0, slide: generalSlide(item, isMarked) }]
  }
  const released = await findReleased(db, item.matterId, room.nameOf)
  requireThat(released, 'summary/not-released')
  return matterPages({ codeName: item.codeName, released, headings: groupKind.summaryHeadings, leftOff: item.leftOff })
}

/**
 * A page of the open item, by its number when it is asked for and by its heading from then on: a heading that is left off
 * meanwhile gives its place to code name and question.
 */
export function pageShowing(room: Room, itemId: AgendaItemId, page: number): Showing {
  let place: { heading: string | null; part: number } | null = null
  return {
    itemId,
    async make(db): Promise<Slide> {
      const pages = await pagesOfItem(room, db, itemId)
      const found = place
        ? (pages.find(({ heading, part }) => heading === place?.heading && part === place.part) ?? pages[0])
        : pages[page]
      requireThat(found, 'wall/no-such-page')
      place = { heading: found.heading, part: found.part }
      return found.slide
    },
  }
}

/**
 * The rows that were released for the wall, in the wording they were released in; one that is marked after all is left off.
 * @param page its number, or the one on which the row of a verksamhet begins
 */
export const gridShowing = (room: Room, itemId: AgendaItemId, page: number | { unitId: UnitId }): Showing => ({
  itemId,
  async make(db): Promise<Slide> {
    const { item, group, groupKind } = await readDoor(db, itemId, today(room.world))
    requireThat(item.kind === 'matter', 'grid/no-grid')
    const check = await readWallCheck(db, group.id)
    const rows = await readReleasedRows(db, { itemId, groupId: group.id, columns: groupKind.grid }, check)
    const columns = groupKind.grid.map(({ label }) => label)
    const pages = gridPages({ codeName: item.codeName, columns, rows })
    const row = typeof page === 'number' ? -1 : rows.findIndex(({ unitId }) => unitId === page.unitId)
    const at = typeof page === 'number' ? page : pages.findIndex((one) => one.rows.includes(row))
    // Rows that were taken back take their pages with them.
    const found = pages[Math.min(Math.max(0, at), pages.length - 1)]
    requireThat(found, 'grid/nothing-shown')
    return found.slide
  },
})

/** How a matter ended, in the profile's words. */
export const resultShowing = (room: Room, itemId: AgendaItemId): Showing => ({
  itemId,
  make: async (db) => readResultSlide(db, await readDoor(db, itemId, today(room.world))),
})

export const pauseShowing = (until: string | null): Showing => ({ itemId: null, make: async () => ({ kind: 'pause', until }) })

/** Counts from when it was asked for, on a clock that nobody can set back. */
export function timerShowing(minutes: number): Showing {
  const whole: TimerSlide = { kind: 'timer', seconds: minutes * 60 }
  const from = performance.now()
  return { itemId: null, make: async () => agedTimer(whole, performance.now() - from) }
}

/**
 * What the chair typed for the room.
 * @throws DomainError `wall/message-marked` `wall/message-empty` `wall/message-too-long`
 */
export function messageShowing(text: string, { isMarked }: WallCheck): Showing {
  requireThat(!isMarked(text), 'wall/message-marked')
  const lines = wrapText(text)
  requireThat(lines.length > 0, 'wall/message-empty')
  requireThat(lines.length <= LINES_A_PAGE, 'wall/message-too-long')
  return { itemId: null, make: async () => ({ kind: 'message', lines }) }
}
