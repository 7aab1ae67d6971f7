import { describe, expect, it } from 'vitest'
import { sumAgenda } from '../../../../../renderer/features/meeting/agenda-sum'
import { secondsSpent, standingOf, stopwatch, wholeMinutes } from '../../../../../renderer/features/meeting/agenda-time'
import type { IsoInstant } from '../../../../../shared/lib/dates'

const opened = '2026-03-12T08:00:00.000Z' as IsoInstant
const at = Date.parse(opened)

describe('the clock of a point', () => {
  it('counts on from the seconds it had when it was opened again', () => {
    expect(secondsSpent({ state: 'open', openedAt: opened, spentSeconds: 120 }, at + 30_000)).toBe(150)
  })
  it('stands still when the point is closed', () => {
    expect(secondsSpent({ state: 'done', openedAt: opened, spentSeconds: 120 }, at + 30_000)).toBe(120)
  })
  it('counts from when it was seen open where the laptop’s clock has been moved', () => {
    const before = at - 60_000
    expect(secondsSpent({ state: 'open', openedAt: opened, spentSeconds: 0 }, before, before - 5_000)).toBe(5)
    const dayAfter = at + 86_400_000
    expect(secondsSpent({ state: 'open', openedAt: opened, spentSeconds: 60 }, dayAfter, dayAfter - 5_000)).toBe(65)
  })
  it.each([
    [0, 10, 'within'],
    [479, 10, 'within'],
    [480, 10, 'soon'],
    [600, 10, 'soon'],
    [601, 10, 'over'],
    [5_000, 0, 'none'],
  ] as const)('%i seconds of %i minutes is %s', (spent, planned, standing) => {
    expect(standingOf(spent, planned)).toBe(standing)
  })
  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [3_845, '1:04:05'],
  ] as const)('%i seconds reads %s', (seconds, text) => {
    expect(stopwatch(seconds)).toBe(text)
  })
  it('rounds a begun minute up', () => {
    expect([0, 1, 60, 61].map(wholeMinutes)).toEqual([0, 1, 1, 2])
  })
})

describe('the sum of an agenda', () => {
  it('says how many minutes it is longer than the meeting', () => {
    expect(sumAgenda([{ minutes: 50 }, { minutes: 55 }], 90)).toEqual({ minutes: 105, planned: 90, over: 15 })
  })
  it('is not over when it fits exactly', () => {
    expect(sumAgenda([{ minutes: 90 }], 90).over).toBe(0)
  })
})
