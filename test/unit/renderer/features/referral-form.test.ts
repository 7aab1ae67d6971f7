import { describe, expect, it } from 'vitest'
import {
  ageSentence,
  emptyReferralForm,
  problemsOfReferral,
  readReferralForm,
  referralOfForm,
} from '../../../../renderer/features/referral/referral-form'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const filled = {
  ...emptyReferralForm('2026-03-12', id(1)),
  officerName: 'Handläggare Ek',
  organisationId: id(2),
  unitId: id(3),
  reference: 'FK 2026-17',
  birthYear: '1990',
}

describe('the referral form', () => {
  it('names every field that is missing, in the words of the form', () => {
    expect(Object.keys(problemsOfReferral(emptyReferralForm('')))).toEqual([
      'groupId',
      'receivedOn',
      'officerName',
      'organisationId',
    ])
  })

  it('asks for the verksamhet once the organisation is chosen', () => {
    expect(Object.keys(problemsOfReferral({ ...filled, unitId: '' }))).toEqual(['unitId'])
  })

  it.each(['2026-02-30', '12 mars', '2026-13-01'])('does not take %s for a day', (receivedOn) => {
    expect(problemsOfReferral({ ...filled, receivedOn }).receivedOn).toContain('finns inte')
  })

  it('becomes a record with the day as the calendar writes it', () => {
    expect(referralOfForm({ ...filled, receivedOn: '20260312' })).toMatchObject({ receivedOn: '2026-03-12', birthYear: 1990 })
  })

  it('takes up a draft of its own shape and no other', () => {
    expect(readReferralForm(JSON.parse(JSON.stringify(filled)))).toEqual(filled)
    expect(readReferralForm({ ...filled, phone: 7 })).toBeUndefined()
    expect(readReferralForm('text')).toBeUndefined()
  })

  it.each([
    ['1960', true],
    ['1961', false],
    ['2008', false],
    ['2009', true],
    ['19', false],
  ])('says when somebody born in %s is outside 18–65 on the day of referral: %s (A17)', (birthYear, outside) => {
    expect(ageSentence({ ...filled, birthYear }, { from: 18, to: 65 }) !== null).toBe(outside)
  })

  it('says nothing of age where the agreement has no limits', () => {
    expect(ageSentence({ ...filled, birthYear: '1900' }, null)).toBeNull()
  })
})
