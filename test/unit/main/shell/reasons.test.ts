import { describe, expect, it } from 'vitest'
import { beginsAgain, type LockReason, locksTheLockPage, noticeOf } from '../../../../main/shell/reasons'

describe('why the program locks', () => {
  it.each<[LockReason, string | null, boolean]>([
    ['asked', null, false],
    ['idle', 'lock/idle', false],
    ['tenHours', 'lock/ten-hours', false],
    ['meetingOver', 'lock/meeting-over', false],
    ['suspend', null, true],
    ['screenLock', null, true],
    ['processEnded', 'lock/process-ended', true],
    ['windowEnded', 'lock/window-ended', true],
  ])('%s says %s on the lock page, and replaces one that already stands there: %s', (reason, notice, replaces) => {
    expect(noticeOf(reason)).toBe(notice)
    expect(locksTheLockPage(reason)).toBe(replaces)
  })

  it('does not begin for ever what ends as soon as it has begun', () => {
    expect(beginsAgain([], 100_000)).toBe(true)
    expect(beginsAgain([99_000, 99_500], 100_000)).toBe(true)
    expect(beginsAgain([98_000, 99_000, 99_500], 100_000)).toBe(false)
    expect(beginsAgain([1_000, 2_000, 3_000, 99_500], 100_000)).toBe(true)
  })
})
