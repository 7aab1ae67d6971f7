// Starts the real program in real windows, as an ordinary user with Chromium's sandbox on, and finds its pages by address.
// Imports no test runner: the demo and the bench drive the same windows with it.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { inRoot } from '../../build/places.mts'
import { type LaunchOptions, type LaunchPlan, launchPlan } from '../../build/runtime/launch-plan.mts'
import { descendantsOf } from '../../build/runtime/processes.mts'
import { endOnSignals } from '../../build/runtime/scratch.mts'
import { makeClock, type TestClock } from './clock'
import { type Dialogs, replaceDialogs } from './dialogs'

export type PageName = 'lock' | 'setup' | 'desk' | 'projector' | 'preview'

export interface SamrumOptions {
  /** A home folder from an earlier start; a fresh one otherwise. */
  readonly home?: string
  /**
   * Added to the environment. The quick key derivation is on unless `SAMRUM_TEST_KDF` says otherwise, and the question about the
   * only display is answered ("Nej, den syns bara här") unless `SAMRUM_TEST_SCREEN` is empty.
   */
  readonly env?: Readonly<Record<string, string>>
  /** The seeded demonstration vault. */
  readonly demo?: boolean
  readonly args?: readonly string[]
  /** Local time the program begins at; then `samrum.clock` moves it on. */
  readonly clock?: string
}

export interface Samrum {
  readonly app: ElectronApplication
  readonly home: string
  readonly dialogs: Dialogs
  /** @throws where the program was started without `clock` */
  readonly clock: TestClock
  /** Everything the program has written to stdout and stderr. */
  output(): string
  /** Waits for the page's window; after a lock or a crash it is a new one. */
  page(name: PageName, timeoutMs?: number): Promise<Page>
  /** Whether there is such a window now. */
  has(name: PageName): boolean
  /** Waits until there is no such window. */
  gone(name: PageName, timeoutMs?: number): Promise<void>
  /** Every process of the program, the main one first. */
  processes(): { pid: number; command: string }[]
  /** `out/e2e/<name>.png`; returns the path. */
  screenshot(page: Page, name: string): Promise<string>
  /** Copies a file the program wrote into `out/`; returns where it lies. */
  collect(file: string, to: string): string
  /** Quits as a user would, and ends what has not ended after ten seconds. */
  close(): Promise<void>
}

let plan: Promise<LaunchPlan> | undefined

/** The plan all starts of this process share; the first call makes it. */
export const sharedPlan = (options: Partial<LaunchOptions> = {}): Promise<LaunchPlan> => {
  // The test runner has its own way to end; the demo and the bench are interrupted at a keyboard.
  if (!plan && !process.env.VITEST) endOnSignals()
  plan ??= launchPlan({ edition: 'app-test', screen: 'own', purpose: 'tests', ...options })
  return plan
}

/** Ends the virtual screen and removes every home. */
export const closeSharedPlan = async (): Promise<void> => {
  const open = plan
  plan = undefined
  ;(await open)?.close()
}

const pageOf = (app: ElectronApplication, name: PageName): Page | undefined =>
  app.windows().findLast((page) => !page.isClosed() && page.url().startsWith(`app://samrum/${name}/`))

const until = async <T>(look: () => T | undefined, timeoutMs: number, what: () => string): Promise<T> => {
  const end = Date.now() + timeoutMs
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(what())
    await sleep(20)
  }
}

/**
 * A PNG of what the window shows, taken by the program itself: a screenshot over the debugger's protocol ends the page's process
 * now and then on the fallback runtime.
 */
export const pictureOf = async (app: ElectronApplication, page: Page): Promise<Buffer> => {
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  const encoded = await app.evaluate(async ({ BrowserWindow }, url) => {
    const shown = BrowserWindow.getAllWindows().find((one) => !one.isDestroyed() && one.webContents.getURL() === url)
    return shown ? (await shown.webContents.capturePage()).toPNG().toString('base64') : ''
  }, page.url())
  return Buffer.from(encoded, 'base64')
}

export const launchSamrum = async (options: SamrumOptions = {}): Promise<Samrum> => {
  const ready = await sharedPlan()
  const home = options.home ?? ready.makeHome()
  const clock = options.clock === undefined ? undefined : makeClock(home, options.clock, () => app.windows())
  const app: ElectronApplication = await _electron.launch({
    executablePath: ready.executable,
    args: [...ready.args, ...(options.demo ? ['--demo'] : []), ...(options.args ?? [])],
    env: { ...ready.env, HOME: home, SAMRUM_TEST_KDF: 'fast', SAMRUM_TEST_SCREEN: 'here', ...clock?.env, ...options.env },
    chromiumSandbox: true,
    cwd: ready.scratch,
    timeout: 30_000,
  })
  const child = app.process()
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      output += part.toString()
    })
  }
  const dialogs = await replaceDialogs(app)
  // A page that ends by itself is told in the output: "Target crashed" alone does not say why.
  await app.evaluate(({ app: electron }) => {
    electron.on('render-process-gone', (_event, contents, details) => {
      if (details.reason !== 'killed')
        process.stderr.write(`page gone: ${contents.getURL()} ${details.reason} ${details.exitCode}\n`)
    })
  })
  const there = () =>
    `${
      app
        .windows()
        .map((page) => page.url())
        .join(', ') || 'none'
    }\n${output.slice(-3000)}`
  return {
    app,
    home,
    dialogs,
    get clock() {
      if (!clock) throw new Error('give `clock` to launchSamrum first')
      return clock
    },
    output: () => output,
    page: async (name, timeoutMs = 15_000) => {
      const page = await until(
        () => pageOf(app, name),
        timeoutMs,
        () => `no ${name} window; there are: ${there()}`,
      )
      await page.waitForLoadState('domcontentloaded')
      await clock?.tell(page)
      return page
    },
    has: (name) => pageOf(app, name) !== undefined,
    gone: async (name, timeoutMs = 10_000) => {
      await until(
        () => (pageOf(app, name) ? undefined : true),
        timeoutMs,
        () => `the ${name} window is still there`,
      )
    },
    processes: () => descendantsOf(child.pid ?? 0),
    screenshot: async (page, name) => {
      const path = inRoot('out', 'e2e', `${name}.png`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, await pictureOf(app, page))
      return path
    },
    collect: (file, to) => {
      const path = inRoot('out', to)
      mkdirSync(dirname(path), { recursive: true })
      copyFileSync(file, path)
      return path
    },
    close: async () => {
      const pids = descendantsOf(child.pid ?? 0)
      await Promise.race([app.close().catch(() => {}), sleep(10_000)])
      for (const { pid } of pids) {
        try {
          if (isStill(pid, home)) process.kill(pid, 'SIGKILL')
        } catch {
          // Ended between the look and the signal.
        }
      }
    },
  }
}

/** A pid may have been given to somebody else since: only a process of this very home is ended. */
const isStill = (pid: number, home: string): boolean => {
  const file = join('/proc', String(pid), 'environ')
  return existsSync(file) && readFileSync(file, 'latin1').split('\0').includes(`HOME=${home}`)
}
