import { describe, expect, it } from 'vitest'
import { type Series, timesOfSeries } from '../../../../../shared/domain/series/series'
import type { IsoDate, LocalTime } from '../../../../../shared/lib/dates'

const first = '2026-09-03T13:00' as LocalTime
const times = (everyWeeks: number, ends: Series['ends']) => timesOfSeries(first, { everyWeeks, ends })

describe('a series of meetings', () => {
  it('comes back on the same weekday and hour, so many times (G27)', () => {
    expect(times(6, { kind: 'times', times: 3 })).toEqual(['2026-09-03T13:00', '2026-10-15T13:00', '2026-11-26T13:00'])
  })

  it('goes on up to a day, that day included', () => {
    expect(times(4, { kind: 'until', day: '2026-10-29' as IsoDate })).toHaveLength(3)
    expect(times(4, { kind: 'until', day: '2026-10-28' as IsoDate })).toHaveLength(2)
  })

  it.each([
    [{ kind: 'until', day: '2026-09-02' as IsoDate }, 'series/ends-before-it-begins'],
    [{ kind: 'until', day: '2040-01-01' as IsoDate }, 'series/too-many'],
  ] as const)('refuses what cannot be meant: %o', (ends, code) => {
    expect(() => times(1, ends)).toThrow(code)
  })
})
