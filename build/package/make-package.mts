// `npm run package` → out/package/linux-unpacked: ASAR, native modules beside it, fuses set.
// INVARIANT 1: what is packed is out/app and the native modules' shipped files, nothing else of the checkout.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { nativeModules } from '../app-config.mts'
import { say, tryCommand } from '../commands.mts'
import { ensureApp } from '../make-app.mts'
import { nativePackages } from '../native-packages.mts'
import { inRoot } from '../places.mts'
import { findRuntime } from '../runtime/find-runtime.mts'

const needless = /^(readme.*|.*\.(md|map|ts|mts|cts|c|h|cc|cpp|gyp|gypi)|src|deps|docs|test|tests|\.bin)$/i

/** Of a native module only what loads it, and its binary for this machine. */
const ships =
  (from: string) =>
  (path: string): boolean => {
    const [folder, platform] = relative(from, path).split('/')
    const foreign = folder === 'prebuilds' && platform !== undefined && platform !== `${process.platform}-${process.arch}`
    return !foreign && !(path !== from && needless.test(basename(path)))
  }

const layOut = (app: string, to: string): void => {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  cpSync(app, to, { recursive: true })
  for (const name of nativePackages()) {
    const from = inRoot('node_modules', name)
    cpSync(from, join(to, 'node_modules', name), { recursive: true, filter: ships(from) })
  }
  const about = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8')) as Record<string, unknown>
  const versions = (JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { dependencies: Record<string, string> })
    .dependencies
  about.dependencies = Object.fromEntries(nativeModules.map((name) => [name, versions[name]]))
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
}

export interface Packaged {
  readonly folder: string
  readonly executable: string
}

export const packaged: Packaged =
  process.platform === 'win32'
    ? { folder: inRoot('out', 'package', 'win-unpacked'), executable: 'Samrum.exe' }
    : { folder: inRoot('out', 'package', 'linux-unpacked'), executable: 'samrum' }

/** Packs the release edition unless what lies there was packed from the same build. */
export const ensurePackage = async (options: { force?: boolean } = {}): Promise<Packaged> => {
  const app = await ensureApp('app')
  const runtime = await findRuntime()
  const sum = `${readFileSync(inRoot('out', 'app.sum'), 'utf8')} ${runtime.version} ${readFileSync(inRoot('electron-builder.yml'), 'utf8')}`
  const sumFile = inRoot('out', 'package.sum')
  if (!options.force && existsSync(packaged.folder) && existsSync(sumFile) && readFileSync(sumFile, 'utf8') === sum)
    return packaged
  const started = Date.now()
  rmSync(sumFile, { force: true })
  layOut(app, inRoot('out', 'package-app'))
  rmSync(inRoot('out', 'package'), { recursive: true, force: true })
  const set = (key: string, value: string): string => `-c.${key}=${value}`
  const { ok, out } = tryCommand(process.execPath, [
    ...[
      inRoot('node_modules/electron-builder/cli.js'),
      '--dir',
      '--projectDir',
      inRoot(),
      '--config',
      inRoot('electron-builder.yml'),
    ],
    ...[set('electronDist', runtime.folder), set('electronVersion', runtime.version)],
    // The wire of fuses was shorter before Electron 29, and setting the missing one throws.
    ...(Number(runtime.version.split('.')[0]) >= 29 ? [set('electronFuses.grantFileProtocolExtraPrivileges', 'false')] : []),
  ])
  if (!ok) throw new Error(`electron-builder failed:\n${out.slice(-4000)}`)
  writeFileSync(sumFile, sum)
  say(`Packed ${relative(inRoot(), packaged.folder)} in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return packaged
}

if (process.argv[1]?.endsWith('/make-package.mts')) await ensurePackage({ force: true })
