import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Opened, ToldLimits } from '../../../../main/broker/vault'
import type { Screen } from '../../../../main/displays/screen'
import { makeOpening } from '../../../../main/shell/opening'
import { readSettings, writeSettings } from '../../../../main/start/settings-file'

const TODAY = '2026-09-15'
const screen = (id: number): Screen => {
  const bounds = { x: (id - 1) * 1000, y: 0, width: 1000, height: 700 }
  return { id, bounds, workArea: bounds, scaleFactor: 1, internal: id === 1 }
}
const opened = (mode: 'full' | 'meeting'): Opened => ({ kind: 'opened', mode, opens: 'desk', keepIdentity: mode === 'full' })
const limits = (change: Partial<ToldLimits> = {}): ToldLimits => ({
  kind: 'limits',
  idleMinutes: 10,
  meetingRunning: false,
  meetingEndsAt: null,
  meetingDays: [],
  ...change,
})

let folder: string
let settingsFile: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samrum-opening-'))
  settingsFile = join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function open({ displays = 1, practice = false } = {}) {
  let screens = Array.from({ length: displays }, (_, index) => screen(index + 1))
  const listeners: (() => void)[] = []
  const told: boolean[] = []
  const awake: boolean[] = []
  const opening = makeOpening({
    clock: () => ({ now: new Date(`${TODAY}T12:00`).getTime(), steady: 5_000 }),
    displays: { list: () => screens, onChange: (listener) => listeners.push(listener) },
    stayAwake: { set: (on) => awake.push(on) },
    settingsFile,
    remembersDays: () => !practice,
    screenChanged: ({ asks }) => told.push(asks),
  })
  const setDisplays = (count: number) => {
    screens = Array.from({ length: count }, (_, index) => screen(index + 1))
    for (const listener of listeners) listener()
  }
  return { opening, setDisplays, told, awake }
}

describe('what Enter presses on the lock page', () => {
  it.each([
    [1, [], 'full'],
    [1, ['2026-09-14', '2026-09-16'], 'full'],
    [1, ['2026-09-14', TODAY], 'meeting'],
    [2, [], 'meeting'],
  ])('%i displays, meetings on %j: %s', (displays, meetingDays, mode) => {
    writeSettings(settingsFile, { meetingDays })
    expect(open({ displays }).opening.state().mode).toBe(mode)
  })

  it('is "Öppna för möte" after a lock in the middle of a meeting', () => {
    const { opening } = open()
    opening.opened(opened('full'))
    opening.told(limits({ meetingRunning: true, meetingEndsAt: 1 }))
    opening.lockBegun()
    expect(opening.state()).toEqual({ mode: 'meeting', opens: 'desk', identityOpen: false })
  })
})

describe('the days with a meeting', () => {
  it('are kept as bare days, with nothing else of what was told, and beside what else the file holds', () => {
    writeSettings(settingsFile, { place: '/elsewhere' })
    const { opening } = open()
    opening.told(limits({ meetingDays: [TODAY, 'Lykta 14', '2026-10-01 Ekeberga'] }))
    expect(readSettings(settingsFile)).toEqual({ place: '/elsewhere', moveTo: null, meetingDays: [TODAY] })
  })

  it('are no more than two months, whatever the file says', () => {
    writeFileSync(settingsFile, JSON.stringify({ meetingDays: Array.from({ length: 500 }, () => TODAY) }))
    expect(readSettings(settingsFile).meetingDays.length).toBeLessThanOrEqual(62)
    writeFileSync(settingsFile, JSON.stringify({ meetingDays: { 0: TODAY } }))
    expect(readSettings(settingsFile).meetingDays).toEqual([])
  })

  it('of a practice are not remembered', () => {
    const { opening } = open({ practice: true })
    opening.told(limits({ meetingDays: [TODAY] }))
    expect(readSettings(settingsFile).meetingDays).toEqual([])
    opening.told(limits({ meetingRunning: true }))
    opening.lockBegun()
    expect(opening.state().mode).toBe('full')
  })
})

describe('the question about the only display', () => {
  it('is asked from the first moment of an opening for a meeting, and not of one with identities', () => {
    const { opening } = open()
    expect(opening.screen().asks).toBe(false)
    opening.opened(opened('meeting'))
    expect(opening.screen()).toEqual({ displays: 1, asks: true })
    opening.answerScreen('hereOnly')
    expect(opening.screen().asks).toBe(false)
    opening.lockBegun()
    opening.opened(opened('full'))
    expect(opening.screen().asks).toBe(false)
  })

  it('is asked when a meeting begins, and told', () => {
    const { opening, told } = open()
    opening.opened(opened('full'))
    opening.told(limits({ meetingRunning: true }))
    expect(opening.screen().asks).toBe(true)
    expect(told.at(-1)).toBe(true)
  })

  it('goes when a second display comes, and is asked again when it goes: the answer was about another day', () => {
    const { opening, setDisplays, told } = open()
    opening.opened(opened('meeting'))
    opening.answerScreen('hereOnly')
    setDisplays(2)
    expect(opening.screen()).toEqual({ displays: 2, asks: false })
    setDisplays(1)
    expect(opening.screen().asks).toBe(true)
    expect(told.slice(-2)).toEqual([false, true])
  })

  it('stays open while the answer is that the room sees it', () => {
    const { opening } = open()
    opening.opened(opened('meeting'))
    opening.answerScreen('hereOnly')
    opening.answerScreen('onTheWall')
    expect(opening.screen().asks).toBe(true)
  })

  it('is asked again after a lock', () => {
    const { opening } = open()
    opening.opened(opened('meeting'))
    opening.answerScreen('hereOnly')
    opening.lockBegun()
    opening.opened(opened('meeting'))
    expect(opening.screen().asks).toBe(true)
  })
})

it('keeps the computer awake while a meeting runs on an open desk, and no longer', () => {
  const { opening, awake } = open()
  opening.told(limits({ meetingRunning: true }))
  expect(awake.at(-1)).toBe(false)
  opening.opened(opened('meeting'))
  expect(awake.at(-1)).toBe(true)
  opening.told(limits())
  expect(awake.at(-1)).toBe(false)
  opening.told(limits({ meetingRunning: true }))
  opening.lockBegun()
  expect(awake.at(-1)).toBe(false)
})
