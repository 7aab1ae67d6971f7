import type { Knex } from 'knex'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { Goal, GoalDraft, GoalId } from '../../../../shared/domain/strategy/goal'
import { requireThat } from '../../../../shared/lib/domain-error'
import { deleteTyped, readTypedOf } from '../typed-text/typed-text-repository'
import { keepWords, type Writer, wordsOf } from './strategy-words-repository'

/** Goals of a strategic group (G49). */
type Row = Pick<Goal, 'id' | 'groupId' | 'from' | 'to'>
const ROW = { id: 'id', groupId: 'group_id', from: 'starts_on', to: 'ends_on' } as const
const MOST = 500

/** The latest period first. */
export async function listGoals(db: Knex, groupId: GroupId): Promise<Goal[]> {
  const rows: Row[] = await db('goal').where({ group_id: groupId }).select(ROW).orderBy('ends_on', 'desc').limit(MOST)
  const words = await readTypedOf(
    db,
    'strategy',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, words: wordsOf(words, row.id, 'goal'), result: wordsOf(words, row.id, 'result') }))
}

/** @throws DomainError `goal/unknown` */
export async function requireGoal(db: Knex, id: GoalId): Promise<Row> {
  const row: Row | undefined = await db('goal').where({ id }).first(ROW)
  requireThat(row, 'goal/unknown')
  return row
}

export async function writeGoal(trx: Knex.Transaction, id: GoalId, goal: GoalDraft, writer: Writer): Promise<void> {
  const columns = { group_id: goal.groupId, starts_on: goal.from, ends_on: goal.to }
  await trx('goal')
    .insert({ id, ...columns, recorded_at: writer.at, recorded_by: writer.userId })
    .onConflict('id')
    .merge(columns)
  const fields = { goal: goal.words, result: goal.result }
  await keepWords(trx, { kind: 'strategy', aboutId: id, groupId: goal.groupId, fields }, writer)
}

export async function deleteGoal(trx: Knex.Transaction, id: GoalId): Promise<void> {
  await deleteTyped(trx, 'strategy', id)
  await trx('goal').where({ id }).delete()
}
