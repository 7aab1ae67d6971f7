import { requireThat } from '../../lib/domain-error'
import type { MatterId } from '../matter/matter'
import type { AgendaPart, GroupKind } from '../profile/profile'
import type { AgendaItem, AgendaItemId, MeetingState } from './meeting'

/**
 * What an agenda may go through. Pure: who asks and what is stored is the services' business.
 */
export interface LaidOutAgenda {
  readonly items: readonly { readonly title: string; readonly minutes: number; readonly part: AgendaPart }[]
  /** How many of the items stand before the place where matters go. */
  readonly mattersAfter: number
}

/** The general points of a group's kind, and where between them its matters go. */
export function layOutAgenda(groupKind: Pick<GroupKind, 'agenda'>): LaidOutAgenda {
  const place = groupKind.agenda.findIndex(({ matters }) => matters)
  const items = groupKind.agenda.filter(({ matters }) => !matters).map(({ title, minutes, part }) => ({ title, minutes, part }))
  return { items, mattersAfter: place < 0 ? items.length : place }
}

/** A meeting that is over keeps its agenda. @throws DomainError `meeting/ended` */
export function requireAgendaOpen(state: MeetingState): void {
  requireThat(state !== 'ended', 'meeting/ended')
}

/** @throws DomainError `meeting/not-running` */
export function requireRunning(state: MeetingState): void {
  requireThat(state === 'running', 'meeting/not-running')
}

/**
 * One item at a time; one that was closed or adjourned too early may be opened again.
 * @throws DomainError `item/already-open` `item/another-open`
 */
export function requireOpenable(item: Pick<AgendaItem, 'state'>, openItemId: AgendaItemId | null): void {
  requireThat(item.state !== 'open', 'item/already-open')
  requireThat(openItemId === null, 'item/another-open')
}

/**
 * What a matter must have got before its item closes. A recommendation has to be there (A11), or the matter is put off; an
 * outcome may be written afterwards: the notes then wait for it.
 * @param recorded.later "Skriv utfallet efteråt"
 * @throws DomainError `item/not-open` `item/recommendation-missing` `item/outcome-missing`
 * @see A11 G24
 */
export function requireClosable(
  item: Pick<AgendaItem, 'kind' | 'state'>,
  groupKind: Pick<GroupKind, 'requiresRecommendation' | 'outcomes'>,
  recorded: { outcome: boolean; recommendation: boolean; later?: boolean },
): void {
  requireThat(item.state === 'open', 'item/not-open')
  if (item.kind === 'general') return
  if (groupKind.requiresRecommendation) requireThat(recorded.recommendation, 'item/recommendation-missing')
  else if (groupKind.outcomes.length > 0) requireThat(recorded.outcome || recorded.later === true, 'item/outcome-missing')
}

/** An item that has been treated stays on the agenda. @throws DomainError `item/already-treated` */
export function requireRemovable(item: Pick<AgendaItem, 'state' | 'spentSeconds'>): void {
  requireThat(item.state === 'waiting' && item.spentSeconds === 0, 'item/already-treated')
}

/** The order after an item was moved to a place, counted without it; a place beyond the end is the end. */
export function movedTo(order: readonly AgendaItemId[], item: AgendaItemId, place: number): AgendaItemId[] {
  const others = order.filter((id) => id !== item)
  return others.toSpliced(Math.min(place, others.length), 0, item)
}

/**
 * A result belongs to an item that stands open, or has: it may still be worded when the item is closed, never before it
 * was opened and not after it was put off.
 * @throws DomainError `item/not-of-this-matter` `item/not-open`
 */
export function requireRecordable(item: AgendaItem, matterId: MatterId): void {
  requireThat(item.kind === 'matter' && item.matterId === matterId, 'item/not-of-this-matter')
  requireThat(item.state === 'open' || item.state === 'done', 'item/not-open')
}
