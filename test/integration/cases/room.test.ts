import { describe, expect, it } from 'vitest'
import type { AgendaItem, AttendeeId } from '../../../shared/domain/meeting/meeting'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import {
  ALC,
  foundGroup,
  party,
  planMeeting,
  type Running,
  register,
  release,
  representativeOf,
  runningMeeting,
  seat,
  termsFor,
  unitOf,
} from '../../builders/case-story'

/** A second released matter, covered like the first, and the two general points around them. */
async function twoMatters(desk: CaseDesk) {
  const running = await runningMeeting(desk)
  const { group, meetingId } = running
  const other = await register(desk, group, 'SN 2026-15')
  await release(desk, other.matterId)
  await desk.get('consent/enter', {
    matterId: other.matterId,
    terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')]),
  })
  const { itemId: otherId } = await desk.get('agenda/add-matter', { meetingId, matterId: other.matterId, minutes: 15 })
  const { items } = await desk.get('meeting/open', { meetingId })
  const general = items.find(({ kind }) => kind === 'general') as AgendaItem
  return { ...running, otherId, general }
}

/** Somebody of a covered organisation, so that the consent is not what stops them. */
const askIn = (desk: CaseDesk, { group, meetingId }: Running, itemIds: readonly AgendaItem['id'][], present = true) =>
  seat(desk, meetingId, {
    name: 'Stina Ekholm',
    role: 'guest',
    present,
    itemIds: [...itemIds],
    ...unitOf(group, 'Arbetsförmedlingen'),
  })

const stopsOf = async (desk: CaseDesk, itemId: AgendaItem['id']) => (await desk.get('item/stops', { itemId })).stops

describe('somebody who is asked in', () => {
  it('opens nothing but their own point: the others wait until they have left (G32 G33 X13)', async () => {
    const desk = await caseDesk()
    const room = await twoMatters(desk)
    const guest = await askIn(desk, room, [room.itemId])
    expect(await stopsOf(desk, room.itemId)).toEqual([])
    for (const itemId of [room.otherId, room.general.id]) {
      expect(await stopsOf(desk, itemId)).toEqual([{ kind: 'notCovered', attendeeIds: [guest] }])
      expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
    }
    await desk.get('item/open', { itemId: room.itemId })
    await desk.get('item/close', { itemId: room.itemId, outcomeLater: true })
    expect(await desk.code('item/open', { itemId: room.otherId })).toBe('item/stopped')
    // One press each: they leave, and the next point opens.
    await desk.get('attendee/set', { attendeeId: guest, present: false, where: 'onSite' })
    expect(await desk.code('item/open', { itemId: room.otherId })).toBe('accepted')
  })

  it('may be asked in for one point more, which is said again each time (G32)', async () => {
    const desk = await caseDesk()
    const room = await twoMatters(desk)
    const guest = await askIn(desk, room, [])
    expect(await desk.code('item/open', { itemId: room.itemId })).toBe('item/stopped')
    await desk.get('attendee/ask-in', { attendeeId: guest, itemIds: [room.itemId, room.general.id] })
    expect(await desk.code('item/open', { itemId: room.itemId })).toBe('accepted')
    await desk.get('wall/show-item', { itemId: room.itemId, page: 0 })
    await desk.get('attendee/ask-in', { attendeeId: guest, itemIds: [room.general.id] })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark', slide: { kind: 'blank' } })
    expect(await desk.code('wall/show-item', { itemId: room.itemId, page: 0 })).toBe('item/stopped')
  })

  it('is held against the consent as everybody else is, asked in or not (X17)', async () => {
    const desk = await caseDesk()
    const room = await twoMatters(desk)
    const guest = await seat(desk, room.meetingId, {
      name: 'Ingrid Malm',
      role: 'guest',
      itemIds: [room.itemId],
      ...unitOf(room.group, 'Vuxenenheten'),
    })
    expect(await stopsOf(desk, room.itemId)).toEqual([{ kind: 'notCovered', attendeeIds: [guest] }])
  })

  it('is reminded of tystnadsplikt, with the time it was ticked (G32)', async () => {
    const desk = await caseDesk()
    const room = await twoMatters(desk)
    const guest = await askIn(desk, room, [room.itemId])
    const remindedAt = async () =>
      (await desk.get('meeting/open', { meetingId: room.meetingId })).attendees.find(({ id }) => id === guest)?.remindedAt
    expect(await remindedAt()).toBeNull()
    await desk.get('attendee/remind', { attendeeId: guest, reminded: true })
    const first = await remindedAt()
    expect(first).toBe(desk.world.now().toISOString())
    desk.world.pass(60)
    await desk.get('attendee/remind', { attendeeId: guest, reminded: true })
    expect(await remindedAt()).toBe(first)
    await desk.get('attendee/remind', { attendeeId: guest, reminded: false })
    expect(await remindedAt()).toBeNull()
  })

  it.each(['attendee/remind', 'attendee/ask-in'] as const)('is the only one that %s is said of', async (name) => {
    const desk = await caseDesk()
    const { meetingId, itemId } = await runningMeeting(desk)
    const [eva] = (await desk.get('meeting/open', { meetingId })).attendees
    const attendeeId = eva?.id as AttendeeId
    const given = name === 'attendee/remind' ? { attendeeId, reminded: true } : { attendeeId, itemIds: [itemId] }
    expect(await desk.code(name, given as never)).toBe('attendee/not-a-guest')
  })

  it('is asked in for points of this meeting alone, and not at all where the kind of group takes no guests (X4)', async () => {
    const desk = await caseDesk()
    const room = await twoMatters(desk)
    const alc = await foundGroup(desk, ALC)
    const elsewhere = await planMeeting(desk, alc)
    const [foreign] = (await desk.get('meeting/open', { meetingId: elsewhere })).items
    const guest = await askIn(desk, room, [], false)
    expect(await desk.code('attendee/ask-in', { attendeeId: guest, itemIds: [foreign?.id as AgendaItem['id']] })).toBe(
      'item/unknown',
    )
    const who = { name: 'Stina Ekholm', role: 'guest' as const, ...unitOf(alc, 'Försäkringskassan') }
    await expect(seat(desk, elsewhere, who)).rejects.toMatchObject({ code: 'attendee/no-guests' })
  })
})

describe('who is held against the consent', () => {
  it.each([
    ['in the room', { where: 'onSite', role: 'representative' }],
    ['on the line', { where: 'remote', role: 'representative' }],
    ['a substitute', { where: 'onSite', role: 'substitute' }],
    ['a substitute on the line', { where: 'remote', role: 'substitute' }],
  ] as const)('%s, by organisation and verksamhet (X17)', async (_who, how) => {
    const desk = await caseDesk()
    const { group, meetingId, itemId, matterId } = await runningMeeting(desk)
    const social = unitOf(group, 'Socialtjänsten')
    const only = { organisationId: social.organisationId, unitIds: [social.unitId] }
    await desk.get('consent/enter', { matterId, terms: { ...termsFor(desk, []), parties: [only] } })
    await seat(desk, meetingId, { name: 'Tove Lund', ...how, ...social })
    expect(await stopsOf(desk, itemId)).toEqual([])
    const ulf = await seat(desk, meetingId, { name: 'Ulf Myrén', ...how, ...unitOf(group, 'Vuxenenheten') })
    expect(await stopsOf(desk, itemId)).toEqual([{ kind: 'notCovered', attendeeIds: [ulf] }])
  })
})

describe('comings and goings', () => {
  it('are written down with their time while the meeting runs, and only then', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const meetingId = await planMeeting(desk, group)
    const eva = await seat(desk, meetingId, { name: 'Eva Lindhagen', ...unitOf(group, 'Arbetsförmedlingen') })
    const comings = async () => (await desk.get('attendee/comings', { meetingId })).comings
    expect(await comings()).toEqual([])
    await desk.get('meeting/start', { meetingId })
    desk.world.pass(600)
    await desk.get('attendee/set', { attendeeId: eva, present: false, where: 'onSite' })
    const left = desk.world.now().toISOString()
    desk.world.pass(300)
    await desk.get('attendee/set', { attendeeId: eva, present: true, where: 'remote' })
    // Twice is once.
    await desk.get('attendee/set', { attendeeId: eva, present: true, where: 'remote' })
    expect(await comings()).toEqual([
      { attendeeId: eva, at: left, came: false, where: 'onSite' },
      { attendeeId: eva, at: desk.world.now().toISOString(), came: true, where: 'remote' },
    ])
    const late = await seat(desk, meetingId, { name: 'Bo Rask', ...unitOf(group, 'Försäkringskassan') })
    expect((await comings()).map(({ attendeeId }) => attendeeId)).toEqual([eva, eva, late])
    await desk.get('attendee/remove', { attendeeId: late })
    expect((await comings()).map(({ attendeeId }) => attendeeId)).toEqual([eva, eva])
  })

  it('never turn round when the clock is set back, and no point is treated for less than nothing', async () => {
    const desk = await caseDesk()
    const { meetingId, itemId } = await runningMeeting(desk)
    const [eva] = (await desk.get('meeting/open', { meetingId })).attendees
    const attendeeId = eva?.id as AttendeeId
    await desk.get('item/open', { itemId })
    desk.world.pass(120)
    await desk.get('attendee/set', { attendeeId, present: false, where: 'onSite' })
    desk.world.pass(-7_200)
    await desk.get('attendee/set', { attendeeId, present: true, where: 'onSite' })
    const { comings } = await desk.get('attendee/comings', { meetingId })
    expect(comings.map(({ came }) => came)).toEqual([false, true])
    expect((comings[1]?.at ?? '') >= (comings[0]?.at ?? '')).toBe(true)
    await desk.get('item/close', { itemId, outcomeLater: true })
    await desk.get('meeting/end', { meetingId })
    const ended = await desk.get('meeting/open', { meetingId })
    expect(ended.items.map(({ spentSeconds }) => spentSeconds).every((seconds) => seconds >= 0)).toBe(true)
    expect((ended.endedAt ?? '') >= (ended.startedAt ?? '')).toBe(true)
  })

  it('"alla är här" ticks those who were called, and leaves substitutes and guests to themselves', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const asa = await desk.get('representative/appoint', representativeOf(group, 'Försäkringskassan'))
    await desk.get('representative/appoint', {
      ...representativeOf(group, 'Försäkringskassan', { name: 'Bo Rask' }),
      substituteFor: asa.representativeId,
    })
    const meetingId = await planMeeting(desk, group)
    await seat(desk, meetingId, { name: 'Stina Ekholm', role: 'guest', present: false, ...unitOf(group, 'Vuxenenheten') })
    await desk.get('attendee/all-here', { meetingId })
    const { attendees } = await desk.get('meeting/open', { meetingId })
    expect(attendees.filter(({ present }) => present).map(({ name }) => name)).toEqual(['Åsa Ek'])
    expect((await desk.get('attendee/all-here', { meetingId })).attendeeIds).toEqual([])
  })
})

describe('bad luck in the room', () => {
  it('two points started at once: one opens, the other is told so', async () => {
    const desk = await caseDesk()
    const room = await twoMatters(desk)
    const other = desk.as({ windowId: 2 })
    const codes = await Promise.all([
      desk.code('item/open', { itemId: room.itemId }),
      other.code('item/open', { itemId: room.otherId }),
    ])
    expect(codes.toSorted()).toEqual(['accepted', 'item/another-open'])
    const { items } = await desk.get('meeting/open', { meetingId: room.meetingId })
    expect(items.filter(({ state }) => state === 'open')).toHaveLength(1)
  })

  it('two meetings started at once: one runs', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const meetings = [await planMeeting(desk, group), await planMeeting(desk, group)]
    const codes = await Promise.all(meetings.map((meetingId) => desk.code('meeting/start', { meetingId })))
    expect(codes.toSorted()).toEqual(['accepted', 'meeting/another-running'])
  })

  it('the same press twice does one thing: opened once, closed once, ended once', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    const twice = async (press: () => Promise<string>) => (await Promise.all([press(), press()])).toSorted()
    expect(await twice(() => desk.code('item/open', { itemId }))).toEqual(['accepted', 'item/already-open'])
    expect(await twice(() => desk.code('item/close', { itemId, outcomeLater: true }))).toEqual(['accepted', 'item/not-open'])
    expect(await twice(() => desk.code('meeting/end', { meetingId }))).toEqual(['accepted', 'meeting/not-running'])
    const { lines } = await desk.get('log/list', { before: null })
    for (const act of ['item/opened', 'item/closed', 'meeting/ended'])
      expect(lines.filter((line) => line.act === act)).toHaveLength(1)
  })
})

describe('an outcome that is written afterwards', () => {
  it('lets an Arena go on, and the point owes it; a recommendation cannot wait (G24, A11)', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    expect(await desk.code('item/close', { itemId })).toBe('item/outcome-missing')
    expect(await desk.code('item/close', { itemId, outcomeLater: true })).toBe('accepted')
    const owes = (await desk.get('meeting/open', { meetingId })).items.find(({ id }) => id === itemId)
    expect(owes).toMatchObject({ state: 'done', outcomeLater: true })

    const alc = await caseDesk()
    const preparation = await runningMeeting(alc, { kind: ALC, consent: false })
    await alc.get('item/open', { itemId: preparation.itemId })
    expect(await alc.code('item/close', { itemId: preparation.itemId, outcomeLater: true })).toBe('item/recommendation-missing')
  })
})
