import { describe, expect, it } from 'vitest'
import type { Consent, ConsentId, ConsentTerms } from '../../../../../shared/domain/consent/consent'
import { guestsElsewhere, stopsAtDoor, stopsAtQuestion } from '../../../../../shared/domain/meeting/gate'
import type { AgendaItemId, Attendee, AttendeeId } from '../../../../../shared/domain/meeting/meeting'
import type { OrganisationId, UnitId } from '../../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../../shared/lib/dates'

const af = { organisationId: 'af' as OrganisationId, unitId: 'af' as UnitId }
const social = { organisationId: 'kommun' as OrganisationId, unitId: 'social' as UnitId }
const school = { organisationId: 'kommun' as OrganisationId, unitId: 'skola' as UnitId }

const day = (text: string) => text as IsoDate
const paper = (terms: Partial<ConsentTerms>, withdrawnOn: IsoDate | null = null): Consent => ({
  id: 'c' as ConsentId,
  withdrawnOn,
  version: 1,
  reaffirmedOn: null,
  terms: {
    kind: 'consultation',
    parties: [{ organisationId: af.organisationId, unitIds: null }],
    informationKinds: ['work'],
    withheld: [],
    givenOn: day('2026-01-10'),
    validFrom: day('2026-01-10'),
    validTo: null,
    original: 'Pärm 3',
    formSeen: true,
    ...terms,
  },
})
const who = (id: string, from: typeof af, present = true): Attendee => ({
  id: id as AttendeeId,
  representativeId: null,
  name: id,
  function: '',
  functionKey: null,
  role: 'representative',
  where: 'onSite',
  present,
  remindedAt: null,
  itemIds: [],
  ...from,
})
const arena = { requiresConsent: 'consultation', disclosure: 'consultationWithConsent' } as const
const preparation = { requiresConsent: 'inform', disclosure: 'anonymisedPreparation' } as const
const consultation = { requiresConsent: null, disclosure: 'anonymousConsultation' } as const

const door = (change: Partial<Parameters<typeof stopsAtDoor>[0]>) =>
  stopsAtDoor({
    groupKind: arena,
    hasIdentity: true,
    consents: [paper({})],
    attendees: [who('Eva', af)],
    released: true,
    day: day('2026-03-12'),
    ...change,
  })

describe('the door of a matter', () => {
  it('stands open with a consent that covers everybody, and a released text', () => {
    expect(door({})).toEqual([])
  })

  it.each([
    ['there is none', []],
    ['it is of another kind (X3)', [paper({ kind: 'inform' })]],
    ['it has ended', [paper({ validTo: day('2026-03-11') })]],
    ['it has not begun', [paper({ validFrom: day('2026-03-13') })]],
    ['it was withdrawn today', [paper({}, day('2026-03-12'))]],
  ])('is shut in an Arena without a written consent: %s (G20)', (_why, consents) => {
    expect(door({ consents })).toEqual([{ kind: 'consentMissing' }])
  })

  it('stays open on the last day of a consent', () => {
    expect(door({ consents: [paper({ validTo: day('2026-03-12') })] })).toEqual([])
  })

  it.each([
    ['another organisation', [who('Ulf', social)], ['Ulf']],
    ['another board of the same municipality', [who('Eva', af), who('Siv', school)], ['Siv']],
    ['several', [who('Ulf', social), who('Siv', school)], ['Ulf', 'Siv']],
    ['nobody while they are out of the room', [who('Ulf', social, false)], null],
  ])('asks whether everybody present is covered (X17): %s', (_what, attendees, ids) => {
    expect(door({ attendees })).toEqual(ids ? [{ kind: 'notCovered', attendeeIds: ids }] : [])
  })

  it('takes several papers together, and a paper that names only some verksamheter for those (X3)', () => {
    const together = [paper({}), paper({ parties: [{ organisationId: social.organisationId, unitIds: [social.unitId] }] })]
    expect(door({ consents: together, attendees: [who('Eva', af), who('Ulf', social)] })).toEqual([])
    expect(door({ consents: together, attendees: [who('Siv', school)] })).toEqual([{ kind: 'notCovered', attendeeIds: ['Siv'] }])
  })

  it.each([
    ['an anonymised matter without identity asks for no consent (X2)', preparation, false, []],
    ['an anonymised matter with identity does', preparation, true, [{ kind: 'consentMissing' }]],
    ['an Arena always does', arena, false, [{ kind: 'consentMissing' }]],
    ['a consultation without identity never does', consultation, true, []],
  ] as const)('%s', (_what, groupKind, hasIdentity, stops) => {
    expect(door({ groupKind, hasIdentity, consents: [] })).toEqual(stops)
  })

  it('is shut before a text that is not released, and has no fourth stop (X16)', () => {
    expect(door({ consents: [], released: false })).toEqual([{ kind: 'consentMissing' }, { kind: 'notReleased' }])
    expect(door({ attendees: [who('Ulf', social)], released: false })).toEqual([
      { kind: 'notCovered', attendeeIds: ['Ulf'] },
      { kind: 'notReleased' },
    ])
  })
})

describe('guests in the room', () => {
  const [mine, other] = ['mine', 'other'] as unknown as [AgendaItemId, AgendaItemId]
  const guest = (id: string, itemIds: AgendaItemId[], present = true): Attendee => ({
    ...who(id, af, present),
    role: 'guest',
    itemIds,
  })
  const stina = guest('Stina', [mine])

  it.each([
    ['their own point opens', 'perItem', mine, [stina], []],
    ['another point waits until they have left', 'perItem', other, [stina], ['Stina']],
    ['one who has left stops nothing', 'perItem', other, [guest('Stina', [mine], false)], []],
    ['one who is asked in for nothing is in nobody’s place', 'perItem', mine, [guest('Gun', [])], ['Gun']],
    ['a guest of the whole meeting sits in on all of it', 'wholeMeeting', other, [guest('Gun', [])], []],
    ['a representative is no guest', 'perItem', other, [who('Eva', af)], []],
  ] as const)('%s (G33 X13)', (_what, guests, itemId, attendees, stopped) => {
    const room = { guests, attendees, itemId }
    expect(guestsElsewhere(room).map(({ id }) => id)).toEqual(stopped)
    const stops = stopped.length > 0 ? [{ kind: 'notCovered', attendeeIds: stopped }] : []
    expect(stopsAtQuestion(room)).toEqual(stops)
    expect(door({ attendees, elsewhere: guestsElsewhere(room) })).toEqual(stops)
  })

  it('are no fourth stop: whoever is asked in elsewhere is not covered, with or without a consent (X16)', () => {
    const elsewhere = [stina]
    expect(door({ attendees: [stina, who('Ulf', social)], elsewhere })).toEqual([
      { kind: 'notCovered', attendeeIds: ['Stina', 'Ulf'] },
    ])
    expect(door({ attendees: [stina], elsewhere, consents: [] })).toEqual([
      { kind: 'consentMissing' },
      { kind: 'notCovered', attendeeIds: ['Stina'] },
    ])
  })
})
