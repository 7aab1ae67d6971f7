// Displays, the question about the only one, and the locks of a meeting, in the real program by keyboard.
import { readdirSync, readlinkSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../build/commands.mts'
import { PROJECTOR_KEYS } from '../../renderer/features/wall/projector-keys'
import { text } from '../../renderer/text/sv'
import { screenText } from '../../renderer/text/sv/screen'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { openFrameBuffer } from '../bench/frame-buffer.mts'
import { askVault } from '../walk/ask'
import { looker } from '../walk/look'
import { ARENA_GROUP, openMeeting } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const LAPTOP = { bounds: { x: 0, y: 0, width: 1024, height: 768 } }
const WALL = { bounds: { x: 1024, y: 0, width: 800, height: 600 } }
const { question, mirrored, keys, lost, near } = screenText

let samrum: Samrum
beforeAll(async () => {
  samrum = await launchSamrum({
    demo: true,
    clock: '2026-09-15T12:50',
    env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP]), SAMRUM_TEST_SCREEN: '' },
  })
})
afterAll(() => samrum.close())

const setDisplays = (list: unknown[]) =>
  samrum.app.evaluate(
    (_, displays) => (globalThis as unknown as { samrumTestDisplays(list: unknown): void }).samrumTestDisplays(displays),
    list,
  )
const chord = (written: string) => written.replace('Ctrl', 'Control').replace('Skift', 'Shift')
const press = (desk: Page, written: string) => desk.keyboard.press(chord(written))
const title = (desk: Page, name: string) => desk.getByRole('heading', { level: 1, name, exact: true })
const untouchedFor = (seconds: number) =>
  samrum.app.evaluate(({ powerMonitor }, idle) => {
    powerMonitor.getSystemIdleTime = () => idle
  }, seconds)
const keptAwake = () =>
  samrum.app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3, 4].some((id) => powerSaveBlocker.isStarted(id)))
const vaultProcesses = () => samrum.processes().filter(({ command }) => command.includes('node.mojom.NodeService')).length

/** With Enter: whatever the lock page offers first. */
async function openByEnter(): Promise<Page> {
  const lock = await samrum.page('lock')
  await lock.locator('#user option').first().waitFor({ state: 'attached' })
  await lock.locator('#passphrase').fill(DEMO_PASSPHRASE)
  await lock.locator('#passphrase').press('Enter')
  const desk = await samrum.page('desk', 20_000)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await samrum.gone('lock')
  return desk
}
async function lockNow(): Promise<Page> {
  const desk = await samrum.page('desk')
  void desk.evaluate(() => window.samrum.ask('app/lock', {})).catch(() => undefined)
  await samrum.gone('desk')
  return samrum.page('lock')
}
const offered = async (lock: Page): Promise<string | null> => {
  await lock.waitForFunction(() => document.querySelector('#vault-name')?.textContent !== '')
  return lock.locator('#buttons button.primary:first-child').getAttribute('value')
}

test('offers the identities on an ordinary day, and "Öppna för möte" first on a day with a meeting', async () => {
  expect(await offered(await samrum.page('lock'))).toBe('full')
  const desk = await openByEnter()
  expect(await desk.getByTestId('identity-state').getAttribute('data-open')).toBe('true')
  const { groups } = await askVault<{ groups: { id: string; name: string }[] }>(desk, 'group/list', {})
  const groupId = groups.find(({ name }) => name === ARENA_GROUP)?.id
  await askVault(desk, 'meeting/plan', { groupId, startsAt: '2026-09-15T13:00', plannedMinutes: 120, place: 'Granvik' })
  expect(await offered(await lockNow())).toBe('meeting')
})

test('leaves identity closed from the first second, and draws nothing of the desk before it is known who sees it', async () => {
  const desk = await openByEnter()
  await title(desk, question.title).waitFor()
  expect(await desk.getByRole('navigation').count()).toBe(0)
  expect(await desk.locator('[data-testid]').count()).toBe(0)
  await expect.poll(vaultProcesses, { timeout: 5_000 }).toBe(1)
  const seen = looker(samrum)
  await seen(desk, 'screen-question')
  await press(desk, keys.yes)
  await title(desk, mirrored.title).waitFor()
  await seen(desk, 'screen-mirrored')
  expect(seen.problems).toEqual([])
})

test('looks again when asked, and goes on by itself when the wall has become a display of its own', async () => {
  const desk = await samrum.page('desk')
  await press(desk, keys.check)
  await desk.getByText(mirrored.still).waitFor()
  await setDisplays([LAPTOP, WALL])
  await desk.getByRole('navigation').first().waitFor()
  expect(await title(desk, mirrored.title).count()).toBe(0)
})

test('asks again when one display is left, over a desk that keeps every word and hears no key', async () => {
  const desk = await samrum.page('desk')
  await press(desk, 'Ctrl+F')
  const search = desk.getByRole('searchbox').or(desk.locator('main input')).first()
  await search.fill('halvskriv')
  await setDisplays([LAPTOP])
  await title(desk, question.title).waitFor()
  expect(await search.isVisible()).toBe(false)
  await press(desk, 'Ctrl+K')
  await press(desk, 'Alt+2')
  await press(desk, keys.no)
  await search.waitFor()
  expect(await search.inputValue()).toBe('halvskriv')
  expect(await search.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await desk.getByRole('dialog').count()).toBe(0)
})

test('opens, swaps and loses the wall by the chair’s keys, and tells of the loss until it is seen to', async () => {
  const desk = await samrum.page('desk')
  await setDisplays([LAPTOP, WALL])
  await openMeeting(desk, ARENA_GROUP)
  const start = desk.getByRole('button', { name: text.meeting.plan.start, exact: true })
  await start.dblclick()
  await title(desk, text.meeting.room.heading(ARENA_GROUP)).waitFor()
  expect(await keptAwake()).toBe(true)
  await press(desk, PROJECTOR_KEYS.open)
  await samrum.page('projector')
  const boundsOf = (page: string) =>
    samrum.app.evaluate(
      ({ BrowserWindow }, part) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().includes(part))
          ?.getBounds(),
      `/${page}/`,
    )
  await expect.poll(() => boundsOf('projector'), { timeout: 5_000 }).toEqual(WALL.bounds)
  await press(desk, PROJECTOR_KEYS.swap)
  await expect.poll(() => boundsOf('projector'), { timeout: 5_000 }).toEqual(LAPTOP.bounds)
  await press(desk, PROJECTOR_KEYS.swap)
  await expect.poll(() => boundsOf('projector'), { timeout: 5_000 }).toEqual(WALL.bounds)
  await setDisplays([LAPTOP])
  await samrum.gone('projector', 1_000)
  await title(desk, question.title).waitFor()
  await press(desk, keys.no)
  await desk.getByText(lost.what).waitFor()
  await press(desk, 'Alt+2')
  await title(desk, text.meeting.list.heading).waitFor()
  expect(await desk.getByText(lost.what).isVisible()).toBe(true)
  const seen = looker(samrum)
  await seen.plain(desk, 'projector-lost')
  expect(seen.problems).toEqual([])
  await desk.getByRole('button', { name: lost.without, exact: true }).press('Enter')
  await desk.getByText(lost.what).waitFor({ state: 'detached' })
})

test('marks a misspelt word where a field asks for it, out of its own word list', async () => {
  const desk = await samrum.page('desk')
  await samrum.app.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents().find((each) => each.getURL().includes('/desk/'))
    contents?.on('context-menu', (_event, { misspelledWord, dictionarySuggestions }) => {
      Object.assign(globalThis, { marked: [misspelledWord, dictionarySuggestions.length] })
    })
  })
  const marked = async (spellcheck: boolean) => {
    await desk.evaluate((on) => {
      const area = Object.assign(document.createElement('textarea'), { id: 'spelling-tried', spellcheck: on })
      area.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:999;font-size:20px'
      document.body.append(area)
      area.focus()
    }, spellcheck)
    await desk.keyboard.type('hanläggare hej ')
    await desk.waitForTimeout(300)
    await desk.locator('#spelling-tried').click({ button: 'right', position: { x: 30, y: 14 } })
    const word = await samrum.app.evaluate(() => (globalThis as unknown as { marked?: [string, number] }).marked)
    await desk.evaluate(() => document.querySelector('#spelling-tried')?.remove())
    return word
  }
  // The list is read when the first word has been written.
  await expect.poll(() => marked(true), { timeout: 10_000 }).toEqual(['hanläggare', 0])
  expect(await marked(false)).toEqual(['', 0])
})

test('counts down to an idle lock, and takes it back at a touch', async () => {
  const desk = await samrum.page('desk')
  await untouchedFor(29 * 60)
  const told = desk.getByTestId('lock-near')
  await told.filter({ hasText: near.idle(near.time(60)) }).waitFor()
  const seen = looker(samrum)
  await seen.plain(desk, 'lock-near')
  expect(seen.problems).toEqual([])
  await untouchedFor(0)
  await told.waitFor({ state: 'detached' })
})

test('locks after half an hour untouched, and unlocking returns to the room with the clock running', async () => {
  await untouchedFor(30 * 60)
  await samrum.gone('desk')
  await untouchedFor(0)
  const lock = await samrum.page('lock')
  expect(await offered(lock)).toBe('meeting')
  expect(await keptAwake()).toBe(false)
  await samrum.clock.forward(10)
  const desk = await openByEnter()
  await title(desk, question.title).waitFor()
  await press(desk, keys.no)
  await title(desk, text.meeting.room.heading(ARENA_GROUP)).waitFor()
  expect(await keptAwake()).toBe(true)
  expect(samrum.has('projector')).toBe(false)
  await desk.getByText('11 av 120 min', { exact: false }).waitFor()
})

test('darkens the wall at once when the computer is locked, and the next desk knows it dark (D5)', async () => {
  await setDisplays([LAPTOP, WALL])
  const desk = await samrum.page('desk')
  await press(desk, PROJECTOR_KEYS.open)
  const projector = await samrum.page('projector')
  await desk.locator('[data-field="next-step"]').press('Enter')
  await projector.getByText(ARENA_GROUP).waitFor()
  await projector.waitForTimeout(200)
  const buffer = openFrameBuffer((await sharedPlan()).screen)
  const look = () => buffer.read(WALL.bounds).filter((_, at) => at % 97 === 0)
  const shown = look()
  const looks: { at: number; seen: Uint32Array }[] = []
  const locked = samrum.app.evaluate(({ powerMonitor }) => {
    const at = performance.timeOrigin + performance.now()
    powerMonitor.emit('lock-screen')
    return at
  })
  for (const end = performance.now() + 1_200; performance.now() < end; await new Promise((next) => setTimeout(next, 4)))
    looks.push({ at: performance.timeOrigin + performance.now(), seen: look() })
  buffer.close()
  const last = looks.at(-1)?.seen ?? shown
  expect(last).not.toEqual(shown)
  // Nothing of what was shown is left; what comes there instead is the screen's own.
  const changing = [...shown.keys()].filter((at) => shown[at] !== last[at])
  const neutral = looks.find(({ seen }) => changing.every((at) => seen[at] !== shown[at]))
  say(`wall neutral ${((neutral?.at ?? Number.NaN) - (await locked)).toFixed(0)} ms after a lock (goal 300)`)
  await samrum.gone('projector')
  await samrum.gone('desk')
  const again = await openByEnter()
  await title(again, text.meeting.room.heading(ARENA_GROUP)).waitFor()
  expect(await askVault(again, 'wall/read', {})).toMatchObject({ slide: { kind: 'blank' }, state: 'dark' })
})

test('locks half an hour after the planned end, told two minutes before', async () => {
  const desk = await samrum.page('desk')
  // Begun a minute after 12:50, with 120 minutes of its own: the demonstration planned it for another day.
  const toldAt = new Date('2026-09-15T15:19').getTime()
  await samrum.clock.forward((toldAt - samrum.clock.now().getTime()) / 60_000)
  await desk.getByTestId('lock-near').filter({ hasText: 'mötet skulle vara slut' }).waitFor()
  await samrum.clock.forward(2)
  await samrum.gone('desk')
  const lock = await samrum.page('lock')
  await lock.locator('#notice[data-code="lock/meeting-over"]').waitFor()
})

test('practises on a desk, a question and a wall that all say so, with nothing of the real vault open', async () => {
  await setDisplays([LAPTOP])
  const lock = await samrum.page('lock')
  await lock.locator('#practise').click()
  const desk = await samrum.page('desk', 20_000)
  const real = await samrum.app.evaluate(({ app }) => app.getPath('userData').replace(/-local$/, ''))
  const opened = () =>
    samrum
      .processes()
      .filter(({ command }) => command.includes('node.mojom.NodeService'))
      .flatMap(({ pid }) => readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`)))
  expect(opened().some((file) => file.includes('Samrum-practice-'))).toBe(true)
  expect(opened().filter((file) => file.startsWith(`${real}/`))).toEqual([])
  await desk.getByText(text.desk.practice).waitFor()
  await press(desk, 'F8')
  await title(desk, question.title).waitFor()
  expect(await desk.getByText(text.desk.practice).filter({ visible: true }).count()).toBe(1)
  await press(desk, keys.no)
  await desk.locator('[data-field="next-step"]').waitFor()
  await press(desk, PROJECTOR_KEYS.open)
  const projector = await samrum.page('projector')
  await press(desk, 'F8')
  await projector.locator('.wall-practice', { hasText: 'ÖVNING' }).waitFor()
})

/** A descriptor may be gone between the list and the look. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
