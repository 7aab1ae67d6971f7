import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldersFor, makePractice } from '../../../../main/shell/practice'
import { foldersOf } from '../../../../main/start/folders'
import { removeOldPractice } from '../../../../main/start/old-practice'

let home: string
let folders: ReturnType<typeof foldersOf>
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'samrum-practice-'))
  mkdirSync(join(home, '.local', 'share'), { recursive: true })
  folders = foldersOf({ platform: 'linux', environment: {}, home, demo: false })
  mkdirSync(folders.vault)
  writeFileSync(join(folders.vault, 'slots.json'), 'real')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const real = () => ({ vaultFolder: folders.vault, localFolder: folders.local, demo: true })

describe('a practice', () => {
  it('tells its processes of no folder but its own: no word of the real vault is in what they are given', () => {
    const practice = makePractice(folders.practicePrefix)
    practice.begin()
    const start = foldersFor(practice.folder(), real())
    expect(start).toEqual({ vaultFolder: practice.folder(), localFolder: practice.folder(), practice: true, demo: false })
    expect(Object.values(start)).not.toContain(folders.vault)
    expect(Object.values(start)).not.toContain(folders.local)
    for (const other of [folders.vault, folders.local]) {
      expect(String(practice.folder()).startsWith(`${other}/`)).toBe(false)
      expect(other.startsWith(`${practice.folder()}/`)).toBe(false)
    }
  })

  it('is the real vault’s again only when its folder is gone', () => {
    const practice = makePractice(folders.practicePrefix)
    practice.begin()
    const place = String(practice.folder())
    expect(existsSync(place)).toBe(true)
    practice.lockDone(false)
    expect(existsSync(place)).toBe(false)
    expect(foldersFor(practice.folder(), real())).toEqual({ ...real(), practice: false })
    expect(readdirSync(folders.vault)).toEqual(['slots.json'])
  })

  it('goes on in the same folder when it is opened again, once, and never outlives the program', () => {
    const practice = makePractice(folders.practicePrefix)
    practice.begin()
    const place = String(practice.folder())
    practice.keepOnce()
    practice.lockDone(false)
    expect(practice.folder()).toBe(place)
    practice.keepOnce()
    practice.lockDone(true)
    expect(existsSync(place)).toBe(false)
  })

  it('that a power cut left behind is removed at the next start, and nothing else is', () => {
    makePractice(folders.practicePrefix).begin()
    removeOldPractice(folders.practicePrefix)
    expect(readdirSync(join(home, '.local', 'share'))).toEqual(['Samrum'])
    expect(readdirSync(folders.vault)).toEqual(['slots.json'])
  })
})
