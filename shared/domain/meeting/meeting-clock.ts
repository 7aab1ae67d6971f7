import type { AgendaItem } from './meeting'

type Clocked = Pick<AgendaItem, 'state' | 'openedAt' | 'spentSeconds'>

/** Whole seconds an item has been treated so far. A clock that was set back adds nothing and takes nothing. */
export function spentSecondsAt(item: Clocked, now: Date): number {
  if (item.state !== 'open' || item.openedAt === null) return item.spentSeconds
  return item.spentSeconds + Math.max(0, Math.floor((now.getTime() - Date.parse(item.openedAt)) / 1000))
}
