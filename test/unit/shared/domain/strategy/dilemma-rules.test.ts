import { describe, expect, it } from 'vitest'
import type { Dilemma } from '../../../../../shared/domain/strategy/dilemma'
import {
  dilemmasInOrder,
  meetingThatTells,
  requireSettleable,
  type TellingMeeting,
} from '../../../../../shared/domain/strategy/dilemma-rules'
import type { IsoDate, IsoInstant, LocalTime } from '../../../../../shared/lib/dates'

const day = (text: string) => text as IsoDate
const at = (text: string) => `${text}T12:00:00.000Z` as IsoInstant
const TODAY = day('2026-04-01')

const meeting = (id: string, on: string, change: Partial<TellingMeeting> = {}): TellingMeeting => ({
  id,
  startsAt: `${on}T09:00` as LocalTime,
  state: 'planned',
  endedAt: null,
  toldDilemmas: false,
  ...change,
})
const held = (id: string, on: string, toldDilemmas = true) => meeting(id, on, { state: 'ended', endedAt: at(on), toldDilemmas })
const solved = (on: string): Pick<Dilemma, 'state' | 'settledOn' | 'settledAt'> => ({
  state: 'solvedLocally',
  settledOn: day(on),
  settledAt: at(on),
})

describe('a dilemma that was solved locally is told', () => {
  it.each<[string, ReturnType<typeof solved>, TellingMeeting[], string | undefined]>([
    [
      'at the next one that is planned',
      solved('2026-03-20'),
      [meeting('june', '2026-06-01'), meeting('may', '2026-05-01')],
      'may',
    ],
    ['at none while none is planned', solved('2026-03-20'), [], undefined],
    [
      'at the one that runs',
      solved('2026-03-20'),
      [meeting('now', '2026-04-01', { state: 'running' }), meeting('may', '2026-05-01')],
      'now',
    ],
    [
      'where it was told, when that is over',
      solved('2026-03-20'),
      [held('march', '2026-03-25'), meeting('may', '2026-05-01')],
      'march',
    ],
    ['not before it was solved', solved('2026-03-20'), [held('february', '2026-02-25'), meeting('may', '2026-05-01')], 'may'],
    [
      'later, when a meeting ended without coming to its dilemmas',
      solved('2026-03-20'),
      [held('march', '2026-03-25', false), meeting('may', '2026-05-01')],
      'may',
    ],
    [
      'not at one whose day passed without it',
      solved('2026-03-20'),
      [meeting('march', '2026-03-25'), meeting('may', '2026-05-01')],
      'may',
    ],
  ])('%s (G53)', (_what, dilemma, meetings, told) => {
    expect(meetingThatTells(dilemma, meetings, TODAY)?.id).toBe(told)
  })

  it.each(['open', 'answered'] as const)('and one that is %s is not (G53)', (state) => {
    expect(meetingThatTells({ ...solved('2026-03-20'), state }, [meeting('may', '2026-05-01')], TODAY)).toBeUndefined()
  })
})

describe('what is settled', () => {
  it.each([
    ['open', '2026-03-01', '2026-04-01', 'accepted'],
    ['answered', '2026-03-01', '2026-04-01', 'dilemma/already-settled'],
    ['open', '2026-03-01', '2026-04-02', 'dilemma/settled-in-future'],
    ['open', '2026-03-01', '2026-02-28', 'dilemma/settled-before-raised'],
  ] as const)('is %s, raised %s and settled %s: %s', (state, raisedOn, on, code) => {
    const settle = () => requireSettleable({ state, raisedOn: day(raisedOn) }, day(on), TODAY)
    if (code === 'accepted') expect(settle).not.toThrow()
    else expect(settle).toThrow(code)
  })

  it('stands below what waits, the oldest that waits on top', () => {
    const one = (name: string, state: Dilemma['state'], raised: string, settled: string | null = null) => ({
      name,
      state,
      raisedOn: day(raised),
      settledOn: settled === null ? null : day(settled),
    })
    const order = dilemmasInOrder([
      one('old answer', 'answered', '2026-01-01', '2026-01-10'),
      one('new question', 'open', '2026-03-01'),
      one('new solution', 'solvedLocally', '2026-01-01', '2026-02-10'),
      one('old question', 'open', '2026-02-01'),
    ])
    expect(order.map(({ name }) => name)).toEqual(['old question', 'new question', 'new solution', 'old answer'])
  })
})
