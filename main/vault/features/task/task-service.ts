import type { TaskId } from '../../../../shared/domain/task/task'
import type { UserId } from '../../../../shared/domain/user/user'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import { giveTask, listTasks, markTask, requireTask } from './task-list-repository'
import { addTask, keepNextDue } from './task-repository'

/**
 * Things to do: one owner and one day each (A04). What the program plans, it plans in `task-repository.ts`.
 * INVARIANT: a task's own words stand in cases, so they pass the check for personal data without a person known.
 */
export function taskHandlers(room: CaseRoom): HandlersOf<'task'> {
  const { cases, world } = room
  const requireOwner = (ownerId: UserId) =>
    requireThat(
      room.users.some(({ id, takesTasks }) => id === ownerId && takesTasks),
      'task/unknown-owner',
    )
  const changed = () => room.announce({ kind: 'changed', nouns: ['task'] })

  return {
    async 'task/list'(asked) {
      return { tasks: await cases.read((db) => listTasks(db, asked)) }
    },

    async 'task/owners'() {
      return { users: room.users.filter(({ takesTasks }) => takesTasks).map(({ id, name }) => ({ id: id as UserId, name })) }
    },

    async 'task/add'({ matterId, title, ownerId, dueOn }, { user }) {
      requireNoPersonalData(title, 'task/personal-data')
      requireOwner(ownerId)
      requireThat(dueOn >= today(world), 'task/due-in-past')
      const id = world.newId() as TaskId
      await cases.transact(user.id, async (trx, record) => {
        if (matterId !== null) await requireMatter(trx, matterId)
        await addTask(trx, { id, kind: 'own', matterId, title, ownerId, dueOn, at: instantNow(world) })
        record('task/added', id)
      })
      changed()
      return { taskId: id }
    },

    async 'task/change'({ taskId, ownerId, dueOn }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const task = await requireTask(trx, taskId)
        requireThat(task.doneAt === null, 'task/already-done')
        if (ownerId !== task.ownerId) requireOwner(ownerId)
        if (dueOn !== task.dueOn) requireThat(dueOn >= today(world), 'task/due-in-past')
        await giveTask(trx, { taskId, ownerId, dueOn })
        await keepNextDue(trx, task.matterId)
        record('task/changed', taskId)
      })
      changed()
      return {}
    },

    async 'task/finish'({ taskId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const task = await requireTask(trx, taskId)
        requireThat(task.doneAt === null, 'task/already-done')
        await markTask(trx, taskId, { at: instantNow(world), userId: user.id })
        await keepNextDue(trx, task.matterId)
        record('task/finished', taskId)
      })
      changed()
      return {}
    },

    async 'task/reopen'({ taskId }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        const task = await requireTask(trx, taskId)
        requireThat(task.doneAt !== null, 'task/not-done')
        await markTask(trx, taskId, null)
        await keepNextDue(trx, task.matterId)
        record('task/reopened', taskId)
      })
      changed()
      return {}
    },
  }
}
