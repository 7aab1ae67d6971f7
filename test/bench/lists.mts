// From a click to painted rows at the real desk, against the very same queries asked of the bare driver on the same file.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'
import type { MatterId } from '../../shared/domain/matter/matter'
import { launchSamrum } from '../e2e/harness'
import { goTo } from '../walk/desk-hands'
import { lock, type MainJob, unlock } from '../walk/main-job'
import { askBare, copyVault, openBare, recordQueries, seedMatters, type VaultCopy } from './bare-driver.mts'
import { type Line, pairedDifference, spread } from './figures.mts'
import { TWO_DISPLAYS } from './wall.mts'

const MANY = 20_000
const UNLOCKS = 4
const OPENED_EACH = 4
/** One frame of a screen with sixty in a second. */
const FRAME_MS = 16.7

interface Seen {
  readonly list: Times
  readonly open: Times
}
interface Times {
  readonly desk: number[]
  readonly bare: number[]
}

/** Adds the many matters to the vault of this home: nothing measured after it sees the small one again. */
export async function measureLists(home: string): Promise<Line[]> {
  const few = await inOneStart(home)
  await seedMatters(home, MANY)
  const many = await inOneStart(home)
  return [...linesOf('demonstration vault', few), ...linesOf('20 000 matters', many)]
}

const linesOf = (vault: string, { list, open }: Seen): Line[] => [
  lineOf(`first case list after unlock, ${vault}`, list),
  lineOf(`opening a case, ${vault}`, open),
]

const lineOf = (name: string, { desk, bare }: Times): Line => ({
  name,
  unit: 'ms',
  samrum: spread(desk),
  bare: spread(bare),
  against: { words: 'more by', value: pairedDifference(desk, bare), goal: FRAME_MS },
})

/** Desk and bare driver take turns: while the vault is locked, its very bytes are asked directly. */
async function inOneStart(home: string): Promise<Seen> {
  const seen: Seen = { list: { desk: [], bare: [] }, open: { desk: [], bare: [] } }
  const samrum = await launchSamrum({ home, demo: true, env: { SAMRUM_TEST_KDF: 'full', SAMRUM_TEST_DISPLAYS: TWO_DISPLAYS } })
  let copy: VaultCopy | undefined
  const job: MainJob = { samrum, step: (_name, work) => work(), folder: '' }
  try {
    for (let time = 0; time < UNLOCKS; time++) {
      const desk = await elsewhere(job)
      seen.list.desk.push(await clickToPaint(desk, 'a[href="#/arenden"]', 'tbody tr', 0))
      const opened: MatterId[] = []
      for (let number = 0; number < OPENED_EACH; number++) {
        await sleep(150)
        seen.open.desk.push(await clickToPaint(desk, 'tbody [data-row-link]', '[role="tablist"]', time * OPENED_EACH + number))
        opened.push((await desk.evaluate(() => location.hash.split('/')[2] ?? '')) as MatterId)
        await goTo(desk, '/arenden', text.matter.list.title)
        await desk.locator('tbody tr').first().waitFor()
      }
      await goTo(desk, '/hjalp', text.help.title)
      await lock(job, 'lock')
      copy = await copyVault(home, copy)
      await askDirectly(copy, opened, seen)
    }
  } finally {
    await samrum.close()
  }
  return seen
}

/** Unlocks to a page that asks for no cases, so that the first list is asked for by the click. */
async function elsewhere(job: MainJob): Promise<Page> {
  const desk = await unlock(job, 'unlock', 'full')
  if (!(await desk.evaluate(() => location.hash)).startsWith('#/hjalp')) {
    await goTo(desk, '/hjalp', text.help.title)
    await lock(job, 'lock')
    return elsewhere(job)
  }
  // What follows an unlock in the background is over.
  await sleep(700)
  return desk
}

async function askDirectly(copy: VaultCopy, matters: readonly MatterId[], seen: Seen): Promise<void> {
  const queries = await recordQueries(copy, matters)
  const driver = openBare(copy)
  try {
    seen.list.bare.push(askBare(driver, queries.list))
    for (const one of queries.open) seen.open.bare.push(askBare(driver, one))
  } finally {
    driver.close()
  }
}

/** Milliseconds from the click to the frame in which what was asked for is painted, by the page's own clock. */
const clickToPaint = (desk: Page, link: string, wanted: string, index: number): Promise<number> =>
  desk.evaluate(
    ({ link, wanted, index }) =>
      new Promise<number>((resolve, reject) => {
        const links = document.querySelectorAll<HTMLElement>(link)
        const pressed = links[index % links.length]
        if (!pressed) return reject(new Error(`nothing to press: ${link}`))
        // The next task after a frame's callbacks begins when that frame has been painted.
        const painted = () => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - began)
          requestAnimationFrame(() => port2.postMessage(null))
        }
        const watch = new MutationObserver(() => {
          if (!document.querySelector(wanted)) return
          watch.disconnect()
          painted()
        })
        const began = performance.now()
        watch.observe(document.body, { childList: true, subtree: true })
        pressed.click()
      }),
    { link, wanted, index },
  )
