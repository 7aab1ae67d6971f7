import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { readSettings, type Settings, writeSettings } from './settings-file'

export interface VaultPlace {
  readonly folder: string
  /** Told on the lock page when a move that was asked for did not happen. */
  readonly notice: string | null
}

/**
 * Where the vault is at this start, after a move that was chosen in the settings.
 * INVARIANT 1: the old folder is removed only when the new one is whole and remembered.
 * INVARIANT 2: a vault that already lies in the new place is used, and nothing is copied over it.
 */
export function placeOfVault(settingsFile: string, ordinary: string): VaultPlace {
  const settings = readSettings(settingsFile)
  const now = settings.place ?? ordinary
  const next = settings.moveTo
  if (next === null || next === now) return { folder: now, notice: null }
  const moved: Partial<Settings> = { place: next, moveTo: null }
  try {
    if (isEmpty(now) || !isEmpty(next)) {
      writeSettings(settingsFile, moved)
      return { folder: next, notice: null }
    }
    const half = `${next}.moving`
    rmSync(half, { recursive: true, force: true })
    mkdirSync(dirname(next), { recursive: true, mode: 0o700 })
    cpSync(now, half, { recursive: true, errorOnExist: true, preserveTimestamps: true })
    rmSync(next, { recursive: true, force: true })
    renameSync(half, next)
    writeSettings(settingsFile, moved)
    rmSync(now, { recursive: true, force: true })
    return { folder: next, notice: null }
  } catch {
    tryToForget(settingsFile, { moveTo: null })
    return { folder: now, notice: 'place/not-moved' }
  }
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0
}

function tryToForget(file: string, settings: Partial<Settings>): void {
  try {
    writeSettings(file, settings)
  } catch {
    // A disk that takes no settings either: the same sentence is told at the next start.
  }
}
