import { z } from 'zod'
import { isoDate, isoInstant } from '../../lib/dates'
import { idOf } from '../../lib/ids'
import { codeName, matterId } from '../matter/matter'
import { userId } from '../user/user'
import { taskKind } from './task-kind'

export const taskId = idOf('TaskId')
export type TaskId = z.infer<typeof taskId>

/** One thing to do, with one owner and a day. The words of an own task pass the check for personal data without a person known. */
export const task = z.strictObject({
  id: taskId,
  kind: taskKind,
  matterId: matterId.nullable(),
  codeName: codeName.nullable(),
  /** Of an own task; empty where the kind says it. */
  title: z.string().max(200),
  ownerId: userId,
  dueOn: isoDate,
  doneAt: isoInstant.nullable(),
})
export type Task = z.infer<typeof task>
