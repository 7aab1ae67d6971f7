import { describe, expect, it } from 'vitest'
import { periodOf, termsBegunIn } from '../../../../../shared/domain/statistics/period'
import { medianOf, type StatisticsFacts, statisticsOf } from '../../../../../shared/domain/statistics/statistics'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { alcOstersund } from '../../../../../shared/profiles/alc-ostersund/profile'
import { arenaGgvv } from '../../../../../shared/profiles/arena-ggvv/profile'

const day = (text: string) => text as IsoDate
const nothing: StatisticsFacts = {
  advice: [],
  referrals: [],
  confirmed: [],
  decisions: [],
  recommendations: [],
  outcomes: [],
  adjourned: 0,
  meetings: { held: 0, planned: 0 },
  terms: 0,
  consultations: [],
  hopes: [],
  visits: 0,
  enrolments: 0,
  ends: [],
}
const of = (facts: Partial<StatisticsFacts>, profile = alcOstersund) => {
  const [groupKind] = profile.groupKinds
  if (!groupKind) throw new Error('no group kind')
  const rows = statisticsOf({ ...nothing, ...facts }, groupKind, profile)
  return Object.fromEntries(rows.map(({ key, count, medianDays }) => [key, medianDays === null ? count : [count, medianDays]]))
}

describe('plain counts', () => {
  it('count advice by topic and by answer, and how much of it became referrals (A01)', () => {
    const rows = of({
      advice: [
        { topic: 'consent', answer: 'informed', led: false },
        { topic: 'consent', answer: 'refer', led: true },
        { topic: 'process', answer: 'refer', led: false },
      ],
    })
    expect(rows).toMatchObject({
      advice: 3,
      'advice-topic:consent': 2,
      'advice-topic:process': 1,
      'advice-topic:summary': 0,
      'advice-answer:refer': 2,
      'advice-answer:informed': 1,
      'advice-led': 1,
    })
  })

  it('give the middle of the days to the confirmation, and of how many (A04)', () => {
    const confirmed = [
      { receivedOn: day('2026-02-26'), confirmedOn: day('2026-03-02') },
      { receivedOn: day('2026-03-28'), confirmedOn: day('2026-03-30') },
      { receivedOn: day('2026-03-01'), confirmedOn: day('2026-03-20') },
    ]
    expect(of({ confirmed })['confirmation-lead']).toEqual([3, 4])
    expect(of({ confirmed: confirmed.slice(0, 2) })['confirmation-lead']).toEqual([2, 3])
    expect(of({})['confirmation-lead']).toBe(0)
  })

  it('count the completions, and the referrals by how many each has needed (A30)', () => {
    const referrals = [0, 0, 1, 2, 5].map((completions) => ({ completions }))
    expect(of({ referrals })).toMatchObject({
      referrals: 5,
      completions: 8,
      'completions:0': 2,
      'completions:1': 1,
      'completions:2': 1,
      'completions:3': 1,
    })
  })

  it('give the days from referral to the first decision, split by completions, and what departed (A31)', () => {
    const made = (decidedOn: string, completions: number, change: object = {}) => ({
      receivedOn: day('2026-01-01'),
      decidedOn: day(decidedOn),
      verdict: 'admitted' as const,
      recommendation: 'admit',
      completions,
      first: true,
      ...change,
    })
    const rows = of({
      decisions: [
        made('2026-01-11', 0),
        made('2026-01-21', 0, { verdict: 'notAdmitted' }),
        made('2026-01-31', 1),
        made('2026-03-02', 4, { verdict: 'notAdmitted', recommendation: 'not-admit' }),
        made('2026-06-01', 4, { first: false }),
      ],
      recommendations: ['admit', 'admit', 'not-admit'],
    })
    expect(rows).toMatchObject({
      decisions: 5,
      'decisions:admitted': 3,
      'decisions:notAdmitted': 2,
      departures: 1,
      'decision-lead': [4, 25],
      'decision-lead:0': [2, 15],
      'decision-lead:1': [1, 30],
      'decision-lead:2': 0,
      'decision-lead:3': [1, 60],
      recommendations: 3,
      'recommendation:admit': 2,
      'recommendation:not-admit': 1,
    })
  })

  it('leave out what the profile has no list of', () => {
    expect(Object.keys(of({ outcomes: ['one', 'sip'] }, arenaGgvv))).toEqual([
      'meetings',
      'meetings:planned',
      'referrals',
      'consultations',
      'consultations:outcome',
      'consultations:none',
      'consulted',
      'consulted:zero-placed',
      'outcomes',
      'outcome:none',
      'outcome:one',
      'outcome:several',
      'outcome:sip',
      'outcome:again',
      'outcome:refer',
      'outcome-domains',
      'outcome-domain:work',
      'outcome-domain:mental-health',
      'outcome-domain:physical-health',
      'outcome-domain:participation',
      'outcome-domain:income',
      'sustainable',
      'sustainable:yes',
      'sustainable:partly',
      'sustainable:no',
      'sustainable:later',
      'adjourned',
    ])
    const strategic = arenaGgvv.groupKinds.find(({ kind }) => kind === 'strategic')
    if (!strategic) throw new Error('no strategic kind')
    expect(statisticsOf({ ...nothing, terms: 1 }, strategic, arenaGgvv).map(({ key, count }) => [key, count])).toEqual([
      ['meetings', 0],
      ['meetings:planned', 0],
      ['meetings:wanted', 2],
    ])
  })

  it('count consultations with and without an outcome, and each matter once, the nollplacerade among them (G01, G08)', () => {
    const one = (change: object = {}) => ({ first: true, hasOutcome: true, zeroPlaced: false, ...change })
    const consultations = [one(), one({ zeroPlaced: true }), one({ hasOutcome: false }), one({ first: false, zeroPlaced: true })]
    expect(of({ consultations }, arenaGgvv)).toMatchObject({
      consultations: 4,
      'consultations:outcome': 3,
      'consultations:none': 1,
      consulted: 3,
      'consulted:zero-placed': 1,
    })
  })

  it('count what the outcomes hope for, and whether it lasts (G16, G17, G18)', () => {
    const hopes = [
      { domains: ['work', 'income'], sustainable: 'yes' as const },
      { domains: ['income', 'participation'], sustainable: 'later' as const },
      { domains: [], sustainable: null },
    ]
    expect(of({ hopes }, arenaGgvv)).toMatchObject({
      'outcome-domains': 2,
      'outcome-domain:work': 1,
      'outcome-domain:mental-health': 0,
      'outcome-domain:participation': 1,
      'outcome-domain:income': 2,
      sustainable: 2,
      'sustainable:yes': 1,
      'sustainable:later': 1,
      'sustainable:no': 0,
    })
  })

  it('hold the meetings against how many the terms of the period should have (G27)', () => {
    expect(of({ meetings: { held: 1, planned: 2 }, terms: 2 }, arenaGgvv)).toMatchObject({
      meetings: 1,
      'meetings:planned': 2,
      'meetings:wanted': 4,
    })
  })
})

describe('the middle', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1], 5],
    [[9, 1, 4], 4],
    [[1, 2, 3, 10], 2.5],
  ])('of %j is %j', (days, median) => {
    expect(medianOf(days)).toBe(median)
  })
})

describe('a period', () => {
  it.each([
    ['term', '2026-07-31', '2026-01-01', '2026-07-31'],
    ['term', '2026-08-01', '2026-08-01', '2026-12-31'],
    ['halfYear', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['halfYear', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
  ] as const)('of the kind %s on %s is %s to %s', (kind, on, from, to) => {
    expect(periodOf(kind, day(on))).toEqual({ from, to })
  })
})

it.each([
  ['2026-01-01', '2026-07-31', 1],
  ['2026-08-01', '2026-12-31', 1],
  ['2026-01-01', '2026-12-31', 2],
  ['2026-01-01', '2026-06-30', 1],
  ['2026-07-01', '2026-12-31', 1],
  ['2026-02-01', '2026-07-30', 0],
  ['2025-08-01', '2027-01-01', 4],
] as const)(
  'from %s to %s as many terms begin as two terms and two half-years of a year have together (X14)',
  (from, to, terms) => {
    expect(termsBegunIn({ from: day(from), to: day(to) })).toBe(terms)
  },
)
