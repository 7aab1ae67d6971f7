import { useRef } from 'react'
import type { Task, TaskId } from '../../../shared/domain/task/task'
import { useAct } from '../../client'
import { taskText as words } from '../../text/sv/task'
import { offerUndo } from '../../ui'
import { labelOfTask } from './task-words'

/**
 * Finishing a task where it stands, taken back for a while. The row goes, so focus stays on its list: on what has come in its
 * place, or on the page's heading.
 */
export function useFinishTask() {
  const list = useRef<HTMLDivElement>(null)
  const finishing = useAct('task/finish')
  const reopening = useAct('task/reopen')

  const rest = (at: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-finish]') ?? []
    const next = buttons[Math.min(at, buttons.length - 1)] ?? document.querySelector<HTMLElement>('h1')
    if (document.activeElement === document.body) next?.focus()
  }
  const finish = async (task: Pick<Task, 'kind' | 'title'> & { id: TaskId }) => {
    const buttons = [...(list.current?.querySelectorAll('[data-finish]') ?? [])]
    const at = Math.max(
      0,
      buttons.findIndex((button) => button.getAttribute('data-finish') === task.id),
    )
    const reply = await finishing.act({ taskId: task.id })
    if (!reply.ok) return
    offerUndo(words.finished(labelOfTask(task)), () => void reopening.act({ taskId: task.id }))
    // The list is read again before the row is gone.
    setTimeout(() => rest(at), 250)
  }
  return { list, finish, refusal: finishing.refusal ?? reopening.refusal }
}
