import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Task } from '../../../shared/domain/task/task'
import { dayOf, type IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Refused, say } from '../../ui'
import style from './task.module.css'
import { ChangeTaskForm, NewTaskForm } from './task-form'
import { dueInWords, labelOfTask } from './task-words'
import { useFinishTask } from './use-finish-task'

const words = text.task

/** What is to be done in a matter, by day; what is late says so. */
export function TasksPanel({ matterId }: { matterId: MatterId }) {
  const may = useMay()
  const session = useSession()
  const open = useQueryOf('task/list', { matterId, ownerId: null, done: false })
  const done = useQueryOf('task/list', { matterId, ownerId: null, done: true })
  const owners = useQueryOf('task/owners', {})
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<string | null>(null)
  const { list, finish, refusal } = useFinishTask()
  if (!session || !open.value) return <Refused refusal={open.refusal} />
  const today = session.today as IsoDate
  const writes = may('task:write')
  const nameOf = (id: string) => owners.value?.users.find((user) => user.id === id)?.name

  const addButton = writes ? (
    <Button data-shows="task-new" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  ) : undefined

  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <Refused refusal={refusal} />
      {open.value.tasks.length === 0 && !adding ? <EmptyState action={addButton}>{words.empty}</EmptyState> : null}
      <div ref={list}>
        <ul className="s-rows">
          {open.value.tasks.map((task) => (
            <li key={task.id}>
              <div>
                <p>
                  <strong>{labelOfTask(task)}</strong>
                </p>
                <p className={task.dueOn < today ? style.late : 's-quiet'}>
                  {words.dueOn(dueInWords(task.dueOn, today), task.dueOn)}
                </p>
                <p className="s-quiet">{ownerInWords(nameOf(task.ownerId), owners.value !== undefined)}</p>
                {changing === task.id ? <ChangeTaskForm task={task} onDone={() => setChanging(null)} /> : null}
              </div>
              {writes ? (
                <div className="s-actions">
                  <Button
                    variant="default"
                    data-finish={task.id}
                    aria-label={words.finishWhat(labelOfTask(task))}
                    onClick={() => void finish(task)}
                  >
                    {words.finish}
                  </Button>
                  {changing === task.id ? null : (
                    <Button
                      variant="subtle"
                      data-shows={`task:${task.id}`}
                      aria-label={words.changeWhat(labelOfTask(task))}
                      onClick={() => setChanging(task.id)}
                    >
                      {words.change}
                    </Button>
                  )}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
      {adding ? <NewTaskForm matterId={matterId} onDone={() => setAdding(false)} /> : null}
      {open.value.tasks.length > 0 && !adding ? addButton : null}
      {done.value && done.value.tasks.length > 0 ? <DoneTasks tasks={done.value.tasks} writes={writes} /> : null}
    </Card>
  )
}

const ownerInWords = (name: string | undefined, known: boolean): string =>
  name !== undefined ? words.owner(name) : known ? words.ownerGone : ''

function DoneTasks({ tasks, writes }: { tasks: readonly Task[]; writes: boolean }) {
  const { act, refusal } = useAct('task/reopen')
  const reopen = async (task: Task) => {
    const reply = await act({ taskId: task.id })
    if (reply.ok) say(words.reopened(labelOfTask(task)))
  }
  return (
    <details className={style.done}>
      <summary>{words.done(tasks.length)}</summary>
      <Refused refusal={refusal} />
      <ul className="s-rows">
        {tasks.map((task) => (
          <li key={task.id}>
            <div>
              <p>{labelOfTask(task)}</p>
              <p className="s-quiet">{task.doneAt ? words.doneOn(dayOf(new Date(task.doneAt))) : null}</p>
            </div>
            {writes ? (
              <Button variant="subtle" aria-label={words.reopenWhat(labelOfTask(task))} onClick={() => void reopen(task)}>
                {words.reopen}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
