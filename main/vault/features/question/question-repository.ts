import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { Question, QuestionId } from '../../../../shared/domain/question/question'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'
import { countOf } from '../group/group-repository'

/** That something was asked, when, and by which day: never a word of it. */
const ROW = {
  id: 'id',
  direction: 'direction',
  askedOn: 'asked_on',
  dueOn: 'due_on',
  answeredOn: 'answered_on',
  withdrawnAt: 'withdrawn_at',
  askedBy: 'asked_by',
} as const

export async function insertQuestion(
  trx: Knex.Transaction,
  matterId: MatterId,
  asked: Pick<Question, 'id' | 'direction' | 'askedOn' | 'dueOn'> & { userId: string },
): Promise<void> {
  await trx('question').insert({
    id: asked.id,
    matter_id: matterId,
    direction: asked.direction,
    asked_on: asked.askedOn,
    due_on: asked.dueOn,
    asked_by: asked.userId,
  })
}

/** `askedBy` is a user's id here. */
export async function listQuestions(db: Knex, matterId: MatterId): Promise<Question[]> {
  return db('question').where({ matter_id: matterId }).select(ROW).orderBy('asked_on').orderBy('rowid')
}

/** @throws DomainError `question/unknown`, also for a question of another matter */
export async function requireQuestion(db: Knex, matterId: MatterId, questionId: QuestionId): Promise<Question> {
  const row: Question | undefined = await db('question').where({ id: questionId, matter_id: matterId }).first(ROW)
  requireThat(row, 'question/unknown')
  return row
}

export async function markAnswered(trx: Knex.Transaction, questionId: QuestionId, answeredOn: IsoDate): Promise<void> {
  await trx('question').where({ id: questionId }).update({ answered_on: answeredOn })
}

export async function markWithdrawn(trx: Knex.Transaction, questionId: QuestionId, at: IsoInstant): Promise<void> {
  await trx('question').where({ id: questionId }).update({ withdrawn_at: at })
}

/** How many questions to the officer still wait for an answer. */
export async function countOpenToOfficer(db: Knex, matterId: MatterId): Promise<number> {
  const open = db('question').where({ matter_id: matterId, direction: 'toOfficer' })
  return countOf(open.whereNull('answered_on').whereNull('withdrawn_at'))
}

export interface OpenQuestions {
  readonly matterId: MatterId
  readonly count: number
  /** The earliest day one of them was to be answered by. */
  readonly dueOn: IsoDate | null
}

/** Open questions to the officer of the matters a meeting is to treat, by matter. */
export async function listOpenOfMeeting(db: Knex, meetingId: string): Promise<OpenQuestions[]> {
  return db('question')
    .join('agenda_item as item', 'item.matter_id', 'question.matter_id')
    .where({ 'item.meeting_id': meetingId, 'question.direction': 'toOfficer' })
    .whereNull('question.answered_on')
    .whereNull('question.withdrawn_at')
    .groupBy('question.matter_id')
    .select({ matterId: 'question.matter_id' })
    .count({ count: '*' })
    .min({ dueOn: 'question.due_on' })
}
