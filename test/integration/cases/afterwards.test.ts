import { describe, expect, it } from 'vitest'
import { mattersWithoutOutcome } from '../../../main/vault/features/outcome/outcome-repository'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { IsoDate, LocalTime } from '../../../shared/lib/dates'
import type { CaseDesk } from '../../builders/case-desk'
import { foundGroup, party, reviewAll, unitOf } from '../../builders/case-story'
import { inTheRoom } from '../../builders/in-the-room'

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
