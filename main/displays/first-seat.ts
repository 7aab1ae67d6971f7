import type { Rectangle, Screen } from './screen'

const WIDTH = 1280
const HEIGHT = 860

/** Where the first window opens: in the middle of the first display, as large as the desk wants to be or as there is room. */
export function firstSeat(screens: readonly Screen[]): { bounds: Rectangle; maximized: boolean } {
  const work = (screens.find(({ internal }) => internal) ?? screens[0])?.workArea ?? { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  const width = Math.min(WIDTH, work.width)
  const height = Math.min(HEIGHT, work.height)
  const bounds = {
    x: work.x + Math.floor((work.width - width) / 2),
    y: work.y + Math.floor((work.height - height) / 2),
    width,
    height,
  }
  return { bounds, maximized: work.width < WIDTH || work.height < HEIGHT }
}
