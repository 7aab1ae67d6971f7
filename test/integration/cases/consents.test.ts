import { describe, expect, it } from 'vitest'
import { readChainFacts } from '../../../main/vault/features/step/chain-facts-repository'
import type { ConsentId } from '../../../shared/domain/consent/consent'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { TaskKind } from '../../../shared/domain/task/task-kind'
import { addDays } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ALC, foundGroup, party, register, runningMeeting, seat, termsFor, unitOf } from '../../builders/case-story'

const consentsOf = async (desk: CaseDesk, matterId: MatterId) => (await desk.get('matter/open', { matterId })).consents
const onlyConsent = async (desk: CaseDesk, matterId: MatterId): Promise<ConsentId> => {
  const [consent, ...others] = await consentsOf(desk, matterId)
  if (!consent || others.length > 0) throw new Error('not one consent')
  return consent.id
}
/** Open tasks of a kind: the days they are due. */
const due = (desk: CaseDesk, matterId: MatterId, kind: TaskKind): Promise<string[]> =>
  desk.cases.read((db) => db('task').where({ matter_id: matterId, kind }).whereNull('done_at').pluck('due_on'))
const factsOf = (desk: CaseDesk, matterId: MatterId) => desk.cases.read((db) => readChainFacts(db, matterId, desk.today()))
const stopsOf = async (desk: CaseDesk, itemId: string) => (await desk.get('item/stops', { itemId: itemId as never })).stops

describe('the consent to inform', () => {
  it('is asked for as soon as the person is known, and stands with date, scope and where the form is (A37)', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId } = await runningMeeting(desk, { kind: ALC, consent: false })
    expect((await factsOf(desk, matterId)).consentInForce).toBe(true)
    await desk.inner('inner/set-identity-known', {
      pendingId: desk.world.newId(),
      userId: desk.user.id,
      matterId,
      known: true,
      protectedIdentity: false,
    })
    expect((await factsOf(desk, matterId)).consentInForce).toBe(false)
    expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
    const terms = termsFor(desk, [party(group, 'Arbetsförmedlingen')], { kind: 'inform', original: 'Pärm 7, låst skåp' })
    await desk.get('consent/enter', { matterId, terms })
    expect(await desk.code('item/open', { itemId })).toBe('accepted')
    expect(await consentsOf(desk, matterId)).toMatchObject([
      { terms: { givenOn: desk.today(), informationKinds: ['work'], original: 'Pärm 7, låst skåp', formSeen: true } },
    ])
  })
})

describe('several papers', () => {
  it('of different authorities carry one matter together: each covers its own, none of them alone the room (X3)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, matterId, itemId } = await runningMeeting(desk, { consent: false })
    await seat(desk, meetingId, { name: 'Siv Häggström', ...unitOf(group, 'Försäkringskassan') })
    await seat(desk, meetingId, { name: 'Jonas Ekudden', ...unitOf(group, 'Socialtjänsten') })
    const obtained = [
      termsFor(desk, [party(group, 'Arbetsförmedlingen')], { original: 'Arbetsförmedlingens akt' }),
      termsFor(desk, [party(group, 'Försäkringskassan')], {
        original: 'Försäkringskassans akt',
        validTo: addDays(desk.today(), 9),
      }),
      termsFor(desk, [], {
        parties: [{ organisationId: party(group, 'Granviks kommun').id, unitIds: [unitOf(group, 'Socialtjänsten').unitId] }],
        original: 'Socialtjänstens akt',
      }),
    ]
    for (const [count, terms] of obtained.entries()) {
      expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
      const stops = await stopsOf(desk, itemId)
      const uncovered = stops.find((stop) => stop.kind === 'notCovered')
      expect(count === 0 ? stops[0]?.kind : uncovered?.attendeeIds).toEqual(count === 0 ? 'consentMissing' : expect.any(Array))
      if (count > 0) expect(uncovered?.attendeeIds).toHaveLength(3 - count)
      await desk.get('consent/enter', { matterId, terms })
    }
    expect(await desk.code('item/open', { itemId })).toBe('accepted')
    expect((await consentsOf(desk, matterId)).map(({ terms }) => terms.original)).toHaveLength(3)
  })

  it('of the other kinds open nothing: four kinds, never merged (X3, A40)', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId } = await runningMeeting(desk, { consent: false })
    for (const kind of ['inform', 'measure', 'followUpSystem'] as const) {
      await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')], { kind }) })
      expect(await stopsOf(desk, itemId)).toEqual([{ kind: 'consentMissing' }])
    }
  })
})

describe('a scope that is extended', () => {
  it('keeps the earlier ones with who wrote them and when; the gate reads the newest (A38)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, matterId, itemId } = await runningMeeting(desk)
    await seat(desk, meetingId, { name: 'Siv Häggström', ...unitOf(group, 'Försäkringskassan') })
    expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
    const consentId = await onlyConsent(desk, matterId)
    const wider = termsFor(desk, [party(group, 'Arbetsförmedlingen'), party(group, 'Försäkringskassan')], {
      informationKinds: ['work', 'health'],
    })
    desk.world.pass(60)
    expect(await desk.get('consent/extend', { consentId, terms: wider })).toEqual({ version: 2 })
    expect(await desk.code('item/open', { itemId })).toBe('accepted')
    const { scopes } = await desk.get('consent/history', { consentId })
    expect(scopes.map(({ version, by, terms }) => [version, by, terms.parties.length, terms.informationKinds])).toEqual([
      [2, desk.user.name, 2, ['work', 'health']],
      [1, desk.user.name, 1, ['work']],
    ])
    expect((scopes[0]?.at ?? '') > (scopes[1]?.at ?? '')).toBe(true)
    expect(await consentsOf(desk, matterId)).toMatchObject([{ version: 2, terms: wider }])
  })

  it('shuts the open matter’s door at once where somebody in the room falls out of it', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    const terms = termsFor(desk, [party(group, 'Försäkringskassan')])
    await desk.get('consent/extend', { consentId: await onlyConsent(desk, matterId), terms })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark' })
  })

  it('is refused where its kind changes, it ends before it begins, nothing is new or it is withdrawn (A38)', async () => {
    const desk = await caseDesk()
    const { group, matterId } = await runningMeeting(desk)
    const consentId = await onlyConsent(desk, matterId)
    const terms = termsFor(desk, [party(group, 'Arbetsförmedlingen')])
    expect(await desk.code('consent/extend', { consentId, terms })).toBe('consent/nothing-new')
    expect(await desk.code('consent/extend', { consentId, terms: { ...terms, kind: 'measure' } })).toBe(
      'consent/kind-cannot-change',
    )
    const backwards = { ...terms, validTo: addDays(desk.today(), -1) }
    await expect(desk.get('consent/extend', { consentId, terms: backwards })).rejects.toThrow('consent/ends-before-it-begins')
    await expect(desk.get('consent/enter', { matterId, terms: backwards })).rejects.toThrow('consent/ends-before-it-begins')
    await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    const more = { ...terms, informationKinds: ['work', 'health'] }
    expect(await desk.code('consent/extend', { consentId, terms: more })).toBe('consent/already-withdrawn')
    expect((await desk.get('consent/history', { consentId })).scopes).toHaveLength(1)
  })

  it('does the task that was laid to obtain it (A38)', async () => {
    const desk = await caseDesk()
    const { group, matterId } = await runningMeeting(desk)
    const dueOn = addDays(desk.today(), 14)
    expect(await desk.code('consent/ask-supplement', { matterId, dueOn: addDays(desk.today(), -1) })).toBe(
      'consent/supplement-in-past',
    )
    await desk.get('consent/ask-supplement', { matterId, dueOn })
    expect(await due(desk, matterId, 'obtainConsent')).toEqual([dueOn])
    const terms = termsFor(desk, [party(group, 'Arbetsförmedlingen'), party(group, 'Försäkringskassan')])
    await desk.get('consent/extend', { consentId: await onlyConsent(desk, matterId), terms })
    expect(await due(desk, matterId, 'obtainConsent')).toEqual([])
  })
})

describe('a consent that holds "tills vidare"', () => {
  it('is asked about a year after it was given, and a year after each time it was confirmed (X3)', async () => {
    const desk = await caseDesk()
    const { matterId } = await runningMeeting(desk)
    const consentId = await onlyConsent(desk, matterId)
    expect(await due(desk, matterId, 'renewConsent')).toEqual(['2027-03-12'])
    desk.world.pass(300 * 86_400)
    await desk.get('consent/reaffirm', { consentId, on: desk.today() })
    expect(await due(desk, matterId, 'renewConsent')).toEqual(['2028-01-06'])
    expect(await consentsOf(desk, matterId)).toMatchObject([{ reaffirmedOn: '2027-01-06' }])
    expect(await desk.code('consent/reaffirm', { consentId, on: addDays(desk.today(), 1) })).toBe('consent/asked-in-future')
    expect(await desk.code('consent/reaffirm', { consentId, on: addDays(desk.today(), -1) })).toBe('consent/asked-before-given')
    await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    expect(await due(desk, matterId, 'renewConsent')).toEqual([])
    expect(await desk.code('consent/reaffirm', { consentId, on: desk.today() })).toBe('consent/already-withdrawn')
  })

  it('is no longer asked about when the new paper has an end; one with an end is never', async () => {
    const desk = await caseDesk()
    const { group, matterId } = await runningMeeting(desk)
    const consentId = await onlyConsent(desk, matterId)
    const terms = termsFor(desk, [party(group, 'Arbetsförmedlingen')], { validTo: addDays(desk.today(), 90) })
    await desk.get('consent/extend', { consentId, terms })
    expect(await due(desk, matterId, 'renewConsent')).toEqual([])
    expect(await desk.code('consent/reaffirm', { consentId, on: desk.today() })).toBe('consent/not-until-further')
  })
})

describe('a consent that ends', () => {
  it('by its day darkens the wall when the clock strikes twelve, and shuts the door behind it (X3)', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId } = await runningMeeting(desk, { consent: false })
    const terms = termsFor(desk, [party(group, 'Arbetsförmedlingen')], { validTo: desk.today() })
    await desk.get('consent/enter', { matterId, terms })
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    await desk.turnDay()
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown' })
    desk.world.pass(86_400)
    await desk.turnDay()
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark', slide: { kind: 'blank' } })
    expect(desk.announced.at(-1)).toMatchObject({ kind: 'changed', nouns: expect.arrayContaining(['session', 'consent']) })
    expect(await desk.code('wall/show-item', { itemId, page: 0 })).toBe('item/stopped')
  })

  it('by withdrawal in an open meeting shuts wall, door and step at once, erases nothing and leaves a task (X3)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, matterId, itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    const consentId = await onlyConsent(desk, matterId)
    expect((await factsOf(desk, matterId)).consentInForce).toBe(true)
    const { received } = await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark', slide: { kind: 'blank' } })
    expect((await factsOf(desk, matterId)).consentInForce).toBe(false)
    expect(await stopsOf(desk, itemId)).toEqual([{ kind: 'consentMissing' }])
    expect(await desk.code('wall/show-item', { itemId, page: 0 })).toBe('item/stopped')
    // Whoever was in the room has heard it; what was entered stays, and somebody has to tell them.
    expect(received).toEqual([
      {
        ...unitOf(group, 'Arbetsförmedlingen'),
        givenOn: desk.today(),
        how: 'meeting',
        informationKinds: [],
        paperKind: null,
      },
    ])
    expect((await desk.get('consent/history', { consentId })).scopes).toHaveLength(1)
    expect((await desk.get('matter/open', { matterId })).released).not.toBeNull()
    expect(await due(desk, matterId, 'withdrawalAftermath')).toEqual([addDays(desk.today(), 7)])
    expect(await desk.code('consent/withdraw', { consentId, withdrawnOn: desk.today() })).toBe('consent/already-withdrawn')
    expect((await desk.get('meeting/open', { meetingId })).state).toBe('running')
  })

  it('leaves the task of telling them also when the matter ends (X3)', async () => {
    const desk = await caseDesk()
    const { meetingId, matterId, itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('consent/withdraw', { consentId: await onlyConsent(desk, matterId), withdrawnOn: desk.today() })
    await desk.get('item/adjourn', { itemId, reason: 'Samtycket togs tillbaka', resumeOn: addDays(desk.today(), 14) })
    await desk.get('meeting/end', { meetingId })
    await desk.get('follow-up/book', { matterId, followUp: { kind: 'none', reason: 'Samtycket finns inte kvar.' } })
    const { state } = await desk.get('step/read', { matterId })
    await desk.get('step/take', { matterId, expected: state, to: 'closed', on: desk.today(), reason: '' })
    expect(await due(desk, matterId, 'resume')).toEqual([])
    expect(await due(desk, matterId, 'withdrawalAftermath')).toHaveLength(1)
  })

  it('says who has received something: who was told, who was in the room, what left on paper (X3)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, matterId, itemId } = await runningMeeting(desk)
    const ulf = await seat(desk, meetingId, { name: 'Ulf Myrén', ...unitOf(group, 'Vuxenenheten') })
    // Left for the matter, and is back before it is withdrawn.
    await desk.get('attendee/set', { attendeeId: ulf, present: false, where: 'onSite' })
    await desk.get('item/open', { itemId })
    await desk.get('item/adjourn', { itemId, reason: 'Tiden räckte inte', resumeOn: addDays(desk.today(), 14) })
    await desk.get('attendee/set', { attendeeId: ulf, present: true, where: 'onSite' })
    const consentId = await onlyConsent(desk, matterId)
    await desk.get('disclosure/note', {
      matterId,
      disclosure: {
        ...unitOf(group, 'Försäkringskassan'),
        informationKinds: ['work'],
        channel: 'phone',
        givenOn: desk.today(),
        basis: { kind: 'provision', provision: 'osl-10-28' },
      },
    })
    const { paperId } = await desk.get('paper/make', { kind: 'meetingNotes', meetingId })
    const recipients = async () => (await desk.get('consent/recipients', { matterId })).received
    expect((await recipients()).map(({ how }) => how).sort()).toEqual(['meeting', 'phone'])
    await desk.papers.note(paperId, 'printed', desk.user.id)
    const { received } = await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    expect(received).toEqual(await recipients())
    const row = { givenOn: desk.today(), informationKinds: [], paperKind: null }
    expect(received).toHaveLength(3)
    expect(received).toEqual(
      expect.arrayContaining([
        { ...row, ...unitOf(group, 'Försäkringskassan'), how: 'phone', informationKinds: ['work'] },
        { ...row, ...unitOf(group, 'Arbetsförmedlingen'), how: 'meeting' },
        { ...row, organisationId: null, unitId: null, how: 'paper', paperKind: 'meetingNotes' },
      ]),
    )
  })
})

describe('the consent to the measure', () => {
  it('is a gate of its own before enrolment: what lets ALC be informed does not open it (A40)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const { matterId } = await register(desk, group)
    const open = async () => (await factsOf(desk, matterId)).measureConsentInForce
    await desk.get('consent/enter', { matterId, terms: termsFor(desk, group.parties, { kind: 'inform' }) })
    expect(await open()).toBe(false)
    const terms = termsFor(desk, group.parties, { kind: 'measure' })
    const { consentId } = await desk.get('consent/enter', { matterId, terms })
    expect(await open()).toBe(true)
    await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    expect(await open()).toBe(false)
  })
})
