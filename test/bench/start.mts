// From the start of the process to a field that is painted and takes keys, for the release edition and for a bare window.
// A key is pressed again and again from the first instant; the time is when the first dot of the field can be seen on the screen.
import { setTimeout as sleep } from 'node:timers/promises'
import type { LaunchPlan } from '../../build/runtime/launch-plan.mts'
import { type Line, pairedRatio, spread } from './figures.mts'
import { type Area, differences, type FrameBuffer, lookAtRest, openFrameBuffer } from './frame-buffer.mts'
import { type Keyboard, openKeyboard, type Subject, startOutside } from './from-outside.mts'

const BETWEEN_KEYS_MS = 15
const PATIENCE_MS = 30_000
/** Long enough for a page to have become what it is when somebody types at leisure. */
const SETTLED_MS = 4_000
/** How far the page may still move the field up or down after its first paint. */
const LEEWAY = 160

/** The dot a typed letter makes in the field, and where. */
interface Dot {
  readonly area: Area
  readonly pixels: Uint32Array
}

export async function measureStart(plan: LaunchPlan, samrum: Subject, bare: Subject, runs: number): Promise<Line[]> {
  const buffer = openFrameBuffer(plan.screen)
  const keyboard = openKeyboard(plan)
  try {
    const subjects = [
      { subject: samrum, dot: await learnDot(plan, samrum, buffer, keyboard), times: [] as number[] },
      { subject: bare, dot: await learnDot(plan, bare, buffer, keyboard), times: [] as number[] },
    ] as const
    for (let run = 0; run < runs; run++) {
      // Whoever goes first finds what the one before has left warm: they take turns.
      for (const one of run % 2 ? [...subjects].reverse() : subjects)
        one.times.push(await startOnce(plan, one.subject, one.dot, buffer, keyboard))
    }
    const [ours, theirs] = [subjects[0].times, subjects[1].times]
    return [
      {
        name: 'start to an unlock screen that takes keys',
        unit: 'ms',
        samrum: spread(ours),
        bare: spread(theirs),
        against: { words: 'ratio', value: pairedRatio(ours, theirs), goal: 1.25 },
      },
    ]
  } finally {
    keyboard.close()
    buffer.close()
  }
}

/** One start outside the count, which also warms the disk: what changes on the screen when a letter is typed. */
async function learnDot(plan: LaunchPlan, subject: Subject, buffer: FrameBuffer, keyboard: Keyboard): Promise<Dot> {
  const empty = await lookAtRest(buffer, buffer.all, 300)
  const program = startOutside(plan, subject)
  try {
    await sleep(SETTLED_MS)
    const before = await lookAtRest(buffer, buffer.all)
    if (differences(empty, before).length < 10_000) throw new Error('no window came')
    keyboard.press('x')
    await sleep(300)
    const changed = differences(before, await lookAtRest(buffer, buffer.all))
    const area = around(changed, buffer.all.width)
    if (area.width > 40 || area.height > 40) throw new Error(`a letter changed ${JSON.stringify(area)} of the screen`)
    return { area, pixels: buffer.read(area) }
  } finally {
    await program.end()
  }
}

function around(pixels: readonly number[], lineWidth: number): Area {
  if (pixels.length > 2_000) throw new Error('more than a letter changed on the screen')
  if (pixels.length === 0) throw new Error('a letter changed nothing on the screen')
  const xs = pixels.map((at) => at % lineWidth)
  const ys = pixels.map((at) => Math.floor(at / lineWidth))
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 }
}

async function startOnce(plan: LaunchPlan, subject: Subject, dot: Dot, buffer: FrameBuffer, keyboard: Keyboard): Promise<number> {
  await sleep(200)
  const began = performance.now()
  const program = startOutside(plan, subject)
  try {
    let nextKey = began
    for (;;) {
      const now = performance.now()
      if (isThere(dot, buffer)) return now - began
      if (now - began > PATIENCE_MS) throw new Error('the field never took a key')
      if (now >= nextKey) {
        keyboard.press('x')
        nextKey = now + BETWEEN_KEYS_MS
      }
      await sleep(2)
    }
  } finally {
    await program.end()
  }
}

function isThere({ area, pixels }: Dot, buffer: FrameBuffer): boolean {
  const y = Math.max(0, area.y - LEEWAY)
  const height = Math.min(buffer.all.height, area.y + area.height + LEEWAY) - y
  const strip = buffer.read({ x: area.x, y, width: area.width, height })
  for (let line = 0; line + area.height <= height; line++) {
    const from = line * area.width
    let at = 0
    while (at < pixels.length && strip[from + at] === pixels[at]) at++
    if (at === pixels.length) return true
  }
  return false
}
