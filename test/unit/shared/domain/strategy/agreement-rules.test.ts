import { describe, expect, it } from 'vitest'
import type { AgendaItem } from '../../../../../shared/domain/meeting/meeting'
import type { AgendaPart } from '../../../../../shared/domain/profile/profile'
import type { AgreementParty, AgreementPartyId } from '../../../../../shared/domain/strategy/agreement'
import { agreementInForce, concernsCollaboration, extraPartiesOf } from '../../../../../shared/domain/strategy/agreement-rules'
import { experiencesByTargetGroup } from '../../../../../shared/domain/strategy/experience'
import { groupsLedBy, leadersOf } from '../../../../../shared/domain/strategy/strategic-group'
import type { IsoDate, LocalTime } from '../../../../../shared/lib/dates'

const day = (text: string) => text as IsoDate
const point = (part: AgendaPart) => ({ kind: 'general', part }) as AgendaItem
const party = (name: string, change: Partial<AgreementParty> = {}): AgreementParty => ({
  id: name as AgreementPartyId,
  name,
  signedOn: day('2025-01-01'),
  wishesToAttend: false,
  alwaysInvited: false,
  ...change,
})
const meeting = (...parts: AgendaPart[]) => ({ startsAt: '2026-05-20T13:00' as LocalTime, items: parts.map(point) })

describe('whom a meeting of the strategic group has to ask in', () => {
  const agreement = {
    leadDays: 14,
    parties: [
      party('Tallånger', { alwaysInvited: true, signedOn: null }),
      party('Sjöby', { wishesToAttend: true }),
      party('Granvik'),
    ],
  }

  it('is whoever always is and whoever has asked for it, as many days before as is agreed (G47, G48)', () => {
    const invited = new Map([['Sjöby', day('2026-04-30')]])
    expect(extraPartiesOf(meeting('welcome', 'goals'), agreement, invited)).toEqual([
      { partyId: 'Tallånger', name: 'Tallånger', alwaysInvited: true, inviteBy: '2026-05-06', invitedOn: null },
      { partyId: 'Sjöby', name: 'Sjöby', alwaysInvited: false, inviteBy: '2026-05-06', invitedOn: '2026-04-30' },
    ])
  })

  it.each<[AgendaPart, boolean]>([
    ['goals', true],
    ['routines', true],
    ['dilemmas', true],
    ['deviations', true],
    ['competence', true],
    ['agreement', true],
    ['welcome', false],
    ['followUp', false],
    ['question', false],
    ['other', false],
    ['next', false],
  ])('turns on the agenda: a point of the part %s makes it so: %s (G47)', (part, concerns) => {
    expect(concernsCollaboration([point('welcome'), point(part)])).toBe(concerns)
    expect(extraPartiesOf(meeting(part), agreement, new Map()).length > 0).toBe(concerns)
  })

  it('is nobody without an agreement', () => {
    expect(extraPartiesOf(meeting('goals'), undefined, new Map())).toEqual([])
  })
})

it('the agreement in force is the last that began, of those that hold on the day (G48)', () => {
  const agreements = [
    { name: 'first', from: day('2020-01-01'), to: day('2024-12-31') },
    { name: 'second', from: day('2024-06-01'), to: null },
    { name: 'third', from: day('2027-01-01'), to: null },
  ]
  const on = (text: string) => agreementInForce(agreements, day(text))?.name
  expect([on('2019-12-31'), on('2023-01-01'), on('2024-07-01'), on('2026-11-22'), on('2027-01-01')]).toEqual([
    undefined,
    'first',
    'second',
    'second',
    'third',
  ])
})

it('experiences stand by target group however it was written, the latest first within one (G54)', () => {
  const one = (targetGroup: string, notedOn: string) => ({ targetGroup, notedOn: day(notedOn) })
  expect(
    experiencesByTargetGroup([
      one('unga vuxna', '2026-01-01'),
      one('Äldre', '2026-02-01'),
      one('Unga vuxna ', '2026-03-01'),
      one('nollplacerade', '2026-04-01'),
    ]).map(({ targetGroup, notedOn }) => `${targetGroup.trim()} ${notedOn}`),
  ).toEqual(['nollplacerade 2026-04-01', 'Unga vuxna 2026-03-01', 'unga vuxna 2026-01-01', 'Äldre 2026-02-01'])
})

it('a strategic group leads the others of its collaboration and no strategic one (G46)', () => {
  const group = (id: string, profileId: string, kind: string) => ({ id, name: id, profileId, kind }) as never
  const all: Parameters<typeof groupsLedBy>[1] = [
    group('board', 'arena', 'strategic'),
    group('north', 'arena', 'arena'),
    group('south', 'arena', 'arena'),
    group('alc', 'alc', 'casePreparation'),
  ]
  const [board, north, , alc] = all
  if (!board || !north || !alc) throw new Error('groups')
  expect(groupsLedBy(board, all).map(({ id }) => id)).toEqual(['north', 'south'])
  expect(leadersOf(north, all).map(({ id }) => id)).toEqual(['board'])
  expect(leadersOf(alc, all)).toEqual([])
})
