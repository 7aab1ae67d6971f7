import { accessSync, constants, readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Place } from '../../shared/domain/vault/place'

/** Gathers what the rule wants to know of a folder, whether it exists yet or not. */
export function lookAtPlace(folder: string): Place {
  const existing = nearestExisting(folder)
  return {
    // `native` shows the share behind a mapped drive.
    path: existing === undefined ? folder : realpathSync.native(existing) + folder.slice(existing.length),
    platform: process.platform,
    environment: process.env,
    mounts: process.platform === 'linux' ? mounts() : [],
    writable: existing !== undefined && isWritable(existing),
  }
}

function nearestExisting(folder: string): string | undefined {
  for (let path = folder; ; path = dirname(path)) {
    if (exists(path)) return path
    if (path === dirname(path)) return undefined
  }
}

const exists = (path: string): boolean => allowed(path, constants.F_OK)
const isWritable = (path: string): boolean => allowed(path, constants.W_OK | constants.X_OK)

function allowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

function mounts(): { at: string; kind: string }[] {
  try {
    return readFileSync('/proc/self/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([, at, kind]) => (at && kind ? [{ at: at.replaceAll('\\040', ' '), kind }] : []))
  } catch {
    return []
  }
}
