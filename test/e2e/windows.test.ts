// Windows, displays and the lock, in the real program on the demonstration vault.
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchSamrum, type Samrum } from './harness'

const LAPTOP = { bounds: { x: 0, y: 0, width: 1280, height: 720 } }
const WALL = { bounds: { x: 1280, y: 0, width: 800, height: 600 } }

let samrum: Samrum
let userData: string
beforeAll(async () => {
  samrum = await launchSamrum({ demo: true, env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP, WALL]) } })
  userData = await samrum.app.evaluate(({ app }) => app.getPath('userData'))
})
afterAll(() => samrum.close())

interface Shown {
  title: string
  page: string
  bounds: { x: number; y: number; width: number; height: number }
  pid: number
}

const shown = (): Promise<Shown[]> =>
  samrum.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => ({
        title: window.getTitle(),
        page: new URL(window.webContents.getURL()).pathname.split('/')[1] ?? '',
        bounds: window.getBounds(),
        pid: window.webContents.getOSProcessId(),
      })),
  )
const pageNamed = async (name: string) => (await shown()).find(({ page }) => page === name)
const setDisplays = (list: unknown[]) =>
  samrum.app.evaluate(
    (_, displays) => (globalThis as unknown as { samrumTestDisplays(list: unknown): void }).samrumTestDisplays(displays),
    list,
  )

/** Asks from a page as its own script would; a page that is ended meanwhile answers nothing. */
const ask = async (page: 'lock' | 'desk', name: string): Promise<unknown> => {
  const from = await samrum.page(page)
  return await from
    .evaluate(
      (asked) => (window as unknown as { samrum: { ask(name: string, input: unknown): unknown } }).samrum.ask(asked, {}),
      name,
    )
    .catch(() => undefined)
}
const press = (page: string, keyCode: string, modifiers: ('control' | 'shift')[]) =>
  samrum.app.evaluate(
    ({ webContents }, key) => {
      const there = webContents.getAllWebContents().find((contents) => contents.getURL().includes(`/${key.page}/`))
      there?.sendInputEvent({ type: 'keyDown', keyCode: key.keyCode, modifiers: key.modifiers })
    },
    { page, keyCode, modifiers },
  )
/** Chromium drops keys that come before a page's first paint. */
const painted = async (name: 'projector' | 'desk') => {
  const page = await samrum.page(name)
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length), { timeout: 10_000 })
    .toBeGreaterThan(0)
}
/** Unlocks the demonstration vault as its first user; a desk that an earlier case left open is locked first. */
const openDesk = async () => {
  if (samrum.has('desk')) {
    void ask('desk', 'app/lock')
    await samrum.gone('desk')
  }
  const lock = await samrum.page('lock')
  void lock
    .evaluate(async () => {
      type Ask = (
        name: string,
        input: unknown,
      ) => Promise<{ ok: boolean; value: { demoPassphrase: string; users: { id: string }[] } }>
      const { ask } = (window as unknown as { samrum: { ask: Ask } }).samrum
      const passphrase = (await ask('app/state', {})).value.demoPassphrase
      let status = await ask('vault/status', {})
      while (!status.ok) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        status = await ask('vault/status', {})
      }
      await ask('vault/unlock', { userId: status.value.users[0]?.id, passphrase, mode: 'full' })
    })
    .catch(() => undefined)
  await samrum.page('desk', 30_000)
  await samrum.gone('lock')
}
const dataFolder = () => dirname(userData)
const vaultProcesses = () => samrum.processes().filter(({ command }) => command.includes('node.mojom.NodeService'))
const runs = (pid: number) => samrum.processes().some((one) => one.pid === pid)

describe('the shell', () => {
  test('begins with the lock page in a window without a name of anybody', async () => {
    await samrum.page('lock')
    await expect
      .poll(() => shown().then((all) => all.map(({ title, page }) => [title, page])), { timeout: 5_000 })
      .toEqual([['Samrum', 'lock']])
  })

  test('opens the desk where the lock page was, in a process of its own', async () => {
    const before = await pageNamed('lock')
    await openDesk()
    const after = await pageNamed('desk')
    expect(after?.bounds).toEqual(before?.bounds)
    expect(after?.pid).not.toBe(before?.pid)
    expect(before && runs(before.pid)).toBe(false)
  })

  test('fills the other display with the projector, and never lays the desk on it', async () => {
    await ask('desk', 'projector/open')
    await samrum.page('projector')
    await expect.poll(() => pageNamed('projector').then((window) => window?.bounds), { timeout: 5_000 }).toEqual(WALL.bounds)
    expect((await pageNamed('projector'))?.title).toBe('Samrum – projektor')
    const desk = await pageNamed('desk')
    expect(desk && desk.bounds.x + desk.bounds.width <= WALL.bounds.x).toBe(true)
  })

  test('gives the projector a page that can hear and not ask', async () => {
    const projector = await samrum.page('projector')
    const exposed = await projector.evaluate(() => [
      'samrum' in window,
      Object.keys((window as unknown as { wall: object }).wall),
      'require' in window,
    ])
    expect(exposed).toEqual([false, ['listen'], false])
  })

  test('ends the projector when its display is unplugged, and does not bring it back by itself', async () => {
    const projector = await pageNamed('projector')
    await setDisplays([LAPTOP])
    await samrum.gone('projector', 1_000)
    expect(projector && runs(projector.pid)).toBe(false)
    await setDisplays([LAPTOP, WALL])
    expect(samrum.has('projector')).toBe(false)
  })

  test('swaps the displays of desk and wall', async () => {
    await ask('desk', 'projector/open')
    await samrum.page('projector')
    await ask('desk', 'projector/swap')
    await expect.poll(() => pageNamed('projector').then((window) => window?.bounds), { timeout: 5_000 }).toEqual(LAPTOP.bounds)
    const desk = await pageNamed('desk')
    expect(desk?.bounds.x).toBeGreaterThanOrEqual(WALL.bounds.x)
  })

  test('locks: wall, desk and every process are gone, and a new lock page stands in the same place', async () => {
    const desk = await pageNamed('desk')
    const projector = await pageNamed('projector')
    const old = vaultProcesses().map(({ pid }) => pid)
    expect(old.length).toBeGreaterThanOrEqual(2)
    void ask('desk', 'app/lock')
    await samrum.gone('projector', 2_000)
    await samrum.gone('desk', 4_000)
    await expect.poll(() => pageNamed('lock').then((window) => window?.bounds), { timeout: 5_000 }).toEqual(desk?.bounds)
    await expect.poll(() => old.filter(runs), { timeout: 5_000 }).toEqual([])
    expect([desk, projector].filter((window) => window && runs(window.pid))).toEqual([])
    await expect.poll(() => vaultProcesses().length, { timeout: 5_000 }).toBeGreaterThanOrEqual(2)
  })

  test('locks by Ctrl+Shift+L pressed over the projector, where there is no menu', async () => {
    await openDesk()
    await ask('desk', 'projector/open')
    await painted('projector')
    await press('projector', 'L', ['control', 'shift'])
    await samrum.gone('projector', 5_000)
    await samrum.gone('desk', 5_000)
  })

  test('takes what was copied here off the clipboard at lock, and leaves what others put there', async () => {
    const read = () => samrum.app.evaluate(async ({ clipboard }) => await clipboard.readText())
    const copy = (text: string) => samrum.app.evaluate(async ({ clipboard }, words) => await clipboard.writeText(words), text)
    for (const [kept, after] of [
      ['theirs', 'theirs'],
      ['ours', ''],
    ]) {
      await openDesk()
      await copy('ours')
      await painted('desk')
      await press('desk', 'C', ['control'])
      await new Promise((resolve) => setTimeout(resolve, 400))
      await copy(kept ?? '')
      void ask('desk', 'app/lock')
      await samrum.gone('desk', 5_000)
      await expect.poll(read, { timeout: 5_000 }).toBe(after)
    }
  })

  test('locks with a calm notice when a vault process ends by itself', async () => {
    await openDesk()
    const victim = vaultProcesses()[0]
    if (victim) process.kill(victim.pid, 'SIGKILL')
    await samrum.gone('desk', 5_000)
    expect(await ask('lock', 'app/state')).toMatchObject({ ok: true, value: { notice: 'lock/process-ended' } })
  })

  test('opens practice from the lock page, and leaves nothing of it behind', async () => {
    const folders = () => readdirSync(dataFolder()).filter((name) => name.startsWith('Samrum-practice-'))
    void ask('lock', 'app/open-practice')
    await samrum.page('desk', 30_000)
    expect(await ask('desk', 'app/state')).toMatchObject({ ok: true, value: { practice: true, demoPassphrase: null } })
    expect(folders()).toHaveLength(1)
    await samrum.gone('lock')
    void ask('desk', 'app/lock')
    await samrum.gone('desk', 5_000)
    await expect.poll(folders, { timeout: 5_000 }).toEqual([])
  })

  test.each(['suspend', 'lock-screen'])('locks at %s', async (event) => {
    await openDesk()
    await samrum.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)
    await samrum.gone('desk', 5_000)
    await samrum.page('lock')
  })
})
