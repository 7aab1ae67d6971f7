import { describe, expect, it } from 'vitest'
import {
  emptyPaper,
  type PaperConsent,
  partyChoices,
  problemsOfPaper,
  termsFrom,
} from '../../../../../renderer/features/meeting/paper-consent'
import { meetingText } from '../../../../../renderer/text/sv/meeting'
import { consentTerms } from '../../../../../shared/domain/consent/consent'
import type { Organisation } from '../../../../../shared/domain/organisation/organisation'

const text = meetingText.door
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const whole: PaperConsent = { givenOn: '2026-03-01', openEnded: true, validTo: '', parties: [uuid(1)], original: 'Pärm 3' }
const about = { kind: 'consultation', informationKinds: ['work', 'health'] } as const

describe('a consent on paper in four fields', () => {
  it('asks for all four', () => {
    expect(problemsOfPaper(emptyPaper).map(({ message }) => message)).toEqual([
      text.givenOnMissing,
      text.validToMissing,
      text.partiesMissing,
      text.originalMissing,
    ])
  })
  it.each([
    ['a day that does not exist', { givenOn: '2026-02-30' }, text.dateWrong],
    ['an end before it begins', { openEnded: false, validTo: '2026-02-28' }, text.validToBefore],
    ['an end that cannot be read', { openEnded: false, validTo: 'snart' }, text.dateWrong],
  ])('tells %s', (_name, over, message) => {
    expect(problemsOfPaper({ ...whole, ...over }).map((problem) => problem.message)).toEqual([message])
  })
  it('X17: comes out as terms of the contract, from the day it was given', () => {
    const terms = termsFrom({ ...whole, parties: [uuid(1), `${uuid(2)}:${uuid(5)}`, `${uuid(2)}:${uuid(6)}`] }, about)
    expect(consentTerms.parse(terms)).toMatchObject({
      kind: 'consultation',
      parties: [
        { organisationId: uuid(1), unitIds: null },
        { organisationId: uuid(2), unitIds: [uuid(5), uuid(6)] },
      ],
      givenOn: '2026-03-01',
      validFrom: '2026-03-01',
      validTo: null,
      formSeen: true,
    })
  })
  it.each([[[uuid(2), `${uuid(2)}:${uuid(5)}`]], [[`${uuid(2)}:${uuid(5)}`, uuid(2)]]])(
    'a whole organisation covers its verksamheter, whichever was chosen first',
    (parties) => {
      expect(termsFrom({ ...whole, parties }, about)?.parties).toEqual([{ organisationId: uuid(2), unitIds: null }])
    },
  )
  it('offers verksamheter only where an organisation has several', () => {
    const parties = [
      { id: uuid(1), name: 'Försäkringskassan', units: [{ id: uuid(3), name: 'Försäkringskassan' }] },
      {
        id: uuid(2),
        name: 'Kommunen',
        units: [
          { id: uuid(5), name: 'Socialtjänsten' },
          { id: uuid(6), name: 'Bistånd' },
        ],
      },
    ] as unknown as Organisation[]
    expect(partyChoices(parties).map(({ label }) => label)).toEqual([
      'Försäkringskassan',
      'Kommunen, hela organisationen',
      'Kommunen, Socialtjänsten',
      'Kommunen, Bistånd',
    ])
  })
})
