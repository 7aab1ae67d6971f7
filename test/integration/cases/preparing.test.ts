import { describe, expect, it } from 'vitest'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { addDays, type LocalTime } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import {
  ALC,
  foundGroup,
  party,
  planMeeting,
  register,
  representativeOf,
  runningMeeting,
  unitOf,
} from '../../builders/case-story'

const coordination = (change: Record<string, unknown> = {}) => ({
  reasons: ['circulation'],
  otherReason: '',
  organisationIds: [],
  zeroPlaced: false,
  earlierRounds: null,
  fewReason: 'Vården är på väg in',
  ...change,
})
const codeNames = async (desk: CaseDesk, meetingId: MeetingId) =>
  (await desk.get('meeting/open', { meetingId })).items.flatMap((item) =>
    item.kind === 'matter' ? [item.codeName as string] : [],
  )

describe('coordination of a matter', () => {
  it('keeps reasons, organisations, nollplacerad and earlier rounds, the words for the sweep (G03, G04, G05, G08, G16)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    expect((await desk.get('coordination/read', { matterId })).coordination).toBeNull()
    const written = coordination({
      reasons: ['circulation', 'mental-ill-health'],
      otherReason: 'Väntar på vård sedan länge',
      organisationIds: [party(group, 'Försäkringskassan').id, party(group, 'Granviks kommun').id],
      zeroPlaced: true,
      earlierRounds: 4,
      fewReason: '',
    })
    await desk.get('coordination/save', { matterId, coordination: written as never })
    expect(await desk.get('coordination/read', { matterId })).toEqual({
      coordination: written,
      review: 'unreviewed',
      outside: null,
    })
    const meetingId = await planMeeting(desk, group)
    expect((await desk.inner('inner/unreviewed-texts', { meetingId })).map(({ text }) => text)).toContain(
      'Väntar på vård sedan länge',
    )
  })

  it('takes fewer than two organisations with a reason, and not without (G07)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const save = (change: Record<string, unknown>) =>
      desk.code('coordination/save', { matterId, coordination: coordination(change) as never })
    expect(await save({ fewReason: '', organisationIds: [party(group, 'Försäkringskassan').id] })).toBe(
      'coordination/few-parties',
    )
    expect(await save({ organisationIds: [party(group, 'Försäkringskassan').id] })).toBe('accepted')
  })

  it('says which age lies outside the group’s limits, and stops nothing (G06)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await desk.get('referral/register', {
      groupId: group.id,
      receivedOn: desk.today(),
      reference: '',
      birthYear: 1951,
      officer: { name: 'Elin Forsmyr', ...unitOf(group, 'Socialtjänsten'), phone: '', postalAddress: '' },
    })
    expect((await desk.get('coordination/read', { matterId })).outside).toEqual({ age: 75, from: 16, to: 66 })
    expect(await desk.code('coordination/save', { matterId, coordination: coordination() as never })).toBe('accepted')
  })

  it('is asked in no group whose kind does not ask', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk, ALC))
    expect(await desk.code('coordination/save', { matterId, coordination: coordination() as never })).toBe(
      'coordination/not-of-this-group',
    )
  })
})

describe('an agenda', () => {
  it('proposes those without support first, puts them first, and lets the chair order otherwise (G08)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const [early, late] = [await register(desk, group), await register(desk, group)]
    await desk.get('coordination/save', { matterId: late.matterId, coordination: coordination({ zeroPlaced: true }) as never })
    const meetingId = await planMeeting(desk, group)
    const { matters } = await desk.get('agenda/proposals', { meetingId })
    expect(matters.map(({ codeName }) => codeName)).toEqual([late.codeName, early.codeName])
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId: early.matterId, minutes: 15 })
    await desk.get('agenda/add-matter', { meetingId, matterId: late.matterId, minutes: 15 })
    expect(await codeNames(desk, meetingId)).toEqual([late.codeName, early.codeName])
    expect((await desk.get('agenda/proposals', { meetingId })).matters).toEqual([])
    const { items } = await desk.get('meeting/open', { meetingId })
    const place = items.findIndex((item) => item.kind === 'matter')
    await desk.get('agenda/move', { itemId, to: place })
    expect(await codeNames(desk, meetingId)).toEqual([early.codeName, late.codeName])
    await desk.get('agenda/zero-placed-first', { meetingId })
    expect(await codeNames(desk, meetingId)).toEqual([late.codeName, early.codeName])
  })

  it('notes which representative raised a matter, and how it came (G29)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const other = await foundGroup(desk)
    const { representativeId } = await desk.get('representative/appoint', representativeOf(group, 'Försäkringskassan'))
    const stranger = await desk.get('representative/appoint', representativeOf(other, 'Försäkringskassan'))
    const { matterId } = await register(desk, group)
    const meetingId = await planMeeting(desk, group)
    const add = { meetingId, matterId, minutes: 15, raisedHow: 'phone' as const }
    expect(await desk.code('agenda/add-matter', { ...add, raisedBy: stranger.representativeId })).toBe('representative/unknown')
    await desk.get('agenda/add-matter', { ...add, raisedBy: representativeId })
    const item = (await desk.get('meeting/open', { meetingId })).items.find(({ kind }) => kind === 'matter')
    expect(item).toMatchObject({ raisedBy: representativeId, raisedHow: 'phone' })
  })

  it('has purpose, presenter and, afterwards, what was learned of a general question; matters have none (G14, G15)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId: matterItem } = await runningMeeting(desk)
    const { itemId } = await desk.get('agenda/add-general', {
      meetingId,
      title: 'Nya regler för aktivitetsersättning',
      minutes: 15,
    })
    const general = { part: 'question' as const, presenter: 'Försäkringskassan', purpose: 'Veta vad som gäller från sommaren' }
    await desk.get('agenda/describe', { itemId, minutes: 20, general })
    expect(await desk.code('agenda/describe', { itemId, minutes: 20, general: { ...general, presenter: 'Kalle Okänd' } })).toBe(
      'agenda/unknown-presenter',
    )
    expect(await desk.code('agenda/describe', { itemId: matterItem, minutes: 20, general })).toBe('agenda/not-of-this-kind')
    expect(await desk.code('learning/save', { itemId: matterItem, text: 'Nej' })).toBe('agenda/not-of-this-kind')
    await desk.get('learning/save', { itemId, text: 'Ansök före juni. Fråga 070-1740612.' })
    expect((await desk.get('agenda/words', { meetingId })).words).toEqual([
      { itemId, purpose: general.purpose, learning: 'Ansök före juni. Fråga 070-1740612.', review: 'unreviewed' },
    ])
    const point = (await desk.get('meeting/open', { meetingId })).items.find(({ id }) => id === itemId)
    expect(point).toMatchObject({ minutes: 20, part: 'question', presenter: group.parties[1]?.name })
    const swept = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(swept.map(({ text }) => text)).toEqual(expect.arrayContaining([general.purpose]))
  })

  it('takes with it what was not treated last time, once, and says where from', async () => {
    const desk = await caseDesk()
    const { group, meetingId: last, itemId, matterId } = await runningMeeting(desk)
    await desk.get('agenda/add-general', { meetingId: last, title: 'Boendestödets gräns', minutes: 10 })
    await desk.get('item/adjourn', { itemId, reason: 'Tiden räckte inte', resumeOn: addDays(desk.today(), 30) })
    await desk.get('meeting/end', { meetingId: last })
    const { meetingId } = await desk.get('meeting/plan', {
      groupId: group.id,
      startsAt: `${addDays(desk.today(), 30)}T13:00` as LocalTime,
      plannedMinutes: 120,
      place: '',
    })
    const carried = await desk.get('agenda/carried', { meetingId })
    expect(carried).toMatchObject({ lastMeetingId: last, lastOn: desk.today() })
    expect(carried.items.map((item) => (item.kind === 'matter' ? item.matterId : item.title))).toEqual([
      matterId,
      'Boendestödets gräns',
    ])
    await desk.get('agenda/carry-over', { meetingId })
    const there = (await desk.get('meeting/open', { meetingId })).items.filter(({ carriedFrom }) => carriedFrom === last)
    expect(there).toHaveLength(2)
    expect((await desk.get('agenda/carried', { meetingId })).items).toEqual([])
    expect(await desk.code('agenda/carry-over', { meetingId })).toBe('agenda/nothing-carried')
  })
})

describe('several meetings at once', () => {
  it('are planned with the agenda of an earlier meeting as their template, without its matters (G27)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const agendaOf = await planMeeting(desk, group)
    await desk.get('agenda/add-general', { meetingId: agendaOf, title: 'Studiebesök', minutes: 30, part: 'other' })
    await desk.get('agenda/add-matter', { meetingId: agendaOf, matterId: (await register(desk, group)).matterId, minutes: 15 })
    const plan = { groupId: group.id, startsAt: '2026-09-03T13:00' as LocalTime, plannedMinutes: 120, place: 'Sessionssalen' }
    const series = { everyWeeks: 6, ends: { kind: 'times' as const, times: 2 } }
    const { meetingIds } = await desk.get('series/plan', { plan, series, agendaOf })
    const days = []
    for (const meetingId of meetingIds) {
      const meeting = await desk.get('meeting/open', { meetingId })
      days.push(meeting.startsAt)
      expect(meeting.items.map((item) => item.kind)).not.toContain('matter')
      expect(meeting.items.at(-1)).toMatchObject({ title: 'Studiebesök' })
    }
    expect(days).toEqual(['2026-09-03T13:00', '2026-10-15T13:00'])
    const other = await foundGroup(desk)
    expect(await desk.code('series/plan', { plan: { ...plan, groupId: other.id }, series, agendaOf })).toBe('series/other-group')
  })
})
