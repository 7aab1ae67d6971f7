import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchDay } from '../../../../../main/vault/ports/day-watch'

describe('the day watch', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 12, 23, 59, 30) }))
  afterEach(() => void vi.useRealTimers())
  const world = { now: () => new Date() }

  it('says it once when the clock strikes twelve, day after day, and no more when it is stopped', () => {
    const turned = vi.fn()
    const stop = watchDay(world, turned)
    vi.advanceTimersByTime(29_000)
    expect(turned).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_002)
    expect(turned).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(86_400_000)
    expect(turned).toHaveBeenCalledTimes(2)
    stop()
    vi.advanceTimersByTime(3 * 86_400_000)
    expect(turned).toHaveBeenCalledTimes(2)
  })

  it('notices within a minute where the computer slept past midnight', () => {
    const turned = vi.fn()
    const stop = watchDay(world, turned)
    vi.setSystemTime(new Date(2026, 2, 13, 7, 0, 0))
    vi.advanceTimersByTime(60_000)
    expect(turned).toHaveBeenCalledTimes(1)
    stop()
  })
})
