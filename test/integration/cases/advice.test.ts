import { describe, expect, it } from 'vitest'
import type { Advice, AdviceId } from '../../../shared/domain/advice/advice'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { addDays, type IsoDate } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ALC, ARENA, foundGroup, register, unitOf } from '../../builders/case-story'

const adviceTo = (desk: CaseDesk, group: GroupDetail, change: Partial<Advice> = {}): Advice => ({
  groupId: group.id,
  givenOn: desk.today(),
  ...unitOf(group, 'Socialtjänsten'),
  topic: 'consent',
  answer: 'refer',
  note: 'Hur ett medgivande avgränsas.',
  ...change,
})

describe('advice before a referral', () => {
  it('says from where, about what and what the advice was, and has no field for a person (A01)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const { adviceId } = await desk.get('advice/record', adviceTo(desk, group))
    const list = await desk.get('advice/list', { groupId: group.id, page: 0 })
    expect(list).toEqual({
      total: 1,
      rows: [{ id: adviceId, advice: adviceTo(desk, group), by: 'Maja Norrgård', ledToReferral: false }],
    })
    const [row] = await desk.cases.read<object[]>((db) => db('advice').select())
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'answer',
      'given_on',
      'group_id',
      'id',
      'note',
      'organisation_id',
      'recorded_by',
      'topic',
      'unit_id',
    ])
    const extra = { ...adviceTo(desk, group), name: 'Tindra' } as Advice
    await expect(desk.get('advice/record', extra)).rejects.toThrow()
  })

  it.each([
    ['somebody’s number in the note', { note: 'Gäller 070-174 06 21' }, 'advice/personal-data'],
    ['a topic the profile does not have', { topic: 'weather' }, 'advice/unknown-choice'],
    ['a day that has not come', { givenOn: '2027-01-01' as IsoDate }, 'advice/given-in-future'],
  ])('is refused with %s', async (_what, change, code) => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    expect(await desk.code('advice/record', adviceTo(desk, group, change))).toBe(code)
    expect((await desk.get('advice/list', { groupId: null, page: 0 })).total).toBe(0)
  })

  it('is given only where the collaboration has it, by parties of the group', async () => {
    const desk = await caseDesk()
    const arena = await foundGroup(desk, ARENA)
    expect(await desk.code('advice/record', adviceTo(desk, arena))).toBe('advice/not-of-this-group')
    const group = await foundGroup(desk, ALC)
    expect(await desk.code('advice/record', adviceTo(desk, group, unitOf(arena, 'Socialtjänsten')))).toBe('advice/unknown-party')
  })

  it('is shown as having led to the referral that came of it (A01)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const { adviceId } = await desk.get('advice/record', adviceTo(desk, group))
    const { referral } = await desk.get('matter/open', await register(desk, group).then(({ matterId }) => ({ matterId })))
    await desk.get('referral/register', { ...referral, adviceId })
    expect((await desk.get('advice/list', { groupId: group.id, page: 0 })).rows[0]?.ledToReferral).toBe(true)
    const unknown = desk.world.newId() as AdviceId
    expect(await desk.code('referral/register', { ...referral, adviceId: unknown })).toBe('advice/unknown')
  })
})

describe('plain counts of a group and a period', () => {
  const counts = async (desk: CaseDesk, group: GroupDetail, from: IsoDate, to: IsoDate) => {
    const { rows } = await desk.get('statistics/read', { groupId: group.id, from, to })
    return Object.fromEntries(rows.map(({ key, count, medianDays }) => [key, medianDays === null ? count : [count, medianDays]]))
  }

  it('hold what happened on the days of the period, in that group alone (A01, A04, A30)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const day = desk.today()
    await desk.get('advice/record', adviceTo(desk, group))
    await desk.get('advice/record', adviceTo(desk, group, { givenOn: addDays(day, -40) }))
    const { matterId } = await register(desk, group)
    await register(desk, await foundGroup(desk, ALC), 'SN 7')
    for (const withdrawn of [false, true]) {
      const id = desk.world.newId() as never
      const question = { id, direction: 'toOfficer' as const, askedOn: day, dueOn: null }
      await desk.inner('inner/ask-question', { pendingId: desk.world.newId(), userId: desk.user.id, matterId, question })
      if (withdrawn) await desk.get('question/withdraw', { matterId, questionId: id })
    }
    desk.world.pass(5 * 24 * 3600)
    await desk.cases.transact(desk.user.id, async (trx, record) => {
      const { doingNow, moveByAct } = await import('../../../main/vault/features/step/step-repository')
      await moveByAct(trx, { matterId, act: 'summoned' }, doingNow(desk.world, desk.user.id))
      record('step/taken', matterId)
    })
    expect(await counts(desk, group, day, addDays(day, 30))).toMatchObject({
      advice: 1,
      'advice-topic:consent': 1,
      referrals: 1,
      'confirmation-lead': [1, 5],
      completions: 1,
      'completions:1': 1,
      decisions: 0,
      'decision-lead': 0,
    })
    expect(await counts(desk, group, addDays(day, -60), addDays(day, -1))).toMatchObject({
      advice: 1,
      referrals: 0,
      'confirmation-lead': 0,
    })
    expect(await desk.code('statistics/read', { groupId: group.id, from: day, to: addDays(day, -1) })).toBe(
      'statistics/ends-before-it-begins',
    )
  })

  it('hold the days from referral to decision, split by completions (A31)', async () => {
    const desk = await caseDesk()
    const { runningMeeting } = await import('../../builders/case-story')
    const { group, itemId, matterId, meetingId } = await runningMeeting(desk, { kind: ALC, consent: false })
    await desk.get('item/open', { itemId })
    await desk.get('recommendation/record', { matterId, itemId, recommendation: 'not-admit', reason: 'Skäl', alternatives: [] })
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
    const question = { id: desk.world.newId() as never, direction: 'toOfficer' as const, askedOn: desk.today(), dueOn: null }
    await desk.inner('inner/ask-question', { pendingId: desk.world.newId(), userId: desk.user.id, matterId, question })
    desk.world.pass(12 * 24 * 3600)
    const decidedOn = desk.today()
    for (const reason of ['Plats finns.', 'Plats finns redan i april.'])
      await desk.get('decision/record', { matterId, verdict: 'admitted', decidedOn, reason, alternatives: [] })
    expect(await counts(desk, group, addDays(decidedOn, -20), decidedOn)).toMatchObject({
      decisions: 1,
      'decisions:admitted': 1,
      'decisions:notAdmitted': 0,
      departures: 1,
      'decision-lead': [1, 12],
      'decision-lead:0': 0,
      'decision-lead:1': [1, 12],
      recommendations: 1,
      'recommendation:not-admit': 1,
    })
  })
})
