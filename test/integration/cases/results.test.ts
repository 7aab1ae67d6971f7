import { describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract'
import { rightsOf } from '../../../shared/domain/user/rights'
import { type UserRole, userRole } from '../../../shared/domain/user/user'
import { caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, planMeeting, reviewAll, runningMeeting, unitOf } from '../../builders/case-story'

describe('a recommendation', () => {
  it('is needed before the matter’s point closes, and is not another group’s to make (A11, X18)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await runningMeeting(desk, { kind: ALC, consent: false })
    const made = { matterId, itemId, recommendation: 'admit', reason: 'Egen vilja och rätt tid.', alternatives: [] }
    expect(await desk.code('recommendation/record', made)).toBe('item/not-open')
    await desk.get('item/open', { itemId })
    expect(await desk.code('item/close', { itemId })).toBe('item/recommendation-missing')
    expect(await desk.code('outcome/record', { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: '' })).toBe(
      'outcome/not-of-this-group',
    )
    await desk.get('recommendation/record', made)
    await desk.get('item/close', { itemId })
    expect(await desk.get('matter/open', { matterId })).toMatchObject({
      state: 'prepared',
      recommendation: { recommendation: 'admit', review: 'unreviewed' },
    })
  })

  it('is valid alone: the one before keeps its row but stands no longer (A11)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await runningMeeting(desk, { kind: ALC, consent: false })
    await desk.get('item/open', { itemId })
    for (const recommendation of ['wait', 'admit']) {
      await desk.get('recommendation/record', { matterId, itemId, recommendation, reason: 'Skäl', alternatives: [] })
      desk.world.pass(1)
    }
    expect((await desk.get('item/read', { itemId })).recommendation?.recommendation).toBe('admit')
    const rows = await desk.cases.read((db) => db('recommendation').select('recommendation', 'replaced_at').orderBy('rowid'))
    expect(rows).toMatchObject([
      { recommendation: 'wait', replaced_at: expect.any(String) },
      { recommendation: 'admit', replaced_at: null },
    ])
  })

  it('is asked for again at each meeting that treats the matter', async () => {
    const desk = await caseDesk()
    const { group, itemId, matterId, meetingId } = await runningMeeting(desk, { kind: ALC, consent: false })
    await desk.get('item/open', { itemId })
    await desk.get('recommendation/record', { matterId, itemId, recommendation: 'wait', reason: 'Skäl', alternatives: [] })
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
    const second = await planMeeting(desk, group)
    const again = await desk.get('agenda/add-matter', { meetingId: second, matterId, minutes: 12 })
    await desk.get('meeting/start', { meetingId: second })
    await desk.get('item/open', { itemId: again.itemId })
    expect((await desk.get('item/read', { itemId: again.itemId })).recommendation).toBeNull()
    expect(await desk.code('item/close', { itemId: again.itemId })).toBe('item/recommendation-missing')
  })
})

describe('ALC’s decision', () => {
  const recommended = async (recommendation: string) => {
    const desk = await caseDesk()
    const running = await runningMeeting(desk, { kind: ALC, consent: false })
    const { itemId, matterId } = running
    const decide = (change: object) => ({
      matterId,
      verdict: 'admitted' as const,
      decidedOn: desk.today(),
      reason: '',
      alternatives: [],
      ...change,
    })
    await desk.get('item/open', { itemId })
    expect(await desk.code('decision/record', decide({}))).toBe('decision/recommendation-missing')
    await desk.get('recommendation/record', { matterId, itemId, recommendation, reason: 'Skäl', alternatives: [] })
    await desk.get('item/close', { itemId })
    return { desk, decide, ...running }
  }

  it('is a decider’s alone: neither who chairs nor who coordinates has the right to it (A12, X7)', () => {
    expect(contract['decision/record'].right).toBe('decision:write')
    expect(contract['recommendation/record'].right).not.toBe('decision:write')
    const may = (role: UserRole) => rightsOf([role]).has('decision:write')
    expect([...userRole.values].filter(may)).toEqual(['decider'])
  })

  it('follows a recommendation, and needs a reason to depart from it (A12, X7)', async () => {
    const { desk, decide, matterId } = await recommended('not-admit')
    expect(await desk.code('decision/record', decide({}))).toBe('decision/reason-missing')
    await desk.as({ user: { ...somebodyElse, roles: ['decider'] } }).get('decision/record', decide({ reason: 'Plats finns.' }))
    expect(await desk.get('matter/open', { matterId })).toMatchObject({
      state: 'decided',
      decision: { verdict: 'admitted', decider: 'Per-Ola Sandgren', review: 'unreviewed' },
    })
  })

  it('names an alternative at "ej antagen" (A14)', async () => {
    const { desk, decide, matterId } = await recommended('not-admit')
    await expect(desk.get('decision/record', decide({ verdict: 'notAdmitted' }))).rejects.toThrow('decision/alternative-missing')
    await desk.get('decision/record', decide({ verdict: 'notAdmitted', alternatives: ['ips'] }))
    expect((await desk.get('matter/open', { matterId })).decision).toMatchObject({
      verdict: 'notAdmitted',
      alternatives: ['ips'],
      review: 'reviewed',
    })
  })

  it('can be corrected, keeps the recommendation it was made on, and waits for a new one after a new meeting', async () => {
    const { desk, decide, matterId, itemId, group, meetingId } = await recommended('admit')
    await desk.get('decision/record', decide({ verdict: 'notAdmitted', alternatives: ['ips'], reason: 'Fullt.' }))
    await desk.get('decision/record', decide({}))
    expect((await desk.get('matter/open', { matterId })).decision?.verdict).toBe('admitted')
    const reworded = { matterId, itemId, recommendation: 'wait', reason: 'Skäl', alternatives: [] }
    expect(await desk.code('recommendation/record', reworded)).toBe('recommendation/already-decided')
    await desk.get('meeting/end', { meetingId })
    const second = await planMeeting(desk, group)
    const again = await desk.get('agenda/add-matter', { meetingId: second, matterId, minutes: 12 })
    await desk.get('meeting/start', { meetingId: second })
    await desk.get('item/open', { itemId: again.itemId })
    await desk.get('recommendation/record', { ...reworded, itemId: again.itemId })
    expect(await desk.get('matter/open', { matterId })).toMatchObject({
      recommendation: { recommendation: 'wait' },
      decision: null,
    })
  })

  it('lets the recommendation’s reason be worded anew while it is not reviewed: somebody may be named in it', async () => {
    const { desk, decide, matterId, itemId, meetingId } = await recommended('admit')
    await desk.get('decision/record', decide({}))
    const reworded = { matterId, itemId, recommendation: 'admit', reason: 'Andra ord', alternatives: [] }
    await desk.get('recommendation/record', reworded)
    expect(await desk.get('matter/open', { matterId })).toMatchObject({
      recommendation: { reason: 'Andra ord', review: 'unreviewed' },
      decision: { verdict: 'admitted' },
    })
    await reviewAll(desk, meetingId)
    expect(await desk.code('recommendation/record', reworded)).toBe('recommendation/already-decided')
  })

  it('is not dated in the future', async () => {
    const { desk, decide } = await recommended('admit')
    expect(await desk.code('decision/record', decide({ decidedOn: '2026-03-13' }))).toBe('decision/decided-in-future')
  })
})

describe('the outcome of a consultation', () => {
  it('is needed before the matter’s point closes, and stands on the matter’s page (G24, X18)', async () => {
    const desk = await caseDesk()
    const { group, itemId, matterId, meetingId } = await runningMeeting(desk)
    const meets = [{ ...unitOf(group, 'Vuxenenheten'), responsible: 'Karin Lodin', byDate: '2026-04-02' }]
    const outcome = { matterId, itemId, outcome: 'one', meets, sipCaller: '', reason: '' }
    await desk.get('item/open', { itemId })
    expect(await desk.code('item/close', { itemId })).toBe('item/outcome-missing')
    expect(await desk.code('outcome/record', { ...outcome, meets: [] })).toBe('outcome/party-missing')
    const stranger = [{ ...meets[0], unitId: unitOf(group, 'Arbetsförmedlingen').unitId }] as typeof meets
    expect(await desk.code('outcome/record', { ...outcome, meets: stranger })).toBe('outcome/unknown-party')
    expect(
      await desk.code('recommendation/record', { matterId, itemId, recommendation: 'admit', reason: 'x', alternatives: [] }),
    ).toBe('recommendation/not-of-this-group')
    await desk.get('outcome/record', outcome)
    await desk.get('item/close', { itemId })
    // May still be worded when the point is closed.
    await desk.get('outcome/record', { ...outcome, reason: 'Ring först' })
    const { outcomes, state } = await desk.get('matter/open', { matterId })
    expect(state).toBe('treated')
    expect(outcomes).toMatchObject([{ outcome: 'one', meets, reason: 'Ring först', meetingId, meetingOn: desk.today() }])
    expect(
      await desk.code('decision/record', {
        matterId,
        verdict: 'admitted',
        decidedOn: desk.today(),
        reason: '',
        alternatives: [],
      }),
    ).toBe('decision/not-of-this-group')
  })

  it('is never written at a point of another matter', async () => {
    const desk = await caseDesk()
    const { group, itemId, meetingId } = await runningMeeting(desk)
    const other = await desk.get('referral/register', {
      groupId: group.id,
      receivedOn: desk.today(),
      reference: '',
      birthYear: null,
      officer: { name: 'Elin Forsmyr', ...unitOf(group, 'Socialtjänsten'), phone: '', postalAddress: '' },
    })
    await desk.get('item/open', { itemId })
    const outcome = { matterId: other.matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: '' }
    expect(await desk.code('outcome/record', outcome)).toBe('item/not-of-this-matter')
    expect((await desk.get('meeting/open', { meetingId })).items.find(({ id }) => id === itemId)?.state).toBe('open')
  })
})
