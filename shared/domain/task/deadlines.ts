import { addDays, type IsoDate } from '../../lib/dates'
import type { GroupKind } from '../profile/profile'
import type { StepAct, StepKey } from '../step/step'
import type { TaskKind } from './task-kind'

/** What happened to a matter: where it stands, whether it came there now, and what was done. */
export interface Happened {
  readonly to: StepKey
  readonly moved: boolean
  readonly act: StepAct | null
  readonly on: IsoDate
  readonly verdict: 'admitted' | 'notAdmitted' | null
}

/** Tasks that only one of the two decisions leaves behind: a time to book, or a letter to send (A13, A14). */
const ONLY_AFTER: Partial<Record<TaskKind, 'admitted' | 'notAdmitted'>> = {
  bookVisit: 'admitted',
  sendAlternatives: 'notAdmitted',
}

/** What the profile's deadlines put on somebody's desk when this happened. @see A04 */
export function tasksPlanned(
  { deadlines }: Pick<GroupKind, 'deadlines'>,
  happened: Happened,
): { kind: TaskKind; dueOn: IsoDate }[] {
  const { to, moved, act, on, verdict } = happened
  return deadlines
    .filter(({ after }) => ('step' in after ? moved && after.step === to : after.act === act))
    .filter(({ task }) => ONLY_AFTER[task] === undefined || ONLY_AFTER[task] === verdict)
    .map(({ task, days }) => ({ kind: task, dueOn: addDays(on, days) }))
}

/** What is done by itself: `all` where the matter has ended. A decision that is the other way takes back what the first one left. */
export function tasksFinished(
  { deadlines, chain }: Pick<GroupKind, 'deadlines' | 'chain'>,
  { to, moved, act, verdict }: Happened,
): 'all' | TaskKind[] {
  if (moved && chain.steps.some((step) => step.key === to && step.phase === 'ended')) return 'all'
  const arrived = moved ? deadlines.filter(({ doneAt }) => doneAt.includes(to)).map(({ task }) => task) : []
  const overtaken = deadlines
    .map(({ task }) => task)
    .filter((task) => act === 'decided' && ONLY_AFTER[task] !== undefined && ONLY_AFTER[task] !== verdict)
  return [...new Set([...arrived, ...overtaken])]
}
