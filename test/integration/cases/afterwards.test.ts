import { describe, expect, it } from 'vitest'
import { mattersWithoutOutcome } from '../../../main/vault/features/outcome/outcome-repository'
import type { InputOf } from '../../../shared/contract/contract'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { addDays, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ALC, foundGroup, party, register, reviewAll, runningMeeting, unitOf } from '../../builders/case-story'

type Outcome = InputOf<'outcome/record'>

/** A matter that is open in the room, and what its outcome would be. */
async function inTheRoom() {
  const desk = await caseDesk()
  const running = await runningMeeting(desk)
  const { itemId, matterId, group } = running
  await desk.get('item/open', { itemId })
  const meets = [{ ...unitOf(group, 'Vuxenenheten'), responsible: 'Karin Lodin', byDate: '2026-04-02' as IsoDate }]
  const record = (change: Partial<Outcome> = {}) =>
    desk.get('outcome/record', { matterId, itemId, outcome: 'one', meets, sipCaller: '', reason: '', ...change })
  const end = async () => {
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId: running.meetingId })
  }
  return { desk, ...running, meets, record, end }
}

/** The group's next meeting, some days later, as it begins. */
async function nextMeeting(desk: CaseDesk, group: GroupDetail, days = 30): Promise<MeetingId> {
  desk.world.pass(days * 24 * 3600)
  const { meetingId } = await desk.get('meeting/plan', {
    groupId: group.id,
    startsAt: `${desk.today()}T13:00` as LocalTime,
    plannedMinutes: 120,
    place: '',
  })
  await desk.get('meeting/start', { meetingId })
  return meetingId
}

describe('the outcome of a consultation', () => {
  it('keeps whether planning goes on, what is hoped for and whether the way lasts (G16 G17 G18 G23)', async () => {
    const { desk, itemId, record } = await inTheRoom()
    const said = {
      furtherPlanning: true,
      domains: ['work', 'income'],
      sustainable: 'partly' as const,
      reason: 'Två prövar ihop.',
    }
    await record(said)
    expect((await desk.get('item/read', { itemId })).outcome).toMatchObject(said)
  })

  it('is printed with what was said, and never as a recommendation (G17 G18 G23 X18)', async () => {
    const { desk, matterId, meetingId, record } = await inTheRoom()
    await record({ furtherPlanning: true, domains: ['work', 'income'], sustainable: 'yes' })
    await desk.get('paper/make', { kind: 'consultationOutcome', matterId, meetingId })
    expect(desk.rendered.at(-1)).toMatchObject({
      title: 'Utfall av samråd',
      said: [
        { label: 'Fortsatt gemensam planering', value: 'Ja' },
        { label: 'Ska leda till', value: 'Förutsättningar att klara arbete; Rätt försörjning' },
        { label: 'Hållbar väg', value: 'Ja' },
      ],
    })
    expect(JSON.stringify(desk.rendered.at(-1))).not.toMatch(/rekommend/i)
  })

  it('says by itself whether planning goes on where the choice says it (G23)', async () => {
    const { desk, itemId, record } = await inTheRoom()
    await record({ outcome: 'none', meets: [] })
    expect((await desk.get('item/read', { itemId })).outcome?.furtherPlanning).toBe(false)
    await expect(record({ outcome: 'none', meets: [], furtherPlanning: true })).rejects.toThrow('outcome/planning-contradicts')
    await expect(record({ domains: ['happiness'] })).rejects.toThrow('outcome/unknown-domain')
  })

  it('offers whoever is in the room as responsible, and nobody else (G24)', async () => {
    const { desk, itemId, group } = await inTheRoom()
    expect((await desk.get('outcome/present', { itemId })).present).toMatchObject([
      { name: 'Eva Lindhagen', ...unitOf(group, 'Arbetsförmedlingen') },
    ])
  })

  it('is named as missing after the meeting for as long as it is not written (G24)', async () => {
    const { desk, itemId, matterId, codeName, meetingId, record } = await inTheRoom()
    await desk.get('item/close', { itemId, outcomeLater: true })
    const missing = () => desk.cases.read((db) => mattersWithoutOutcome(db, meetingId))
    expect(await missing()).toEqual([{ itemId, matterId, codeName }])
    expect((await desk.get('after/read', { meetingId })).withoutOutcome).toEqual([itemId])
    await record()
    expect(await missing()).toEqual([])
    expect((await desk.get('after/read', { meetingId })).withoutOutcome).toEqual([])
  })
})

describe('a commitment', () => {
  it('follows from who meets the individual, and changes with the outcome (G36)', async () => {
    const { desk, group, meetingId, itemId, matterId, codeName, meets, record } = await inTheRoom()
    await record()
    const list = async () => (await desk.get('commitment/list', { meetingId })).commitments
    const [first] = await list()
    expect(first).toMatchObject({
      kind: 'meets',
      itemId,
      matterId,
      codeName,
      organisationId: party(group, 'Granviks kommun').id,
      responsible: 'Karin Lodin',
      byDate: '2026-04-02',
      review: 'unreviewed',
    })
    const second = { ...unitOf(group, 'Försäkringskassan'), responsible: 'Bo Ek', byDate: '2026-04-09' as IsoDate }
    await record({ outcome: 'several', meets: [{ ...meets[0]!, byDate: '2026-04-05' as IsoDate }, second] })
    expect(await list()).toMatchObject([
      { id: first?.id, byDate: '2026-04-05' },
      { responsible: 'Bo Ek', byDate: '2026-04-09' },
    ])
    await record({ outcome: 'none', meets: [] })
    expect(await list()).toEqual([])
  })

  it('of an outcome is not changed or removed by itself', async () => {
    const { desk, meetingId, record } = await inTheRoom()
    await record()
    const [one] = (await desk.get('commitment/list', { meetingId })).commitments
    expect(await desk.code('commitment/remove', { commitmentId: one!.id })).toBe('commitment/of-an-outcome')
  })

  it('that is typed is kept with its words for the sweep, and can be carried home to the organisation (G37)', async () => {
    const { desk, group, meetingId } = await inTheRoom()
    const words = {
      organisationId: party(group, 'Arbetsförmedlingen').id,
      unitId: null,
      kind: 'broughtBack' as const,
      what: 'Berätta om den nya regeln, ring Anna 070-1740612',
      responsible: 'Eva Lindhagen',
      byDate: null,
    }
    const { commitmentId } = await desk.get('commitment/make', { meetingId, itemId: null, ...words })
    const unreviewed = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(unreviewed.filter(({ target }) => target.startsWith('typed:')).map(({ text }) => text)).toEqual([
      words.what,
      words.responsible,
    ])
    expect((await desk.get('commitment/list', { meetingId })).commitments).toMatchObject([
      { kind: 'broughtBack', what: words.what, review: 'unreviewed' },
    ])
    await reviewAll(desk, meetingId)
    expect((await desk.get('commitment/list', { meetingId })).commitments[0]?.review).toBe('reviewed')
    await desk.get('commitment/remove', { commitmentId })
    expect((await desk.get('commitment/list', { meetingId })).commitments).toEqual([])
  })

  it('is refused with somebody’s number at a desk, where there is time to write it without', async () => {
    const { desk, group, meetingId, record, end } = await inTheRoom()
    await record()
    await end()
    const words = {
      organisationId: party(group, 'Arbetsförmedlingen').id,
      unitId: null,
      kind: 'own' as const,
      responsible: '',
      byDate: null,
    }
    const make = (what: string) => desk.code('commitment/make', { meetingId, itemId: null, ...words, what })
    expect(await make('Ring 070-1740612')).toBe('commitment/personal-data')
    expect(await make('Kalla till möte med vården')).toBe('accepted')
  })
})

describe('the roll call', () => {
  it('goes through what earlier meetings left open, until it is done or not possible any longer (G36)', async () => {
    const { desk, group, meetingId, record, end } = await inTheRoom()
    await record()
    await end()
    expect((await desk.get('commitment/roll-call', { meetingId })).commitments).toEqual([])
    const second = await nextMeeting(desk, group)
    const called = async (at: MeetingId) => (await desk.get('commitment/roll-call', { meetingId: at })).commitments
    const [one] = await called(second)
    expect(one).toMatchObject({ kind: 'meets', answer: null, documented: false, responsible: 'Karin Lodin' })
    const say = (at: MeetingId, answer: 'done' | 'notPossible' | 'notDone', documented: boolean) =>
      desk.get('commitment/answer', { commitmentId: one!.id, meetingId: at, answer, documented })
    await say(second, 'notDone', false)
    await desk.get('meeting/end', { meetingId: second })
    const third = await nextMeeting(desk, group)
    expect(await called(third)).toMatchObject([{ id: one!.id, answer: null }])
    await say(third, 'done', true)
    // What this meeting has said can still be put right at it.
    expect(await called(third)).toMatchObject([{ answer: 'done', documented: true }])
    await desk.get('meeting/end', { meetingId: third })
    const fourth = await nextMeeting(desk, group)
    expect(await called(fourth)).toEqual([])
    expect(
      await desk.code('commitment/answer', { commitmentId: one!.id, meetingId: fourth, answer: 'done', documented: true }),
    ).toBe('commitment/not-called-here')
    // The earlier meeting still shows what was said at it.
    expect(await called(second)).toMatchObject([{ answer: 'notDone' }])
  })

  it('is of its own group: another group’s commitments are not on it', async () => {
    const { desk, record, end } = await inTheRoom()
    await record()
    await end()
    const other = await foundGroup(desk)
    expect((await desk.get('commitment/roll-call', { meetingId: await nextMeeting(desk, other) })).commitments).toEqual([])
  })
})

describe('the paper "Era åtaganden"', () => {
  it('has a page for each organisation, with what it meets, carries home and must document (G36 G37)', async () => {
    const { desk, group, meetingId, codeName, record } = await inTheRoom()
    await record()
    await desk.get('commitment/make', {
      meetingId,
      itemId: null,
      kind: 'broughtBack',
      organisationId: party(group, 'Arbetsförmedlingen').id,
      unitId: null,
      what: 'Sprida den nya rutinen',
      responsible: 'Eva Lindhagen',
      byDate: '2026-04-20' as IsoDate,
    })
    await desk.get('paper/make', { kind: 'sheet', sheet: 'commitments', aboutId: meetingId })
    const sheet = desk.rendered.at(-1)
    expect(sheet).toMatchObject({ about: 'matters', unreviewed: true, title: 'Era åtaganden' })
    const sections = sheet?.kind === 'sheet' ? sheet.sections : []
    expect(sections.filter(({ newPage }) => newPage).map(({ heading }) => heading)).toEqual([
      'Arbetsförmedlingen',
      'Granviks kommun',
    ])
    const rows = sections.flatMap(({ table }) => table?.rows ?? [])
    expect(rows).toEqual([
      ['Sprida den nya rutinen', 'Eva Lindhagen', '2026-04-20'],
      [`Vuxenenheten: Möter individen: ${codeName} (handläggarens beteckning SN 2026-14)`, 'Karin Lodin', '2026-04-02'],
    ])
    const one = party(group, 'Arbetsförmedlingen').id
    await desk.get('paper/make', { kind: 'sheet', sheet: 'commitments', aboutId: meetingId, organisationId: one })
    const alone = desk.rendered.at(-1)
    expect(alone).toMatchObject({ about: 'nobody' })
    expect(JSON.stringify(alone)).not.toContain(codeName)
  })
})

describe('the follow-up', () => {
  it('is booked, or the reason is written, before a treated matter ends (G34)', async () => {
    const { desk, group, matterId, meetingId, record, end } = await inTheRoom()
    await record()
    await end()
    const close = async () => {
      const { state } = await desk.get('step/read', { matterId })
      return desk.code('step/take', { matterId, expected: state, to: 'closed', on: desk.today(), reason: '' })
    }
    expect(await close()).toBe('step/gate-shut')
    expect((await desk.get('after/read', { meetingId })).followUps).toMatchObject([{ matterId, settled: false }])
    const book = (followUp: InputOf<'follow-up/book'>['followUp']) => desk.code('follow-up/book', { matterId, followUp })
    expect(await book({ kind: 'own', startsAt: '2026-03-01T10:00', place: '', caller: 'Karin' })).toBe('follow-up/in-the-past')
    expect(await book({ kind: 'groupMeeting', meetingId, caller: '' })).toBe('follow-up/not-a-coming-meeting')
    expect(await book({ kind: 'none', reason: 'Ring 070-1740612' })).toBe('follow-up/personal-data')
    const { meetingId: next } = await desk.get('meeting/plan', {
      groupId: group.id,
      startsAt: `${addDays(desk.today(), 40)}T13:00` as LocalTime,
      plannedMinutes: 60,
      place: 'Sal 2',
    })
    expect((await desk.get('follow-up/read', { matterId })).meetings.map(({ meetingId: id }) => id)).toEqual([next])
    expect(await book({ kind: 'groupMeeting', meetingId: next, caller: 'Karin Lodin' })).toBe('accepted')
    expect((await desk.get('follow-up/read', { matterId })).followUp).toMatchObject({
      kind: 'groupMeeting',
      startsAt: `${addDays(desk.today(), 40)}T13:00`,
      place: 'Sal 2',
      caller: 'Karin Lodin',
    })
    expect(await book({ kind: 'none', reason: 'Flyttar till en annan kommun.' })).toBe('accepted')
    expect((await desk.get('follow-up/read', { matterId })).followUp).toMatchObject({
      kind: 'none',
      reason: 'Flyttar till en annan kommun.',
      startsAt: null,
    })
    expect((await desk.get('after/read', { meetingId })).followUps).toMatchObject([{ settled: true }])
    expect(await close()).toBe('accepted')
  })

  it('is not asked for in a matter that nobody has consulted about', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    expect(await desk.code('step/take', { matterId, expected: 'registered', to: 'closed', on: desk.today(), reason: '' })).toBe(
      'accepted',
    )
  })

  it('is not another kind of group’s', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk, ALC))
    expect(await desk.code('follow-up/book', { matterId, followUp: { kind: 'none', reason: 'Skäl' } })).toBe(
      'follow-up/not-of-this-group',
    )
  })
})

describe('a meeting that is over', () => {
  it('has its commitments looked through once', async () => {
    const { desk, meetingId, record, end } = await inTheRoom()
    await record()
    await end()
    const read = () => desk.get('after/read', { meetingId })
    expect(await read()).toMatchObject({ commitmentsSeen: false, unreviewed: 1 })
    await desk.get('after/confirm-commitments', { meetingId })
    await desk.get('after/confirm-commitments', { meetingId })
    await reviewAll(desk, meetingId)
    expect(await read()).toMatchObject({ commitmentsSeen: true, unreviewed: 0 })
  })
})
