import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Task } from '../../../shared/domain/task/task'
import type { UserId } from '../../../shared/domain/user/user'
import { readDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { choicesOf, DateField, type FieldProblem, Form, messageAt, SelectField, say, TextField, useInPlace } from '../../ui'
import { labelOfTask } from './task-words'

const words = text.task

type TaskForm = { title: string; ownerId: string; dueOn: string }

function readTaskForm(stored: unknown): TaskForm | undefined {
  const { title, ownerId, dueOn } = (stored ?? {}) as Record<string, unknown>
  if (typeof title !== 'string' || typeof ownerId !== 'string' || typeof dueOn !== 'string') return undefined
  return { title, ownerId, dueOn }
}

function problemsOf({ title, ownerId, dueOn }: TaskForm, titled: boolean): FieldProblem[] {
  return [
    ...(titled && title.trim() === '' ? [{ field: 'task-title', message: words.whatMissing }] : []),
    ...(ownerId === '' ? [{ field: 'task-owner', message: words.whoMissing }] : []),
    ...(readDate(dueOn) ? [] : [{ field: 'task-due', message: words.whenMissing }]),
  ]
}

/** A task in one's own words, of one matter or of none. */
export function NewTaskForm({ matterId, onDone }: { matterId: MatterId | null; onDone(): void }) {
  const session = useSession()
  const draft = useDraftOf<TaskForm>({
    field: matterId === null ? 'task-new' : `task-new:${matterId}`,
    compartment: 'cases',
    initial: { title: '', ownerId: session?.user.id ?? '', dueOn: '' },
    read: readTaskForm,
  })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('task/add')
  const form = draft.value
  const send = async () => {
    const found = problemsOf(form, true)
    setProblems(found)
    const dueOn = readDate(form.dueOn)
    if (found.length > 0 || !dueOn) return
    const reply = await act({ matterId, title: form.title, ownerId: form.ownerId as UserId, dueOn })
    if (!reply.ok) return
    await draft.clear()
    say(words.added)
    onDone()
  }
  return (
    <Form
      box={useInPlace<HTMLFormElement>('task-new')}
      label={words.addTitle}
      problems={problems}
      refusal={refusal}
      save={words.addSave}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={onDone}
    >
      <TextField
        field="task-title"
        label={words.what}
        hint={words.whatHint}
        value={form.title}
        onChange={(title) => draft.set({ ...form, title })}
        error={messageAt(problems, 'task-title')}
        maxLength={200}
        spell
      />
      <OwnerAndDay form={form} problems={problems} onChange={draft.set} />
    </Form>
  )
}

/** Another owner, or another day. */
export function ChangeTaskForm({ task, onDone }: { task: Task; onDone(): void }) {
  const [form, setForm] = useState<TaskForm>({ title: '', ownerId: task.ownerId, dueOn: task.dueOn })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('task/change')
  const send = async () => {
    const found = problemsOf(form, false)
    setProblems(found)
    const dueOn = readDate(form.dueOn)
    if (found.length > 0 || !dueOn) return
    const reply = await act({ taskId: task.id, ownerId: form.ownerId as UserId, dueOn })
    if (!reply.ok) return
    say(words.changed)
    onDone()
  }
  return (
    <Form
      box={useInPlace<HTMLFormElement>(`task:${task.id}`)}
      label={words.changeWhat(labelOfTask(task))}
      problems={problems}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      onCancel={onDone}
    >
      <OwnerAndDay form={form} problems={problems} onChange={setForm} />
    </Form>
  )
}

function OwnerAndDay(props: { form: TaskForm; problems: readonly FieldProblem[]; onChange(form: TaskForm): void }) {
  const { form, problems, onChange } = props
  const { value } = useQueryOf('task/owners', {})
  const users = value?.users ?? []
  const known = users.some(({ id }) => id === form.ownerId)
  return (
    <div className="s-actions s-beside">
      <SelectField
        field="task-owner"
        label={words.who}
        value={form.ownerId}
        onChange={(ownerId) => onChange({ ...form, ownerId })}
        error={messageAt(problems, 'task-owner')}
        choices={[
          ...(known ? [] : [{ value: form.ownerId, label: form.ownerId === '' ? text.ui.choose : words.ownerGone }]),
          ...choicesOf(users),
        ]}
      />
      <DateField
        field="task-due"
        label={words.when}
        value={form.dueOn}
        onChange={(dueOn) => onChange({ ...form, dueOn })}
        error={messageAt(problems, 'task-due')}
      />
    </div>
  )
}
