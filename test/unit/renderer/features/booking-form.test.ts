import { describe, expect, it } from 'vitest'
import {
  problemsOfTime,
  readTimeForm,
  settlements,
  timeFormOf,
  timeInWords,
  timeOfForm,
} from '../../../../renderer/features/booking/booking-form'
import { papersToMake } from '../../../../renderer/features/matter/papers-to-make'
import type { Booking } from '../../../../shared/domain/booking/booking'
import { matterId } from '../../../../shared/domain/matter/matter'
import type { LocalTime } from '../../../../shared/lib/dates'
import { groupKindOf, profiles } from '../../../../shared/profiles'

const at = (text: string) => text as LocalTime
const booking = (change: Partial<Booking> = {}) =>
  ({ id: 'b', kind: 'referralMeeting', state: 'booked', startsAt: at('2026-03-26T13:30'), place: 'Granen', ...change }) as Booking

describe('the form of a time', () => {
  it('takes day and clock as they are written in Sweden, and says which of them it cannot read', () => {
    const form = { day: '20260326', time: '13.30', place: 'Granen', withIndividual: false }
    expect(problemsOfTime(form)).toEqual({})
    expect(timeOfForm(form)).toEqual({ startsAt: '2026-03-26T13:30', place: 'Granen', individualTakesPart: false })
    expect(Object.keys(problemsOfTime({ ...form, day: '2026-02-30', time: '25' }))).toEqual(['day', 'time'])
    expect(timeOfForm({ ...form, time: '' })).toBeUndefined()
  })

  it('begins with the client at a first visit and without at a referral meeting (A05, A13)', () => {
    expect(timeFormOf(null, 'referralMeeting').withIndividual).toBe(false)
    expect(timeFormOf(null, 'firstVisit').withIndividual).toBe(true)
    expect(timeFormOf(booking({ individualTakesPart: false }), 'firstVisit')).toMatchObject({
      time: '13:30',
      withIndividual: false,
    })
  })

  it('takes up a draft of its own shape only', () => {
    const form = timeFormOf(null, 'checkIn')
    expect(readTimeForm(JSON.parse(JSON.stringify(form)))).toEqual(form)
    expect(readTimeForm({ day: 1 })).toBeUndefined()
  })

  it('is read aloud as a day and a clock', () => {
    expect(timeInWords(at('2026-03-26T13:30'))).toBe('2026-03-26 kl. 13:30')
  })

  it.each([
    ['booked', '2026-03-26T13:30', ['cancelled']],
    ['booked', '2026-03-12T13:30', ['held', 'missed', 'cancelled']],
    ['booked', '2026-03-11T13:30', ['held', 'missed', 'cancelled']],
    ['requested', null, ['cancelled']],
  ] as const)('offers for one that is %s at %s: %j', (state, startsAt, expected) => {
    expect(settlements({ state, startsAt: startsAt as LocalTime | null }, '2026-03-12')).toEqual(expected)
  })
})

describe('the papers of a matter', () => {
  const id = matterId.parse('00000000-0000-4000-8000-000000000001')
  const [alc, arena] = profiles.filter((profile) => profile.id === 'alc-ostersund' || profile.id === 'arena-ggvv')
  if (!alc || !arena) throw new Error('no profile')
  const preparation = groupKindOf(alc.id, 'casePreparation')
  const bare = { id, recommendation: null, decision: null, outcomes: [] }
  const kindsOf = (...of: Parameters<typeof papersToMake>) => papersToMake(...of).map(({ make }) => make.kind)

  it('are those that can be made now, and go to whom the profile says (X18)', () => {
    expect(kindsOf(bare, preparation, [], () => '')).toEqual(['confirmation'])
    const coming = papersToMake(bare, preparation, [booking()], ({ startsAt }) => timeInWords(startsAt))
    expect(coming.map(({ about, reader }) => [about, reader])).toEqual([
      ['', 'officer'],
      ['2026-03-26 kl. 13:30', 'officer'],
    ])
    expect(kindsOf(bare, preparation, [booking({ state: 'held' }), booking({ state: 'requested' })], () => '')).toEqual([
      'confirmation',
    ])
  })

  it('have a letter with alternatives at "ej antagen" alone (A14, X18)', () => {
    const decided = (verdict: 'admitted' | 'notAdmitted') =>
      ({ ...bare, decision: { verdict, review: 'reviewed' } }) as unknown as typeof bare
    expect(kindsOf(decided('admitted'), preparation, [], () => '')).not.toContain('alternativesLetter')
    expect(kindsOf(decided('notAdmitted'), preparation, [], () => '')).toContain('alternativesLetter')
  })

  it('of an Arena are its outcomes alone (X18)', () => {
    const group = groupKindOf(arena.id, 'arena')
    const outcome = { meetingId: 'm', meetingOn: '2026-03-10', review: 'unreviewed' }
    const consulted = { ...bare, outcomes: [outcome] } as unknown as Parameters<typeof papersToMake>[0]
    expect(papersToMake(bare, group, [], () => '')).toEqual([])
    expect(papersToMake(consulted, group, [], () => '')).toMatchObject([
      { about: '2026-03-10', unreviewed: true, make: { kind: 'consultationOutcome' } },
    ])
  })
})
