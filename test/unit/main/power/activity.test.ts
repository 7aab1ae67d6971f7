import { describe, expect, it } from 'vitest'
import { lockDue, nextLock } from '../../../../main/power/activity'
import { passedSince, type SeenEnd, seeEnd } from '../../../../main/power/two-clocks'

const MINUTE = 60
const HOUR = 3_600_000
const activity = (
  idleSeconds: number,
  openFor: number,
  idleMinutes: number,
  meetingRunning: boolean,
  overFor: number | null = null,
) => ({
  idleSeconds,
  openFor,
  overFor,
  limits: { idleMinutes, meetingRunning, meetingEndsAt: meetingRunning ? 0 : null },
})

describe('when nobody is there any more', () => {
  it.each([
    [9 * MINUTE, 0, 10, false, null],
    [10 * MINUTE, 0, 10, false, 'idle'],
    [1 * MINUTE, 0, 1, false, 'idle'],
    [14 * MINUTE, 0, 99, false, null],
    [15 * MINUTE, 0, 99, false, 'idle'],
    [59, 0, 0, false, null],
    [60, 0, 0, false, 'idle'],
    [29 * MINUTE, 0, 10, true, null],
    [30 * MINUTE, 0, 10, true, 'idle'],
    [0, 10 * HOUR - 1, 10, true, null],
    [0, 10 * HOUR, 10, true, 'tenHours'],
  ])('%i s untouched, %i ms open, limit %i min, meeting %s: %s', (idleSeconds, openFor, idleMinutes, meetingRunning, due) => {
    expect(lockDue(activity(idleSeconds, openFor, idleMinutes, meetingRunning))).toBe(due)
  })
})

describe('when a meeting is long over', () => {
  const over = (minutes: number, openForMinutes: number, idleSeconds = 0) =>
    lockDue(activity(idleSeconds, openForMinutes * 60_000, 10, true, minutes * 60_000))

  it.each([
    [-30, 150, null],
    [29, 150, null],
    [30, 150, 'meetingOver'],
    [90, 200, 'meetingOver'],
    // Unlocked after the planned end: half an hour from then, else the unlock would lock at once.
    [90, 5, null],
    [90, 30, 'meetingOver'],
  ])('%i min after the planned end, %i min after the unlock: %s', (minutes, openFor, due) => {
    expect(over(minutes, openFor)).toBe(due)
  })

  it('never waits for it where nobody is there', () => {
    expect(over(10, 150, 30 * MINUTE)).toBe('idle')
  })
})

describe('what is told before a lock', () => {
  it.each([
    [10 * MINUTE - 121, 10, false, false],
    [10 * MINUTE - 120, 10, false, true],
    [30 * MINUTE - 121, 10, true, false],
    [30 * MINUTE - 120, 10, true, true],
    // A minute's limit is not one long warning.
    [44, 1, false, false],
    [45, 1, false, true],
  ])('%i s untouched, limit %i min, meeting %s: told %s', (idleSeconds, idleMinutes, meetingRunning, told) => {
    expect(nextLock(activity(idleSeconds, 0, idleMinutes, meetingRunning))).toMatchObject({ reason: 'idle', told })
  })

  it('counts down to the lock that comes first', () => {
    expect(nextLock(activity(0, 3 * HOUR, 10, true, 28.5 * 60_000))).toEqual({ reason: 'meetingOver', inSeconds: 90, told: true })
    expect(nextLock(activity(29 * MINUTE, 3 * HOUR, 10, true, 0))).toEqual({ reason: 'idle', inSeconds: 60, told: true })
    expect(nextLock(activity(0, 10 * HOUR - 30_000, 10, false))).toEqual({ reason: 'tenHours', inSeconds: 30, told: true })
  })
})

describe('a clock that is set back', () => {
  const MEETING_ENDS = 1_000_000

  it('takes nothing from the time that has passed', () => {
    expect(passedSince({ now: 500, steady: 0 }, { now: 100, steady: 40 })).toBe(40)
    // The steady clock stood still while the computer slept.
    expect(passedSince({ now: 500, steady: 0 }, { now: 9_500, steady: 40 })).toBe(9_000)
  })

  it('moves the end of a meeting no further away', () => {
    const first = seeEnd(null, MEETING_ENDS, { now: 400_000, steady: 0 })
    expect(first?.onSteady).toBe(600_000)
    const setBack = seeEnd(first, MEETING_ENDS, { now: 0, steady: 10_000 })
    expect(setBack?.onSteady).toBe(600_000)
    expect(seeEnd(setBack, MEETING_ENDS, { now: 900_000, steady: 20_000 })?.onSteady).toBe(120_000)
  })

  it.each([
    ['a plan that was moved is the new plan', 2_000_000, 1_600_000],
    ['no meeting has no end', null, undefined],
  ])('%s', (_why, endsAt, onSteady) => {
    const before: SeenEnd = { endsAt: MEETING_ENDS, onSteady: 600_000 }
    expect(seeEnd(before, endsAt, { now: 400_000, steady: 0 })?.onSteady).toBe(onSteady)
  })
})
