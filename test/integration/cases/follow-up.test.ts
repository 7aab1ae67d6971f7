import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../../shared/contract/contract'
import { addDays, type LocalTime } from '../../../shared/lib/dates'
import { caseDesk } from '../../builders/case-desk'
import { ALC, foundGroup, register, reviewAll } from '../../builders/case-story'
import { inTheRoom } from '../../builders/in-the-room'

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
