// From a click to what it asked for painted at the real desk, against the very same queries asked of the bare driver on the same file.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'
import type { InputOf } from '../../shared/contract/contract'
import type { MatterId } from '../../shared/domain/matter/matter'
import { wordsOf } from '../builders/many-cases'
import { launchSamrum } from '../e2e/harness'
import { goTo } from '../walk/desk-hands'
import { lock, type MainJob, unlock } from '../walk/main-job'
import {
  type Asked,
  askBare,
  copyVault,
  openBare,
  type Queries,
  recordQueries,
  seedMatters,
  type VaultCopy,
} from './bare-driver.mts'
import { type Line, median, percentile, rounded, spread } from './figures.mts'
import { TWO_DISPLAYS } from './wall.mts'

const MANY = 20_000
const UNLOCKS = 4
/** Of each kind and unlock: with four unlocks twenty figures, so that a p95 leaves out one. */
const EACH = 5
const GOAL_MS = 100

const KINDS = ['first page', 'filter by step', 'filter by deadline', 'search', 'search for a name', 'opening a case'] as const
type Kind = (typeof KINDS)[number]
type Times = Record<Kind, { readonly desk: number[]; readonly bare: number[] }>

/** Adds the many matters to the vault of this home: nothing measured after it sees the small one again. */
export async function measureLists(home: string): Promise<Line[]> {
  const few = await inOneStart(home, 1)
  await seedMatters(home, MANY)
  const many = await inOneStart(home, UNLOCKS)
  return [...linesOf('demonstration vault', few), ...linesOf('20 000 cases', many)]
}

const linesOf = (vault: string, times: Times): Line[] =>
  KINDS.filter((kind) => times[kind].desk.length > 0).map((kind) => {
    const { desk, bare } = times[kind]
    const ratio = rounded(median(desk) / median(bare))
    return {
      name: `${kind}, ${vault}`,
      unit: 'ms',
      samrum: spread(desk),
      bare: spread(bare),
      against: { words: `${ratio} times the bare median, p95`, value: rounded(percentile(desk, 0.95)), goal: GOAL_MS },
    }
  })

/** What was pressed, and what the bare driver is asked for it once the vault is locked. */
type Done = { kind: Kind; asked: Asked[] } | { kind: Kind; name: string }

const LIST: InputOf<'matter/list'> = { page: 0, text: '', groupId: null, state: null, withEnded: false, sort: 'codeName' }

/** Desk and bare driver take turns: while the vault is locked, its very bytes are asked directly. */
async function inOneStart(home: string, unlocks: number): Promise<Times> {
  const times = Object.fromEntries(KINDS.map((kind) => [kind, { desk: [], bare: [] }])) as unknown as Times
  const samrum = await launchSamrum({ home, demo: true, env: { SAMRUM_TEST_KDF: 'full', SAMRUM_TEST_DISPLAYS: TWO_DISPLAYS } })
  let copy: VaultCopy | undefined
  const job: MainJob = { samrum, step: (_name, work) => work(), folder: '' }
  try {
    for (let time = 0; time < unlocks; time += 1) {
      const desk = await elsewhere(job)
      const done: Done[] = []
      const note = (one: Done, milliseconds: number) => {
        times[one.kind].desk.push(milliseconds)
        done.push(one)
      }
      await walkList(desk, time, unlocks > 1, note)
      await goTo(desk, '/hjalp', text.help.title)
      await lock(job, 'lock')
      copy = await copyVault(home, copy)
      await askDirectly(copy, done, times)
    }
  } finally {
    await samrum.close()
  }
  return times
}

/** The small vault shows the list and a case; it has too little to filter and to find. */
async function walkList(
  desk: Page,
  time: number,
  everything: boolean,
  note: (one: Done, milliseconds: number) => void,
): Promise<void> {
  const page = (input: Partial<InputOf<'matter/list'>>): Asked => ({ name: 'matter/list', input: { ...LIST, ...input } })
  const first = await timed(desk, { press: 'a[href="#/arenden"]', wanted: 'tbody tr' })
  note({ kind: 'first page', asked: [{ name: 'group/list', input: {} }, page({})] }, first)
  if (everything) await walkFilters(desk, time, page, note)
  for (let number = 0; number < EACH; number += 1) {
    await sleep(120)
    const index = time * EACH + number
    const milliseconds = await timed(desk, {
      press: 'tbody [data-row-link]',
      index,
      wanted: `nav[aria-label="${text.matter.page.sections}"]`,
    })
    const matterId = (await desk.evaluate(() => location.hash.split('/')[2] ?? '')) as MatterId
    note(
      {
        kind: 'opening a case',
        asked: [
          { name: 'matter/open', input: { matterId } },
          { name: 'step/read', input: { matterId } },
        ],
      },
      milliseconds,
    )
    await goTo(desk, '/arenden', text.matter.list.title)
    await desk.locator('tbody tr').first().waitFor()
  }
  if (!everything) return
  for (let number = 0; number < EACH; number += 1) {
    await sleep(120)
    const name = `${['Alma', 'Bo', 'Åke', 'Ärla', 'Östen', 'Göran'][(time + number) % 6]} ${['gran', 'björk', 'åsf', 'älv'][number % 4]}`
    note({ kind: 'search for a name', name }, await timed(desk, { type: 'matter-name', value: name }))
  }
  await goTo(desk, '/sok', text.search.title)
  for (let number = 0; number < EACH; number += 1) {
    await sleep(300)
    const word = wordsOf(time * 40 + number * 7, 23, 3)
    note(
      { kind: 'search', asked: [{ name: 'search/cases', input: { text: word, page: 0 } }] },
      await timed(desk, { type: 'search', value: word }),
    )
  }
}

async function walkFilters(
  desk: Page,
  time: number,
  page: (input: Partial<InputOf<'matter/list'>>) => Asked,
  note: (one: Done, milliseconds: number) => void,
): Promise<void> {
  const steps = await desk
    .locator('[data-field="matter-state"] option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  for (let number = 0; number < EACH; number += 1) {
    await sleep(120)
    const state = steps[1 + ((time * EACH + number) % (steps.length - 1))] ?? ''
    note({ kind: 'filter by step', asked: [page({ state })] }, await timed(desk, { select: 'matter-state', value: state }))
  }
  await timed(desk, { select: 'matter-state', value: '' })
  for (const deadline of ['late', 'week', 'none', 'late', 'week'] as const) {
    await sleep(120)
    note(
      { kind: 'filter by deadline', asked: [page({ deadline })] },
      await timed(desk, { select: 'matter-deadline', value: deadline }),
    )
  }
  await timed(desk, { select: 'matter-deadline', value: '' })
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

async function askDirectly(copy: VaultCopy, done: readonly Done[], times: Times): Promise<void> {
  const recorder = recordQueries(copy)
  const statements: { kind: Kind; queries: Queries }[] = []
  try {
    for (const one of done)
      statements.push({
        kind: one.kind,
        queries: 'asked' in one ? await recorder.statementsOf(one.asked) : await recorder.statementsOfName(one.name, LIST),
      })
  } finally {
    await recorder.close()
  }
  const bare = openBare(copy)
  try {
    for (const { kind, queries } of statements) times[kind].bare.push(askBare(bare, queries))
  } finally {
    bare.close()
  }
}

type Doing =
  | { press: string; index?: number; wanted: string }
  | { select: string; value: string }
  | { type: string; value: string }

/**
 * Milliseconds from what is done to the frame in which its answer is painted, by the page's own clock. A press waits for something
 * that was not there; a choice or a question for another text where the answer stands.
 */
const timed = (desk: Page, doing: Doing): Promise<number> =>
  desk.evaluate(
    (doing) =>
      new Promise<number>((resolve, reject) => {
        const find = <Kind extends HTMLElement>(field: string) => document.querySelector<Kind>(`[data-field="${field}"]`)
        // What is read aloud of an answer, and its rows.
        const answer = () =>
          [
            ...document.querySelectorAll(
              'main caption, main [role="status"], main .s-empty, main tbody tr:first-child, main [data-hit]',
            ),
          ]
            .map((one) => one.textContent)
            .join('|')
        const before = answer()
        const there = 'press' in doing ? () => document.querySelector(doing.wanted) !== null : () => answer() !== before
        // The next task after a frame's callbacks begins when that frame has been painted.
        const painted = (began: number) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - began)
          requestAnimationFrame(() => port2.postMessage(null))
        }
        const act = (): (() => void) | undefined => {
          if ('press' in doing) {
            const links = document.querySelectorAll<HTMLElement>(doing.press)
            const pressed = links[(doing.index ?? 0) % links.length]
            return pressed && (() => pressed.click())
          }
          if ('select' in doing) {
            const select = find<HTMLSelectElement>(doing.select)
            return (
              (select &&
                (() => {
                  select.value = doing.value
                  select.dispatchEvent(new Event('change', { bubbles: true }))
                })) ??
              undefined
            )
          }
          const input = find<HTMLInputElement>(doing.type)
          if (!input) return undefined
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, doing.value)
          input.dispatchEvent(new Event('input', { bubbles: true }))
          return () => input.form?.requestSubmit()
        }
        const press = act()
        if (!press) return reject(new Error(`nothing to press: ${JSON.stringify(doing)}`))
        // What was typed is in the page's state when this task is over.
        setTimeout(() => {
          const began = performance.now()
          const late = setTimeout(() => reject(new Error(`no answer: ${JSON.stringify(doing)}`)), 10_000)
          const watch = new MutationObserver(() => {
            if (!there()) return
            watch.disconnect()
            clearTimeout(late)
            painted(began)
          })
          watch.observe(document.body, { childList: true, subtree: true, characterData: true })
          press()
        }, 0)
      }),
    doing,
  )
