import type { BookingId, BookingKind } from '../../../../shared/domain/booking/booking'
import { requireBookable, requireMovable, requireSettleable, requireTellable } from '../../../../shared/domain/booking/rules'
import type { StepAct } from '../../../../shared/domain/step/step'
import type { TaskKind } from '../../../../shared/domain/task/task-kind'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNothingCertain } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { moveByAct } from '../step/step-repository'
import { addTask, caretakerOf, finishTasks } from '../task/task-repository'
import { readGround } from './booking-ground-repository'
import { giveTime, insertBooking, listBookings, noteTold, requireBooking, settleBooking } from './booking-repository'

const MOST_BOOKINGS = 200

/** What a time with a referral's people does to the matter, and what it was that somebody had to do. */
const MEANS: Readonly<Record<BookingKind, { booked: StepAct | null; held: StepAct | null; task: TaskKind | null }>> = {
  referralMeeting: { booked: 'summoned', held: 'referralMeetingHeld', task: 'summon' },
  firstVisit: { booked: null, held: 'visitHeld', task: 'bookVisit' },
  checkIn: { booked: null, held: null, task: null },
}

/** Times with the people of one referral: asked for, booked, told, held (A05, A06, A13, A46). Where and when, never who. */
export function bookingHandlers(room: CaseRoom): HandlersOf<'booking'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['booking', 'step', 'task', 'matter'] })
  const doing = (userId: string) => ({ userId, at: instantNow(world), on: today(world), newId: world.newId })

  return {
    async 'booking/list'({ matterId }) {
      return { bookings: await cases.read((db) => listBookings(db, matterId)) }
    },

    /** @see A46 */
    async 'booking/request'({ matterId, kind, requestedOn }, { user }) {
      const bookingId = world.newId() as BookingId
      requireThat(requestedOn <= today(world), 'booking/requested-in-future')
      await cases.transact(user.id, async (trx, record) => {
        requireBookable(kind, null, await readGround(trx, matterId, today(world)))
        await insertBooking(trx, { id: bookingId, matterId, kind, requestedOn, at: instantNow(world), userId: user.id })
        record('booking/requested', bookingId)
      })
      changed()
      return { bookingId }
    },

    /** A new time, or another time for one that is still to come. @see A05 A13 */
    async 'booking/book'({ matterId, bookingId, kind, ...time }, { user }) {
      // The place is printed in a letter under the code name.
      requireNothingCertain(time.place, 'booking/personal-data')
      const id = bookingId ?? (world.newId() as BookingId)
      await cases.transact(user.id, async (trx, record) => {
        const ground = await readGround(trx, matterId, today(world))
        requireBookable(kind, bookingId, ground)
        if (bookingId === null) {
          requireThat(ground.bookings.length < MOST_BOOKINGS, 'booking/too-many')
          await insertBooking(trx, { id, matterId, kind, ...time, at: instantNow(world), userId: user.id })
        } else {
          const found = await requireBooking(trx, bookingId)
          requireThat(found.matterId === matterId, 'booking/unknown')
          requireMovable(found.booking, kind)
          await giveTime(trx, bookingId, time)
        }
        const { booked, task } = MEANS[kind]
        if (booked) await moveByAct(trx, { matterId, act: booked }, doing(user.id))
        if (task) await finishTasks(trx, { matterId, kind: task, at: instantNow(world), userId: user.id })
        record(bookingId === null ? 'booking/booked' : 'booking/time-set', id)
      })
      changed()
      return { bookingId: id }
    },

    async 'booking/confirm'({ bookingId, by, on }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { booking } = await requireBooking(trx, bookingId)
        requireTellable(booking, on, today(world))
        await noteTold(trx, bookingId, { by, on })
        record('booking/told', bookingId)
      })
      changed()
      return {}
    },

    /** Held, missed or called off: kept as it was. What has to be booked again is somebody's task again. */
    async 'booking/settle'({ bookingId, state, on }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const { matterId, booking } = await requireBooking(trx, bookingId)
        requireSettleable(booking, state, on, today(world))
        await settleBooking(trx, bookingId, { state, on })
        const { held, task } = MEANS[booking.kind]
        if (state === 'held' && held) await moveByAct(trx, { matterId, act: held }, { ...doing(user.id), on })
        if (state !== 'held' && task && booking.state === 'booked') {
          const ownerId = await caretakerOf(trx, matterId, user.id)
          await addTask(trx, { id: world.newId(), kind: task, matterId, ownerId, dueOn: today(world), at: instantNow(world) })
        }
        record(`booking/${state}`, bookingId)
      })
      changed()
      return {}
    },
  }
}
