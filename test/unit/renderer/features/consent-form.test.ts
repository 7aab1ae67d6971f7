import { describe, expect, it } from 'vitest'
import {
  emptyConsentForm,
  partiesInWords,
  problemsOfConsent,
  termsOfForm,
} from '../../../../renderer/features/consent/consent-form'
import { organisation } from '../../../../shared/domain/organisation/organisation'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const parties = [
  organisation.parse({ id: id(1), name: 'Arbetsförmedlingen', units: [{ id: id(2), name: 'Arbetsförmedlingen' }] }),
  organisation.parse({
    id: id(3),
    name: 'Granviks kommun',
    units: [
      { id: id(4), name: 'Vuxenenheten' },
      { id: id(5), name: 'Biståndsenheten' },
    ],
  }),
]
const filled = {
  ...emptyConsentForm('consultation', '2026-03-01'),
  unitIds: [id(2), id(4)],
  informationKinds: ['health'],
  validTo: '2026-09-01',
  original: 'Pärm 3',
  formSeen: true,
}

describe('the form of a written consent', () => {
  it('wants who, what, when, where the original is, and that the paper was seen (G20)', () => {
    expect(Object.keys(problemsOfConsent(emptyConsentForm('consultation', '2026-03-01')))).toEqual([
      'unitIds',
      'informationKinds',
      'validTo',
      'original',
      'formSeen',
    ])
  })

  it('refuses a consent that ends before it begins', () => {
    expect(problemsOfConsent({ ...filled, validTo: '2026-02-01' }).validTo).toContain('slutar innan det börjar')
  })

  it('needs no last day when it holds until further notice', () => {
    expect(problemsOfConsent({ ...filled, validTo: '', untilFurther: true })).toEqual({})
    expect(termsOfForm({ ...filled, untilFurther: true }, parties).validTo).toBeNull()
  })

  it('names the verksamheter that are ticked and no other, so that one added later is not on the paper (X3)', () => {
    expect(termsOfForm(filled, parties).parties).toEqual([
      { organisationId: id(1), unitIds: [id(2)] },
      { organisationId: id(3), unitIds: [id(4)] },
    ])
  })

  it('says whom the paper names, a whole organisation by its own name', () => {
    expect(partiesInWords(termsOfForm(filled, parties), parties)).toBe('Arbetsförmedlingen; Granviks kommun (Vuxenenheten)')
  })
})
