import { describe, expect, it } from 'vitest'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { addDays, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import {
  ALC,
  foundGroup,
  party,
  planMeeting,
  register,
  release,
  representativeOf,
  runningMeeting,
  seat,
  termsFor,
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
const lastSheet = (desk: CaseDesk) => desk.rendered.at(-1) as PaperOf<'sheet'>
const wordsOf = (desk: CaseDesk) => JSON.stringify(lastSheet(desk))

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

describe('papers before a meeting', () => {
  it('call to it with the group’s own routine, and name no matter (G28, X8)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, codeName } = await runningMeeting(desk)
    await desk.get('group-year/set-routine', {
      groupId: group.id,
      routine: { convening: 'Kallelsen går ut två veckor före.', noticeDays: 14, conveneBy: 'post', ageFrom: null, ageTo: null },
    })
    await desk.get('paper/make', { kind: 'sheet', sheet: 'notice', aboutId: meetingId })
    expect(lastSheet(desk)).toMatchObject({ about: 'nobody', sheet: 'notice' })
    expect(wordsOf(desk)).not.toContain(codeName)
    for (const words of ['Individärenden: 1 ärende', 'Kallelsen går ut två veckor före.', 'Eva Lindhagen', '13:00–15:00'])
      expect(wordsOf(desk)).toContain(words)
  })

  it('carry the meeting without the laptop: times, released texts, blank outcomes, a list to tick (X8)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, codeName } = await runningMeeting(desk)
    const unreleased = await register(desk, group, 'SN 2026-15')
    await desk.get('agenda/add-matter', { meetingId, matterId: unreleased.matterId, minutes: 15 })
    await desk.get('paper/make', { kind: 'sheet', sheet: 'meetingBinder', aboutId: meetingId })
    expect(lastSheet(desk).about).toBe('matters')
    for (const words of [
      codeName,
      'Vill pröva deltid.',
      'Vilken väg framåt finns?',
      '☐ En organisation möter individen',
      '13:50',
      'Eva Lindhagen',
    ])
      expect(wordsOf(desk)).toContain(words)
    const page = lastSheet(desk).sections.findIndex(({ heading }) => heading === unreleased.codeName)
    expect(lastSheet(desk).sections[page + 1]?.text).toContain('Ingen text är släppt')
    const starts = lastSheet(desk)
      .sections.filter(({ newPage }) => newPage)
      .map(({ heading }) => heading)
    expect(starts).toEqual([codeName, unreleased.codeName, 'Efter mötet'])
  })

  it('tell each organisation alone what it is to have with it, ticked at the roll call (G35)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId, codeName } = await runningMeeting(desk)
    const [af, fk] = [party(group, 'Arbetsförmedlingen').id, party(group, 'Försäkringskassan').id]
    await desk.get('bring-along/save', { itemId, organisationId: af, text: 'Vad ni vet om tidigare insatser' })
    await desk.get('bring-along/save', { itemId, organisationId: fk, text: 'Dagar kvar' })
    expect(await desk.code('bring-along/save', { itemId, organisationId: fk, text: 'Ring 070-1740612' })).toBe(
      'bring-along/personal-data',
    )
    await desk.get('paper/make', { kind: 'sheet', sheet: 'bringAlong', aboutId: meetingId, organisationId: fk })
    expect(wordsOf(desk)).toContain('Dagar kvar')
    expect(wordsOf(desk)).toContain(codeName)
    expect(wordsOf(desk)).not.toContain('tidigare insatser')
    const [line] = (await desk.get('bring-along/list', { meetingId })).lines
    if (!line) throw new Error('no line')
    await desk.get('bring-along/tick', { bringAlongId: line.id, brought: true })
    expect((await desk.get('bring-along/list', { meetingId })).lines.map(({ tickedAt }) => tickedAt !== null)).toEqual([
      true,
      false,
    ])
    await desk.get('bring-along/save', { itemId, organisationId: fk, text: '' })
    expect((await desk.get('bring-along/list', { meetingId })).lines).toHaveLength(1)
  })

  it('stand in one plain list with whose they are, of one group or all (X8)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId } = await runningMeeting(desk)
    const organisationId = party(group, 'Försäkringskassan').id
    await desk.get('bring-along/save', { itemId, organisationId, text: 'Dagar kvar' })
    await desk.get('paper/make', { kind: 'sheet', sheet: 'bringAlong', aboutId: meetingId, organisationId })
    desk.world.pass(1)
    const { paperId } = await desk.get('paper/make', { kind: 'sheet', sheet: 'notice', aboutId: meetingId })
    await desk.papers.note(paperId, 'printed', desk.user.id)
    const { rows, total } = await desk.get('paper/list', { groupId: group.id, page: 0 })
    expect(total).toBe(2)
    expect(rows.map(({ kind, reader, printedAt, groupName }) => [kind, reader, printedAt !== null, groupName])).toEqual([
      ['notice', '', true, group.name],
      ['bringAlong', 'Försäkringskassan', false, group.name],
    ])
    const other = await foundGroup(desk)
    expect((await desk.get('paper/list', { groupId: other.id, page: 0 })).total).toBe(0)
    expect((await desk.get('paper/list', { groupId: null, page: 0 })).total).toBe(2)
  })
})

describe('some days before a meeting', () => {
  it('what would stop a matter on its day is known, and comes up by itself (X16, X17)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    await release(desk, matterId)
    const plan = (days: number) =>
      desk.get('meeting/plan', {
        groupId: group.id,
        startsAt: `${addDays(desk.today(), days)}T13:00` as LocalTime,
        plannedMinutes: 60,
        place: '',
      })
    const { meetingId } = await plan(6)
    await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    const soon = { validTo: addDays(desk.today(), 3) as IsoDate }
    await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')], soon) })
    const foreseen = async () =>
      (await desk.get('meeting/check', { meetingId })).matters.map((matter) => matter.foreseen.map(({ kind }) => kind))
    expect(await foreseen()).toEqual([['consentEnds']])
    expect((await desk.get('day/read', {})).checks).toEqual([])
    desk.world.pass(24 * 3600)
    expect((await desk.get('day/read', {})).checks).toMatchObject([{ meetingId, stopped: 1 }])
    await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')]) })
    await seat(desk, meetingId, { name: 'Bo Ahl', present: false, ...unitOf(group, 'Vuxenenheten') })
    expect(await foreseen()).toEqual([['consentEnds', 'notCovered']])
  })
})

describe('who has been told whom a matter is about', () => {
  async function ready() {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')]) })
    const meetingId = await planMeeting(desk, group)
    await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    await seat(desk, meetingId, { name: 'Eva Lindhagen', present: false, ...unitOf(group, 'Arbetsförmedlingen') })
    await seat(desk, meetingId, { name: 'Bo Ahl', present: false, ...unitOf(group, 'Vuxenenheten') })
    const note = { meetingId, matterIds: [matterId], on: desk.today(), rangBack: false }
    return { desk, group, matterId, meetingId, note, af: unitOf(group, 'Arbetsförmedlingen'), ve: unitOf(group, 'Vuxenenheten') }
  }

  it('is noted by post, phone or hand, with its day and the ringing back; never by mail (G30, G31)', async () => {
    const { desk, matterId, meetingId, note, af } = await ready()
    expect((await desk.get('told/list', { meetingId })).receivers.map(({ mayKnow }) => mayKnow)).toEqual([[], [matterId]])
    await desk.get('told/note', { ...note, ...af, how: 'phone', rangBack: true })
    expect((await desk.get('told/list', { meetingId })).told).toMatchObject([{ how: 'phone', rangBack: true, copy: 'none' }])
    expect(await desk.code('told/settle-copy', { meetingId, ...af, copy: 'returned', on: desk.today() })).toBe('told/no-copy')
    await desk.get('told/note', { ...note, ...af, how: 'post' })
    await desk.get('told/settle-copy', { meetingId, ...af, copy: 'returned', on: desk.today() })
    expect((await desk.get('told/list', { meetingId })).told).toMatchObject([
      { how: 'post', copy: 'returned', copyOn: desk.today() },
    ])
    await expect(desk.get('told/note', { ...note, ...af, how: 'email' as never })).rejects.toThrow()
    expect((await desk.get('consent/recipients', { matterId })).received).toMatchObject([{ how: 'post', givenOn: desk.today() }])
    await desk.get('told/note', { ...note, ...af, how: null })
    expect((await desk.get('told/list', { meetingId })).told).toEqual([])
  })

  it('is refused for a verksamhet that no consent covers, and for a day to come (G30)', async () => {
    const { desk, note, af, ve } = await ready()
    expect(await desk.code('told/note', { ...note, ...ve, how: 'post' })).toBe('told/not-covered')
    expect(await desk.code('told/note', { ...note, ...af, how: 'post', on: addDays(desk.today(), 1) })).toBe('told/in-future')
  })
})

describe('a meeting held on paper', () => {
  async function held() {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    await release(desk, matterId)
    const meetingId = await planMeeting(desk, group)
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    const eva = await seat(desk, meetingId, { name: 'Eva Lindhagen', present: false, ...unitOf(group, 'Arbetsförmedlingen') })
    const day = desk.today()
    desk.world.pass(9 * 24 * 3600)
    const times = { startsAt: `${day}T13:00` as LocalTime, endsAt: `${day}T14:30` as LocalTime }
    const outcome = { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: 'Enighet' }
    return { desk, group, matterId, meetingId, itemId, eva, day, times, outcome }
  }

  it('is written in afterwards with its own hours, and its consents are held against its own day (X16, X17)', async () => {
    const { desk, group, matterId, meetingId, itemId, eva, day, times, outcome } = await held()
    expect(await desk.code('paper-meeting/treat', { itemId })).toBe('paper-meeting/not-on-paper')
    await desk.get('paper-meeting/enter', { meetingId, ...times })
    await desk.get('paper-meeting/set-presence', { attendeeId: eva, present: true, where: 'onSite' })
    expect(await desk.get('meeting/open', { meetingId })).toMatchObject({ state: 'ended', heldHow: 'onPaper' })
    expect(await desk.code('outcome/record', outcome)).toBe('item/not-open')
    expect(await desk.code('paper-meeting/treat', { itemId })).toBe('item/stopped')
    expect((await desk.get('paper-meeting/stops', { itemId })).stops).toEqual([{ kind: 'consentMissing' }])
    // One that was signed after the meeting does not open what was said before it; one that was signed then does.
    const terms = termsFor(desk, [party(group, 'Arbetsförmedlingen')])
    await desk.get('consent/enter', { matterId, terms })
    expect(await desk.code('paper-meeting/treat', { itemId })).toBe('item/stopped')
    await desk.get('consent/enter', { matterId, terms: { ...terms, givenOn: day, validFrom: day } })
    await desk.get('paper-meeting/treat', { itemId })
    expect((await desk.get('meeting/open', { meetingId })).items.find(({ id }) => id === itemId)).toMatchObject({
      state: 'done',
      outcomeLater: true,
    })
    await desk.get('outcome/record', outcome)
    expect((await desk.get('consent/recipients', { matterId })).received).toMatchObject([{ how: 'meeting', givenOn: day }])
  })

  it('holds whoever is added afterwards against what was treated (X17)', async () => {
    const { desk, group, matterId, meetingId, itemId, eva, day, times } = await held()
    await desk.get('consent/enter', {
      matterId,
      terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')], { givenOn: day, validFrom: day }),
    })
    await desk.get('paper-meeting/enter', { meetingId, ...times })
    await desk.get('paper-meeting/set-presence', { attendeeId: eva, present: true, where: 'onSite' })
    await desk.get('paper-meeting/treat', { itemId })
    const attendee = { name: 'Bo Ahl', role: 'substitute' as const, ...unitOf(group, 'Vuxenenheten') }
    expect(await desk.code('paper-meeting/add-attendee', { meetingId, attendee })).toBe('item/stopped')
    expect((await desk.get('meeting/open', { meetingId })).attendees).toHaveLength(1)
  })

  it('may put a matter off instead, and is not entered before it has ended', async () => {
    const { desk, meetingId, itemId, times } = await held()
    const ahead = `${addDays(desk.today(), 1)}T14:00` as LocalTime
    expect(await desk.code('paper-meeting/enter', { meetingId, startsAt: ahead, endsAt: ahead })).toBe('paper-meeting/in-future')
    await desk.get('paper-meeting/enter', { meetingId, ...times })
    const resumeOn = addDays(desk.today(), 20)
    await desk.get('paper-meeting/adjourn', { itemId, reason: 'Samtycke saknas', resumeOn })
    expect((await desk.get('item/read', { itemId })).resumeOn).toBe(resumeOn)
  })
})
