import { describe, expect, it } from 'vitest'
import { caseDesk } from '../../builders/case-desk'
import {
  ALC,
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

describe('opening a matter in a meeting', () => {
  it('is refused without a written consent where the group requires one, with no way round (G20)', async () => {
    const desk = await caseDesk()
    const { itemId } = await runningMeeting(desk, { consent: false })
    expect((await desk.get('item/stops', { itemId })).stops).toEqual([{ kind: 'consentMissing' }])
    await expect(desk.get('item/open', { itemId })).rejects.toMatchObject({
      code: 'item/stopped',
      facts: { consentMissing: true, notCovered: false, notReleased: false },
    })
    expect(await desk.code('wall/show-item', { itemId, page: 0 })).toBe('item/not-open')
    expect(desk.projected.some(({ slide }) => slide.kind === 'matter')).toBe(false)
  })

  it('is refused while somebody present is not covered, and the desk says who (X17)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, matterId, itemId } = await runningMeeting(desk)
    const ulf = await seat(desk, meetingId, { name: 'Ulf Myrén', ...unitOf(group, 'Vuxenenheten') })
    expect((await desk.get('item/stops', { itemId })).stops).toEqual([{ kind: 'notCovered', attendeeIds: [ulf] }])
    expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
    // "Lämnar rummet"
    await desk.get('attendee/set', { attendeeId: ulf, present: false, where: 'onSite' })
    expect(await desk.code('item/open', { itemId })).toBe('accepted')
    await desk.get('item/adjourn', { itemId, reason: 'Mer underlag behövs', resumeOn: desk.today() })
    // "Samtycke finns på papper"
    await desk.get('attendee/set', { attendeeId: ulf, present: true, where: 'remote' })
    expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
    await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Granviks kommun')]) })
    expect(await desk.code('item/open', { itemId })).toBe('accepted')
  })

  it('is refused before its text is released, and those three are the only stops (X16)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await runningMeeting(desk)
    await desk.get('summary/withdraw', { matterId })
    expect((await desk.get('item/stops', { itemId })).stops).toEqual([{ kind: 'notReleased' }])
    expect(await desk.code('item/open', { itemId })).toBe('item/stopped')
    await release(desk, matterId)
    expect(await desk.code('item/open', { itemId })).toBe('accepted')
  })

  it('asks for no consent in anonymised preparation until an identity is known (X2)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await runningMeeting(desk, { kind: ALC, consent: false })
    expect((await desk.get('item/stops', { itemId })).stops).toEqual([])
    await desk.inner('inner/set-identity-known', {
      pendingId: desk.world.newId(),
      userId: desk.user.id,
      matterId,
      known: true,
      protectedIdentity: false,
    })
    expect((await desk.get('item/stops', { itemId })).stops).toEqual([{ kind: 'consentMissing' }])
  })

  it('needs a running meeting, and one point at a time; a general question has no door', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const meetingId = await planMeeting(desk, group)
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    const [welcome, notes] = (await desk.get('meeting/open', { meetingId })).items
    if (!welcome || !notes) throw new Error('no agenda')
    expect(await desk.code('item/open', { itemId: welcome.id })).toBe('meeting/not-running')
    await desk.get('meeting/start', { meetingId })
    expect((await desk.get('item/stops', { itemId: welcome.id })).stops).toEqual([])
    await desk.get('item/open', { itemId: welcome.id })
    expect(await desk.code('item/open', { itemId: welcome.id })).toBe('item/already-open')
    expect(await desk.code('item/open', { itemId: notes.id })).toBe('item/another-open')
    expect(await desk.code('item/open', { itemId })).toBe('item/another-open')
    await desk.get('item/close', { itemId: welcome.id })
    expect(await desk.code('item/open', { itemId: notes.id })).toBe('accepted')
  })

  it('closes identity when it has been opened again, and darkens the wall, before the point is open', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId } = await runningMeeting(desk)
    await desk.get('wall/show-agenda', { meetingId })
    desk.openIdentity()
    desk.events.length = 0
    await desk.get('item/open', { itemId })
    expect(desk.events).toEqual(['wall dark blank', 'identity closed'])
  })
})

describe('while a matter is open', () => {
  it.each([
    ['somebody comes in whom its consents do not cover (X17)', 'comes'],
    ['its consent is withdrawn (X3)', 'withdrawn'],
    ['its text is taken back', 'text'],
  ])('the wall goes dark at once when %s', async (_what, act) => {
    const desk = await caseDesk()
    const { group, meetingId, matterId, itemId } = await runningMeeting(desk)
    const ulf = await seat(desk, meetingId, { name: 'Ulf Myrén', ...unitOf(group, 'Vuxenenheten'), present: false })
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { kind: 'matter' } })
    if (act === 'comes') await desk.get('attendee/set', { attendeeId: ulf, present: true, where: 'onSite' })
    else if (act === 'text') await desk.get('summary/withdraw', { matterId })
    else {
      const [consent] = (await desk.get('matter/open', { matterId })).consents
      if (!consent) throw new Error('no consent')
      await desk.get('consent/withdraw', { consentId: consent.id, withdrawnOn: desk.today() })
    }
    expect(desk.projected.at(-1)).toMatchObject({ slide: { kind: 'blank' }, state: 'dark', practice: false })
    for (const state of ['shown', 'frozen'] as const) {
      await desk.code('wall/set-state', { state })
      expect(desk.projected.at(-1)?.slide).toEqual({ kind: 'blank' })
    }
    expect(await desk.code('wall/show-item', { itemId, page: 0 })).toBe('item/stopped')
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark' })
  })

  it('a frozen wall goes dark as well', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    await desk.get('wall/set-state', { state: 'frozen' })
    await seat(desk, meetingId, { name: 'Ulf Myrén', ...unitOf(group, 'Vuxenenheten') })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark', slide: { kind: 'blank' } })
  })

  it('the wall goes dark when a guest comes or goes, also one who is covered (G33, X13)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId } = await runningMeeting(desk)
    const guest = await seat(desk, meetingId, {
      name: 'Stina Ekholm',
      role: 'guest',
      present: false,
      itemIds: [itemId],
      ...unitOf(group, 'Arbetsförmedlingen'),
    })
    await desk.get('item/open', { itemId })
    for (const present of [true, false]) {
      await desk.get('wall/show-item', { itemId, page: 0 })
      await desk.get('attendee/set', { attendeeId: guest, present, where: 'onSite' })
      expect(desk.projected.at(-1)).toMatchObject({ state: 'dark' })
    }
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.filter(({ subject }) => subject === guest).map(({ act }) => act)).toEqual([
      'attendee/left',
      'attendee/came',
      'attendee/added',
    ])
  })

  it.each([
    ['a colleague of somebody who is covered comes in', true],
    ['somebody leaves', false],
  ])('the wall goes dark when %s, and one press lights the same slide again (X17)', async (_what, came) => {
    const desk = await caseDesk()
    const { group, meetingId, itemId } = await runningMeeting(desk)
    const bo = await seat(desk, meetingId, { name: 'Bo Rask', present: !came, ...unitOf(group, 'Arbetsförmedlingen') })
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 1 })
    const shown = desk.projected.at(-1)
    await desk.get('attendee/set', { attendeeId: bo, present: came, where: 'onSite' })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark', slide: { kind: 'blank' } })
    // Pressed twice it is one change: the wall that has been lit meanwhile stays lit.
    await desk.get('wall/set-state', { state: 'shown' })
    await desk.get('attendee/set', { attendeeId: bo, present: came, where: 'onSite' })
    expect(desk.projected.at(-1)).toEqual(shown)
  })

  it('the wall stays lit when somebody in the room goes on the line, who is still the same', async () => {
    const desk = await caseDesk()
    const { meetingId, itemId } = await runningMeeting(desk)
    const [eva] = (await desk.get('meeting/open', { meetingId })).attendees
    if (!eva) throw new Error('nobody')
    await desk.get('item/open', { itemId })
    await desk.get('wall/show-item', { itemId, page: 0 })
    const sent = desk.projected.length
    await desk.get('attendee/set', { attendeeId: eva.id, present: true, where: 'remote' })
    expect(desk.projected).toHaveLength(sent)
  })

  it('an agenda is lit again without the matters that a guest who has come is not asked in for (G33)', async () => {
    const desk = await caseDesk()
    const { group, meetingId, itemId, codeName } = await runningMeeting(desk)
    const other = await register(desk, group, 'SN 2026-15')
    await desk.get('agenda/add-matter', { meetingId, matterId: other.matterId, minutes: 15 })
    const frivard = unitOf(group, 'Arbetsförmedlingen')
    const guest = await seat(desk, meetingId, {
      name: 'Stina Ekholm',
      role: 'guest',
      present: false,
      itemIds: [itemId],
      ...frivard,
    })
    await desk.get('wall/show-agenda', { meetingId })
    expect(JSON.stringify(desk.projected.at(-1))).toContain(codeName)
    await desk.get('attendee/set', { attendeeId: guest, present: true, where: 'onSite' })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'dark' })
    await desk.get('wall/set-state', { state: 'shown' })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { kind: 'agenda' } })
    expect(JSON.stringify(desk.projected.at(-1))).not.toContain(other.codeName)
    expect(JSON.stringify(desk.projected.at(-1))).toContain(codeName)
  })
})
