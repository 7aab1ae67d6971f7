// From a click at the desk to the frame that the room sees: five points of the second display, looked at in the frame buffer.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Screen } from '../../build/runtime/screen.mts'
import { type Area, differences, type FrameBuffer, lookAtRest, openFrameBuffer } from './frame-buffer.mts'

const DISPLAYS = [
  { bounds: { x: 0, y: 0, width: 1920, height: 1080 } },
  { bounds: { x: 1920, y: 0, width: 1920, height: 1080 } },
] as const
export const TWO_DISPLAYS = JSON.stringify(DISPLAYS)
export const TWO_DISPLAYS_SIZE = '3840x1080x24'

export const WALL: Area = DISPLAYS[1].bounds
const POINTS = 5
const TIMES = 15
const PATIENCE_MS = 3_000

type Looks = { readonly point: Area; readonly dark: number; readonly shown: number }[]

/** Darkens the wall and shows it again, over and over; what is shown must be up. Leaves it shown. */
export async function measureWall(screen: Screen, desk: Page): Promise<number[]> {
  const buffer = openFrameBuffer(screen)
  try {
    const shown = await lookAtRest(buffer, WALL, 400)
    await choose(desk, 'dark')
    await sleep(500)
    const dark = await lookAtRest(buffer, WALL, 400)
    await choose(desk, 'shown')
    await sleep(500)
    const looks = fivePoints(differences(shown, dark), shown, dark)
    const times: number[] = []
    for (let time = 0; time < TIMES; time++) {
      for (const state of ['dark', 'shown'] as const) {
        times.push(await once(buffer, looks, state, desk))
        await sleep(60 + Math.random() * 40)
      }
    }
    return times
  } finally {
    buffer.close()
  }
}

/** From the top of what changes to its bottom. */
function fivePoints(changing: readonly number[], shown: Int32Array, dark: Int32Array): Looks {
  if (changing.length < POINTS) throw new Error('the wall does not change')
  return Array.from({ length: POINTS }, (_, number) => {
    const at = changing[Math.floor((number * (changing.length - 1)) / (POINTS - 1))] ?? 0
    const point = { x: WALL.x + (at % WALL.width), y: WALL.y + Math.floor(at / WALL.width), width: 1, height: 1 }
    return { point, dark: dark[at] ?? 0, shown: shown[at] ?? 0 }
  })
}

async function once(buffer: FrameBuffer, looks: Looks, state: 'dark' | 'shown', desk: Page): Promise<number> {
  const clicked = choose(desk, state)
  const end = now() + PATIENCE_MS
  while (!looks.every((look) => buffer.read(look.point)[0] === look[state])) {
    if (now() > end) throw new Error(`the wall never came to be ${state}`)
    await sleep(1)
  }
  const seen = now()
  return seen - (await clicked)
}

/** One clock for this process and the page, in milliseconds. */
const now = (): number => performance.timeOrigin + performance.now()

const choose = (desk: Page, state: 'dark' | 'shown'): Promise<number> =>
  desk.evaluate((value) => {
    const began = performance.timeOrigin + performance.now()
    document.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)?.click()
    return began
  }, state)
