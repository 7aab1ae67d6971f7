import { describe, expect, it } from 'vitest'
import { readClock } from '../../../../../renderer/features/meeting/agenda-time'
import { inParts, planTime } from '../../../../../renderer/features/meeting/meeting-time'
import type { MeetingRow } from '../../../../../shared/domain/meeting/meeting'

describe('a time of day as it is typed', () => {
  it.each([
    ['9:00', '09:00'],
    ['09.05', '09:05'],
    ['1330', '13:30'],
    [' 23:59 ', '23:59'],
    ['24:00', undefined],
    ['12:60', undefined],
    ['nio', undefined],
    ['', undefined],
  ])('%s', (typed, read) => {
    expect(readClock(typed)).toBe(read)
  })
  it('makes a planned time with its day, and none when either cannot be read', () => {
    expect(planTime('20260312', '9.00')).toBe('2026-03-12T09:00')
    expect(planTime('2026-02-30', '9.00')).toBeUndefined()
    expect(planTime('2026-03-12', '25.00')).toBeUndefined()
  })
})

describe('the list of meetings', () => {
  it('keeps a planned meeting whose day has passed among those to come, soonest first, and those held latest first', () => {
    const meeting = (startsAt: string, state: string) => ({ startsAt, state }) as unknown as MeetingRow
    const parts = inParts([
      meeting('2026-05-01T09:00', 'planned'),
      meeting('2020-01-01T09:00', 'planned'),
      meeting('2026-03-12T09:00', 'running'),
      meeting('2026-01-01T09:00', 'ended'),
      meeting('2026-02-01T09:00', 'ended'),
    ])
    expect(parts.running).toHaveLength(1)
    expect(parts.coming.map(({ startsAt }) => startsAt)).toEqual(['2020-01-01T09:00', '2026-05-01T09:00'])
    expect(parts.past.map(({ startsAt }) => startsAt)).toEqual(['2026-02-01T09:00', '2026-01-01T09:00'])
  })
})
