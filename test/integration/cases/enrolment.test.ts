import { describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { DomainError } from '../../../shared/lib/domain-error'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ARENA, foundGroup, unitOf } from '../../builders/case-story'
import { consentToMeasure, dayAfter, decidedMatter, receivedMatter, timeOn } from '../../builders/decided-matter'

const begin = (desk: CaseDesk, matterId: MatterId) =>
  desk.get('enrolment/begin', { matterId, startsOn: desk.today(), endsOn: null })
const missingOf = async (trying: Promise<unknown>) => {
  const error = await trying.catch((refused: unknown) => refused)
  return error instanceof DomainError ? [error.code, error.facts.missing] : error
}

describe('an enrolment', () => {
  it('waits for the consent to the insats, and says that it is what is missing (A40)', async () => {
    const desk = await caseDesk()
    const decided = await decidedMatter(desk)
    expect(await missingOf(begin(desk, decided.matterId))).toEqual(['step/gate-shut', 'measureConsent'])
    const { consentId } = await consentToMeasure(desk, decided)
    await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    expect(await missingOf(begin(desk, decided.matterId))).toEqual(['step/gate-shut', 'measureConsent'])
    await consentToMeasure(desk, decided)
    await begin(desk, decided.matterId)
    expect(await desk.get('matter/open', { matterId: decided.matterId })).toMatchObject({ state: 'enrolled' })
  })

  it('waits for an admission: neither a refusal nor a matter that is not decided is enrolled (A40, A43)', async () => {
    const desk = await caseDesk()
    const refused = await decidedMatter(desk, 'notAdmitted')
    await consentToMeasure(desk, refused)
    expect(await missingOf(begin(desk, refused.matterId))).toEqual(['step/gate-shut', 'admission'])
    const { matterId } = await receivedMatter(desk)
    expect(await missingOf(begin(desk, matterId))).toEqual(['enrolment/not-yet', undefined])
    expect((await desk.get('enrolment/read', { matterId })).enrolment).toBeNull()
  })

  it('has a start and an end with a reason, runs once, and does not end before it begins (A43)', async () => {
    const desk = await caseDesk()
    const decided = await decidedMatter(desk)
    const { matterId } = decided
    await consentToMeasure(desk, decided)
    expect(await desk.code('enrolment/begin', { matterId, startsOn: desk.today(), endsOn: dayAfter(desk, -1) })).toBe(
      'enrolment/ends-before-it-begins',
    )
    expect(await desk.code('enrolment/end', { matterId, endedOn: desk.today(), reason: 'work' })).toBe('enrolment/none-running')
    await begin(desk, matterId)
    expect(await desk.code('enrolment/begin', { matterId, startsOn: desk.today(), endsOn: null })).toBe(
      'enrolment/already-running',
    )
    const end = (endedOn: ReturnType<typeof dayAfter>, reason = 'work') =>
      desk.code('enrolment/end', { matterId, endedOn, reason })
    expect(await end(dayAfter(desk, -1))).toBe('enrolment/ended-before-it-began')
    expect(await end(dayAfter(desk, 1))).toBe('enrolment/ended-in-future')
    expect(await end(desk.today(), 'semester')).toBe('enrolment/unknown-reason')
    expect(await end(desk.today())).toBe('accepted')
    expect((await desk.get('enrolment/read', { matterId })).enrolment).toMatchObject({
      startsOn: desk.today(),
      endedOn: desk.today(),
      endReason: 'work',
    })
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ state: 'closed', ended: true })
  })

  it('lists the responsible officer among those who plan and follow up, whoever it is now (A45)', async () => {
    const desk = await caseDesk()
    const decided = await decidedMatter(desk)
    const { matterId, group } = decided
    await consentToMeasure(desk, decided)
    await begin(desk, matterId)
    const participants = async () => (await desk.get('enrolment/read', { matterId })).participants
    const first = { role: 'responsibleOfficer', name: 'Elin Forsmyr', from: 'Granviks kommun, Socialtjänsten' }
    const caretaker = { role: 'caretaker', name: 'Maja Norrgård', from: '' }
    expect(await participants()).toEqual([first, caretaker])
    const officer = { name: 'Siv Ekbom', ...unitOf(group, 'Socialtjänsten'), phone: '', postalAddress: '' }
    await desk.get('officer/change', { matterId, officer, from: desk.today() })
    await desk.get('matter/hand-to', { matterId, userId: null })
    expect(await participants()).toEqual([{ ...first, name: 'Siv Ekbom' }])
  })
})

describe('responsibility', () => {
  it('stays with the referring authority and its officer through the whole chain: nothing on the way moves it (A44, X6)', async () => {
    const desk = await caseDesk()
    const decided = await decidedMatter(desk)
    const { matterId } = decided
    const who = async () => {
      const { referral, organisationName } = await desk.get('matter/open', { matterId })
      return {
        officer: referral.officer,
        organisationName,
        officers: (await desk.get('officer/history', { matterId })).officers.length,
      }
    }
    const before = await who()
    expect(before).toMatchObject({ officer: { name: 'Elin Forsmyr' }, organisationName: 'Granviks kommun', officers: 1 })
    const visit = { matterId, bookingId: null, kind: 'firstVisit' as const, place: '', individualTakesPart: true }
    const { bookingId } = await desk.get('booking/book', { ...visit, startsAt: timeOn(desk.today()) })
    await desk.get('booking/settle', { bookingId, state: 'held', on: desk.today() })
    await consentToMeasure(desk, decided)
    await begin(desk, matterId)
    expect(await who()).toEqual(before)
    await desk.get('enrolment/end', { matterId, endedOn: desk.today(), reason: 'studies' })
    expect(await who()).toEqual(before)
  })

  it('cannot be corrected away once it is decided, and a new officer is of the same authority (A44, X6)', async () => {
    const desk = await caseDesk()
    const { matterId, group } = await decidedMatter(desk)
    const { referral } = await desk.get('matter/open', { matterId })
    const other = { ...referral.officer, ...unitOf(group, 'Arbetsförmedlingen') }
    expect(await desk.code('referral/correct', { matterId, referral: { ...referral, officer: other } })).toBe(
      'referral/responsibility-stays',
    )
    expect(await desk.code('officer/change', { matterId, officer: other, from: desk.today() })).toBe('officer/other-authority')
    const renamed = { ...referral, officer: { ...referral.officer, name: 'Elin Forsmyr Lund' } }
    await desk.get('referral/correct', { matterId, referral: renamed })
    const { officers } = await desk.get('officer/history', { matterId })
    expect(officers).toMatchObject([{ officer: { name: 'Elin Forsmyr Lund' } }])
  })

  it('may be typed wrong and put right before anything is decided', async () => {
    const desk = await caseDesk()
    const { matterId, group } = await receivedMatter(desk)
    const { referral } = await desk.get('matter/open', { matterId })
    const officer = { ...referral.officer, ...unitOf(group, 'Arbetsförmedlingen') }
    await desk.get('referral/correct', { matterId, referral: { ...referral, officer } })
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ organisationName: 'Arbetsförmedlingen' })
  })

  it('begins in the steps of the group it was meant for, when the wrong group was chosen; a booked time binds it', async () => {
    const desk = await caseDesk()
    const { matterId } = await receivedMatter(desk)
    const arena = await foundGroup(desk, ARENA)
    const { referral } = await desk.get('matter/open', { matterId })
    const meant = {
      ...referral,
      groupId: arena.id,
      officer: { ...referral.officer, ...unitOf(arena, 'Socialtjänsten') },
    }
    await desk.get('referral/correct', { matterId, referral: meant })
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ groupId: arena.id, state: 'registered' })
    const { matterId: bound } = await receivedMatter(desk)
    const time = { bookingId: null, startsAt: timeOn(desk.today()), place: '', individualTakesPart: false }
    await desk.get('booking/book', { matterId: bound, kind: 'referralMeeting', ...time })
    expect(await desk.code('referral/correct', { matterId: bound, referral: meant })).toBe('referral/group-is-bound')
  })

  it('goes over to another officer from a day on, and who had it before is kept (A41, A44)', async () => {
    const desk = await caseDesk()
    const { matterId, group } = await receivedMatter(desk)
    const officer = { name: 'Siv Ekbom', ...unitOf(group, 'Vuxenenheten'), phone: '070-1740630', postalAddress: 'Box 9' }
    const change = (from: ReturnType<typeof dayAfter>) => desk.code('officer/change', { matterId, officer, from })
    expect(await change(dayAfter(desk, 1))).toBe('officer/in-future')
    expect(await change(dayAfter(desk, -1))).toBe('officer/before-the-present-one')
    expect(await change(desk.today())).toBe('accepted')
    expect((await desk.get('matter/open', { matterId })).referral.officer).toEqual(officer)
    expect((await desk.get('officer/history', { matterId })).officers).toMatchObject([
      { officer: { name: 'Elin Forsmyr' }, from: desk.today(), by: 'Maja Norrgård' },
      { officer: { name: 'Siv Ekbom' }, from: desk.today(), by: 'Maja Norrgård' },
    ])
  })
})
