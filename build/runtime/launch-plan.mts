// How to start the program on this machine: which runtime, as whom, on which screen, from which folder.
// INVARIANT 1: never as root, never with Chromium's sandbox off.
// INVARIANT 2: what a plan makes outside the checkout is gone after `close`.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot, tryCommand } from '../commands.mts'
import { type EditionName, ensureApp } from '../make-app.mts'
import { nativePackages } from '../native-packages.mts'
import { inRoot } from '../places.mts'
import { networkIsEmpty } from './empty-network.mts'
import { findRuntime, type Runtime } from './find-runtime.mts'
import { asOrdinaryUser, canRead, ensureSandbox, giveToOrdinaryUser } from './ordinary-user.mts'
import { makeScratch, type Scratch } from './scratch.mts'
import { hasDesktop, openScreen, type Screen } from './screen.mts'
import { ensureSystem, type Purpose } from './system.mts'

export interface LaunchOptions {
  /** Which edition is started; built first when it is not up to date. */
  readonly edition: EditionName
  /** Another program in place of the edition, already built: the bench measures against a bare one. */
  readonly folder?: string
  /** `own`: always a virtual screen; `desktop`: the user's, else refuse; `either`: the desktop where there is one. */
  readonly screen: 'own' | 'desktop' | 'either'
  /** Which tools must be there besides; `tests` wants xdotool and its like. */
  readonly purpose?: Purpose
  readonly screenSize?: string
  /** A packaged program to start in place of runtime and edition: its folder, and the name of its executable. */
  readonly packaged?: { readonly folder: string; readonly executable: string }
}

export interface LaunchPlan {
  readonly runtime: Runtime
  /** Start this with `args` and `env`; it becomes the program's main process (same pid). Playwright's `executablePath`. */
  readonly executable: string
  /** The folder of the program, to stand last among the switches; empty for a packaged program. */
  readonly args: readonly string[]
  /** The whole environment, without HOME; `makeHome` gives one. */
  readonly env: Readonly<Record<string, string>>
  readonly screen: Screen
  /** Whether this process, and so the program, reaches nothing but itself. */
  readonly networkIsEmpty: boolean
  /** A folder the program may write in. */
  readonly scratch: string
  /** A fresh home folder of the user the program runs as. */
  makeHome(): string
  close(): void
}

const keep = [
  'PATH',
  'LANG',
  'LC_ALL',
  'TZ',
  'XDG_RUNTIME_DIR',
  'XAUTHORITY',
  'DBUS_SESSION_BUS_ADDRESS',
  'WAYLAND_DISPLAY',
] as const

/** Makes everything ready and says how to start the program; close it when done. */
export const launchPlan = async (options: LaunchOptions): Promise<LaunchPlan> => {
  const runtime = await findRuntime()
  const ownScreen = (options.screen === 'own' && process.platform === 'linux') || (options.screen === 'either' && !hasDesktop())
  ensureSystem(runtime.binary, options.purpose ?? (ownScreen ? 'virtual-screen' : 'window'))
  if (options.screen === 'desktop' && !hasDesktop()) {
    throw new Error('There is no display to open a window on. `npm run demo` shows the program on a virtual screen.')
  }
  const built = options.packaged?.folder ?? options.folder ?? (await ensureApp(options.edition))
  let screen: Screen | undefined
  const scratch = makeScratch(() => screen?.close())
  giveToOrdinaryUser(join(scratch.folder, 'user'))
  try {
    const staged = stage(scratch.folder, runtime, built, options.packaged !== undefined)
    ensureSandbox(staged.runtime)
    screen = ownScreen
      ? await openScreen(join(scratch.folder, 'screen'), options.screenSize)
      : { DISPLAY: process.env.DISPLAY ?? '', close: () => {} }
    const binary = options.packaged ? join(staged.app, options.packaged.executable) : staged.runtime.binary
    return plan(options, scratch, { ...staged, binary }, screen, ownScreen)
  } catch (error) {
    scratch.close()
    throw error
  }
}

const plan = (
  options: LaunchOptions,
  scratch: Scratch,
  staged: { runtime: Runtime; app: string; binary: string },
  screen: Screen,
  ownScreen: boolean,
): LaunchPlan => {
  const writable = join(scratch.folder, 'user')
  const executable = startScript(scratch.folder, staged.binary)
  const kept = Object.fromEntries(keep.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
  if (ownScreen)
    for (const name of ['XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'WAYLAND_DISPLAY', 'XDG_RUNTIME_DIR']) delete kept[name]
  let homes = 0
  return {
    runtime: staged.runtime,
    executable,
    args: options.packaged ? [] : [staged.app],
    env: {
      LANG: 'C.UTF-8',
      ...kept,
      DISPLAY: screen.DISPLAY,
      ELECTRON_OVERRIDE_DIST_PATH: staged.runtime.folder,
      ELECTRON_DISABLE_SECURITY_WARNINGS: 'true',
    },
    screen,
    networkIsEmpty: networkIsEmpty(),
    scratch: writable,
    makeHome: () => {
      const home = join(writable, `home-${++homes}`)
      mkdirSync(home, { mode: 0o700 })
      giveToOrdinaryUser(home)
      return home
    },
    close: scratch.close,
  }
}

/** One file that becomes the program as the ordinary user, for whoever can start only one file. */
const startScript = (folder: string, binary: string): string => {
  if (process.platform === 'win32') return binary
  const script = join(folder, 'start')
  const words = [...asOrdinaryUser(), binary].map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
  writeFileSync(script, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`, { mode: 0o755 })
  return script
}

/**
 * Copies the program beside the run, so that a new build does not change it under a running window; runtime and native
 * modules only when the ordinary user cannot read them where they are.
 */
const stage = (scratch: string, runtime: Runtime, built: string, packaged: boolean): { runtime: Runtime; app: string } => {
  if (packaged && canRead(built)) return { runtime, app: built }
  const app = join(scratch, 'app')
  cpSync(built, app, { recursive: true })
  // A checkout in a closed folder may hold files that are closed themselves.
  if (isRoot()) tryCommand('chmod', ['-R', 'a+rX', app])
  if (packaged) return { runtime, app }
  if (canRead(runtime.folder, ...nativePackages().map((name) => inRoot('node_modules', name)))) {
    symlinkSync(inRoot('node_modules'), join(app, 'node_modules'), 'junction')
    return { runtime, app }
  }
  const folder = join(scratch, 'runtime')
  cpSync(runtime.folder, folder, { recursive: true })
  for (const name of nativePackages()) cpSync(inRoot('node_modules', name), join(app, 'node_modules', name), { recursive: true })
  return { runtime: { ...runtime, folder, binary: join(folder, runtime.binary.slice(runtime.folder.length)) }, app }
}
