import type { Rectangle, Screen } from './screen'

export type ProjectorPlace =
  /** A display of its own: the whole of it. */
  | { kind: 'ownDisplay'; screen: Screen }
  /** One display, or a mirrored pair, which looks like one: an ordinary window that can be moved. */
  | { kind: 'window'; bounds: Rectangle }

/** The display the private window lies on: the one that holds most of it. */
export function screenOf(screens: readonly Screen[], bounds: Rectangle): Screen | undefined {
  return [...screens].sort((one, other) => overlap(other.bounds, bounds) - overlap(one.bounds, bounds))[0]
}

/** Where the projector goes: never onto the display that the desk lies on, if there is another. */
export function placeProjector(screens: readonly Screen[], desk: Rectangle): ProjectorPlace {
  const mine = screenOf(screens, desk)
  const others = screens.filter((screen) => screen !== mine && !(mine && overlap(screen.bounds, mine.bounds) > 0))
  const chosen = [...others].sort(
    (one, other) => Number(one.internal) - Number(other.internal) || area(other.bounds) - area(one.bounds),
  )[0]
  if (chosen) return { kind: 'ownDisplay', screen: chosen }
  const work = mine?.workArea ?? { x: 0, y: 0, width: 1280, height: 720 }
  const width = Math.min(960, Math.round(work.width * 0.6))
  const height = Math.min(work.height, Math.round((width * 9) / 16))
  return { kind: 'window', bounds: { x: work.x + work.width - width, y: work.y + work.height - height, width, height } }
}

/** What must make the wall dark: the projector's display is gone, moved, changed its size, or another came or went. */
export function wallMustGoDark(before: readonly Screen[], after: readonly Screen[]): boolean {
  if (before.length !== after.length) return true
  return before.some((screen) => {
    const now = after.find(({ id }) => id === screen.id)
    return !now || !same(now.bounds, screen.bounds) || now.scaleFactor !== screen.scaleFactor
  })
}

/** The desk on another display, as large as before where there is room. */
export function boundsOn(screen: Screen, window: Rectangle): Rectangle {
  const work = screen.workArea
  const width = Math.min(window.width, work.width)
  const height = Math.min(window.height, work.height)
  return { x: work.x + Math.floor((work.width - width) / 2), y: work.y + Math.floor((work.height - height) / 2), width, height }
}

export const same = (one: Rectangle, other: Rectangle): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height

function overlap(one: Rectangle, other: Rectangle): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

const area = ({ width, height }: Rectangle): number => width * height
