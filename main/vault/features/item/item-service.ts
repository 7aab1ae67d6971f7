import { stopCriteria, tellingHeadings } from '../../../../shared/domain/criteria/rules'
import { matterSlides } from '../../../../shared/domain/matter/to-slide'
import { requireClosable, requireOpenable, requireRunning } from '../../../../shared/domain/meeting/agenda-rules'
import { spentSecondsAt } from '../../../../shared/domain/meeting/meeting-clock'
import type { IsoDate } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import {
  findAdjournedReason,
  findResumeDay,
  markAdjourned,
  markDone,
  markOpen,
  requireItem,
  setAdjournedReason,
} from '../agenda/agenda-repository'
import { readStanding } from '../answers/standing-repository'
import { type CaseRoom, type HandlersOf, instantNow, onlyDecider, today } from '../case-room'
import { listConsentsOf } from '../consent/consent-repository'
import { withdrawRows } from '../grid/grid-repository'
import { type Door, readDoor, requireOpenDoor } from '../meeting/door-repository'
import { noteRoom } from '../meeting/room-repository'
import { requireNotesOpen } from '../notes/notes-lock-repository'
import { findOutcomeOfItem } from '../outcome/outcome-repository'
import { countOpenToOfficer } from '../question/question-repository'
import { findRecommendationOfItem } from '../recommendation/recommendation-repository'
import { doingNow, moveByAct } from '../step/step-repository'
import { findReleased } from '../summary-release/summary-release-repository'
import { addTask, caretakerOf, finishTasks } from '../task/task-repository'

/**
 * One point of a running meeting: opened through its door, closed with its result, or adjourned with a reason.
 * INVARIANT 1: no matter is open that has not passed the three stops when it was opened (X16).
 * INVARIANT 2: the wall is dark when an item opens and when it ends.
 * INVARIANT 3: while an item is open no process holds the identity key.
 */
export function itemHandlers(room: CaseRoom): Omit<HandlersOf<'item'>, 'item/leave-off'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['item'] })

  return {
    async 'item/stops'({ itemId }) {
      const { stops } = await cases.read((db) => readDoor(db, itemId, today(world)))
      return {
        stops: stops.map((stop) => (stop.kind === 'notCovered' ? { kind: stop.kind, attendeeIds: [...stop.attendeeIds] } : stop)),
      }
    },

    async 'item/open'({ itemId }, { user }) {
      requireMayOpen(await cases.read((db) => readDoor(db, itemId, today(world))))
      room.wall.clear()
      if (room.identityOpen()) await room.closeIdentity()
      await cases.transact(user.id, async (trx, record) => {
        const door = await readDoor(trx, itemId, today(world))
        requireMayOpen(door)
        await markOpen(trx, itemId, instantNow(world))
        await noteRoom(trx, door.meeting.id, today(world))
        record('item/opened', itemId)
      })
      changed()
      return {}
    },

    async 'item/close'({ itemId, outcomeLater }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, groupKind } = await readDoor(trx, itemId, today(world))
        const outcome = (await findOutcomeOfItem(trx, itemId)) !== undefined
        const recommendation = (await findRecommendationOfItem(trx, itemId)) !== undefined
        requireClosable(item, groupKind, { outcome, recommendation, later: outcomeLater })
        const owesOutcome = item.kind === 'matter' && groupKind.outcomes.length > 0 && !outcome && !recommendation
        await markDone(trx, itemId, { spentSeconds: spentSecondsAt(item, world.now()), outcomeLater: owesOutcome })
        await withdrawRows(trx, itemId)
        if (item.kind === 'matter') {
          const { matterId } = item
          const doing = doingNow(world, user.id)
          await moveByAct(trx, { matterId, act: 'treated' }, { ...doing, deciderId: onlyDecider(room.users) })
          await finishTasks(trx, { matterId, kind: 'resume', ...doing })
        }
        record('item/closed', itemId)
      })
      room.wall.clear()
      changed()
      return {}
    },

    async 'item/adjourn'({ itemId, reason, resumeOn }, { user }) {
      const wasOpen = await cases.transact(user.id, async (trx, record) => {
        const { item, meeting } = await readDoor(trx, itemId, today(world))
        requireRunning(meeting.state)
        requireThat(item.state === 'waiting' || item.state === 'open', 'item/already-treated')
        if (item.kind === 'matter') requireResumeDay(resumeOn, today(world))
        await markAdjourned(trx, itemId, { spentSeconds: spentSecondsAt(item, world.now()), reason, resumeOn })
        await withdrawRows(trx, itemId)
        if (item.kind === 'matter' && resumeOn !== null) {
          const { matterId } = item
          const doing = doingNow(world, user.id)
          await moveByAct(trx, { matterId, act: 'adjourned' }, doing)
          await finishTasks(trx, { matterId, kind: 'resume', ...doing })
          const ownerId = await caretakerOf(trx, matterId, user.id)
          await addTask(trx, { id: world.newId(), kind: 'resume', matterId, ownerId, dueOn: resumeOn, at: doing.at })
        }
        record('item/adjourned', itemId)
        return item.state === 'open'
      })
      if (wasOpen) room.wall.clear()
      changed()
      return {}
    },

    async 'item/reword-adjournment'({ itemId, reason }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { item, meetingId } = await requireItem(trx, itemId)
        requireThat(item.state === 'adjourned', 'item/not-adjourned')
        await requireNotesOpen(trx, meetingId)
        await setAdjournedReason(trx, itemId, reason)
        record('item/adjournment-reworded', itemId)
      })
      changed()
      return {}
    },

    async 'item/read'({ itemId }) {
      return cases.read(async (db) => {
        const { item, groupKind } = await readDoor(db, itemId, today(world))
        const adjournedReason = await findAdjournedReason(db, itemId)
        const resumeOn = await findResumeDay(db, itemId)
        if (item.kind === 'general')
          return {
            released: null,
            consents: [],
            outcome: null,
            recommendation: null,
            adjournedReason,
            resumeOn,
            stopCriteria: [],
            tellingHeadings: [],
            openQuestions: 0,
            pages: 1,
          }
        const released = await findReleased(db, item.matterId, room.nameOf)
        const { judged } = await readStanding(db, item.matterId)
        const telling = tellingHeadings(judged)
        const pages = released
          ? matterSlides({ codeName: item.codeName, released, headings: groupKind.summaryHeadings, leftOff: item.leftOff }).length
          : 0
        return {
          released,
          consents: await listConsentsOf(db, item.matterId),
          outcome: (await findOutcomeOfItem(db, itemId))?.recorded ?? null,
          recommendation: (await findRecommendationOfItem(db, itemId))?.recorded ?? null,
          adjournedReason,
          resumeOn,
          stopCriteria: stopCriteria(judged),
          tellingHeadings: groupKind.summaryHeadings.filter(({ key }) => telling.includes(key)).map(({ label }) => label),
          openQuestions: await countOpenToOfficer(db, item.matterId),
          pages,
        }
      })
    },
  }
}

function requireMayOpen(door: Door): void {
  requireRunning(door.meeting.state)
  requireOpenable(door.item, door.openItemId)
  requireOpenDoor(door)
}

/** A matter is put off to a day, so that it cannot be forgotten (A11). */
function requireResumeDay(resumeOn: IsoDate | null, day: IsoDate): void {
  requireThat(resumeOn !== null, 'item/resume-day-missing')
  requireThat(resumeOn >= day, 'item/resume-day-past')
}
