// The main job once through: how long the loops of main and of the case process keep others waiting, and how long a few things take.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ElectronApplication } from 'playwright-core'
import { giveToOrdinaryUser } from '../../build/runtime/ordinary-user.mts'
import { launchSamrum, sharedPlan } from '../e2e/harness'
import { walkMainJob } from '../walk/main-job'
import { paperLabel, savePaper } from '../walk/papers'
import type { Step } from '../walk/walk'
import { type Line, percentile, spread } from './figures.mts'
import { measureWall, TWO_DISPLAYS, WALL } from './wall.mts'
import { measureSlides, type SlideChanges, showFirstPage } from './wall-slides.mts'

const RESOLUTION_MS = 5

interface Delay {
  readonly p99: number
  readonly max: number
}

/** A blank frame that was painted stands for a whole one; what is shorter is the copying of a frame to the virtual screen. */
const HALF_A_FRAME = 8

export async function measureWalk(home: string): Promise<Line[]> {
  const plan = await sharedPlan()
  const folder = join(plan.scratch, 'event-loop')
  mkdirSync(folder)
  giveToOrdinaryUser(folder)
  const samrum = await launchSamrum({
    home,
    demo: true,
    env: { SAMRUM_TEST_KDF: 'full', SAMRUM_TEST_DELAY: folder, SAMRUM_TEST_DISPLAYS: TWO_DISPLAYS },
  })
  const main = await watchMain(samrum.app)
  const times: { name: string; milliseconds: number }[] = []
  let wall: number[] = []
  let slides: SlideChanges = { times: [], longestBare: 0, looks: 0 }
  const step: Step = async (name, work) => {
    const isUnlock = UNLOCKS.includes(name)
    if (isUnlock) await main.pause()
    const began = performance.now()
    const result = await work()
    times.push({ name, milliseconds: performance.now() - began })
    if (isUnlock) await main.goOn()
    if (name === 'Ärendet visas under sitt kodnamn') {
      const desk = await samrum.page('desk')
      wall = await measureWall(plan.screen, desk)
      slides = await measureSlides(plan.screen, desk, WALL)
      // As it was before: the walk goes on from code name and question.
      await showFirstPage(desk)
    }
    return result
  }
  let ofMain: Delay[]
  try {
    const job = { samrum, step, folder: plan.scratch }
    await walkMainJob(job)
    for (let again = 0; again < 3; again++) await savePaper(job, paperLabel('recommendation'), `igen-${again}`)
    ofMain = await main.read()
  } finally {
    await samrum.close()
  }
  await sleep(200)
  const ofCase = delaysIn(folder, 'case-process')
  const time = (...names: string[]) =>
    spread(times.filter(({ name }) => names.includes(name)).map(({ milliseconds }) => milliseconds))
  const papers = times.filter(({ name }) => name.startsWith('Papperet görs')).map(({ milliseconds }) => milliseconds)
  return [
    delayLine('main', ofMain, 20),
    delayLine('case process', ofCase, 50),
    {
      name: 'a slide to the next, command to the last point',
      unit: 'ms',
      samrum: spread(slides.times),
      against: { words: 'p95', value: round(percentile(slides.times, 0.95)), goal: 50 },
    },
    {
      name: `neither of two slides on the wall, longest of ${slides.looks} looks (a frame is 16.7)`,
      unit: 'ms',
      samrum: spread([slides.longestBare]),
      against: { words: 'longest', value: slides.longestBare, goal: HALF_A_FRAME },
    },
    {
      name: 'click at the desk to the last point of the wall',
      unit: 'ms',
      samrum: spread(wall),
      against: { words: 'p95', value: round(percentile(wall, 0.95)), goal: 50 },
    },
    { name: 'unlock, to the heading of the desk', unit: 'ms', samrum: time(...UNLOCKS) },
    { name: 'opening the meeting, wall dark', unit: 'ms', samrum: time('Mötet startas och duken är mörk') },
    { name: 'first PDF, to its first page', unit: 'ms', samrum: spread(papers.slice(0, 1)) },
    { name: 'PDF again, to its first page', unit: 'ms', samrum: spread(papers.slice(1)) },
  ]
}

const delayLine = (process: string, delays: readonly Delay[], goal: number): Line => {
  const p99 = delays.map((delay) => delay.p99)
  const longest = Math.round(Math.max(...delays.map(({ max }) => max)))
  const value = round(Math.max(...p99))
  return {
    name: `${process}: event-loop delay between unlock and lock, p99 (longest ${longest})`,
    unit: 'ms',
    samrum: spread(p99),
    against: { words: 'worst p99', value, goal },
  }
}

const UNLOCKS = ['Samordnaren öppnar Samrum', 'Ordföranden öppnar för möte', 'Samordnaren öppnar igen']
const round = (value: number): number => Math.round(value * 10) / 10

/** The loop of main, watched from within by way of Playwright between one unlock and the next: the program needs no hook for it. */
async function watchMain(app: ElectronApplication) {
  type Watched = { benchDelay?: ReturnType<typeof import('node:perf_hooks').monitorEventLoopDelay> }
  const seen: Delay[] = []
  const goOn = () =>
    app.evaluate((_electron, resolution) => {
      const { monitorEventLoopDelay } = (process.mainModule as NodeJS.Module).require(
        'node:perf_hooks',
      ) as typeof import('node:perf_hooks')
      const histogram = monitorEventLoopDelay({ resolution })
      histogram.enable()
      ;(globalThis as Watched).benchDelay = histogram
    }, RESOLUTION_MS)
  const pause = async () => {
    const [p99 = 0, max = 0] = await app.evaluate(() => {
      const histogram = (globalThis as Watched).benchDelay
      histogram?.disable()
      return [histogram?.percentile(99), histogram?.max]
    })
    seen.push({ p99: Math.max(0, p99 / 1e6 - RESOLUTION_MS), max: Math.max(0, max / 1e6 - RESOLUTION_MS) })
  }
  await goOn()
  return {
    goOn,
    pause,
    async read() {
      await pause()
      // The first stretch ends at the first unlock: it is the laying out of the demonstration.
      return seen.slice(1)
    },
  }
}

const delaysIn = (folder: string, process: string): Delay[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(process))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Delay)
