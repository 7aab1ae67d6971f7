import { describe, expect, it } from 'vitest'
import type { Consent } from '../../../../../shared/domain/consent/consent'
import { foreseenStops } from '../../../../../shared/domain/meeting/foreseen'
import type { AgendaItemId, Attendee } from '../../../../../shared/domain/meeting/meeting'
import type { IsoDate } from '../../../../../shared/lib/dates'

const itemId = 'item' as AgendaItemId
const today = '2026-03-12' as IsoDate
const day = '2026-03-17' as IsoDate
const consent = (change: { to?: string | null; from?: string; withdrawn?: string; units?: string[] }) =>
  ({
    id: 'consent',
    terms: {
      kind: 'consultation',
      parties: [{ organisationId: 'af', unitIds: change.units ?? null }],
      validFrom: change.from ?? '2026-01-01',
      validTo: change.to === undefined ? null : change.to,
      givenOn: '2026-01-01',
    },
    withdrawnOn: change.withdrawn ?? null,
    version: 1,
    reaffirmedOn: null,
  }) as unknown as Consent
const somebody = (organisationId: string, change: Partial<Attendee> = {}) =>
  ({
    id: `of-${organisationId}`,
    organisationId,
    unitId: organisationId,
    role: 'representative',
    itemIds: [],
    present: false,
    ...change,
  }) as Attendee

const look = (consents: Consent[], attendees: Attendee[] = [somebody('af')], released = true) =>
  foreseenStops({
    itemId,
    groupKind: { requiresConsent: 'consultation', disclosure: 'consultationWithConsent' },
    hasIdentity: true,
    consents,
    attendees,
    released,
    day,
    today,
  })

describe('what can be known before a meeting', () => {
  it.each([
    ['no consent', [], [{ kind: 'consentMissing' }]],
    ['one that ends the day before', [consent({ to: '2026-03-16' })], [{ kind: 'consentEnds', on: '2026-03-16' }]],
    ['one that ends on the day', [consent({ to: '2026-03-17' })], []],
    ['one that begins after it', [consent({ from: '2026-03-18' })], [{ kind: 'consentBegins', on: '2026-03-18' }]],
    ['one that was taken back', [consent({ withdrawn: '2026-03-10' })], [{ kind: 'consentWithdrawn', on: '2026-03-10' }]],
    ['an old one followed by another', [consent({ to: '2026-02-01' }), consent({})], []],
  ] as const)('is held against the meeting’s day, not today: %s (X16)', (_what, consents, foreseen) => {
    expect(look([...consents])).toEqual(foreseen)
  })

  it('names whoever is called and not covered, there or not, once for each verksamhet (X17)', () => {
    const called = [somebody('af'), somebody('fk'), { ...somebody('fk'), id: 'second' as Attendee['id'] }]
    expect(look([consent({})], called)).toEqual([
      { kind: 'notCovered', organisationId: 'fk', unitId: 'fk', attendeeIds: ['of-fk', 'second'] },
    ])
  })

  it('asks of a guest only what the guest is asked in for (G33)', () => {
    const guest = (itemIds: string[]) => somebody('fk', { role: 'guest', itemIds: itemIds as AgendaItemId[] })
    expect(look([consent({})], [guest(['another'])])).toEqual([])
    expect(look([consent({})], [guest(['item'])])).toHaveLength(1)
  })

  it('says that nothing is released, beside the consent', () => {
    expect(look([consent({})], [somebody('af')], false)).toEqual([{ kind: 'notReleased' }])
  })
})
