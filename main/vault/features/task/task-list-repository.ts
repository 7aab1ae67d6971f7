import type { Knex } from 'knex'
import type { CodeName, MatterId } from '../../../../shared/domain/matter/matter'
import type { Task, TaskId } from '../../../../shared/domain/task/task'
import type { TaskKind } from '../../../../shared/domain/task/task-kind'
import type { UserId } from '../../../../shared/domain/user/user'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { requireThat } from '../../../../shared/lib/domain-error'

const ROW = {
  id: 'task.id',
  kind: 'task.kind',
  matterId: 'task.matter_id',
  codeName: 'matter.code_name',
  title: 'task.title',
  ownerId: 'task.owner_id',
  dueOn: 'task.due_on',
  doneAt: 'task.done_at',
} as const

const MOST_LISTED = 500

/** Open tasks by day, or finished ones with the latest first; of one matter or one owner where they are given. */
export async function listTasks(
  db: Knex,
  asked: {
    matterId: MatterId | null
    ownerId: UserId | null
    done: boolean
    until?: IsoDate
    /** Those who still can have something on their desk: what anybody else has is shown as well. */
    orNotOwnedBy?: readonly string[]
  },
): Promise<Task[]> {
  const found = db('task').leftJoin('matter', 'matter.id', 'task.matter_id').select(ROW).limit(MOST_LISTED)
  if (asked.matterId !== null) found.where('task.matter_id', asked.matterId)
  if (asked.ownerId !== null)
    found.where((theirs) => {
      theirs.where('task.owner_id', asked.ownerId)
      if (asked.orNotOwnedBy) theirs.orWhereNotIn('task.owner_id', [...asked.orNotOwnedBy])
    })
  if (asked.until !== undefined) found.where('task.due_on', '<=', asked.until)
  if (asked.done) found.whereNotNull('task.done_at').orderBy('task.done_at', 'desc')
  else found.whereNull('task.done_at').orderBy('task.due_on')
  const rows: Task[] = await found.orderBy('task.made_at')
  return rows
}

export interface StoredTask {
  id: TaskId
  kind: TaskKind
  matterId: MatterId | null
  codeName: CodeName | null
  ownerId: UserId
  dueOn: IsoDate
  doneAt: IsoInstant | null
}

/** @throws DomainError `task/unknown` */
export async function requireTask(db: Knex, taskId: TaskId): Promise<StoredTask> {
  const row: StoredTask | undefined = await db('task')
    .leftJoin('matter', 'matter.id', 'task.matter_id')
    .where('task.id', taskId)
    .first(ROW)
  requireThat(row, 'task/unknown')
  return row
}

export async function giveTask(
  trx: Knex.Transaction,
  { taskId, ownerId, dueOn }: { taskId: TaskId; ownerId: UserId; dueOn: IsoDate },
): Promise<void> {
  await trx('task').where({ id: taskId }).update({ owner_id: ownerId, due_on: dueOn })
}

/** @param done null where it is to be done after all */
export async function markTask(
  trx: Knex.Transaction,
  taskId: TaskId,
  done: { at: IsoInstant; userId: string } | null,
): Promise<void> {
  await trx('task')
    .where({ id: taskId })
    .update({ done_at: done?.at ?? null, done_by: done?.userId ?? null, done_step: null })
}
