import type { AgendaItem } from '../../../shared/domain/meeting/meeting'

export interface AgendaSum {
  readonly minutes: number
  readonly planned: number
  /** Minutes the agenda is longer than the meeting; 0 when it fits. */
  readonly over: number
}

/** Planned minutes of all points against the planned time of the meeting. */
export function sumAgenda(items: readonly Pick<AgendaItem, 'minutes'>[], planned: number): AgendaSum {
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
  return { minutes, planned, over: Math.max(0, minutes - planned) }
}
