// From a key to the frame that shows it, in a note and in a summary of 20 kB with marks in them, against a bare text area of the same text.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { MatterId } from '../../shared/domain/matter/matter'
import { groupKindOf } from '../../shared/profiles'
import { launchSamrum } from '../e2e/harness'
import { askVault } from '../walk/ask'
import { heading } from '../walk/desk-hands'
import { type MainJob, unlock } from '../walk/main-job'
import { type Line, percentile, rounded, spread } from './figures.mts'
import { TWO_DISPLAYS } from './wall.mts'

const GOAL_MS = 33
const KEYS = 150
/** A hand that is quick; its pauses let the check answer in between. */
const BETWEEN_MS = 60
const PAUSE_EVERY = 25
const PAUSE_MS = 1_200
const SENTENCE = 'Bor hos mamman Rosita och trivs bra där. Rositas mobil är 070-1740612, och hon svarar oftast på kvällen.\n'

const textOf = (length: number) => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length)

/** One note of 20 kB, and five headings of a summary that hold as much together. */
export async function measureTyping(home: string): Promise<Line[]> {
  const samrum = await launchSamrum({ home, demo: true, env: { SAMRUM_TEST_DISPLAYS: TWO_DISPLAYS } })
  const job: MainJob = { samrum, step: (_name, work) => work(), folder: '' }
  try {
    await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
    const desk = await unlock(job, 'unlock', 'full')
    const summary = await inSummary(desk)
    const note = await inNote(desk)
    return [lineOf('key to frame, a note of 20 kB', note), lineOf('key to frame, a summary of 20 kB', summary)]
  } finally {
    await samrum.close()
  }
}

const lineOf = (name: string, { ours, bare }: { ours: number[]; bare: number[] }): Line => ({
  name,
  unit: 'ms',
  samrum: spread(ours),
  bare: spread(bare),
  against: { words: `p95 (bare ${rounded(percentile(bare, 0.95))})`, value: rounded(percentile(ours, 0.95)), goal: GOAL_MS },
})

async function inSummary(desk: Page) {
  const asked = { page: 0, text: '', groupId: null, state: null, sort: 'receivedOn' }
  const { rows } = await askVault<{ rows: { id: MatterId; codeName: string; summary: string }[] }>(desk, 'matter/list', asked)
  const matter = rows.find(({ summary }) => summary === 'none') ?? rows[0]
  if (!matter) throw new Error('no matter')
  const { group } = await askVault<{ group: Parameters<typeof kindOf>[0] }>(desk, 'matter/open', { matterId: matter.id })
  const sections = kindOf(group)
    .summaryHeadings.slice(0, 5)
    .map(({ key }) => ({ heading: key, text: textOf(3_800) }))
  await askVault(desk, 'summary/save-draft', { matterId: matter.id, text: { question: 'Vad nu?', sections } })
  await show(desk, `/arenden/${matter.id}/sammanfattning`)
  await heading(desk, matter.codeName)
  return measure(desk, `summary-${sections[0]?.heading}`)
}
const kindOf = (group: { profileId: Parameters<typeof groupKindOf>[0]; kind: Parameters<typeof groupKindOf>[1] }) =>
  groupKindOf(group.profileId, group.kind)

async function inNote(desk: Page) {
  const { meetings } = await askVault<{ meetings: { id: string; state: string }[] }>(desk, 'meeting/list', {})
  for (const { id, state } of meetings) {
    if (state === 'open') continue
    const { items } = await askVault<{ items: { id: string; kind: string }[] }>(desk, 'meeting/open', { meetingId: id })
    const item = items.find(({ kind }) => kind === 'general') ?? items[0]
    const saved = item && (await saves(desk, item.id))
    if (!saved) continue
    await show(desk, `/moten/${id}/efter`)
    const field = `note:${item.id}`
    await desk.locator(`textarea[data-field="${field}"]`).waitFor({ timeout: 5_000 })
    return measure(desk, field)
  }
  throw new Error('no meeting whose notes can be written in')
}
const saves = (desk: Page, itemId: string): Promise<boolean> =>
  askVault(desk, 'notes/save', { itemId, text: textOf(19_700) }).then(
    () => true,
    () => false,
  )

const show = (desk: Page, route: string) =>
  desk.evaluate((to) => {
    location.hash = to
  }, route)

/** Ours and a bare one in turns, in the same window: what the machine does to one it does to the other. */
async function measure(desk: Page, field: string): Promise<{ ours: number[]; bare: number[] }> {
  const area = desk.locator(`textarea[data-field="${field}"]`)
  await area.waitFor()
  await desk.waitForFunction(
    (name) => {
      const found = document.querySelector(`textarea[data-field="${name}"]`)
      return (found?.previousElementSibling?.querySelectorAll('[data-mark]').length ?? 0) > 20
    },
    field,
    { timeout: 30_000 },
  )
  await desk.evaluate((name) => {
    const ours = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${name}"]`)
    const bare = document.createElement('textarea')
    bare.id = 'bare'
    bare.value = ours?.value ?? ''
    bare.style.cssText = `position:fixed;inset:auto 0 0 auto;width:${ours?.clientWidth ?? 400}px;height:8rem;z-index:999`
    document.body.append(bare)
  }, field)
  const ours: number[] = []
  const bare: number[] = []
  const first = `textarea[data-field="${field}"]`
  for (let round = 0; round < 2; round += 1) {
    bare.push(...(await typeIn(desk, '#bare', KEYS / 2)))
    ours.push(...(await typeIn(desk, first, KEYS / 2)))
  }
  await desk.evaluate(() => document.querySelector('#bare')?.remove())
  return { ours, bare }
}

/** Types in the middle of the text, and answers with the time from each key to the paint of the frame after it. */
async function typeIn(desk: Page, selector: string, keys: number): Promise<number[]> {
  await desk.evaluate((wanted) => {
    const field = document.querySelector<HTMLTextAreaElement>(wanted)
    if (!field) throw new Error(`nothing to type in: ${wanted}`)
    const middle = field.value.indexOf(' ', Math.floor(field.value.length / 2))
    field.focus()
    field.setSelectionRange(middle, middle)
    const times: number[] = []
    const store = window as unknown as { keyTimes: number[] }
    store.keyTimes = times
    field.addEventListener('keydown', (event) => {
      const { port1, port2 } = new MessageChannel()
      // The next task after a frame's callbacks begins when that frame has been painted.
      port1.onmessage = () => times.push(performance.now() - event.timeStamp)
      requestAnimationFrame(() => port2.postMessage(null))
    })
  }, selector)
  for (let key = 0; key < keys; key += 1) {
    await desk.keyboard.press('abcdefghij '[key % 11] === ' ' ? 'Space' : ('abcdefghij'[key % 11] ?? 'a'))
    await sleep(key % PAUSE_EVERY === PAUSE_EVERY - 1 ? PAUSE_MS : BETWEEN_MS)
  }
  return desk.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
}
