import { describe, expect, it } from 'vitest'
import type { GroupId } from '../../../shared/domain/group/group'
import type { GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import type { LocalTime } from '../../../shared/lib/dates'
import { profiles } from '../../../shared/profiles'
import { caseDesk } from '../../builders/case-desk'
import { party, reviewAll, termsFor, unitOf } from '../../builders/case-story'
import { tallangerTeam } from '../../fixtures/profiles/tallanger-team'

const PROFILE = 'tallanger-team' as ProfileId
const [kind] = tallangerTeam.groupKinds

describe('a collaboration that no line of code knows', () => {
  it('goes its own way from the group to the end, with its own form, criteria, steps, outcomes and papers', async () => {
    expect(profiles.map(({ id }) => id)).toContain(PROFILE)
    const desk = await caseDesk()
    const { groupId } = await desk.inner('inner/found-group', {
      userId: desk.user.id,
      profileId: PROFILE,
      groupKind: 'team' as GroupKindName,
      groupName: 'Tallångerteamet',
      parties: tallangerTeam.parties.map((one) => ({ ...one, units: [...one.units] })),
    })
    const group = await desk.get('group/open', { groupId: groupId as GroupId })
    const officer = { name: 'Elin Forsmyr', ...unitOf(group, 'Elevhälsan'), phone: '', postalAddress: '' }
    const coming = { groupId: group.id, receivedOn: desk.today(), reference: 'T 12', birthYear: 2006, officer }

    const asked = { ...unitOf(group, 'Elevhälsan'), topic: 'passar', answer: 'anmal', note: '' }
    const { adviceId } = await desk.get('advice/record', { groupId: group.id, givenOn: desk.today(), ...asked })
    const { matterId, codeName } = await desk.get('referral/register', { ...coming, adviceId })
    const read = () => desk.get('step/read', { matterId })
    const press = async (to: string) =>
      desk.get('step/take', { matterId, expected: (await read()).state, to, on: desk.today(), reason: '' })
    expect((await read()).taken.map(({ label }) => label)).toEqual(['Samtal före anmälan', 'Anmält'])
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ stateLabel: 'Anmält', ended: false, consent: 'missing' })
    expect((await desk.cases.read((db) => db('task').select('kind', 'due_on')))[0]).toEqual({
      kind: 'confirm',
      due_on: '2026-03-15',
    })

    await press('sorterat')
    expect((await read()).ways.map(({ label, missing }) => [label, missing])).toEqual([
      ['Ställ på tur', ['opinion', 'criteria', 'summary', 'consent']],
      ['Avbryt', []],
    ])
    expect(await desk.get('answers/read', { matterId, of: 'form' })).toMatchObject({ key: 'anmalan', version: 1 })
    expect(await desk.get('answers/read', { matterId, of: 'criteria' })).toMatchObject({ key: 'tallanger', version: 2 })
    await desk.get('answers/save', { matterId, of: 'form', answers: { vardag: 'hemma' } })
    await desk.get('answers/save', { matterId, of: 'criteria', answers: { 'flera-svar': 'yes' } })
    const pending = { pendingId: desk.world.newId(), userId: desk.user.id, matterId }
    await desk.inner('inner/note-text', { ...pending, field: 'form:asikt', known: true })
    const text = { question: 'Vem börjar?', sections: [{ heading: 'vecka', text: 'Mest hemma.' }] }
    await desk.inner('inner/release-summary', { ...pending, pendingId: desk.world.newId(), text })
    const terms = termsFor(desk, [party(group, 'Tallånger kommun'), party(group, 'Regionen')], { informationKinds: ['skola'] })
    await desk.get('consent/enter', { matterId, terms })
    await press('pa-tur')

    const { meetingId } = await desk.get('meeting/plan', {
      groupId: group.id,
      startsAt: `${desk.today()}T13:00` as LocalTime,
      plannedMinutes: 60,
      place: '',
    })
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 20 })
    expect(
      (await desk.get('meeting/open', { meetingId })).items.map((item) => ('title' in item ? item.title : item.codeName)),
    ).toEqual(['Runda', codeName])
    await desk.get('meeting/start', { meetingId })
    await desk.get('item/open', { itemId })
    // Its own three outcomes, and nobody's recommendation (X18).
    const advise = { matterId, itemId, recommendation: 'admit', reason: 'Skäl', alternatives: [] }
    expect(await desk.code('recommendation/record', advise)).not.toBe('accepted')
    const meets = unitOf(group, 'Ungdomsenheten')
    const outcome = { matterId, itemId, outcome: 'plan-en', sipCaller: '', reason: 'Bor nära.' }
    await desk.get('outcome/record', { ...outcome, meets: [{ ...meets, responsible: 'Nils Ek', byDate: desk.today() }] })
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
    await reviewAll(desk, meetingId)
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ stateLabel: 'Plan antagen' })

    await desk.get('paper/make', { kind: 'consultationOutcome', matterId, meetingId })
    expect(desk.rendered.at(-1)).toMatchObject({
      kind: 'consultationOutcome',
      outcome: 'En organisation tar det vidare',
      mandate: kind?.mandate,
    })
    await desk.get('paper/make', { kind: 'confirmation', matterId })
    expect(JSON.stringify(desk.rendered.at(-1))).toContain('Vi har fått din anmälan.')

    await press('fardigt')
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ stateLabel: 'Färdigt', ended: true })
    expect((await read()).taken.map(({ to }) => to)).toEqual(['samtal', 'anmalt', 'sorterat', 'pa-tur', 'plan', 'fardigt'])
  })
})
