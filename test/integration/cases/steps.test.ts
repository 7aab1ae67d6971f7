import { describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { IsoDate } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, foundGroup, planMeeting, register, release, runningMeeting } from '../../builders/case-story'

const all = { page: 0, text: '', groupId: null, state: null, sort: 'codeName' } as const
const stateOf = async (desk: CaseDesk, matterId: MatterId) => (await desk.get('matter/open', { matterId })).state
const go = (desk: CaseDesk, matterId: MatterId, expected: string, to: string, reason = '') =>
  ({ matterId, expected, to, on: desk.today(), reason }) as const

async function alcMatter() {
  const desk = await caseDesk()
  const { matterId } = await register(desk, await foundGroup(desk, ALC))
  return { desk, matterId }
}

describe('a step', () => {
  it('remembers who, when and why, from the first on', async () => {
    const { desk, matterId } = await alcMatter()
    desk.world.pass(3_600)
    await desk.get('step/take', go(desk, matterId, 'received', 'withdrawn', 'Flyttade till en annan kommun'))
    const { taken, state } = await desk.get('step/read', { matterId })
    expect(state).toBe('withdrawn')
    expect(taken).toMatchObject([
      { seq: 1, from: null, to: 'received', label: 'Inkommen', reason: '', by: 'Maja Norrgård', undone: false },
      {
        seq: 2,
        from: 'received',
        to: 'withdrawn',
        label: 'Återtagen',
        reason: 'Flyttade till en annan kommun',
        on: desk.today(),
      },
    ])
    expect(Date.parse(taken[1]?.at ?? '') - Date.parse(taken[0]?.at ?? '')).toBe(3_600_000)
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.filter(({ subject }) => subject === matterId).map(({ act }) => act)).toContain('step/taken')
  })

  it('is taken once, also when it is asked for twice at the same time', async () => {
    const { desk, matterId } = await alcMatter()
    const withdraw = go(desk, matterId, 'received', 'withdrawn', 'Ångrade sig')
    const both = await Promise.all([desk.code('step/take', withdraw), desk.code('step/take', withdraw)])
    expect(both.toSorted()).toEqual(['accepted', 'step/already-taken'])
    expect((await desk.get('step/read', { matterId })).taken).toHaveLength(2)
  })

  it('says what is missing where its gates are shut, and lists the ways with what they lack (A04)', async () => {
    const { desk, matterId } = await alcMatter()
    await expect(desk.get('step/take', go(desk, matterId, 'received', 'confirmed'))).rejects.toMatchObject({
      code: 'step/gate-shut',
      facts: { missing: 'confirmation' },
    })
    expect((await desk.get('step/read', { matterId })).ways).toMatchObject([
      { to: 'confirmed', missing: ['confirmation'], phase: 'open', reason: false },
      { to: 'withdrawn', missing: [], phase: 'ended', reason: true },
      { to: 'transferred', missing: [], phase: 'ended', reason: true },
    ])
  })

  it('goes only where the profile has a way, on a day that has been, and not before the one before it', async () => {
    const { desk, matterId } = await alcMatter()
    const withdraw = go(desk, matterId, 'received', 'withdrawn', 'Skäl')
    expect(await desk.code('step/take', go(desk, matterId, 'received', 'enrolled'))).toBe('step/no-such-way')
    expect(await desk.code('step/take', { ...withdraw, on: '2026-03-13' as IsoDate })).toBe('step/in-future')
    expect(await desk.code('step/take', { ...withdraw, on: '2026-03-11' as IsoDate })).toBe('step/before-the-last')
    expect(await stateOf(desk, matterId)).toBe('received')
  })

  it('asks for a reason where the profile does, and takes none with somebody’s number in it', async () => {
    const { desk, matterId } = await alcMatter()
    expect(await desk.code('step/take', go(desk, matterId, 'received', 'transferred'))).toBe('step/reason-missing')
    const named = go(desk, matterId, 'received', 'transferred', 'Ring 070-1740621')
    expect(await desk.code('step/take', named)).toBe('step/personal-data')
    expect(await desk.code('step/reopen', { matterId, reason: 'Ring 070-1740621' })).toBe('step/personal-data')
  })

  it('asks for the right of its way, and offers nobody a way they may not go', async () => {
    const { desk, matterId } = await alcMatter()
    const chair = desk.as({ roles: ['chair'] })
    expect((await chair.get('step/read', { matterId })).ways).toEqual([])
    expect(await chair.code('step/take', go(desk, matterId, 'received', 'withdrawn', 'Skäl'))).toBe('session/right-missing')
    expect(await desk.as({ roles: ['coordinator'] }).code('step/take', go(desk, matterId, 'received', 'withdrawn', 'Skäl'))).toBe(
      'accepted',
    )
  })
})

describe('a step taken back', () => {
  it('is the newest, pressed by the same person ten seconds ago at most', async () => {
    const { desk, matterId } = await alcMatter()
    const { seq } = await desk.get('step/take', go(desk, matterId, 'received', 'withdrawn', 'Fel ärende'))
    expect((await desk.get('step/read', { matterId })).undoableSeq).toBe(seq)
    expect(await desk.code('step/undo', { matterId, seq: 1 })).toBe('step/not-newest')
    const other = desk.as({ user: somebodyElse, roles: ['coordinator'] })
    expect((await other.get('step/read', { matterId })).undoableSeq).toBeNull()
    expect(await other.code('step/undo', { matterId, seq })).toBe('step/not-undoable')
    desk.world.pass(10)
    await desk.get('step/undo', { matterId, seq })
    const { taken, state, undoableSeq } = await desk.get('step/read', { matterId })
    expect([state, undoableSeq, taken.map(({ undone }) => undone)]).toEqual(['received', null, [false, true]])
    expect(await desk.code('step/undo', { matterId, seq })).toBe('step/not-newest')
    expect(await desk.code('step/undo', { matterId, seq: 1 })).toBe('step/not-undoable')
  })

  it('is too late after eleven seconds', async () => {
    const { desk, matterId } = await alcMatter()
    const { seq } = await desk.get('step/take', go(desk, matterId, 'received', 'withdrawn', 'Fel ärende'))
    desk.world.pass(11)
    expect((await desk.get('step/read', { matterId })).undoableSeq).toBeNull()
    expect(await desk.code('step/undo', { matterId, seq })).toBe('step/undo-too-late')
  })

  it('stays when a paper has been printed or saved since: something may have left the house', async () => {
    const { desk, matterId } = await alcMatter()
    const { paperId } = await desk.get('paper/make', { kind: 'confirmation', matterId })
    const { seq } = await desk.get('step/take', go(desk, matterId, 'received', 'withdrawn', 'Fel ärende'))
    await desk.papers.note(paperId, 'printed', desk.user.id)
    expect((await desk.get('step/read', { matterId })).undoableSeq).toBeNull()
    expect(await desk.code('step/undo', { matterId, seq })).toBe('step/left-the-house')
  })
})

describe('the end of a matter', () => {
  it('waits until no agenda waits for it, and keeps it off the next; opened again it stands where it stood', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId, meetingId } = await runningMeeting(desk)
    expect(await desk.code('step/take', go(desk, matterId, 'released', 'closed'))).toBe('matter/on-agenda')
    expect(await desk.code('step/reopen', { matterId, reason: '' })).toBe('step/not-ended')
    await desk.get('item/open', { itemId })
    await desk.get('outcome/record', { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: '' })
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
    await desk.get('follow-up/book', { matterId, followUp: { kind: 'none', reason: 'Ingen mer kontakt behövs.' } })
    await desk.get('step/take', go(desk, matterId, 'treated', 'closed'))
    expect((await desk.get('matter/list', { ...all, state: 'closed' })).rows.map(({ id }) => id)).toEqual([matterId])
    const next = await planMeeting(desk, group)
    expect(await desk.code('agenda/add-matter', { meetingId: next, matterId, minutes: 5 })).toBe('agenda/matter-closed')
    // A text released meanwhile does not open it.
    await release(desk, matterId)
    expect(await stateOf(desk, matterId)).toBe('closed')
    await desk.get('step/reopen', { matterId, reason: 'Nya uppgifter' })
    expect(await stateOf(desk, matterId)).toBe('treated')
    expect((await desk.get('step/read', { matterId })).taken.at(-1)).toMatchObject({ from: 'closed', reason: 'Nya uppgifter' })
  })
})
