import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What this computer remembers outside the vault. Nothing of a case, a person or a user. */
export interface Settings {
  /** The vault's folder; null for the ordinary place. */
  readonly place: string | null
  /** The vault moves here at the next start. */
  readonly moveTo: string | null
  /** Days with a planned meeting, so that the lock page can offer the right way in: bare days, of whom and what nothing. */
  readonly meetingDays: readonly string[]
}

const ORDINARY: Settings = { place: null, moveTo: null, meetingDays: [] }
const MOST_DAYS = 62

/** A file that cannot be read or has been tampered with means the ordinary place and no meetings, not an error. */
export function readSettings(file: string): Settings {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof found !== 'object' || found === null) return ORDINARY
    const text = (key: 'place' | 'moveTo') => {
      const value = (found as Record<string, unknown>)[key]
      return typeof value === 'string' && value !== '' ? value : null
    }
    return { place: text('place'), moveTo: text('moveTo'), meetingDays: daysIn((found as Record<string, unknown>).meetingDays) }
  } catch {
    return ORDINARY
  }
}

/** Changes what is given and keeps the rest; whole or not at all: written beside and renamed. */
export function writeSettings(file: string, change: Partial<Settings>): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, JSON.stringify({ ...readSettings(file), ...change }), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Whatever else stands there is left out: this list comes from another process, and from a file. */
export function daysIn(value: unknown): readonly string[] {
  const isDay = (day: unknown): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)
  return Array.isArray(value) ? value.filter(isDay).slice(0, MOST_DAYS) : []
}
