import { describe, expect, it } from 'vitest'
import { screenState } from '../../../../main/displays/screen-question'

describe('"Syns den här bilden på duken?"', () => {
  it.each([
    [1, true, false, true],
    [1, true, true, false],
    [1, false, false, false],
    [2, true, false, false],
    [2, true, true, false],
    // A laptop with its lid shut and nothing plugged in is told as no display at all by some systems.
    [0, true, false, true],
  ])('%i displays, in a meeting %s, answered %s: asks %s', (displays, inMeeting, seenHereOnly, asks) => {
    expect(screenState({ displays, inMeeting, seenHereOnly })).toEqual({ displays, asks })
  })
})
