import { describe, expect, it } from 'vitest'
import { addTask } from '../../../main/vault/features/task/task-repository'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { TaskId } from '../../../shared/domain/task/task'
import type { UserId, UserRole } from '../../../shared/domain/user/user'
import { addDays, type IsoDate, type IsoInstant } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, foundGroup, register, runningMeeting } from '../../builders/case-story'

const open = async (desk: CaseDesk, matterId: MatterId) =>
  (await desk.get('task/list', { matterId, ownerId: null, done: false })).tasks.map(({ kind, dueOn }) => ({ kind, dueOn }))
const nextDue = async (desk: CaseDesk, matterId: MatterId) => (await desk.get('matter/open', { matterId })).nextDueOn

async function referred() {
  const desk = await caseDesk()
  const group = await foundGroup(desk, ALC)
  const { matterId } = await register(desk, group)
  return { desk, group, matterId }
}

/** The group has recommended, and ALC can decide. */
async function recommended(recommendation: string) {
  const desk = await caseDesk()
  const { itemId, matterId } = await runningMeeting(desk, { kind: ALC, consent: false })
  await desk.get('item/open', { itemId })
  await desk.get('recommendation/record', { matterId, itemId, recommendation, reason: 'Skäl', alternatives: [] })
  await desk.get('item/close', { itemId })
  const decide = (verdict: 'admitted' | 'notAdmitted') =>
    desk.get('decision/record', {
      matterId,
      verdict,
      decidedOn: desk.today(),
      reason: 'Plats finns.',
      alternatives: verdict === 'admitted' ? [] : ['ips'],
    })
  return { desk, matterId, decide }
}

describe('what the program puts on a desk', () => {
  it('is to confirm a referral within the profile’s days, counted from the day it came (A04)', async () => {
    const { desk, matterId } = await referred()
    expect(await open(desk, matterId)).toEqual([{ kind: 'confirm', dueOn: addDays(desk.today(), 7) }])
    expect(await nextDue(desk, matterId)).toBe(addDays(desk.today(), 7))
    const { tasks } = await desk.get('task/list', { matterId, ownerId: desk.user.id, done: false })
    expect(tasks).toMatchObject([{ ownerId: desk.user.id, title: '', doneAt: null }])
  })

  it('is done by itself when the matter comes to the step that ends it', async () => {
    const { desk, matterId } = await referred()
    await desk.cases.transact(desk.user.id, async (trx, record) => {
      const { moveByAct } = await import('../../../main/vault/features/step/step-repository')
      const doing = {
        userId: desk.user.id,
        at: '2026-03-13T08:00:00.000Z' as never,
        on: '2026-03-13' as IsoDate,
        newId: desk.world.newId,
      }
      await moveByAct(trx, { matterId, act: 'summoned' }, doing)
      record('step/taken', matterId)
    })
    expect(await open(desk, matterId)).toEqual([])
    expect(await nextDue(desk, matterId)).toBeNull()
    const { tasks } = await desk.get('task/list', { matterId, ownerId: null, done: true })
    expect(tasks.map(({ kind }) => kind)).toEqual(['confirm'])
  })

  it('is to decide when the group has recommended, then a visit to book or a letter to send, as ALC decides', async () => {
    const { desk, matterId, decide } = await recommended('admit')
    // Nobody confirmed it: that is still to be done.
    const left = async () => (await open(desk, matterId)).map(({ kind }) => kind).filter((kind) => kind !== 'confirm')
    expect(await open(desk, matterId)).toContainEqual({ kind: 'decide', dueOn: addDays(desk.today(), 14) })
    await decide('admitted')
    expect(await left()).toEqual(['bookVisit'])
    await decide('notAdmitted')
    expect(await left()).toEqual(['sendAlternatives'])
    await decide('notAdmitted')
    expect(await left()).toEqual(['sendAlternatives'])
  })

  it('lies with whoever has the matter; to decide lies with the decider where nobody has it and there is one', async () => {
    const decider = { ...somebodyElse, id: '5b1d7c1e-8a55-4d0c-9d5e-6b7f0a9c2e11' as UserId, roles: ['decider'] as UserRole[] }
    const ownersOf = async (deciders: (typeof decider)[], handTo: string | null) => {
      const desk = await caseDesk({ roles: ['chair', 'coordinator', 'noteTaker', 'administrator'], colleagues: deciders })
      const { itemId, matterId } = await runningMeeting(desk, { kind: ALC, consent: false })
      await desk.get('matter/hand-to', { matterId, userId: handTo })
      await desk.get('item/open', { itemId })
      await desk.get('recommendation/record', { matterId, itemId, recommendation: 'admit', reason: 'Skäl', alternatives: [] })
      await desk.get('item/close', { itemId })
      const { tasks } = await desk.get('task/list', { matterId, ownerId: null, done: false })
      const owner = tasks.find(({ kind }) => kind === 'decide')?.ownerId
      return owner === desk.user.id ? 'who closed the item' : owner === decider.id ? 'the decider' : owner
    }
    expect(await ownersOf([decider], null)).toBe('the decider')
    expect(await ownersOf([], null)).toBe('who closed the item')
    const other = { ...decider, id: '6c2e8d2f-9b66-4e1d-8e6f-7c8a1bad3f22' as UserId }
    expect(await ownersOf([decider, other], null)).toBe('who closed the item')
    expect(await ownersOf([decider, { ...other, roles: [] }], other.id)).toBe(other.id)
  })

  it('goes when the matter ends, and comes back with the step that is undone', async () => {
    const { desk, matterId } = await referred()
    const taken = { matterId, expected: 'received', to: 'withdrawn', on: desk.today(), reason: 'Flyttar.' }
    const { seq } = await desk.get('step/take', taken)
    expect(await open(desk, matterId)).toEqual([])
    await desk.get('step/undo', { matterId, seq })
    expect(await open(desk, matterId)).toEqual([{ kind: 'confirm', dueOn: addDays(desk.today(), 7) }])
    await desk.get('step/take', taken)
    await desk.get('step/reopen', { matterId, reason: 'Stannar kvar.' })
    expect((await open(desk, matterId)).map(({ kind }) => kind)).toEqual(['confirm'])
  })

  it('follows the matter to another caretaker; somebody’s own tasks stay', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const other = { ...desk, ...desk.as({ user: { ...somebodyElse, roles: ['coordinator'] } }) }
    const { matterId } = await register(other, group)
    await desk.cases.jot(async (trx) => {
      const own = { kind: 'own' as const, matterId, title: 'Hämta pärmen', ownerId: somebodyElse.id, dueOn: desk.today() }
      await addTask(trx, { id: desk.world.newId(), ...own, at: '2026-03-12T12:00:00.000Z' as IsoInstant })
    })
    await desk.get('matter/hand-to', { matterId, userId: desk.user.id })
    const { tasks } = await desk.get('task/list', { matterId, ownerId: null, done: false })
    expect(tasks.map(({ kind, ownerId }) => [kind, ownerId])).toEqual([
      ['own', somebodyElse.id],
      ['confirm', desk.user.id],
    ])
  })
})

describe('a task of one’s own', () => {
  it('has one owner and one day, is finished, and can be taken up again', async () => {
    const { desk, matterId } = await referred()
    const { taskId } = await desk.get('task/add', {
      matterId,
      title: 'Ring om pärmen',
      ownerId: desk.user.id,
      dueOn: addDays(desk.today(), 2),
    })
    expect(await nextDue(desk, matterId)).toBe(addDays(desk.today(), 2))
    await desk.get('task/change', { taskId, ownerId: desk.user.id, dueOn: addDays(desk.today(), 9) })
    expect(await nextDue(desk, matterId)).toBe(addDays(desk.today(), 7))
    await desk.get('task/finish', { taskId })
    expect(await desk.code('task/finish', { taskId })).toBe('task/already-done')
    expect(await desk.code('task/change', { taskId, ownerId: desk.user.id, dueOn: desk.today() })).toBe('task/already-done')
    await desk.get('task/reopen', { taskId })
    expect(await desk.code('task/reopen', { taskId })).toBe('task/not-done')
    expect((await open(desk, matterId)).map(({ kind }) => kind)).toEqual(['confirm', 'own'])
  })

  it.each([
    ['a number that is somebody’s', { title: 'Ring 070-174 06 21 om tiden' }, 'task/personal-data'],
    ['an owner who is nobody here', { ownerId: somebodyElse.id }, 'task/unknown-owner'],
    ['a day that has passed', { dueOn: '2026-03-11' as IsoDate }, 'task/due-in-past'],
    ['a matter that is not there', { matterId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' as MatterId }, 'matter/unknown'],
  ])('is refused with %s', async (_what, change, code) => {
    const desk = await caseDesk()
    const task = { matterId: null, title: 'Boka rum', ownerId: desk.user.id, dueOn: desk.today() }
    expect(await desk.code('task/add', { ...task, ...change })).toBe(code)
    expect(await desk.code('task/finish', { taskId: desk.world.newId() as TaskId })).toBe('task/unknown')
  })
})

describe('a user’s day', () => {
  it('shows those who take care of matters what lies on a desk that nobody sits at any more', async () => {
    const desk = await caseDesk()
    const left = { ...desk, ...desk.as({ user: { ...somebodyElse, roles: ['coordinator'] } }) }
    await register(left, await foundGroup(desk, ALC))
    expect((await desk.get('day/read', {})).tasks).toMatchObject([{ kind: 'confirm', ownerId: somebodyElse.id }])
    const decider = desk.as({ roles: ['decider'] })
    expect((await decider.get('day/read', {})).tasks).toEqual([])
  })

  it('holds the user’s own open tasks within a fortnight, and no one else’s', async () => {
    const { desk, matterId, group } = await referred()
    await desk.get('task/add', { matterId: null, title: 'Boka rum', ownerId: desk.user.id, dueOn: addDays(desk.today(), 15) })
    const day = await desk.get('day/read', {})
    expect(day.today).toBe(desk.today())
    expect(day.tasks.map(({ kind }) => kind)).toEqual(['confirm'])
    const noteTaker = desk.as({ user: somebodyElse, roles: ['noteTaker'] })
    expect(await noteTaker.get('day/read', {})).toMatchObject({ tasks: [], bookings: [], consents: [], questions: [] })
    expect(group.id).toBeDefined()
    expect(matterId).toBeDefined()
  })

  it('brings up a consent that ends within thirty days, once, until another paper goes on from it (X3)', async () => {
    const { desk, group, matterId } = await referred()
    const terms = (validTo: IsoDate | null, from = desk.today()) => ({
      kind: 'inform' as const,
      parties: group.parties.map(({ id }) => ({ organisationId: id, unitIds: null })),
      informationKinds: ['work'],
      withheld: [],
      givenOn: desk.today(),
      validFrom: from,
      validTo,
      original: 'Pärm 3',
      formSeen: true as const,
    })
    const consents = async () => (await desk.get('day/read', {})).consents.map(({ why, on }) => ({ why, on }))
    await desk.get('consent/enter', { matterId, terms: terms(addDays(desk.today(), 90)) })
    expect(await consents()).toEqual([])
    const ends = addDays(desk.today(), 20)
    await desk.get('consent/enter', { matterId: (await register(desk, group, 'SN 2')).matterId, terms: terms(ends) })
    expect(await consents()).toEqual([{ why: 'ends', on: ends }])
    await desk.get('consent/enter', { matterId: (await register(desk, group, 'SN 3')).matterId, terms: terms(null) })
    desk.world.pass(366 * 24 * 3600)
    // What holds until further notice is a task of its own when the year has passed, and stands there once.
    const day = await desk.get('day/read', {})
    expect(day.tasks.map(({ kind }) => kind)).toContain('renewConsent')
    expect(await consents()).toEqual([])
  })
})
