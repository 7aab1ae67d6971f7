/** The vault's folder: where it may lie, and that one program at a time has it. */
import { accessSync, constants, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { placeRefusal } from '../../../shared/domain/vault/place'
import { DomainError } from '../../../shared/lib/domain-error'
import { exists, makeFolder, makePrivateFile } from './atomic-write'
import { openDriver } from './knex-sqlcipher'
import { asStoreError, inStore } from './store-error'

export interface FolderHold {
  release(): void
}

/** What synchronising programs leave in the folders they watch. */
const WATCHED = ['.dropbox', '.dropbox.cache', '.stfolder', '.nextcloudsync.log', '.owncloudsync.log', '.tmp.drivedownload']

/** @throws DomainError `place/synchronised`, `place/network`, `place/not-writable` */
export function checkPlace(folder: string): void {
  const near = nearestExisting(folder)
  const path = near === undefined ? folder : realpathSync.native(near) + folder.slice(near.length)
  const mounts = process.platform === 'linux' ? readMounts() : []
  const writable = near !== undefined && mayWrite(near)
  const refusal = placeRefusal({ path, platform: process.platform, environment: process.env, mounts, writable })
  if (refusal !== null) throw new DomainError(refusal)
  if (parentsOf(path).some((parent) => WATCHED.some((name) => exists(join(parent, name)))))
    throw new DomainError('place/synchronised')
}

/**
 * Takes the folder for this process's life. The lock is SQLite's: it ends with the process, however that ends.
 * @throws DomainError `vault/in-use`, `vault/read-only`, `vault/disk-full`
 */
export async function holdFolder(folder: string): Promise<FolderHold> {
  const path = join(folder, 'folder.lock')
  inStore(() => {
    makeFolder(folder)
    makePrivateFile(path)
  })
  const driver = openDriver(path)
  try {
    driver.exec('PRAGMA busy_timeout=0; BEGIN EXCLUSIVE')
  } catch (error) {
    driver.close()
    const { code } = asStoreError(error)
    throw new DomainError(code === 'vault/busy' ? 'vault/in-use' : code)
  }
  let held = true
  return {
    release() {
      if (held) driver.close()
      held = false
    },
  }
}

const parentsOf = (path: string): string[] => (path === dirname(path) ? [path] : [path, ...parentsOf(dirname(path))])
const nearestExisting = (folder: string): string | undefined => parentsOf(folder).find(exists)

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function readMounts(): { at: string; kind: string }[] {
  try {
    const lines = readFileSync('/proc/mounts', 'utf8').split('\n')
    return lines
      .map((line) => line.split(' '))
      .flatMap(([, at, kind]) => (at && kind ? [{ at: at.replaceAll('\\040', ' '), kind }] : []))
  } catch {
    return []
  }
}
