import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What this computer remembers outside the vault: where the vault is. Nothing of a case, a person or a user. */
export interface Settings {
  /** The vault's folder; null for the ordinary place. */
  readonly place: string | null
  /** The vault moves here at the next start. */
  readonly moveTo: string | null
}

const ORDINARY: Settings = { place: null, moveTo: null }

/** A file that cannot be read or has been tampered with means the ordinary place, not an error. */
export function readSettings(file: string): Settings {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof found !== 'object' || found === null) return ORDINARY
    const text = (key: keyof Settings) => {
      const value = (found as Record<string, unknown>)[key]
      return typeof value === 'string' && value !== '' ? value : null
    }
    return { place: text('place'), moveTo: text('moveTo') }
  } catch {
    return ORDINARY
  }
}

/** Whole or not at all: written beside and renamed. */
export function writeSettings(file: string, settings: Settings): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, JSON.stringify(settings), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
