// From one slide to the next: how long it takes, and whether the room ever sees neither. The frame buffer, as often as it can be read.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Screen } from '../../build/runtime/screen.mts'
import { type Area, differences, lookAtRest, openFrameBuffer } from './frame-buffer.mts'

const POINTS = 24
const TIMES = 30
const PATIENCE_MS = 3_000

export interface SlideChanges {
  readonly times: number[]
  /**
   * For how long every point that a slide fills showed the bare wall, ms. A frame is copied to the virtual screen from its top to
   * its bottom, so for a few milliseconds the old slide's words can be gone and the new one's not there yet; a blank frame that was
   * painted stands for a whole one.
   */
  readonly longestBare: number
  /** Looks in all between the command and the slide that came. */
  readonly looks: number
}

/** Goes to and fro between two pages of the matter on the wall, which must be up and have two. */
export async function measureSlides(screen: Screen, desk: Page, wall: Area): Promise<SlideChanges> {
  const buffer = openFrameBuffer(screen)
  const read = async (page: number) => {
    await show(desk, page)
    await sleep(500)
    return lookAtRest(buffer, wall, 400)
  }
  try {
    const slides = [await read(0), await read(1)] as const
    const bare = commonest(slides[0])
    const points = slides.map((slide) => pointsOf(slide, bare, wall)) as [Area[], Area[]]
    const expected = slides.map((slide, at) => points[at as 0 | 1].map((point) => slide[place(point, wall)] ?? 0))
    if (differences(slides[0], slides[1]).length === 0) throw new Error('the two slides are the same')
    const isUp = (at: 0 | 1) => points[at].every((point, index) => buffer.read(point)[0] === expected[at]?.[index])
    const isBare = () => [...points[0], ...points[1]].every((point) => buffer.read(point)[0] === bare)
    const times: number[] = []
    let longestBare = 0
    let looks = 0
    for (let time = 0; time < TIMES; time++) {
      const at = (time % 2) as 0 | 1
      const asked = show(desk, at)
      const end = now() + PATIENCE_MS
      let bareSince: number | null = null
      for (;;) {
        const up = isUp(at)
        const seen = now()
        looks++
        if (up || !isBare()) bareSince = null
        else {
          bareSince ??= seen
          longestBare = Math.max(longestBare, now() - bareSince)
        }
        if (up) {
          times.push(seen - (await asked))
          break
        }
        if (seen > end) throw new Error('the slide never came')
        // Playwright's own socket is read in between; as often as that lets us.
        await sleep(0)
      }
      await sleep(60 + Math.random() * 40)
    }
    return { times, longestBare, looks }
  } finally {
    buffer.close()
  }
}

const now = (): number => performance.timeOrigin + performance.now()

const place = (point: Area, wall: Area): number => (point.y - wall.y) * wall.width + (point.x - wall.x)

/** Spread over what the slide fills, from its top to its bottom. */
function pointsOf(slide: Int32Array, bare: number, wall: Area): Area[] {
  const filled: number[] = []
  for (let at = 0; at < slide.length; at++) if (slide[at] !== bare && (slide[at] ?? -1) >= 0) filled.push(at)
  if (filled.length < POINTS) throw new Error('the slide is empty')
  return Array.from({ length: POINTS }, (_, number) => {
    const at = filled[Math.floor((number * (filled.length - 1)) / (POINTS - 1))] ?? 0
    return { x: wall.x + (at % wall.width), y: wall.y + Math.floor(at / wall.width), width: 1, height: 1 }
  })
}

function commonest(slide: Int32Array): number {
  const counts = new Map<number, number>()
  for (const colour of slide) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

export async function showFirstPage(desk: Page): Promise<void> {
  await show(desk, 0)
  await sleep(300)
}

/** The page that the desk asks for, of the item that is open; answers with when it asked. */
const show = (desk: Page, page: number): Promise<number> =>
  desk.evaluate(async (wanted) => {
    type Reply = { value: { runningMeetingId?: string; items?: { id: string; state: string }[] } }
    const ask = (name: string, input: unknown) =>
      (window as unknown as { samrum: { ask(name: string, input: unknown): Promise<Reply> } }).samrum.ask(name, input)
    const keep = window as unknown as { openItem?: string | undefined }
    if (keep.openItem === undefined) {
      const { runningMeetingId: meetingId } = (await ask('session/state', {})).value
      keep.openItem = (await ask('meeting/open', { meetingId })).value.items?.find(({ state }) => state === 'open')?.id
    }
    const began = performance.timeOrigin + performance.now()
    void ask('wall/show-item', { itemId: keep.openItem, page: wanted })
    return began
  }, page)
