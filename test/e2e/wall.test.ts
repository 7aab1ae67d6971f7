// What the room sees, in the real windows: the mapping row by row, messages, countdown, look; and whatever happens in a room, by lot.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { wallErrors } from '../../renderer/text/sv/errors-wall'
import { gridText } from '../../renderer/text/sv/grid'
import type { EndpointName, OutputOf } from '../../shared/contract/contract'
import { type Chance, chanceOf } from '../builders/fitting'
import { askVault } from '../walk/ask'
import { area, button, goTo, heading, marksIn } from '../walk/desk-hands'
import { looker } from '../walk/look'
import { ARENA_GROUP, lock, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum } from './harness'

const LAPTOP = { bounds: { x: 0, y: 0, width: 1024, height: 768 } }
const WALL = { bounds: { x: 1024, y: 0, width: 1920, height: 1080 } }
const SIZES = [
  [1920, 1080],
  [1024, 768],
  [800, 600],
] as const
const LONG = 'Arbetsmarknadsutbildningen förutsätter rehabiliteringskoordinatorns bedömning och ett läkarutlåtande. '
const SEQUENCES = 20
const seed = Number(process.env.SAMRUM_SEED ?? Date.now() % 1_000_000)

type Meeting = OutputOf<'meeting/open'>
type MatterItem = Extract<Meeting['items'][number], { kind: 'matter' }>

let samrum: Samrum
let desk: Page
let meetingId: string
let open: MatterItem

const ask = <Name extends EndpointName>(name: Name, input: unknown) => askVault<OutputOf<Name>>(desk, name, input)
const tried = (name: EndpointName, input: unknown) =>
  ask(name, input).then(
    () => 'accepted',
    (error: Error) => error.message,
  )
const walk = () => ({ samrum, step: async <T>(_name: string, work: () => Promise<T>) => work() }) as never
const wall = async () => (await samrum.page('projector')).locator('.wall')
const onWall = async () => (await wall()).innerText()
const said = (words: string | RegExp) => expect.poll(onWall).toMatch(words instanceof RegExp ? words : new RegExp(words))
const isDark = () => expect.poll(onWall).toBe('')
const press = (keys: string) => desk.keyboard.press(keys.replace('Ctrl', 'Control').replace('Skift', 'Shift'))

async function openProjector(): Promise<void> {
  if (!samrum.has('projector')) await ask('projector/open', {})
  await (await samrum.page('projector')).locator('.wall').waitFor({ state: 'attached' })
}

/** A matter whose door is open, with those in the room whom its consents cover. */
async function openCovered(): Promise<MatterItem> {
  const { items, attendees } = await ask('meeting/open', { meetingId })
  const matters = items.filter((item): item is MatterItem => item.kind === 'matter')
  for (const { id } of attendees) await ask('attendee/set', { attendeeId: id, present: true, where: 'onSite' })
  for (const item of matters) {
    const { stops } = await ask('item/stops', { itemId: item.id })
    if (stops.length > 0) continue
    await ask('item/open', { itemId: item.id })
    return item
  }
  throw new Error('no matter of the demonstration is covered')
}

async function toRoom(): Promise<void> {
  await goTo(desk, `/moten/${meetingId}/rum`, text.meeting.room.heading(ARENA_GROUP))
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true, env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP, WALL]) } })
  samrum.app.context().setDefaultTimeout(10_000)
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  desk = await unlock(walk(), 'Ordföranden öppnar för möte', 'meeting')
  const { meetings } = await ask('meeting/list', {})
  const own = meetings.filter(({ groupName, state }) => groupName === ARENA_GROUP && state === 'planned')
  meetingId = own.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))[0]?.id ?? ''
  await ask('meeting/start', { meetingId })
  await openProjector()
  open = await openCovered()
  await toRoom()
}, 90_000)
afterAll(async () => samrum?.close())

describe('the mapping of a matter', () => {
  const row = (n = 0) => desk.locator('[data-grid-row]').nth(n)

  it('goes up a row at a time by keyboard alone, and a marked row stays off while the meeting goes on (G21, G22)', async () => {
    await press('Ctrl+Skift+K')
    await row().locator('textarea').first().waitFor()
    await expect.poll(() => desk.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('grid')
    await desk.keyboard.type('Inskriven i mars.')
    await desk.keyboard.press('Tab')
    await desk.keyboard.type('Kräver läkarintyg.')
    await press('Ctrl+Enter')
    await said('Inskriven i mars.')
    expect(await onWall()).toContain(open.codeName)
    expect(await onWall()).toContain('Kräver läkarintyg.')
    await row(1).locator('textarea').first().focus()
    await desk.keyboard.type('Ring Anna Öhrn på 070-1740612')
    await expect.poll(() => row(1).locator('[data-mark]').allTextContents()).toContain('070-1740612')
    expect(await row(1).locator('[data-mark]').allTextContents()).toContain('Anna Öhrn')
    expect(await desk.getByText(text.marks.closed).count()).toBe(1)
    await press('Ctrl+Enter')
    await row(1).getByText(gridText.marked).waitFor()
    expect(await desk.getByRole('dialog').count()).toBe(0)
    expect(await onWall()).not.toMatch(/Öhrn|070/)
    // A draft of a row that is up: the room keeps the wording it was shown.
    await row().locator('textarea').first().fill('Inskriven, och Anna Öhrn har ringt.')
    await row().getByText(gridText.edited).waitFor()
    expect(await onWall()).toContain('Inskriven i mars.')
    const look = looker(samrum)
    await look.plain(desk, 'room-grid')
    expect(look.problems).toEqual([])
    await row().getByRole('button', { name: gridText.withdraw }).click()
    await isDark()
  })

  it('is cut into pages with whole words, never shrunk, on every size of wall', async () => {
    await row().locator('textarea').first().fill(LONG.repeat(3))
    await row().locator('textarea').nth(1).fill(LONG)
    await row().getByRole('button', { name: gridText.show }).click()
    await said('utlåtande')
    const pages = desk.getByRole('button', { name: gridText.page(2) })
    await pages.waitFor()
    await checkSizes('wall-grid')
    await pages.click()
    await said('2 av')
    await checkSizes('wall-grid-2')
  })
})

describe('the wall', () => {
  it('shows a message and a countdown by key, and refuses a name under the field with the words kept (X16)', async () => {
    await press('Ctrl+Skift+M')
    await area(desk, 'wall-message').fill('Anna Öhrn väntar i receptionen')
    await expect.poll(() => marksIn(desk, 'wall-message')).toEqual(['Anna Öhrn'])
    const before = await onWall()
    await button(desk, text.wall.message.show).click()
    const refused = wallErrors['wall/message-marked'] as { what: string }
    await desk.getByText(refused.what).waitFor()
    expect(await area(desk, 'wall-message').inputValue()).toBe('Anna Öhrn väntar i receptionen')
    expect(await onWall()).toBe(before)
    await area(desk, 'wall-message').fill('Vi fortsätter i sal 3.')
    await button(desk, text.wall.message.show).click()
    await said('Vi fortsätter i sal 3.')
    await checkSizes('wall-message')
    await press('Ctrl+Skift+T')
    await area(desk, 'wall-timer').fill('5')
    await desk.keyboard.press('Enter')
    await said(/Tid kvar\n4:5\d/)
    await checkSizes('wall-timer')
    // A projector that comes late is told what is left.
    await ask('projector/close', {})
    await samrum.gone('projector')
    await openProjector()
    await isDark()
    await press('Ctrl+Skift+B')
    await said(/4:[0-5]\d/)
  })

  it('is dark or light, larger or smaller, by its own keys, and rolls a slide that is larger than itself', async () => {
    const theme = () => wall().then((one) => one.getAttribute('data-theme'))
    await ask('wall/show-message', {
      meetingId,
      text: Array.from({ length: 12 }, (_, n) => `Rad ${n + 1} till rummet`).join('\n'),
    })
    await said('Rad 12')
    await press('Ctrl+Skift+R')
    await expect.poll(theme).toBe('light')
    await checkSizes('wall-light')
    await press('Ctrl+Skift+S')
    await press('Ctrl+Skift+S')
    await expect.poll(() => wall().then((one) => one.getAttribute('data-zoom'))).toBe('150')
    const frame = (await samrum.page('projector')).locator('.wall-frame')
    const top = () => frame.evaluate((one) => one.scrollTop)
    expect(await frame.getAttribute('data-more')).toBe('')
    await press('Ctrl+Skift+PageDown')
    await expect.poll(top).toBeGreaterThan(0)
    for (let turn = 0; turn < 4; turn += 1) await press('Ctrl+Skift+PageDown')
    await expect.poll(() => frame.getAttribute('data-more')).toBeNull()
    await press('Ctrl+Skift+R')
    await expect.poll(theme).toBe('dark')
    await ask('wall/show-item', { itemId: open.id, page: 0 })
    await said(open.codeName)
    expect(await top()).toBe(0)
    await ask('wall/set-view', { view: { theme: 'dark', zoom: 100, scroll: 0 } })
    await ask('wall/show-agenda', { meetingId })
    await checkSizes('wall-agenda')
  })

  it(`shows nothing that it may not, whatever happens in the room: ${SEQUENCES} times (G33, X13, X17)`, async () => {
    process.stdout.write(`SAMRUM_SEED=${seed}\n`)
    const chance = chanceOf(seed)
    let lit = 0
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      if (sequence % 10 === 9) await lockAndComeBack()
      const done: string[] = []
      for (let turn = 0; turn < 4; turn += 1) {
        done.push(await happens(chance))
        if (await mustHold(`${sequence}: ${done.join(', ')}`)) lit += 1
      }
    }
    expect(lit).toBeGreaterThan(5)
  }, 60_000)
})

/** At each size of wall: nothing hangs over, no bar, no text under 28 px of 1080. */
async function checkSizes(name: string): Promise<void> {
  const projector = await samrum.page('projector')
  for (const [width, height] of SIZES) {
    await samrum.app.evaluate(
      ({ BrowserWindow }, at) => {
        const shown = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith('app://samrum/projector/'))
        shown?.setFullScreen(false)
        shown?.setContentSize(at.width, at.height)
      },
      { width, height },
    )
    await projector.waitForFunction((wanted) => Math.abs(innerWidth - wanted) < 2, width)
    const found = await projector.evaluate(() => {
      const frame = document.querySelector('.wall-frame') as HTMLElement
      const texts = [...document.querySelectorAll<HTMLElement>('.wall-frame *')].filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      const cut = texts
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map((one) => one.textContent)
      const least = Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
      return { over: frame.scrollHeight - frame.clientHeight, more: frame.hasAttribute('data-more'), cut, least }
    })
    const base = Math.min(width * 0.03, height * 0.04444)
    expect([name, width, found.over <= 2, found.more, found.cut]).toEqual([name, width, true, false, []])
    expect(found.least).toBeGreaterThanOrEqual(base * 0.6 - 0.1)
    if (width !== 800) await samrum.screenshot(projector, `${name}-${width}`)
  }
}

/** Everything that can happen around a wall, asked by the desk's own page. */
async function happens(chance: Chance): Promise<string> {
  const { items, attendees } = await ask('meeting/open', { meetingId })
  const matters = items.filter((item): item is MatterItem => item.kind === 'matter')
  const itemId = chance.below(3) > 0 ? open.id : chance.one(matters).id
  const who = chance.one(attendees)
  const { rows } = await ask('grid/read', { itemId })
  const unitId = chance.one(rows).unitId
  const cell = { itemId, unitId, column: 'knows', text: chance.one(['Inskriven.', 'Ring 070-1740612', '']) }
  const acts: [string, () => Promise<unknown>][] = [
    ['item', () => tried('wall/show-item', { itemId, page: chance.below(3) })],
    ['item', () => tried('wall/show-item', { itemId: open.id, page: 0 })],
    ['item twice', () => Promise.all([1, 0].map((page) => tried('wall/show-item', { itemId, page })))],
    ['agenda', () => tried('wall/show-agenda', { meetingId })],
    ['row', () => tried('grid/save', cell).then(() => tried('grid/show-row', { itemId, unitId }))],
    ['withdraw', () => tried('grid/withdraw-row', { itemId, unitId })],
    ['open', () => tried('item/open', { itemId })],
    ['light', () => tried('wall/set-state', { state: 'shown' })],
    ['freeze', () => tried('wall/set-state', { state: 'frozen' })],
    ['come or go', () => tried('attendee/set', { attendeeId: who.id, present: !who.present, where: 'onSite' })],
    [
      'all here',
      () => Promise.all(attendees.map(({ id }) => tried('attendee/set', { attendeeId: id, present: true, where: 'onSite' }))),
    ],
    ['leave off', () => tried('item/leave-off', { itemId, headings: chance.below(2) ? ['bakgrund'] : [] })],
    [
      'display',
      () =>
        ask('projector/close', {})
          .then(() => samrum.gone('projector'))
          .then(openProjector),
    ],
    ['swap', () => tried('projector/swap', {})],
  ]
  const [name, act] = chance.one(acts)
  await act()
  return name
}

/** The room's own window against what may be seen now. @returns whether something of a matter is up */
async function mustHold(what: string): Promise<boolean> {
  const told = await ask('wall/read', {})
  const seen = await onWall()
  if (told.state === 'dark') await expect.poll(onWall, { message: what }).toBe('')
  expect(seen, what).not.toMatch(/070-|Öhrn/)
  if (told.slide.kind === 'agenda') return false
  const { items } = await ask('meeting/open', { meetingId })
  const shown = items.find((item): item is MatterItem => item.kind === 'matter' && seen.includes(item.codeName))
  if (!shown) return false
  const { stops } = await ask('item/stops', { itemId: shown.id })
  expect([what, shown.state, stops]).toEqual([what, 'open', []])
  return true
}

async function lockAndComeBack(): Promise<void> {
  await lock(walk(), 'Samrum låses')
  if (samrum.has('projector')) expect(await onWall()).toBe('')
  desk = await unlock(walk(), 'Ordföranden öppnar för möte', 'meeting')
  await openProjector()
  await isDark()
  await heading(desk, /./)
}
