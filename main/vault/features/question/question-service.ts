import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { QuestionId } from '../../../../shared/domain/question/question'
import { requireAnswerable, requireAskable, requireOpen } from '../../../../shared/domain/question/rules'
import { stepOf } from '../../../../shared/domain/step/rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import type { InnerHandlers } from '../../ports/inner'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { isCommitted, noteCommitted } from '../pending-done-repository'
import { type Doing, doingNow, moveByAct } from '../step/step-repository'
import { addTask, caretakerOf, finishTasks } from '../task/task-repository'
import {
  countOpenToOfficer,
  insertQuestion,
  listOpenOfMeeting,
  listQuestions,
  markAnswered,
  markWithdrawn,
  requireQuestion,
} from './question-repository'

const MOST_QUESTIONS = 300
const NOUNS = ['question', 'task', 'step']

/**
 * That something was asked of the officer, or by the officer, and that it was answered (A07, A42). What was asked stands in
 * the identity compartment.
 * INVARIANT: asking moves the matter, and so does the last answer; nothing else here does.
 */
export function questionHandlers(room: CaseRoom): HandlersOf<'question'> {
  const { cases, world } = room
  return {
    async 'question/list'({ matterId }) {
      const questions = await cases.read(async (db) => {
        await requireMatter(db, matterId)
        return listQuestions(db, matterId)
      })
      return { questions: questions.map((question) => ({ ...question, askedBy: room.nameOf(question.askedBy) })) }
    },

    async 'question/open-of-meeting'({ meetingId }) {
      return { matters: await cases.read((db) => listOpenOfMeeting(db, meetingId)) }
    },

    async 'question/withdraw'({ matterId, questionId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const question = await requireQuestion(trx, matterId, questionId)
        requireOpen(question)
        await markWithdrawn(trx, questionId, instantNow(world))
        await settled(trx, { matterId, questionId, direction: question.direction }, doingNow(world, user.id))
        record('question/withdrawn', questionId)
      })
      room.announce({ kind: 'changed', nouns: NOUNS })
      return {}
    },
  }
}

export function innerQuestionHandlers(
  room: CaseRoom,
): Pick<InnerHandlers, 'inner/check-question' | 'inner/ask-question' | 'inner/answer-question'> {
  const { cases, world } = room
  return {
    async 'inner/check-question'({ matterId, asked, answered }) {
      await cases.read(async (db) => {
        const { state, groupId } = await requireMatter(db, matterId)
        if (answered) requireAnswerable(await requireQuestion(db, matterId, answered.questionId), answered.on, today(world))
        if (!asked) return
        requireAskable(asked, today(world))
        const { profileId, kind } = await requireGroup(db, groupId)
        requireThat(stepOf(groupKindOf(profileId, kind).chain, state).phase !== 'ended', 'question/matter-ended')
        requireThat((await listQuestions(db, matterId)).length < MOST_QUESTIONS, 'question/too-many')
      })
      return null
    },

    async 'inner/ask-question'({ pendingId, userId, matterId, question }) {
      if (await cases.read((db) => isCommitted(db, pendingId))) return null
      await cases.transact(userId, async (trx, record) => {
        await requireMatter(trx, matterId)
        await insertQuestion(trx, matterId, { ...question, userId })
        const doing = doingNow(world, userId, question.askedOn)
        if (question.direction === 'toOfficer') await moveByAct(trx, { matterId, act: 'questionAsked' }, doing)
        else if (question.dueOn !== null)
          await addTask(trx, {
            id: world.newId(),
            kind: 'answer',
            matterId,
            ownerId: await caretakerOf(trx, matterId, userId),
            dueOn: question.dueOn,
            at: doing.at,
            aboutId: question.id,
          })
        await noteCommitted(trx, pendingId)
        record('question/asked', question.id)
      })
      room.announce({ kind: 'changed', nouns: NOUNS })
      return null
    },

    async 'inner/answer-question'({ pendingId, userId, matterId, questionId, answeredOn }) {
      if (await cases.read((db) => isCommitted(db, pendingId))) return null
      await cases.transact(userId, async (trx, record) => {
        const question = await requireQuestion(trx, matterId, questionId)
        requireAnswerable(question, answeredOn, today(world))
        await markAnswered(trx, questionId, answeredOn)
        await settled(trx, { matterId, questionId, direction: question.direction }, doingNow(world, userId, answeredOn))
        await noteCommitted(trx, pendingId)
        record('question/answered', questionId)
      })
      room.announce({ kind: 'changed', nouns: NOUNS })
      return null
    },
  }
}

/** A question is answered or no longer needed: its task is done, and with the last one the matter goes on. */
async function settled(
  trx: Parameters<typeof moveByAct>[0],
  { matterId, questionId, direction }: { matterId: MatterId; questionId: QuestionId; direction: 'toOfficer' | 'fromOfficer' },
  doing: Doing,
): Promise<void> {
  const { at, userId } = doing
  await finishTasks(trx, { matterId, kind: 'answer', aboutId: questionId, at, userId })
  if (direction === 'toOfficer' && (await countOpenToOfficer(trx, matterId)) === 0)
    await moveByAct(trx, { matterId, act: 'questionsAnswered' }, doing)
}
