import { describe, expect, it } from 'vitest'
import type { GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import type { LocalTime } from '../../../shared/lib/dates'
import { caseDesk } from '../../builders/case-desk'
import {
  ALC,
  foundGroup,
  planMeeting,
  register,
  release,
  representativeOf,
  runningMeeting,
  seat,
  unitOf,
} from '../../builders/case-story'

const titles = (items: { kind: string; title?: string; codeName?: string }[]) => items.map((item) => item.title ?? item.codeName)

describe('planning a meeting', () => {
  it('lays out the agenda of the group’s kind and puts matters in their place on it (G14)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const first = await register(desk, group)
    const second = await register(desk, group)
    const meetingId = await planMeeting(desk, group)
    await desk.get('agenda/add-matter', { meetingId, matterId: first.matterId, minutes: 15 })
    await desk.get('agenda/add-matter', { meetingId, matterId: second.matterId, minutes: 15 })
    expect(titles((await desk.get('meeting/open', { meetingId })).items)).toEqual([
      'Välkommen, närvaro och tystnadsplikt',
      'Föregående anteckningar och öppna åtaganden',
      'Laget runt – aktuellt från organisationerna',
      'Allmän fråga',
      'Individärenden: kontroll av samtycken',
      first.codeName,
      second.codeName,
      'Avvikelser',
      'Lärdomar att sprida',
      'Nästa möte',
    ])
  })

  it('keeps the place of matters when the point before it is removed, and moves points', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const { matterId, codeName } = await register(desk, group)
    const meetingId = await planMeeting(desk, group)
    const [attendance, completions] = (await desk.get('meeting/open', { meetingId })).items
    if (!attendance || !completions) throw new Error('no agenda')
    await desk.get('agenda/remove', { itemId: completions.id })
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 12 })
    expect(titles((await desk.get('meeting/open', { meetingId })).items)).toEqual([
      'Närvaro per funktion',
      codeName,
      'Bordlagda ärenden',
      'Statistik',
      'Nästa möte',
    ])
    await desk.get('agenda/move', { itemId, to: 99 })
    await desk.get('agenda/move', { itemId: attendance.id, to: 1 })
    expect(titles((await desk.get('meeting/open', { meetingId })).items)).toEqual([
      'Bordlagda ärenden',
      'Närvaro per funktion',
      'Statistik',
      'Nästa möte',
      codeName,
    ])
  })

  it('takes a matter once, and only of its own group', async () => {
    const desk = await caseDesk()
    const [group, other] = [await foundGroup(desk), await foundGroup(desk, ALC)]
    const { matterId } = await register(desk, group)
    const meetingId = await planMeeting(desk, group)
    await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    expect(await desk.code('agenda/add-matter', { meetingId, matterId, minutes: 15 })).toBe('agenda/matter-already-there')
    const foreign = await register(desk, other)
    expect(await desk.code('agenda/add-matter', { meetingId, matterId: foreign.matterId, minutes: 15 })).toBe(
      'agenda/other-group',
    )
  })

  it('refuses a title with somebody’s phone number in it, telling only where', async () => {
    const desk = await caseDesk()
    const meetingId = await planMeeting(desk, await foundGroup(desk))
    const adding = desk.get('agenda/add-general', { meetingId, title: 'Ring 070-1740612 om boendet', minutes: 5 })
    await expect(adding).rejects.toMatchObject({ code: 'text/personal-data', facts: { start: 5, end: 16 } })
    expect(await desk.code('agenda/add-general', { meetingId, title: 'Nya regler för aktivitetsersättning', minutes: 15 })).toBe(
      'accepted',
    )
  })

  it('seats the representatives valid that day, also those appointed or ended afterwards (G13)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const who = representativeOf(group, 'Försäkringskassan')
    const year = Number(desk.today().slice(0, 4))
    const appoint = (name: string, validFrom: string, validTo: string | null = null) =>
      desk.get('representative/appoint', { ...who, name, validFrom: validFrom as never, validTo: validTo as never })
    await appoint('Åsa Ek', `${year}-01-01`)
    await appoint('Former Fors', `${year - 1}-01-01`, `${year}-01-31`)
    const meetingId = await planMeeting(desk, group)
    const { representativeId } = await appoint('Bodil Ahl', `${year}-01-01`)
    const seated = async () =>
      (await desk.get('meeting/open', { meetingId })).attendees.map(({ name, present }) => [name, present])
    expect(await seated()).toEqual([
      ['Bodil Ahl', false],
      ['Åsa Ek', false],
    ])
    await desk.get('representative/end', { representativeId, validTo: `${year}-02-01` as never })
    expect(await seated()).toEqual([['Åsa Ek', false]])
  })

  it('can be changed until it has begun; not its group', async () => {
    const desk = await caseDesk()
    const [group, other] = [await foundGroup(desk), await foundGroup(desk)]
    const meetingId = await planMeeting(desk, group)
    const plan = { groupId: group.id, startsAt: '2026-04-01T09:00' as LocalTime, plannedMinutes: 60, place: 'Rum 2' }
    await desk.get('meeting/change-plan', { meetingId, plan })
    expect(await desk.get('meeting/open', { meetingId })).toMatchObject(plan)
    expect(await desk.code('meeting/change-plan', { meetingId, plan: { ...plan, groupId: other.id } })).toBe(
      'meeting/group-is-bound',
    )
    await desk.get('meeting/start', { meetingId })
    expect(await desk.code('meeting/change-plan', { meetingId, plan })).toBe('meeting/already-running')
  })
})

describe('a running meeting', () => {
  it('begins when identity is gone, with the wall dark, and one at a time', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const [one, two] = [await planMeeting(desk, group), await planMeeting(desk, group)]
    desk.openIdentity()
    await desk.get('meeting/start', { meetingId: one })
    expect(desk.events).toEqual(['wall dark blank', 'identity closed'])
    expect(desk.identityIsOpen()).toBe(false)
    expect((await desk.get('session/state', {})).runningMeetingId).toBe(one)
    desk.openIdentity()
    expect(await desk.code('meeting/start', { meetingId: two })).toBe('meeting/another-running')
    expect(desk.identityIsOpen()).toBe(true)
    // After a crash it is begun again: identity is closed once more, the meeting is the same.
    await desk.get('meeting/start', { meetingId: one })
    expect(desk.identityIsOpen()).toBe(false)
    await desk.get('meeting/end', { meetingId: one })
    expect(await desk.code('meeting/start', { meetingId: one })).toBe('meeting/ended')
    expect(await desk.code('meeting/start', { meetingId: two })).toBe('accepted')
    expect((await desk.get('meeting/list', {})).meetings.map(({ state }) => state).toSorted()).toEqual(['ended', 'running'])
  })

  it('counts the seconds of a point over its openings', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    const spent = async () => (await desk.get('meeting/open', { meetingId })).items.find(({ id }) => id === itemId)?.spentSeconds
    await desk.get('item/open', { itemId })
    desk.world.pass(90)
    await desk.get('item/adjourn', { itemId, reason: 'Väntar på besked', resumeOn: desk.today() })
    expect(await spent()).toBe(90)
    desk.world.pass(600)
    await desk.get('item/open', { itemId })
    desk.world.pass(30)
    await desk.get('item/adjourn', { itemId, reason: 'Väntar fortfarande', resumeOn: desk.today() })
    expect(await spent()).toBe(120)
  })

  it('does not end while a point is open, and keeps its agenda afterwards', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    expect(await desk.code('meeting/end', { meetingId })).toBe('meeting/item-open')
    expect(await desk.code('agenda/remove', { itemId })).toBe('item/already-treated')
    await desk.get('item/adjourn', { itemId, reason: 'Tiden räckte inte', resumeOn: desk.today() })
    await desk.get('meeting/end', { meetingId })
    expect(await desk.code('meeting/end', { meetingId })).toBe('meeting/not-running')
    expect(await desk.code('agenda/add-general', { meetingId, title: 'För sent', minutes: 1 })).toBe('meeting/ended')
    const [attendee] = (await desk.get('meeting/open', { meetingId })).attendees
    if (!attendee) throw new Error('nobody')
    expect(await desk.code('attendee/set', { attendeeId: attendee.id, present: false, where: 'onSite' })).toBe('meeting/ended')
  })

  it('puts a matter off with a reason from before its shut door, and the list says so (A11, X17)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await runningMeeting(desk, { consent: false })
    await desk.get('item/adjourn', { itemId, reason: 'Samtycke saknas', resumeOn: desk.today() })
    expect((await desk.get('matter/open', { matterId })).state).toBe('adjourned')
    expect(await desk.code('item/adjourn', { itemId, reason: 'Igen', resumeOn: desk.today() })).toBe('item/already-treated')
  })

  it('takes a guest only for a verksamhet the group knows, so that the door can be asked', async () => {
    const desk = await caseDesk()
    const { group, meetingId } = await runningMeeting(desk)
    const attendee = {
      representativeId: null,
      name: 'Gun Ahl',
      function: '',
      functionKey: null,
      role: 'guest' as const,
      where: 'onSite' as const,
      present: true,
      ...unitOf(group, 'Arbetsförmedlingen'),
    }
    const unitId = unitOf(group, 'Vuxenenheten').unitId
    expect(await desk.code('attendee/add', { meetingId, attendee: { ...attendee, unitId } })).toBe('attendee/unknown-party')
    expect(await desk.code('attendee/add', { meetingId, attendee })).toBe('accepted')
  })

  it('hides the other matters from the wall while a guest is in the room (G33)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId, codeName } = await runningMeeting(desk)
    const other = await register(desk, group)
    await release(desk, other.matterId)
    await desk.get('agenda/add-matter', { meetingId, matterId: other.matterId, minutes: 5 })
    await desk.get('attendee/add', {
      meetingId,
      attendee: {
        representativeId: null,
        name: 'Gun Ahl',
        function: '',
        functionKey: null,
        role: 'guest',
        where: 'onSite',
        present: true,
        itemIds: [itemId],
        ...unitOf(group, 'Arbetsförmedlingen'),
      },
    })
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-agenda', { meetingId })
    const shown = JSON.stringify(desk.projected.at(-1))
    expect(shown).toContain(codeName)
    expect(shown).not.toContain(other.codeName)
  })

  it('darkens an agenda that names other matters when a guest comes in (G33)', async () => {
    const desk = await caseDesk()
    const { group, meetingId } = await runningMeeting(desk)
    const guest = await seat(desk, meetingId, {
      name: 'Gun Ahl',
      role: 'guest',
      present: false,
      ...unitOf(group, 'Arbetsförmedlingen'),
    })
    await desk.get('wall/show-agenda', { meetingId })
    await desk.get('attendee/set', { attendeeId: guest, present: true, where: 'onSite' })
    expect(desk.projected.at(-1)?.state).toBe('dark')
  })
})

describe('what a kind of meeting may', () => {
  it.each([
    ['alc-ostersund', 'casePreparation', 'attendee/no-guests'],
    ['arena-ggvv', 'arena', 'accepted'],
    ['tallanger-team', 'team', 'accepted'],
  ])('is the profile’s: guests of %s (X4)', async (profileId, groupKind, answer) => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, { profileId: profileId as ProfileId, groupKind: groupKind as GroupKindName })
    const meetingId = await planMeeting(desk, group)
    const guest = { representativeId: null, name: 'Siv Gäst', function: '', functionKey: null, role: 'guest' as const }
    const place = { where: 'onSite' as const, present: false, ...unitOf(group, 'Vuxenenheten') }
    expect(await desk.code('attendee/add', { meetingId, attendee: { ...guest, ...place } })).toBe(answer)
    expect(await desk.code('attendee/add', { meetingId, attendee: { ...guest, ...place, role: 'substitute' } })).toBe('accepted')
  })
})
