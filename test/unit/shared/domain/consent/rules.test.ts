import { describe, expect, it } from 'vitest'
import type { Consent, ConsentId, ConsentTerms } from '../../../../../shared/domain/consent/consent'
import { isTooGeneral, requireSoundConsent, requireWithdrawable } from '../../../../../shared/domain/consent/rules'
import { consentInList } from '../../../../../shared/domain/consent/standing-in-list'
import { askAgainOn } from '../../../../../shared/domain/consent/validity'
import type { OrganisationId, UnitId } from '../../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { DomainError } from '../../../../../shared/lib/domain-error'

const day = (text: string) => text as IsoDate
const today = day('2026-03-12')
const kommun = 'kommun' as OrganisationId
const social = 'social' as UnitId
const known = {
  parties: [{ id: kommun, name: 'Granviks kommun', units: [{ id: social, name: 'Socialtjänsten' }], isMunicipality: true }],
  informationKinds: [{ key: 'work', label: 'Arbete' }],
  today,
}
const terms = (change: Partial<ConsentTerms> = {}): ConsentTerms => ({
  kind: 'consultation',
  parties: [{ organisationId: kommun, unitIds: [social] }],
  informationKinds: ['work'],
  withheld: [],
  givenOn: today,
  validFrom: today,
  validTo: null,
  original: 'Pärm 3',
  formSeen: true,
  ...change,
})
const said = (work: () => void): string => {
  try {
    work()
    return 'allowed'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

describe('a paper that is entered', () => {
  it.each([
    ['a known party', {}, 'allowed'],
    ['a whole organisation', { parties: [{ organisationId: kommun, unitIds: null }] }, 'allowed'],
    [
      'somebody outside the group',
      { parties: [{ organisationId: 'x' as OrganisationId, unitIds: null }] },
      'consent/unknown-party',
    ],
    [
      'a verksamhet of somebody else',
      { parties: [{ organisationId: kommun, unitIds: ['x' as UnitId] }] },
      'consent/unknown-party',
    ],
    [
      'something withheld from an unknown verksamhet',
      { withheld: [{ informationKind: 'work', unitIds: ['x' as UnitId] }] },
      'consent/unknown-party',
    ],
    ['a kind of information nobody knows', { informationKinds: ['gossip'] }, 'consent/unknown-information-kind'],
    [
      'an unknown kind withheld',
      { withheld: [{ informationKind: 'gossip', unitIds: null }] },
      'consent/unknown-information-kind',
    ],
    ['a day that has not come', { givenOn: day('2026-03-13') }, 'consent/given-in-future'],
  ])('names %s', (_what, change, answer) => {
    expect(said(() => requireSoundConsent(terms(change), known))).toBe(answer)
  })

  it.each([
    ['2026-03-12', null, 'allowed'],
    ['2026-03-01', null, 'consent/withdrawn-before-given'],
    ['2026-03-14', null, 'consent/withdrawn-in-future'],
    ['2026-03-12', '2026-03-11', 'consent/already-withdrawn'],
  ])('is withdrawn on %s when withdrawn on %s before: %s', (on, before, answer) => {
    const consent: Consent = {
      id: 'c' as ConsentId,
      terms: terms({ givenOn: day('2026-03-10') }),
      withdrawnOn: before as IsoDate | null,
      version: 1,
      reaffirmedOn: null,
    }
    expect(said(() => requireWithdrawable(consent, day(on), day('2026-03-13')))).toBe(answer)
  })
})

describe('the consent that the list tells of', () => {
  const consent = (change: Partial<ConsentTerms>, withdrawnOn: string | null = null): Consent => ({
    id: 'c' as ConsentId,
    terms: terms({ givenOn: day('2026-01-01'), validFrom: day('2026-01-01'), ...change }),
    withdrawnOn: withdrawnOn as IsoDate | null,
    version: 1,
    reaffirmedOn: null,
  })
  const ended = consent({ validTo: day('2026-02-01') })
  const withdrawn = consent({}, '2026-02-02')
  it.each([
    ['nothing', [], 'missing'],
    ['another kind only (X3)', [consent({ kind: 'inform' })], 'missing'],
    ['one that does not hold yet', [consent({ validFrom: day('2026-05-01') })], 'missing'],
    ['one in force', [withdrawn, ended, consent({})], 'valid'],
    ['an ended one', [ended], 'ended'],
    ['an ended and a withdrawn one', [ended, withdrawn], 'withdrawn'],
  ] as const)('is of %s: %#', (_what, consents, answer) => {
    const groupKind = { requiresConsent: 'consultation', disclosure: 'consultationWithConsent' } as const
    expect(consentInList({ groupKind, hasIdentity: false, consents, day: today })).toBe(answer)
  })

  it('is not asked for where the door asks for none (X2)', () => {
    const groupKind = { requiresConsent: 'inform', disclosure: 'anonymisedPreparation' } as const
    expect(consentInList({ groupKind, hasIdentity: false, consents: [], day: today })).toBe('notRequired')
    expect(consentInList({ groupKind, hasIdentity: true, consents: [], day: today })).toBe('missing')
  })
})

describe('a consent that holds "tills vidare"', () => {
  const until = (change: Partial<Consent> = {}): Consent => ({
    id: 'consent' as ConsentId,
    terms: terms({ givenOn: day('2024-02-29'), validFrom: day('2024-02-29') }),
    withdrawnOn: null,
    version: 1,
    reaffirmedOn: null,
    ...change,
  })
  it.each([
    ['a year after it was given, the 29th of February on the 28th', {}, '2025-02-28'],
    ['a year after it was last confirmed', { reaffirmedOn: day('2025-03-01') }, '2026-03-01'],
    ['a year after a completed paper that is newer', { reaffirmedOn: day('2023-01-01') }, '2025-02-28'],
    ['never when it is withdrawn', { withdrawnOn: day('2025-01-01') }, null],
    ['never when it ends by itself', { terms: terms({ validTo: day('2026-12-31') }) }, null],
  ])('is asked about %s (X3)', (_when, change, expected) => {
    expect(askAgainOn(until(change))).toBe(expected)
  })
})

describe('a scope', () => {
  const parties = [
    { id: kommun, name: 'Granviks kommun', units: [{ id: social, name: 'Socialtjänsten' }], isMunicipality: true },
    {
      id: 'fk' as OrganisationId,
      name: 'Försäkringskassan',
      units: [{ id: 'fk-unit' as UnitId, name: 'Försäkringskassan' }],
      isMunicipality: false,
    },
  ]
  const informationKinds = [
    { key: 'work', label: 'Arbete' },
    { key: 'health', label: 'Hälsa' },
  ]
  const everybody = [
    { organisationId: kommun, unitIds: [social] },
    { organisationId: 'fk' as OrganisationId, unitIds: null },
  ]
  it.each([
    ['everybody and everything', everybody, ['work', 'health'], true],
    ['everybody, but not everything', everybody, ['work'], false],
    ['everything, but not everybody', everybody.slice(1), ['work', 'health'], false],
  ])('of %s is questioned or not (X3)', (_what, named, kinds, expected) => {
    expect(isTooGeneral({ parties: named, informationKinds: kinds }, { parties, informationKinds })).toBe(expected)
  })
})
