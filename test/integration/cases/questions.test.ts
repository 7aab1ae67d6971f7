import { describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { QuestionDirection, QuestionId } from '../../../shared/domain/question/question'
import { addDays, type IsoDate } from '../../../shared/lib/dates'
import { DomainError } from '../../../shared/lib/domain-error'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ALC, foundGroup, planMeeting, register } from '../../builders/case-story'

/** What the identity process asks of cases when its words are kept. */
function questioner(desk: CaseDesk, matterId: MatterId) {
  return {
    async ask(direction: QuestionDirection, dueOn: IsoDate | null, askedOn = desk.today()): Promise<QuestionId> {
      const id = desk.world.newId() as QuestionId
      const question = { id, direction, askedOn, dueOn }
      await desk.inner('inner/check-question', { matterId, asked: question })
      await desk.inner('inner/ask-question', { pendingId: desk.world.newId(), userId: desk.user.id, matterId, question })
      return id
    },
    async answer(questionId: QuestionId, answeredOn = desk.today()): Promise<void> {
      await desk.inner('inner/check-question', { matterId, answered: { questionId, on: answeredOn } })
      const pendingId = desk.world.newId()
      await desk.inner('inner/answer-question', { pendingId, userId: desk.user.id, matterId, questionId, answeredOn })
    },
    state: async () => (await desk.get('matter/open', { matterId })).state,
    list: async () => (await desk.get('question/list', { matterId })).questions,
  }
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainError ? error.code : Promise.reject(error)),
  )

/** After the referral meeting, when the group can ask. */
async function met() {
  const desk = await caseDesk()
  const group = await foundGroup(desk, ALC)
  const { matterId } = await register(desk, group)
  await desk.cases.transact(desk.user.id, async (trx, record) => {
    const { doingNow, moveByAct } = await import('../../../main/vault/features/step/step-repository')
    await moveByAct(trx, { matterId, act: 'referralMeetingHeld' }, doingNow(desk.world, desk.user.id))
    record('step/taken', matterId)
  })
  return { desk, group, matterId, ...questioner(desk, matterId) }
}

describe('a question to the officer', () => {
  it('makes the matter wait for a completion, and has a day it is to be answered by (A07)', async () => {
    const { desk, matterId, ask, state, list } = await met()
    expect(await state()).toBe('met')
    await ask('toOfficer', addDays(desk.today(), 14))
    expect(await state()).toBe('completion')
    expect(await list()).toMatchObject([
      {
        direction: 'toOfficer',
        askedOn: desk.today(),
        dueOn: addDays(desk.today(), 14),
        askedBy: 'Maja Norrgård',
        answeredOn: null,
      },
    ])
    const { ways } = await desk.get('step/read', { matterId })
    expect(ways.find(({ to }) => to === 'ready')?.missing).toContain('questionsAnswered')
  })

  it('keeps the day it was answered, and opens the gate when it was the last one (A07)', async () => {
    const { desk, matterId, ask, answer, list } = await met()
    const one = await ask('toOfficer', null)
    const other = await ask('toOfficer', null)
    const missing = async () =>
      (await desk.get('step/read', { matterId })).ways.find(({ to }) => to === 'ready')?.missing.includes('questionsAnswered')
    await answer(one)
    expect(await missing()).toBe(true)
    await desk.get('question/withdraw', { matterId, questionId: other })
    expect(await missing()).toBe(false)
    expect((await list()).map(({ answeredOn, withdrawnAt }) => [answeredOn, withdrawnAt !== null])).toEqual([
      [desk.today(), false],
      [null, true],
    ])
  })

  it('is late on a user’s day when the day has passed, and counted by matter before the meeting that prepares it (A07)', async () => {
    const { desk, group, matterId, ask } = await met()
    await ask('toOfficer', addDays(desk.today(), 3))
    await ask('toOfficer', null)
    const meetingId = await planMeeting(desk, group)
    await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 12 })
    expect(await desk.get('question/open-of-meeting', { meetingId })).toEqual({
      matters: [{ matterId, count: 2, dueOn: addDays(desk.today(), 3) }],
    })
    desk.world.pass(5 * 24 * 3600)
    const { questions, today } = await desk.get('day/read', {})
    expect(questions).toMatchObject([{ matterId, dueOn: addDays(today, -2) }])
  })
})

describe('a question from the officer', () => {
  it('leaves a task to answer on its day, moves nothing, and is done with the answer (A42)', async () => {
    const { desk, matterId, ask, answer, state } = await met()
    const tasks = async () =>
      (await desk.get('task/list', { matterId, ownerId: null, done: false })).tasks
        .filter(({ kind }) => kind === 'answer')
        .map(({ dueOn }) => dueOn)
    const first = await ask('fromOfficer', addDays(desk.today(), 5))
    await ask('fromOfficer', addDays(desk.today(), 8))
    expect(await state()).toBe('met')
    expect(await tasks()).toEqual([addDays(desk.today(), 5), addDays(desk.today(), 8)])
    await answer(first)
    expect(await tasks()).toEqual([addDays(desk.today(), 8)])
  })
})

describe('what is refused', () => {
  it.each<[string, (day: IsoDate) => [QuestionDirection, IsoDate | null, IsoDate], string]>([
    ['a day before it was asked', (day: IsoDate) => ['toOfficer', addDays(day, -1), day], 'question/due-before-asked'],
    ['asked tomorrow', (day: IsoDate) => ['toOfficer', null, addDays(day, 1)], 'question/asked-in-future'],
    ['no day to answer the officer by', (day: IsoDate) => ['fromOfficer', null, day], 'question/due-missing'],
  ])('a question with %s', async (_what, asked, code) => {
    const { desk, ask, list } = await met()
    expect(await codeOf(ask(...asked(desk.today())))).toBe(code)
    expect(await list()).toEqual([])
  })

  it('an answer twice, before the question, tomorrow, or to one that is withdrawn', async () => {
    const { desk, matterId, ask, answer } = await met()
    const questionId = await ask('toOfficer', null)
    expect(await codeOf(answer(questionId, addDays(desk.today(), -1)))).toBe('question/answered-before-asked')
    expect(await codeOf(answer(questionId, addDays(desk.today(), 1)))).toBe('question/answered-in-future')
    await answer(questionId)
    expect(await codeOf(answer(questionId))).toBe('question/already-answered')
    expect(await desk.code('question/withdraw', { matterId, questionId })).toBe('question/already-answered')
    const other = await ask('toOfficer', null)
    await desk.get('question/withdraw', { matterId, questionId: other })
    expect(await codeOf(answer(other))).toBe('question/already-withdrawn')
    const elsewhere = await register(desk, await foundGroup(desk, ALC), 'SN 9')
    expect(await desk.code('question/withdraw', { matterId: elsewhere.matterId, questionId })).toBe('question/unknown')
  })

  it('a question in a matter that has ended', async () => {
    const { desk, matterId, ask } = await met()
    await desk.get('step/take', { matterId, expected: 'met', to: 'withdrawn', on: desk.today(), reason: 'Flyttar.' })
    expect(await codeOf(ask('toOfficer', null))).toBe('question/matter-ended')
  })
})
