import { describe, expect, it } from 'vitest'
import { type Day, partsOfDay } from '../../../../renderer/features/day/day-rows'

const empty = {
  today: '2026-03-12',
  tasks: [],
  meetings: [],
  checks: [],
  bookings: [],
  consents: [],
  questions: [],
} as unknown as Day
const task = (dueOn: string, change: object = {}) =>
  ({
    id: `t${dueOn}`,
    kind: 'confirm',
    matterId: 'm1',
    codeName: 'Lykta 14',
    title: '',
    ownerId: 'u',
    dueOn,
    doneAt: null,
    ...change,
  }) as never
const day = (part: Partial<Record<keyof Day, unknown>>): Day => ({ ...empty, ...part }) as Day
const said = (part: Partial<Record<keyof Day, unknown>>) => {
  const parts = partsOfDay(day(part))
  return Object.fromEntries(
    Object.entries(parts).map(([key, rows]) => [
      key,
      (rows as { when: string; what: string; route: string }[]).map(({ when, what, route }) => `${when} | ${what} | ${route}`),
    ]),
  )
}

describe('a day in the order it is gone through', () => {
  it('says in words how late a thing is, and leads to where it is done (A04)', () => {
    expect(
      said({ tasks: [task('2026-03-09'), task('2026-03-11'), task('2026-03-12'), task('2026-03-13'), task('2026-03-17')] }),
    ).toEqual({
      late: [
        '3 dagar sent | Bekräfta aktualiseringen | /arenden/m1/papper',
        '1 dag sent | Bekräfta aktualiseringen | /arenden/m1/papper',
      ],
      today: ['i dag | Bekräfta aktualiseringen | /arenden/m1/papper'],
      coming: [
        'i morgon | Bekräfta aktualiseringen | /arenden/m1/papper',
        'om 5 dagar | Bekräfta aktualiseringen | /arenden/m1/papper',
      ],
    })
  })

  it('puts meetings and times by the clock among what is for today, and asks how a time that has passed went', () => {
    const booking = (startsAt: string) => ({
      matterId: 'm2',
      codeName: 'Skuta 95',
      kind: 'firstVisit',
      startsAt,
      place: 'Kontoret',
    })
    expect(
      said({
        meetings: [
          { meetingId: 'g1', groupName: 'Gruppen', startsAt: '2026-03-12T13:00', state: 'planned' },
          { meetingId: 'g2', groupName: 'Arenan', startsAt: '2026-03-11T09:00', state: 'running' },
        ],
        bookings: [booking('2026-03-10T10:00'), booking('2026-03-12T10:30'), booking('2026-03-16T08:00')],
      }),
    ).toEqual({
      late: ['2 dagar sent | Första besök: skriv hur det gick | /arenden/m2/tider'],
      today: [
        'pågår | Möte med Arenan | /moten/g2/rum',
        'kl. 10:30 | Första besök | /arenden/m2/tider',
        'kl. 13:00 | Möte med Gruppen | /moten/g1',
      ],
      coming: ['om 4 dagar, kl. 08:00 | Första besök | /arenden/m2/tider'],
    })
  })

  it('brings up answers that are waited for and consents that end (A07, X3)', () => {
    const parts = said({
      questions: [{ matterId: 'm1', codeName: 'Lykta 14', direction: 'toOfficer', dueOn: '2026-03-10' }],
      consents: [
        { matterId: 'm1', codeName: 'Lykta 14', why: 'ends', on: '2026-03-20' },
        { matterId: 'm2', codeName: 'Skuta 95', why: 'ends', on: '2026-03-11' },
        { matterId: 'm3', codeName: 'Tulpan 44', why: 'ask', on: '2026-03-01' },
      ],
    })
    expect(parts).toEqual({
      late: [
        '2 dagar sent | Svar väntas från handläggaren | /arenden/m1/fragor',
        '1 dag sent | Samtycket har slutat gälla | /arenden/m2/samtycken',
      ],
      today: ['i dag | Samtycket gäller tills vidare: fråga om det fortfarande är så | /arenden/m3/samtycken'],
      coming: ['om 8 dagar | Samtycket slutar gälla | /arenden/m1/samtycken'],
    })
  })

  it('leads nowhere from a task that belongs to no matter', () => {
    const [row] = partsOfDay(
      day({ tasks: [task('2026-03-12', { kind: 'own', matterId: null, codeName: null, title: 'Boka rum' })] }),
    ).today
    expect(row).toMatchObject({ what: 'Boka rum', about: '', route: '' })
  })

  it('brings up a meeting of the next days whose matters something would stop (X16)', () => {
    const checks = [{ meetingId: 'm', groupName: 'Arenagruppen', startsAt: '2026-03-16T13:00', stopped: 2 }]
    expect(said({ checks }).coming).toEqual(['om 4 dagar | Mötet med Arenagruppen: något saknas | /moten/m'])
  })
})
