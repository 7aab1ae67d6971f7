import { describe, expect, it } from 'vitest'
import { termPlan } from '../../../../../shared/domain/group/term-plan'
import type { MeetingState } from '../../../../../shared/domain/meeting/meeting'
import type { IsoDate } from '../../../../../shared/lib/dates'

const day = (text: string) => text as IsoDate
const on = (text: string, state: MeetingState = 'planned') => ({ day: day(text), state })

describe('the terms of a group (G27)', () => {
  it.each([
    ['2026-01-01', 'spring 2026 2026-01-01 2026-07-31', 'autumn 2026 2026-08-01 2026-12-31'],
    ['2026-07-31', 'spring 2026 2026-01-01 2026-07-31', 'autumn 2026 2026-08-01 2026-12-31'],
    ['2026-08-01', 'autumn 2026 2026-08-01 2026-12-31', 'spring 2027 2027-01-01 2027-07-31'],
    ['2026-12-31', 'autumn 2026 2026-08-01 2026-12-31', 'spring 2027 2027-01-01 2027-07-31'],
  ])('on %s are the one that runs and the next', (today, now, next) => {
    const said = termPlan([], 2, day(today)).map(({ term, year, from, to }) => [term, year, from, to].join(' '))
    expect(said).toEqual([now, next])
  })

  it.each([
    ['nothing', [], [0, 0, true]],
    ['one planned', [on('2026-05-04')], [0, 1, true]],
    ['two planned', [on('2026-05-04'), on('2026-06-01')], [0, 2, false]],
    ['one held and one planned', [on('2026-02-01', 'ended'), on('2026-06-01')], [1, 1, false]],
    ['one that runs', [on('2026-03-12', 'running'), on('2026-06-01')], [1, 1, false]],
    ['one whose day has passed without being held', [on('2026-03-11'), on('2026-06-01')], [0, 1, true]],
    ['one of today', [on('2026-03-12'), on('2026-06-01')], [0, 2, false]],
    ['the last day of the term', [on('2026-07-31'), on('2026-06-01')], [0, 2, false]],
    ['the first day of the next', [on('2026-08-01'), on('2026-06-01')], [0, 1, true]],
    ['a meeting of last year', [on('2025-12-31', 'ended'), on('2026-06-01')], [0, 1, true]],
  ])('counts %s', (_case, meetings, expected) => {
    const [now] = termPlan(meetings, 2, day('2026-03-12'))
    expect([now.held, now.planned, now.tooFew]).toEqual(expected)
  })

  it('counts what is planned for the next term there', () => {
    const [now, next] = termPlan([on('2026-08-01'), on('2026-12-31')], 2, day('2026-03-12'))
    expect([now.tooFew, next.planned, next.tooFew]).toEqual([true, 2, false])
  })
})
