import { expect, it } from 'vitest'
import { consentToThinkOf } from '../../../../../shared/domain/consent/coming-end'
import type { Consent } from '../../../../../shared/domain/consent/consent'
import type { IsoDate } from '../../../../../shared/lib/dates'

const consent = (
  validTo: string | null,
  change: { from?: string; kind?: string; withdrawn?: string; id?: string } = {},
): Consent =>
  ({
    id: change.id ?? 'a',
    terms: {
      kind: change.kind ?? 'inform',
      givenOn: change.from ?? '2026-01-01',
      validFrom: change.from ?? '2026-01-01',
      validTo,
    },
    withdrawnOn: change.withdrawn ?? null,
    version: 1,
    reaffirmedOn: null,
  }) as unknown as Consent
const on = (consents: Consent[], day = '2026-06-01', reminded: string[] = []) =>
  consentToThinkOf(consents, day as IsoDate, new Set(reminded))

it.each([
  ['ends in thirty days', [consent('2026-07-01')], { why: 'ends', on: '2026-07-01' }],
  ['ends later', [consent('2026-07-02')], null],
  ['ended a fortnight ago', [consent('2026-05-18')], { why: 'ends', on: '2026-05-18' }],
  ['ended long ago', [consent('2026-05-17')], null],
  ['ends, but another paper of its kind goes on', [consent('2026-06-10'), consent('2026-12-31', { from: '2026-06-11' })], null],
  [
    'ends, and only a paper of another kind goes on',
    [consent('2026-06-10'), consent(null, { kind: 'measure' })],
    { why: 'ends', on: '2026-06-10' },
  ],
  [
    'ends, and the paper that would go on is withdrawn',
    [consent('2026-06-10'), consent(null, { withdrawn: '2026-02-01' })],
    { why: 'ends', on: '2026-06-10' },
  ],
  ['was withdrawn', [consent('2026-06-10', { withdrawn: '2026-05-01' })], null],
])('a consent that %s', (_what, consents, found) => {
  expect(on(consents)).toEqual(found)
})

it('asks after a year whether what holds until further notice still does, unless somebody is already to ask (X3)', () => {
  expect(on([consent(null)], '2026-12-31')).toBeNull()
  expect(on([consent(null)], '2027-01-01')).toEqual({ why: 'ask', on: '2027-01-01' })
  expect(on([consent(null)], '2027-01-01', ['a'])).toBeNull()
})
