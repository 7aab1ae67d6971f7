import type { Knex } from 'knex'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import type { StepAct, StepKey } from '../../../../shared/domain/step/step'
import { tasksFinished, tasksPlanned } from '../../../../shared/domain/task/deadlines'
import type { TaskId } from '../../../../shared/domain/task/task'
import type { TaskKind } from '../../../../shared/domain/task/task-kind'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'

/**
 * What is put on somebody's desk.
 * INVARIANT 1: every function here keeps `matter.next_due_on`, the earliest open task, by which the list sorts.
 * INVARIANT 2: a matter has at most one open task of a kind the program makes, about one thing.
 */

/** What the program puts on a desk when a matter comes to a step or something is done with it, and what is done by that. */
export async function planTasks(
  trx: Knex.Transaction,
  happened: {
    matterId: MatterId
    groupKind: Pick<GroupKind, 'deadlines' | 'chain'>
    to: StepKey
    act: StepAct | null
    /** The step that was taken; null where the matter stays where it is. */
    seq: number | null
    on: IsoDate
    at: IsoInstant
    userId: string
    /** On whose desk a decision is put where nobody has the matter. */
    deciderId?: string | undefined
    newId(): string
  },
): Promise<void> {
  const { matterId, groupKind, seq, at, userId } = happened
  const what = { ...happened, moved: seq !== null, verdict: await verdictOf(trx, matterId) }
  const finished = tasksFinished(groupKind, what)
  const open = openOf(trx, matterId)
  // Whoever has received something on a withdrawn consent is to be told, also when the matter has ended (X3).
  if (finished === 'all') await finish(open.whereNot({ kind: 'withdrawalAftermath' }), { at, userId, step: seq })
  else if (finished.length > 0) await finish(open.whereIn('kind', finished), { at, userId, step: seq })

  if (seq !== null) await takeUpAgain(trx, { matterId, groupKind, seq })
  const planned = finished === 'all' ? [] : tasksPlanned(groupKind, what)
  for (const { kind, dueOn } of planned) {
    // The clock begins again where the same thing is already to be done.
    if (await openOf(trx, matterId).where({ kind }).update({ due_on: dueOn })) continue
    const ownerId = await caretakerOf(trx, matterId, kind === 'decide' ? (happened.deciderId ?? userId) : userId)
    await insert(trx, { id: happened.newId(), kind, matterId, title: '', ownerId, dueOn, at, aboutId: null, step: seq })
  }
  await keepNextDue(trx, matterId)
}

/** An ended matter is taken up again: what its end closed is to be done after all. */
async function takeUpAgain(
  trx: Knex.Transaction,
  { matterId, groupKind, seq }: { matterId: MatterId; groupKind: Pick<GroupKind, 'chain'>; seq: number },
): Promise<void> {
  const before: { seq: number; to: StepKey } | undefined = await trx('matter_step')
    .where({ matter_id: matterId })
    .where('seq', '<', seq)
    .whereNull('undone_at')
    .orderBy('seq', 'desc')
    .first({ seq: 'seq', to: 'to_step' })
  const ended = groupKind.chain.steps.some(({ key, phase }) => key === before?.to && phase === 'ended')
  if (before && ended) await reopen(trx, matterId, before.seq)
}

const reopen = async (trx: Knex.Transaction, matterId: MatterId, step: number): Promise<void> => {
  await trx('task').where({ matter_id: matterId, done_step: step }).update({ done_at: null, done_by: null, done_step: null })
}

/** A step is taken back: what it planned goes, what was done by it is to be done again. */
export async function unplanTasks(trx: Knex.Transaction, { matterId, seq }: { matterId: MatterId; seq: number }): Promise<void> {
  await trx('task').where({ matter_id: matterId, planned_step: seq }).delete()
  await reopen(trx, matterId, seq)
  await keepNextDue(trx, matterId)
}

/**
 * Puts something on a desk. What the program makes (every kind but `own`) is made once: a second one about the same thing
 * keeps the earlier day.
 * @returns the task's id
 */
export async function addTask(
  trx: Knex.Transaction,
  task: {
    id: string
    kind: TaskKind
    matterId: MatterId | null
    title?: string
    ownerId: string
    dueOn: IsoDate
    at: IsoInstant
    /** The question or the consent it is about. */
    aboutId?: string | null
  },
): Promise<TaskId> {
  const { matterId, kind, dueOn } = task
  const aboutId = task.aboutId ?? null
  if (kind !== 'own' && matterId !== null) {
    const there: { id: TaskId; due_on: IsoDate } | undefined = await openOf(trx, matterId)
      .where({ kind, about_id: aboutId })
      .first('id', 'due_on')
    if (there) {
      if (dueOn < there.due_on) await trx('task').where({ id: there.id }).update({ due_on: dueOn })
      await keepNextDue(trx, matterId)
      return there.id
    }
  }
  await insert(trx, { ...task, title: task.title ?? '', aboutId, step: null })
  await keepNextDue(trx, matterId)
  return task.id as TaskId
}

/** What was to be done is done: the open tasks of a kind, or the one about one question or consent. */
export async function finishTasks(
  trx: Knex.Transaction,
  done: { matterId: MatterId; kind: TaskKind; aboutId?: string; at: IsoInstant; userId: string },
): Promise<void> {
  const { matterId, kind, aboutId, at, userId } = done
  const open = () => {
    const found = openOf(trx, matterId).where({ kind })
    return aboutId === undefined ? found : found.where({ about_id: aboutId })
  }
  // Planned by this very act: it was never on anybody's desk.
  await open().where({ made_at: at }).delete()
  await finish(open(), { at, userId, step: null })
  await keepNextDue(trx, matterId)
}

/** A matter gets another caretaker: what the program has put on a desk for it goes along; own tasks stay with their owners. */
export async function handTasks(
  trx: Knex.Transaction,
  { matterId, ownerId }: { matterId: MatterId; ownerId: string },
): Promise<void> {
  await openOf(trx, matterId).whereNot('kind', 'own').update({ owner_id: ownerId })
}

/** Who has a matter on the desk, or else the one who does something with it now. */
export async function caretakerOf(db: Knex, matterId: MatterId, otherwise: string): Promise<string> {
  const row: { caretaker_id: string | null } | undefined = await db('matter').where({ id: matterId }).first('caretaker_id')
  return row?.caretaker_id ?? otherwise
}

/** The matter's earliest open task, written down on the matter. */
export async function keepNextDue(trx: Knex.Transaction, matterId: MatterId | null): Promise<void> {
  if (matterId === null) return
  await trx('matter')
    .where({ id: matterId })
    .update({ next_due_on: openOf(trx, matterId).min('due_on') })
}

const openOf = (db: Knex, matterId: MatterId) => db('task').where({ matter_id: matterId }).whereNull('done_at')

async function finish(
  open: Knex.QueryBuilder,
  { at, userId, step }: { at: IsoInstant; userId: string; step: number | null },
): Promise<void> {
  await open.update({ done_at: at, done_by: userId, done_step: step })
}

async function insert(
  trx: Knex.Transaction,
  task: {
    id: string
    kind: TaskKind
    matterId: MatterId | null
    title: string
    ownerId: string
    dueOn: IsoDate
    at: IsoInstant
    aboutId: string | null
    step: number | null
  },
): Promise<void> {
  await trx('task').insert({
    id: task.id,
    kind: task.kind,
    matter_id: task.matterId,
    title: task.title,
    owner_id: task.ownerId,
    due_on: task.dueOn,
    made_at: task.at,
    about_id: task.aboutId,
    planned_step: task.step,
  })
}

async function verdictOf(db: Knex, matterId: MatterId): Promise<'admitted' | 'notAdmitted' | null> {
  const row: { verdict: 'admitted' | 'notAdmitted' } | undefined = await db('decision')
    .where({ matter_id: matterId })
    .whereNull('replaced_at')
    .orderBy('rowid', 'desc')
    .first('verdict')
  return row?.verdict ?? null
}
