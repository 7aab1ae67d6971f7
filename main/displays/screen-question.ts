/**
 * "Syns den här bilden på duken?": a mirrored pair of displays looks like one, and only a person can see the wall.
 * INVARIANT: with one display nothing private stands on the desk in a meeting before somebody has said that the room does not see it.
 */
export interface ScreenState {
  readonly displays: number
  readonly asks: boolean
}

export function screenState(found: { displays: number; inMeeting: boolean; seenHereOnly: boolean }): ScreenState {
  return { displays: found.displays, asks: found.inMeeting && found.displays < 2 && !found.seenHereOnly }
}
