import { describe, expect, it } from 'vitest'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { addDays, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import {
  foundGroup,
  party,
  planMeeting,
  register,
  release,
  runningMeeting,
  seat,
  termsFor,
  unitOf,
} from '../../builders/case-story'

const lastSheet = (desk: CaseDesk) => desk.rendered.at(-1) as PaperOf<'sheet'>
const wordsOf = (desk: CaseDesk) => JSON.stringify(lastSheet(desk))

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

  it('seats no more than a meeting can be shown with', async () => {
    const { desk, group, meetingId, times } = await held()
    await desk.get('paper-meeting/enter', { meetingId, ...times })
    const { attendees } = await desk.get('meeting/open', { meetingId })
    const [first] = attendees
    await desk.cases.jot(async (trx) => {
      const row = await trx('attendee').where({ id: first?.id }).first()
      for (let seat = attendees.length; seat < 200; seat++) await trx('attendee').insert({ ...row, id: desk.world.newId() })
    })
    const attendee = { name: 'Bo Ahl', role: 'substitute' as const, ...unitOf(group, 'Vuxenenheten') }
    expect(await desk.code('paper-meeting/add-attendee', { meetingId, attendee })).toBe('attendee/too-many')
    expect((await desk.get('meeting/open', { meetingId })).attendees).toHaveLength(200)
  })

  it('is none that is still to come by its plan: it cannot be moved to a day on which other consents held (X16)', async () => {
    const { desk, group, times } = await held()
    const startsAt = `${addDays(desk.today(), 3)}T13:00` as LocalTime
    const { meetingId } = await desk.get('meeting/plan', { groupId: group.id, startsAt, plannedMinutes: 90, place: '' })
    expect(await desk.code('paper-meeting/enter', { meetingId, ...times })).toBe('paper-meeting/planned-ahead')
    expect(await desk.get('meeting/open', { meetingId })).toMatchObject({ state: 'planned', heldHow: 'inProgram' })
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
      '[   ] En organisation möter individen',
      '13:50',
      'Eva Lindhagen',
    ])
      expect(wordsOf(desk)).toContain(words)
    const page = lastSheet(desk).sections.findIndex(({ heading }) => heading === unreleased.codeName)
    expect(lastSheet(desk).sections[page + 1]?.text).toContain('Inget samtycke gäller')
    expect(lastSheet(desk).sections[page + 2]?.text).toContain('Ingen text är släppt')
    expect(lastSheet(desk).sections.find(({ heading }) => heading === 'Samtycket omfattar')?.list).toEqual(['Arbetsförmedlingen'])
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

  it('say what a consent keeps from a verksamhet as hidden from it, to it alone and to whoever holds the meeting (X3, X14)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId, matterId, codeName } = await runningMeeting(desk)
    const { organisationId: af, unitId } = unitOf(group, 'Arbetsförmedlingen')
    const fk = party(group, 'Försäkringskassan').id
    const withheld = [
      { informationKind: 'health', unitIds: [unitId] },
      { informationKind: 'crime', unitIds: null },
    ]
    const covered = [party(group, 'Arbetsförmedlingen'), party(group, 'Försäkringskassan')]
    await desk.get('consent/enter', { matterId, terms: termsFor(desk, covered, { withheld }) })
    for (const organisationId of [af, fk]) await desk.get('bring-along/save', { itemId, organisationId, text: 'Dagar kvar' })
    const linesFor = async (organisationId: typeof af) => {
      await desk.get('paper/make', { kind: 'sheet', sheet: 'bringAlong', aboutId: meetingId, organisationId })
      return lastSheet(desk).sections.flatMap(({ list }) => list)
    }
    expect(await linesFor(af)).toEqual([`${codeName}: Dold för Arbetsförmedlingen enligt samtycket: hälsa, brott`])
    expect(await linesFor(fk)).toEqual([`${codeName}: Dold för Försäkringskassan enligt samtycket: brott`])
    await desk.get('paper/make', { kind: 'sheet', sheet: 'meetingBinder', aboutId: meetingId })
    const covers = lastSheet(desk).sections.find(({ heading }) => heading === 'Samtycket omfattar')
    expect(covers?.list).toContain('Dold för Arbetsförmedlingen enligt samtycket: hälsa, brott')
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
