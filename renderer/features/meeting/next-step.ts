import type { AgendaItem, AgendaItemId, MeetingState } from '../../../shared/domain/meeting/meeting'
import type { WallMessage } from '../../../shared/slides/slide'

/** The one thing the large button does next; the words are chosen in renderer/text. */
export type NextStep =
  | { kind: 'startMeeting' }
  | { kind: 'showAgenda' }
  | { kind: 'openItem'; itemId: AgendaItemId; title: string }
  | { kind: 'seeStops'; itemId: AgendaItemId; title: string }
  | { kind: 'showItem'; itemId: AgendaItemId; title: string }
  | { kind: 'showPage'; itemId: AgendaItemId; page: number; pages: number; heading: string | null }
  | { kind: 'writeOutcome' }
  | { kind: 'writeRecommendation' }
  | { kind: 'saveResult'; of: 'outcome' | 'recommendation' }
  | { kind: 'relight'; itemId: AgendaItemId; title: string; page: number }
  | { kind: 'showOutcome'; itemId: AgendaItemId; of: 'outcome' | 'recommendation' }
  | { kind: 'closeItem'; itemId: AgendaItemId }
  | { kind: 'endMeeting' }
  | { kind: 'seeEnd' }

/** What an open item has on offer; `result` is what the group's kind must end a matter with. */
export interface OpenItem {
  readonly pages: number
  /** Label of each wall page; null where only code name and question stand. */
  readonly headings: readonly (string | null)[]
  readonly result: 'outcome' | 'recommendation' | null
  readonly recorded: boolean
  /** The form of the result stands there with all it needs. */
  readonly savable: boolean
  /** How far this desk has shown it: the last page, -1 before the first; whether the result has been on the wall. */
  readonly seen: { readonly page: number; readonly result: boolean }
}

export interface Room {
  readonly state: MeetingState
  readonly items: readonly AgendaItem[]
  readonly wall: WallMessage
  /** The point the chair has picked out of turn; forgotten when it is opened. */
  readonly picked: AgendaItemId | null
  /** The door of the open point, else of the next one, is shut. */
  readonly stopped: boolean
  readonly open: OpenItem | null
  /** The wall went dark over the open point without the chair: somebody came or went, a consent ended, a screen was lost. */
  readonly dimmed: boolean
}

export const titleOf = (item: AgendaItem): string => (item.kind === 'matter' ? item.codeName : item.title)

export const openItemOf = (items: readonly AgendaItem[]): AgendaItem | null => items.find(({ state }) => state === 'open') ?? null

/** The point that comes next: the one picked (one that was closed too early may be taken up again), else the first that waits. */
export function nextItemOf(items: readonly AgendaItem[], picked: AgendaItemId | null): AgendaItem | null {
  return (
    items.find(({ id, state }) => id === picked && state !== 'open') ?? items.find(({ state }) => state === 'waiting') ?? null
  )
}

/** The page of the open item that stands on the wall (0 is code name and question), or null when it does not. */
export function pageOnWall(item: AgendaItem, wall: WallMessage): number | null {
  if (wall.state === 'dark') return null
  const { slide } = wall
  if (item.kind === 'matter') return slide.kind === 'matter' && slide.codeName === item.codeName ? slide.page - 1 : null
  return slide.kind === 'general' && slide.title === item.title ? 0 : null
}

const resultOnWall = (item: AgendaItem, wall: WallMessage) =>
  wall.state !== 'dark' && wall.slide.kind === 'outcome' && item.kind === 'matter' && wall.slide.codeName === item.codeName

/**
 * What the large button carries. It never skips a point and never opens a shut door; a matter that has been shown to its
 * end asks for its result, and one whose result is recorded goes to the wall with it.
 */
export function nextStep(room: Room): NextStep {
  if (room.state === 'planned') return { kind: 'startMeeting' }
  if (room.state === 'ended') return { kind: 'seeEnd' }
  const item = openItemOf(room.items)
  if (item) return stepInside(item, room)
  const next = nextItemOf(room.items, room.picked)
  if (!next) return { kind: 'endMeeting' }
  const untouched = room.items.every(({ state, spentSeconds }) => state === 'waiting' && spentSeconds === 0)
  const agendaShown = room.wall.state !== 'dark' && room.wall.slide.kind === 'agenda'
  if (untouched && !agendaShown && room.picked === null) return { kind: 'showAgenda' }
  return { kind: room.stopped ? 'seeStops' : 'openItem', itemId: next.id, title: titleOf(next) }
}

function stepInside(item: AgendaItem, room: Room): NextStep {
  const { open, wall } = room
  const itemId = item.id
  const onWall = pageOnWall(item, wall)
  const page = onWall ?? open?.seen.page ?? -1
  if (item.kind === 'matter' && open?.result && open.recorded) {
    const shown = resultOnWall(item, wall) || open.seen.result || room.stopped
    return shown ? { kind: 'closeItem', itemId } : { kind: 'showOutcome', itemId, of: open.result }
  }
  if (item.kind === 'matter' && open?.result && open.savable) return { kind: 'saveResult', of: open.result }
  const pages = open?.pages ?? 1
  // What would be shown next is refused while somebody is here whom the matter does not cover.
  if ((page + 1 < pages || room.dimmed) && room.stopped) return { kind: 'seeStops', itemId, title: titleOf(item) }
  if (room.dimmed && page >= 0) return { kind: 'relight', itemId, title: titleOf(item), page }
  if (page < 0) return { kind: 'showItem', itemId, title: titleOf(item) }
  if (page + 1 < pages) {
    return { kind: 'showPage', itemId, page: page + 1, pages, heading: open?.headings[page + 1] ?? null }
  }
  if (item.kind === 'matter' && open?.result) return { kind: open.result === 'outcome' ? 'writeOutcome' : 'writeRecommendation' }
  return { kind: 'closeItem', itemId }
}
