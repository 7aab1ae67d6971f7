import { describe, expect, it } from 'vitest'
import type { BookingId, BookingKind } from '../../../shared/domain/booking/booking'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ARENA, foundGroup, register } from '../../builders/case-story'
import { dayAfter, decidedMatter, receivedMatter, timeOn } from '../../builders/decided-matter'
import { swedishNumber } from '../../builders/personal-number'

const book = (desk: CaseDesk, matterId: MatterId, kind: BookingKind, days = 7, bookingId: BookingId | null = null) =>
  desk.get('booking/book', {
    matterId,
    bookingId,
    kind,
    startsAt: timeOn(dayAfter(desk, days)),
    place: 'Rum Granen',
    individualTakesPart: kind === 'firstVisit',
  })
const stateOf = async (desk: CaseDesk, matterId: MatterId) => (await desk.get('matter/open', { matterId })).state
const openTasks = async (desk: CaseDesk, matterId: MatterId) =>
  (await desk.get('task/list', { matterId, ownerId: null, done: false })).tasks.map(({ kind }) => kind)

describe('a referral meeting', () => {
  it('summons the matter when it is booked and has met it when it is held, in its own time apart from the group’s meetings (A05)', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const { bookingId } = await book(desk, matterId, 'referralMeeting', 0)
    expect(await stateOf(desk, matterId)).toBe('summoned')
    expect((await desk.get('meeting/list', {})).meetings).toEqual([])
    await desk.get('booking/settle', { bookingId, state: 'held', on: desk.today() })
    expect(await stateOf(desk, matterId)).toBe('met')
    expect((await desk.get('booking/list', { matterId })).bookings).toMatchObject([
      { kind: 'referralMeeting', state: 'held', place: 'Rum Granen', individualTakesPart: false, settledOn: desk.today() },
    ])
  })

  it('is booked one at a time: the time is moved, and who was told of the old one is told again (A05)', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const { bookingId } = await book(desk, matterId, 'referralMeeting')
    const again = { matterId, kind: 'referralMeeting' as const, place: '', individualTakesPart: false }
    const startsAt = timeOn(dayAfter(desk, 9), '09:00')
    expect(await desk.code('booking/book', { ...again, bookingId: null, startsAt })).toBe('booking/already-booked')
    await desk.get('booking/confirm', { bookingId, by: 'phone', on: desk.today() })
    await desk.get('booking/book', { ...again, bookingId, startsAt })
    expect((await desk.get('booking/list', { matterId })).bookings).toMatchObject([{ startsAt, confirmed: null }])
  })

  it('has a place that can be printed in a letter: a personal number or an e-mail address in it is refused, a phone is not', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const asked = { matterId, bookingId: null, kind: 'referralMeeting' as const, individualTakesPart: true }
    const code = (place: string) => desk.code('booking/book', { ...asked, startsAt: timeOn(dayAfter(desk, 7)), place })
    expect(await code(`Hos ${swedishNumber('850228')}`)).toBe('booking/personal-data')
    expect(await code('Länk till alma@example.org')).toBe('booking/personal-data')
    expect(await code('Rum Granen, ring 070-174 06 01')).toBe('accepted')
  })

  it('is not held before its day, and one that was missed or called off is kept and is to be booked again (A05)', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const { bookingId } = await book(desk, matterId, 'referralMeeting')
    const settle = (state: 'held' | 'missed' | 'cancelled', id = bookingId) =>
      desk.code('booking/settle', { bookingId: id, state, on: desk.today() })
    expect(await settle('held')).toBe('booking/before-its-day')
    expect(await openTasks(desk, matterId)).not.toContain('summon')
    expect(await settle('cancelled')).toBe('accepted')
    expect(await settle('missed')).toBe('booking/settled')
    expect(await openTasks(desk, matterId)).toContain('summon')
    await book(desk, matterId, 'referralMeeting', 14)
    expect(await openTasks(desk, matterId)).not.toContain('summon')
    const { bookings } = await desk.get('booking/list', { matterId })
    expect(bookings.map(({ state }) => state)).toEqual(['booked', 'cancelled'])
  })

  it('belongs to the collaborations that have one, and to matters that have not ended', async () => {
    const desk = await caseDesk()
    const arena = await foundGroup(desk, ARENA)
    const { matterId } = await register(desk, arena)
    const time = { bookingId: null, startsAt: timeOn(desk.today()), place: '', individualTakesPart: false }
    expect(await desk.code('booking/book', { matterId, kind: 'referralMeeting', ...time })).toBe('booking/unknown-kind')
    const { matterId: ended } = await receivedMatter(desk)
    await desk.get('step/take', { matterId: ended, expected: 'received', to: 'withdrawn', on: desk.today(), reason: 'Återtagen' })
    expect(await desk.code('booking/book', { matterId: ended, kind: 'referralMeeting', ...time })).toBe('booking/matter-ended')
  })
})

describe('a first visit', () => {
  it('waits for an admission (A13)', async () => {
    const desk = await caseDesk()
    const { matterId } = await decidedMatter(desk, 'notAdmitted')
    const time = { bookingId: null, startsAt: timeOn(desk.today()), place: '', individualTakesPart: true }
    expect(await desk.code('booking/book', { matterId, kind: 'firstVisit', ...time })).toBe('booking/not-admitted')
  })

  it('is booked with officer and client, told by letter or phone with a day, and moves the matter when it was made (A13)', async () => {
    const desk = await caseDesk()
    const { matterId } = await decidedMatter(desk)
    expect(await openTasks(desk, matterId)).toContain('bookVisit')
    const { bookingId } = await book(desk, matterId, 'firstVisit', 0)
    expect(await openTasks(desk, matterId)).not.toContain('bookVisit')
    const told = { bookingId, by: 'phone' as const }
    expect(await desk.code('booking/confirm', { ...told, on: dayAfter(desk, 1) })).toBe('booking/told-in-future')
    await desk.get('booking/confirm', { ...told, on: desk.today() })
    expect((await desk.get('booking/list', { matterId })).bookings).toMatchObject([
      { individualTakesPart: true, confirmed: { by: 'phone', on: desk.today() } },
    ])
    await desk.get('booking/settle', { bookingId, state: 'held', on: desk.today() })
    expect(await stateOf(desk, matterId)).toBe('visited')
  })
})

describe('a check-in', () => {
  it('is asked for by the officer, gets a time or is declined, and keeps its days (A46)', async () => {
    const desk = await caseDesk()
    const { matterId } = await decidedMatter(desk)
    const ask = { matterId, kind: 'checkIn' as const }
    expect(await desk.code('booking/request', { ...ask, requestedOn: dayAfter(desk, 1) })).toBe('booking/requested-in-future')
    const { bookingId: first } = await desk.get('booking/request', { ...ask, requestedOn: desk.today() })
    const { bookingId: second } = await desk.get('booking/request', { ...ask, requestedOn: desk.today() })
    expect(await desk.code('booking/settle', { bookingId: first, state: 'held', on: desk.today() })).toBe('booking/not-booked')
    await desk.get('booking/settle', { bookingId: first, state: 'cancelled', on: desk.today() })
    await book(desk, matterId, 'checkIn', 0, second)
    await desk.get('booking/settle', { bookingId: second, state: 'held', on: desk.today() })
    expect((await desk.get('booking/list', { matterId })).bookings).toMatchObject([
      { state: 'cancelled', startsAt: null, requestedOn: desk.today(), settledOn: desk.today() },
      { state: 'held', startsAt: timeOn(desk.today()), requestedOn: desk.today(), settledOn: desk.today() },
    ])
    expect(await stateOf(desk, matterId)).toBe('decided')
  })

  it('leaves a line of ids in the log for each thing that is done, and nothing of where', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const { bookingId } = await book(desk, matterId, 'referralMeeting')
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines).toContainEqual(expect.objectContaining({ act: 'booking/booked', subject: bookingId }))
    expect(JSON.stringify(lines)).not.toContain('Granen')
  })
})
