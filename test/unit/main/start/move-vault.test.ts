import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placeOfVault } from '../../../../main/start/move-vault'
import { readSettings, writeSettings } from '../../../../main/start/settings-file'

let folder: string
let settings: string
let ordinary: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samrum-place-'))
  settings = join(folder, 'local', 'settings.json')
  ordinary = join(folder, 'Samrum')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const makeVault = (at: string, mark: string) => {
  mkdirSync(join(at, 'blobs'), { recursive: true })
  writeFileSync(join(at, 'slots.json'), mark)
  writeFileSync(join(at, 'blobs', 'one'), mark)
}

describe('the place of the vault', () => {
  it('is the ordinary one where nothing was chosen, or the settings cannot be read', () => {
    expect(placeOfVault(settings, ordinary)).toEqual({ folder: ordinary, notice: null })
    writeSettings(settings, { place: null, moveTo: null })
    writeFileSync(settings, '{ half')
    expect(placeOfVault(settings, ordinary).folder).toBe(ordinary)
    writeFileSync(settings, '{"place":7}')
    expect(placeOfVault(settings, ordinary).folder).toBe(ordinary)
  })

  it('moves at the next start, whole, and is remembered', () => {
    makeVault(ordinary, 'mine')
    const next = join(folder, 'other', 'Samrum')
    writeSettings(settings, { place: null, moveTo: next })
    expect(placeOfVault(settings, ordinary)).toEqual({ folder: next, notice: null })
    expect(readFileSync(join(next, 'blobs', 'one'), 'utf8')).toBe('mine')
    expect(existsSync(ordinary)).toBe(false)
    expect(readSettings(settings)).toMatchObject({ place: next, moveTo: null })
    expect(placeOfVault(settings, ordinary)).toEqual({ folder: next, notice: null })
  })

  it('uses a vault that already lies in the new place, and leaves both as they were', () => {
    makeVault(ordinary, 'mine')
    const next = join(folder, 'other', 'Samrum')
    makeVault(next, 'theirs')
    writeSettings(settings, { place: null, moveTo: next })
    expect(placeOfVault(settings, ordinary).folder).toBe(next)
    expect(readFileSync(join(next, 'slots.json'), 'utf8')).toBe('theirs')
    expect(readFileSync(join(ordinary, 'slots.json'), 'utf8')).toBe('mine')
  })

  it('stays where it is when the new place takes nothing, and says so', () => {
    makeVault(ordinary, 'mine')
    // A file where a folder should be: refused for every user, root included.
    writeFileSync(join(folder, 'blocked'), '')
    writeSettings(settings, { place: null, moveTo: join(folder, 'blocked', 'Samrum') })
    expect(placeOfVault(settings, ordinary)).toEqual({ folder: ordinary, notice: 'place/not-moved' })
    expect(readFileSync(join(ordinary, 'slots.json'), 'utf8')).toBe('mine')
    expect(placeOfVault(settings, ordinary)).toEqual({ folder: ordinary, notice: null })
  })

  it('begins anew over a half copy that a power cut left', () => {
    makeVault(ordinary, 'mine')
    const next = join(folder, 'other', 'Samrum')
    makeVault(`${next}.moving`, 'half')
    chmodSync(join(`${next}.moving`, 'slots.json'), 0o600)
    writeSettings(settings, { place: null, moveTo: next })
    expect(placeOfVault(settings, ordinary).folder).toBe(next)
    expect(readFileSync(join(next, 'slots.json'), 'utf8')).toBe('mine')
  })
})
