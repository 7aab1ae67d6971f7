import { describe, expect, it } from 'vitest'
import { lockDue } from '../../../../main/power/activity'

const MINUTE = 60
const HOUR = 3_600_000

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
    expect(lockDue({ idleSeconds, openFor, limits: { idleMinutes, meetingRunning } })).toBe(due)
  })
})
