import { describe, expect, it } from 'vitest'
import { holdsNow, kindsAskedFor } from '../../../../../renderer/features/consent/holds-now'
import { occasionsOf } from '../../../../../renderer/features/consent/received-list'
import type { MatterDetail } from '../../../../../shared/contract/matter'
import type { Consent, ConsentTerms } from '../../../../../shared/domain/consent/consent'
import { type Recipient, recipient } from '../../../../../shared/domain/disclosure/disclosure'
import { organisation } from '../../../../../shared/domain/organisation/organisation'
import type { IsoDate } from '../../../../../shared/lib/dates'
import { profiles } from '../../../../../shared/profiles'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const day = (text: string) => text as IsoDate
const today = day('2026-03-12')
const parties = [
  organisation.parse({ id: id(1), name: 'Arbetsförmedlingen', units: [{ id: id(2), name: 'Arbetsförmedlingen' }] }),
  organisation.parse({ id: id(3), name: 'Granviks kommun', units: [{ id: id(4), name: 'Vuxenenheten' }] }),
]
const paper = (party: number, change: Partial<ConsentTerms> = {}, withdrawnOn: IsoDate | null = null): Consent => ({
  id: id(party + 5) as Consent['id'],
  terms: {
    kind: 'inform',
    parties: [{ organisationId: id(party) as ConsentTerms['parties'][number]['organisationId'], unitIds: null }],
    informationKinds: ['work'],
    withheld: [],
    givenOn: day('2026-01-01'),
    validFrom: day('2026-01-01'),
    validTo: null,
    original: 'Pärm 3',
    formSeen: true,
    ...change,
  },
  withdrawnOn,
  version: 1,
  reaffirmedOn: null,
})
const sentence = (...consents: Consent[]) => holdsNow('inform', consents, parties, today).sentence

describe('what holds now, in one sentence', () => {
  it('names whom one paper covers and until when; several carry the matter together (X3)', () => {
    expect(sentence(paper(1))).toBe('Medgivande att lämna uppgifter gäller för Arbetsförmedlingen, tills vidare.')
    expect(sentence(paper(1, { validTo: day('2026-06-30') }))).toContain('Arbetsförmedlingen, till och med 2026-06-30.')
    expect(sentence(paper(1), paper(3, { validTo: day('2026-06-30') }))).toBe(
      'Medgivande att lämna uppgifter gäller. 2 papper bär ärendet tillsammans: Arbetsförmedlingen; Granviks kommun.',
    )
  })

  it.each([
    ['saknas', []],
    ['har gått ut', [paper(1, { validTo: day('2026-03-11') })]],
    ['är tillbakataget', [paper(1, {}, day('2026-03-12')), paper(3, { validTo: day('2026-02-01') })]],
    ['har inte börjat gälla', [paper(1, { validFrom: day('2026-04-01') })]],
    ['saknas', [paper(1, { kind: 'measure' })]],
  ])('says that it %s', (why, consents) => {
    expect(holdsNow('inform', consents, parties, today)).toEqual({
      holds: false,
      sentence: `Medgivande att lämna uppgifter ${why}.`,
    })
  })

  it('is said of each kind that the group’s door or chain asks for (A40)', () => {
    const asked = profiles.flatMap(({ groupKinds }) => groupKinds.map((kind) => [kind.kind, kindsAskedFor(kind)]))
    expect(asked).toEqual(
      expect.arrayContaining([
        ['casePreparation', ['inform', 'measure']],
        ['arena', ['consultation']],
      ]),
    )
  })
})

describe('those who have already received something', () => {
  it('stand an occasion at a time, in Swedish order', () => {
    const group = { profileId: 'arena-ggvv', parties } as unknown as MatterDetail['group']
    const heard = (party: number, change: Partial<Recipient> = {}): Recipient =>
      recipient.parse({
        organisationId: id(party),
        unitId: id(party + 1),
        givenOn: '2026-03-01',
        how: 'meeting',
        informationKinds: [],
        paperKind: null,
        ...change,
      })
    const phone = heard(1, { how: 'phone', informationKinds: ['health'] })
    const notes = recipient.parse({ ...heard(1), organisationId: null, unitId: null, how: 'paper', paperKind: 'meetingNotes' })
    expect(occasionsOf([heard(3), heard(1), heard(1), phone, notes], { group })).toEqual([
      {
        day: '2026-03-01',
        how: 'var med när ärendet behandlades',
        who: ['Arbetsförmedlingen', 'Granviks kommun, Vuxenenheten'],
      },
      { day: '2026-03-01', how: 'på telefon (hälsa)', who: ['Arbetsförmedlingen'] },
      { day: '2026-03-01', how: 'minnesanteckningar, på papper', who: ['Egen verksamhet'] },
    ])
  })
})
