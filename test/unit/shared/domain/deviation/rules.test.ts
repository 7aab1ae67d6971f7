import { describe, expect, it } from 'vitest'
import { deviationStateOf, requireNextState, routesOn } from '../../../../../shared/domain/deviation/rules'
import type { ProfileId } from '../../../../../shared/domain/profile/profile'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { DomainError } from '../../../../../shared/lib/domain-error'
import { profileOf } from '../../../../../shared/profiles'

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}` as IsoDate
const found = { foundOn: day(2), reportedOn: null, feedbackOn: null, closedOn: null }
const reported = { ...found, reportedOn: day(4) }
const answered = { ...reported, feedbackOn: day(6) }
const closed = { ...answered, closedOn: day(8) }

describe('a deviation', () => {
  it.each([
    [found, 'found'],
    [reported, 'reported'],
    [answered, 'feedback'],
    [closed, 'closed'],
  ] as const)('stands where its last day says (G39): %#', (days, state) => {
    expect(deviationStateOf(days)).toBe(state)
  })

  it.each([
    [found, 'reported', 3, 'allowed'],
    [found, 'reported', 1, 'deviation/before-the-last'],
    [found, 'reported', 11, 'deviation/in-future'],
    [found, 'feedback', 3, 'deviation/not-in-turn'],
    [found, 'closed', 3, 'deviation/not-in-turn'],
    [reported, 'reported', 5, 'deviation/not-in-turn'],
    [reported, 'feedback', 4, 'allowed'],
    [reported, 'feedback', 3, 'deviation/before-the-last'],
    [answered, 'closed', 10, 'allowed'],
    [closed, 'closed', 10, 'deviation/not-in-turn'],
  ] as const)('goes on one state at a time (G39): %#', (days, to, on, answer) => {
    let said = 'allowed'
    try {
      requireNextState(days, { to, on: day(on), today: day(10) })
    } catch (error) {
      said = error instanceof DomainError ? error.code : String(error)
    }
    expect(said).toBe(answer)
  })

  it('is reported on the form that held the day it was found (X11 X12)', () => {
    const route = (key: string, from: number, to: number | null) => ({
      key,
      label: key,
      words: key,
      from: day(from),
      to: to === null ? null : day(to),
    })
    const routes = [route('old', 1, 5), route('new', 6, null)]
    expect([1, 5, 6, 9].map((on) => routesOn(routes, day(on)).map(({ key }) => key))).toEqual([
      ['old'],
      ['old'],
      ['new'],
      ['new'],
    ])
  })

  it('has Finnveden’s form first, and Södra Vätterbygden’s for those of Vaggeryd, as data of the collaboration (X12)', () => {
    const routes = routesOn(profileOf('arena-ggvv' as ProfileId).deviationRoutes, day(9))
    expect(routes.map(({ key }) => key)).toEqual(['finnveden', 'sodra-vatterbygden'])
    expect(routes.every(({ words }) => words.includes('Vaggeryd'))).toBe(true)
  })
})
