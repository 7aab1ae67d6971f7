import { describe, expect, it } from 'vitest'
import { readLimits } from '../../../main/vault/features/session/session-service'
import type { LocalTime } from '../../../shared/lib/dates'
import { addDays } from '../../../shared/lib/dates'
import { caseDesk } from '../../builders/case-desk'
import { foundGroup } from '../../builders/case-story'

const MINUTES = 60_000

async function planned() {
  const desk = await caseDesk()
  const group = await foundGroup(desk)
  const plan = async (startsAt: string, plannedMinutes = 120) =>
    (await desk.get('meeting/plan', { groupId: group.id, startsAt: startsAt as LocalTime, plannedMinutes, place: 'Granvik' }))
      .meetingId
  return { desk, plan, limits: () => readLimits(desk) }
}

describe('what main is told of the meetings', () => {
  it('is the bare days of the next sixty, each once, and nothing of a meeting that is over', async () => {
    const { desk, plan, limits } = await planned()
    const today = desk.today()
    const over = await plan(`${today}T09:00`)
    await desk.get('meeting/start', { meetingId: over })
    await desk.get('meeting/end', { meetingId: over })
    for (const day of [addDays(today, -1), addDays(today, 60), addDays(today, 61), addDays(today, 7)]) await plan(`${day}T13:00`)
    await plan(`${addDays(today, 7)}T15:00`)
    expect(await limits()).toEqual({
      idleMinutes: 10,
      meetingRunning: false,
      meetingEndsAt: null,
      meetingDays: [addDays(today, 7), addDays(today, 60)],
    })
  })

  it('is when the running one was to end: by its plan, or by its minutes when it began late or on another day', async () => {
    const { desk, plan, limits } = await planned()
    const today = desk.today()
    const local = (time: string) => new Date(`${today}T${time}`).getTime()
    const now = desk.world.now().getTime()
    const hour = (shift: number) => String(desk.world.now().getHours() + shift).padStart(2, '0')
    const endOf = async (startsAt: string) => {
      const meetingId = await plan(startsAt, 90)
      await desk.get('meeting/start', { meetingId })
      const { meetingEndsAt, meetingRunning } = await limits()
      expect(meetingRunning).toBe(true)
      await desk.get('meeting/end', { meetingId })
      return meetingEndsAt
    }
    expect(await endOf(`${today}T${hour(1)}:00`)).toBe(local(`${hour(1)}:00`) + 90 * MINUTES)
    expect(await endOf(`${today}T${hour(-2)}:00`)).toBe(now + 90 * MINUTES)
    expect(await endOf(`${addDays(today, 9)}T13:00`)).toBe(now + 90 * MINUTES)
    expect((await limits()).meetingEndsAt).toBeNull()
  })
})

describe('a start that is pressed twice', () => {
  it('begins one meeting, with one line in the log', async () => {
    const { desk, plan } = await planned()
    const meetingId = await plan(`${desk.today()}T13:00`)
    const both = await Promise.all([desk.code('meeting/start', { meetingId }), desk.code('meeting/start', { meetingId })])
    expect(both).toEqual(['accepted', 'accepted'])
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.filter(({ act }) => act === 'meeting/started')).toHaveLength(1)
  })
})
