import { expect, it } from 'vitest'
import { type Consent, consent as consentSchema } from '../../../../../shared/domain/consent/consent'
import { withheldFrom } from '../../../../../shared/domain/consent/withheld'
import type { UnitId } from '../../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../../shared/lib/dates'

const id = (end: number) => `00000000-0000-4000-8000-${String(end).padStart(12, '0')}`
const [here, there] = [id(1) as UnitId, id(2) as UnitId]
const day = '2026-03-12' as IsoDate

const consent = (withheld: [string, string[] | null][], withdrawnOn: string | null = null): Consent =>
  consentSchema.parse({
    id: id(9),
    terms: {
      kind: 'consultation',
      parties: [{ organisationId: id(5), unitIds: null }],
      informationKinds: ['health', 'work'],
      withheld: withheld.map(([informationKind, unitIds]) => ({ informationKind, unitIds })),
      givenOn: '2026-01-02',
      validFrom: '2026-01-02',
      validTo: '2026-12-31',
      original: 'Pärm 3',
      formSeen: true,
    },
    withdrawnOn,
    version: 1,
    reaffirmedOn: null,
  })

it.each([
  ['nothing where no paper says so', [consent([])], here, day, []],
  ['what is kept from everybody', [consent([['health', null]])], here, day, ['health']],
  ['what is kept from it', [consent([['health', [here]]])], here, day, ['health']],
  ['not what is kept from another', [consent([['health', [there]]])], here, day, []],
  [
    'what any of several papers keeps, once',
    [consent([['health', [here]]]), consent([['health', null]]), consent([['work', [here]]])],
    here,
    day,
    ['health', 'work'],
  ],
  ['nothing of a paper that no longer holds', [consent([['health', null]], '2026-02-01')], here, day, []],
  ['nothing on a day before it held', [consent([['health', null]])], here, '2025-12-31' as IsoDate, []],
] as const)('hides from a verksamhet %s (X3)', (_what, consents, unitId, on, kinds) => {
  expect(withheldFrom(consents, unitId, on)).toEqual(kinds)
})
