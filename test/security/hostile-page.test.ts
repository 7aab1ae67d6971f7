// What a page could try if its script were somebody else's: everything is refused, in every window.
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../build/commands.mts'
import { contract, endpointNames } from '../../shared/contract/contract'
import { launchSamrum, type Samrum, sharedPlan } from '../e2e/harness'
import { tryUploads } from './hostile-uploads'
import { askEach, askNonsense } from './nonsense'

let samrum: Samrum
beforeAll(async () => {
  samrum = await launchSamrum()
  const lock = await samrum.page('lock')
  void lock
    .evaluate(() =>
      (window as unknown as { samrum: { ask(name: string, input: unknown): unknown } }).samrum.ask('app/open-practice', {}),
    )
    .catch(() => undefined)
  await samrum.page('desk', 30_000)
  await samrum.gone('lock')
})
afterAll(() => samrum.close())

const vaultProcesses = () =>
  samrum
    .processes()
    .filter(({ command }) => command.includes('node.mojom.NodeService'))
    .map(({ pid }) => pid)
/** What a person does on purpose, and what would end the test. */
const SPARED = [
  'app/lock',
  'app/reopen-practice',
  'app/quit',
  'projector/open',
  'projector/swap',
  'preview/open',
  'settings/choose-place',
]
const byProcess = ['main', 'case', 'identity'].map((process) =>
  endpointNames.filter((name) => contract[name].process === process && !SPARED.includes(name)),
)

describe('a hostile page', () => {
  test.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'app://elsewhere/desk/index.html',
    'app://samrum/%2e%2e/main/index.js',
    'app://samrum/..%2fmain%2findex.js',
    'app://samrum/package.json',
  ])('reads nothing from %s', async (address) => {
    const desk = await samrum.page('desk')
    const answer = await desk.evaluate(
      (url) =>
        fetch(url).then(
          async (reply) => `${reply.status} ${(await reply.text()).length}`,
          () => 'refused',
        ),
      address,
    )
    expect(['refused', '404 0']).toContain(answer)
  })

  test('cannot leave its place, open a window or run what was not built', async () => {
    const desk = await samrum.page('desk')
    const before = desk.url()
    const tried = await desk.evaluate(async () => {
      const opened = window.open('https://example.org/')
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      document.body.append(link)
      link.click()
      link.remove()
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(frame)
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      // Not at once: while Playwright evaluates, the inspector lets everything be evaluated.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return true')())
          } catch {
            resolve(false)
          }
        }, 50)
      })
      script.remove()
      frame.remove()
      window.location.href = 'https://example.org/'
      return { opened: opened === null, ran: 'ran' in window, evaluated }
    })
    expect(tried).toEqual({ opened: true, ran: false, evaluated: false })
    await desk.waitForTimeout(300)
    expect(desk.url()).toBe(before)
    expect(await samrum.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage'])(
    'is denied %s',
    async (name) => {
      const desk = await samrum.page('desk')
      const state = await desk.evaluate(
        (asked) => navigator.permissions.query({ name: asked as PermissionName }).then(({ state }) => state, String),
        name,
      )
      expect(state).toBe('denied')
    },
  )

  test('gets no camera, no microphone and no screen', async () => {
    const desk = await samrum.page('desk')
    const got = await desk.evaluate(async () => {
      const outcome = (asked: Promise<unknown>) =>
        asked.then(
          () => 'given',
          () => 'refused',
        )
      return [
        await outcome(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
        await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
      ]
    })
    expect(got).toEqual(['refused', 'refused'])
  })

  test('is given one object with two functions and nothing of Electron', async () => {
    const desk = await samrum.page('desk')
    const found = await desk.evaluate(() => {
      const { samrum } = window as unknown as { samrum: object }
      return {
        keys: Object.keys(samrum).sort(),
        kinds: Object.values(samrum).map((value) => typeof value),
        frozen: Object.isFrozen(samrum),
        node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
      }
    })
    expect(found).toEqual({ keys: ['ask', 'listen'], kinds: ['function', 'function'], frozen: true, node: [] })
  })

  test('asks thousands of times for what makes no sense: each is answered, none falls over (F2)', async () => {
    const before = vaultProcesses()
    const desk = await samrum.page('desk')
    const told = await desk.evaluate(askNonsense, [20_260_312, byProcess, 6, 150] as const)
    say(`${told.asked} calls: ${JSON.stringify(told.answers)}`)
    expect(told.asked).toBe(2700)
    expect(told.wrong).toEqual([])
    expect(Object.keys(told.answers).filter((answer) => !/^([a-z-]+\/[a-z-]+|threw|accepted)$/.test(answer))).toEqual([])
    expect(told.answers['request/malformed']).toBeGreaterThan(1000)
    expect(told.answers['request/unknown']).toBeGreaterThan(50)
    expect(vaultProcesses()).toEqual(before)
    expect(samrum.output()).not.toContain('unexpected in')
    const still = await desk.evaluate(() => window.samrum.ask('session/state', {}))
    expect(still).toMatchObject({ ok: true, value: { practice: true } })
  }, 60_000)

  test('is held to two hundred questions a second', async () => {
    const desk = await samrum.page('desk')
    const { refused, ms } = await desk.evaluate(async () => {
      const since = performance.now()
      const replies = await Promise.all(Array.from({ length: 1_000 }, () => window.samrum.ask('session/state', {})))
      const refused = replies.filter((reply) => !reply.ok && reply.code === 'request/too-many').length
      return { refused, ms: performance.now() - since }
    })
    expect(1_000 - refused).toBeLessThanOrEqual(200 * (1 + ms / 1_000) + 1)
    expect(refused).toBeGreaterThan(300)
    await desk.waitForTimeout(1_100)
    expect(await desk.evaluate(() => window.samrum.ask('session/state', {}))).toMatchObject({ ok: true })
  })

  test('of a preview is refused everything but what a preview may ask', async () => {
    const desk = await samrum.page('desk')
    await desk.evaluate(() => window.samrum.ask('preview/open', { paperId: '00000000-0000-4000-8000-000000000000' as never }))
    const preview = await samrum.page('preview')
    const foreign = endpointNames.filter((name) => !contract[name].windows.some((role) => role === 'preview'))
    const said = await preview.evaluate(askEach, foreign)
    expect(foreign.length).toBeGreaterThan(60)
    expect(Object.entries(said).filter(([, code]) => !['request/wrong-window', 'identity/closed'].includes(code))).toEqual([])
    expect(Object.values(said)).toContain('request/wrong-window')
    void preview.evaluate(() => window.samrum.ask('preview/close', {})).catch(() => undefined)
    await samrum.gone('preview')
  })

  test('hands a file over as it was agreed and in no other way: order, size, number, kind (A33)', async () => {
    const before = vaultProcesses()
    const said = samrum.output().length
    const desk = await samrum.page('desk')
    const told = await desk.evaluate(tryUploads)
    say(`a piece of 262144 bytes there and back: ${told.ms.toFixed(1)} ms`)
    expect(told).toMatchObject({
      large: 'file/too-large',
      program: 'file/can-run',
      later: 'upload/out-of-order',
      forgotten: 'upload/unknown',
      over: 'upload/out-of-order',
      elsewhere: 'upload/unknown',
      shapes: ['request/malformed', 'request/too-large'],
      taken: 'accepted',
      last: 'file/unknown-kind',
    })
    expect(['request/too-large', 'accepted']).toContain(told.tiny)
    expect(vaultProcesses()).toEqual(before)
    expect(samrum.output().slice(said)).not.toContain('unexpected in')
  })

  test("is refused what is another window's", async () => {
    const desk = await samrum.page('desk')
    const refused = await desk.evaluate(async () => {
      const { ask } = (
        window as unknown as { samrum: { ask(name: string, input: unknown): Promise<{ ok: boolean; code?: string }> } }
      ).samrum
      const names = [
        'vault/status',
        'vault/unlock',
        'vault/create',
        'paper/read',
        'preview/save',
        'app/open-setup',
        'app/open-practice',
      ]
      return Promise.all(names.map(async (name) => (await ask(name, {})).code))
    })
    expect(new Set(refused)).toEqual(new Set(['request/wrong-window']))
  })

  test('runs with the same preferences in every window', async () => {
    const preferences = await samrum.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const asked = contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = asked.getLastWebPreferences()
        return {
          sandbox,
          contextIsolation,
          nodeIntegration,
          webSecurity,
          webviewTag,
          rtc: contents.getWebRTCIPHandlingPolicy(),
        }
      }),
    )
    expect(preferences.length).toBeGreaterThan(0)
    for (const one of preferences) {
      expect(one).toEqual({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        rtc: 'disable_non_proxied_udp',
      })
    }
  })
})

describe('the inspector', () => {
  test('opens in no window', async () => {
    const open = await samrum.app.evaluate(async ({ webContents }) => {
      const all = webContents.getAllWebContents()
      for (const contents of all) contents.openDevTools()
      await new Promise((resolve) => setTimeout(resolve, 300))
      return all.map((contents) => contents.isDevToolsOpened())
    })
    expect(open).toEqual(open.map(() => false))
  })
})

describe('the command line', () => {
  test('cannot take the sandbox away: one line, and no program', async () => {
    const { executable, args, env, makeHome, scratch } = await sharedPlan()
    const ended = spawnSync(executable, [...args, '--no-sandbox'], {
      env: { ...env, HOME: makeHome() },
      cwd: scratch,
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(ended.status).toBe(1)
    expect(ended.stderr).toContain('Samrum startar inte med no-sandbox')
  })

  test('starts nothing beside a program that is open', async () => {
    const { executable, args, env, scratch } = await sharedPlan()
    const ended = spawnSync(executable, [...args], {
      env: { ...env, HOME: samrum.home },
      cwd: scratch,
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(ended.status).toBe(0)
    expect(samrum.has('desk')).toBe(true)
  })
})
