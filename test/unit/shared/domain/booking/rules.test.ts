import { describe, expect, it } from 'vitest'
import type { Booking, BookingId } from '../../../../../shared/domain/booking/booking'
import {
  type BookingGround,
  bookingWord,
  requireBookable,
  requireMovable,
  requireSettleable,
  requireTellable,
} from '../../../../../shared/domain/booking/rules'
import type { IsoDate, LocalTime } from '../../../../../shared/lib/dates'
import { DomainError } from '../../../../../shared/lib/domain-error'

const today = '2026-03-12' as IsoDate
const at = (day: string) => `${day}T13:30` as LocalTime
const id = 'b1' as BookingId

const codeOf = (doing: () => void): string => {
  try {
    doing()
    return 'accepted'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

const ground = (change: Partial<BookingGround> = {}): BookingGround => ({
  meetingKinds: [{ key: 'referralMeeting' }, { key: 'firstVisit' }, { key: 'checkIn' }],
  phase: 'open',
  admitted: true,
  bookings: [],
  ...change,
})
const has = (kind: Booking['kind'], state: Booking['state']) => ({ bookings: [{ id, kind, state }] })

describe('a time', () => {
  it.each([
    ['referralMeeting', {}, 'accepted'],
    ['referralMeeting', { admitted: false }, 'accepted'],
    ['referralMeeting', { meetingKinds: [] }, 'booking/unknown-kind'],
    ['referralMeeting', { phase: 'ended' }, 'booking/matter-ended'],
    ['referralMeeting', { phase: 'waiting' }, 'accepted'],
    ['referralMeeting', has('referralMeeting', 'booked'), 'booking/already-booked'],
    ['referralMeeting', has('referralMeeting', 'requested'), 'booking/already-booked'],
    ['referralMeeting', has('referralMeeting', 'held'), 'accepted'],
    ['referralMeeting', has('referralMeeting', 'missed'), 'accepted'],
    ['referralMeeting', has('referralMeeting', 'cancelled'), 'accepted'],
    ['referralMeeting', has('firstVisit', 'booked'), 'accepted'],
    ['firstVisit', { admitted: false }, 'booking/not-admitted'],
    ['firstVisit', {}, 'accepted'],
    ['firstVisit', has('firstVisit', 'booked'), 'booking/already-booked'],
    ['checkIn', has('checkIn', 'booked'), 'accepted'],
    ['checkIn', { admitted: false }, 'accepted'],
  ] as const)('of kind %s on %j is %s', (kind, change, expected) => {
    expect(codeOf(() => requireBookable(kind, null, ground(change as Partial<BookingGround>)))).toBe(expected)
  })

  it('that is moved does not stand in its own way', () => {
    expect(codeOf(() => requireBookable('referralMeeting', id, ground(has('referralMeeting', 'booked'))))).toBe('accepted')
  })

  it.each([
    ['requested', 'checkIn', 'accepted'],
    ['booked', 'checkIn', 'accepted'],
    ['held', 'checkIn', 'booking/settled'],
    ['missed', 'checkIn', 'booking/settled'],
    ['cancelled', 'checkIn', 'booking/settled'],
    ['booked', 'firstVisit', 'booking/other-kind'],
  ] as const)('%s as a check-in and given a time as %s: %s', (state, kind, expected) => {
    expect(codeOf(() => requireMovable({ state, kind: 'checkIn' }, kind))).toBe(expected)
  })

  it.each([
    ['booked', today, 'accepted'],
    ['booked', '2026-03-13', 'booking/told-in-future'],
    ['requested', today, 'booking/not-booked'],
    ['held', today, 'booking/not-booked'],
  ] as const)('%s is told of on %s: %s', (state, on, expected) => {
    expect(codeOf(() => requireTellable({ state }, on as IsoDate, today))).toBe(expected)
  })

  it.each([
    ['booked', '2026-03-12', 'held', today, 'accepted'],
    ['booked', '2026-03-11', 'held', today, 'accepted'],
    ['booked', '2026-03-13', 'held', today, 'booking/before-its-day'],
    ['booked', '2026-03-13', 'missed', today, 'booking/before-its-day'],
    ['booked', '2026-03-13', 'held', '2026-03-13', 'booking/settled-in-future'],
    ['booked', '2026-03-13', 'cancelled', today, 'accepted'],
    ['booked', '2026-03-13', 'cancelled', '2026-03-13', 'booking/settled-in-future'],
    ['requested', null, 'cancelled', today, 'accepted'],
    ['requested', null, 'held', today, 'booking/not-booked'],
    ['held', '2026-03-11', 'missed', today, 'booking/settled'],
    ['cancelled', null, 'cancelled', today, 'booking/settled'],
  ] as const)('%s for %s is settled as %s on %s: %s', (state, day, as, on, expected) => {
    const startsAt = day === null ? null : at(day)
    expect(codeOf(() => requireSettleable({ state, startsAt }, as, on as IsoDate, today))).toBe(expected)
  })

  it('that was asked for and called off was declined', () => {
    expect(bookingWord({ state: 'cancelled', startsAt: null })).toBe('declined')
    expect(bookingWord({ state: 'cancelled', startsAt: at(today) })).toBe('cancelled')
    expect(bookingWord({ state: 'held', startsAt: at(today) })).toBe('held')
  })
})
