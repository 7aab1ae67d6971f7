import { useEffect, useMemo, useRef, useState } from 'react'
import type { GroupDetail } from '../../../../shared/domain/group/group'
import { matterSlides } from '../../../../shared/domain/matter/to-slide'
import type { AgendaItem, AgendaItemId, MeetingDetail, MeetingId } from '../../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../../shared/domain/profile/profile'
import { groupKindOf } from '../../../../shared/profiles'
import { useQueryOf } from '../../../client'
import { resultKindOf } from '../../outcome'
import { useWall } from '../../wall'
import { type NextStep, nextItemOf, nextStep, type OpenItem, openItemOf, pageOnWall } from '../next-step'

/** A meeting with what its screens stand on: its group and what that kind of group may and must do. */
export function useMeeting(meetingId: MeetingId) {
  const meeting = useQueryOf('meeting/open', { meetingId })
  const groupId = meeting.value?.groupId
  // The input is not sent while the meeting is not known.
  const group = useQueryOf('group/open', { groupId: groupId ?? '' }, { enabled: groupId !== undefined })
  const kind = useMemo(() => (group.value ? groupKindOf(group.value.profileId, group.value.kind) : undefined), [group.value])
  return { meeting: meeting.value, group: group.value, groupKind: kind, refusal: meeting.refusal ?? group.refusal }
}

type Seen = OpenItem['seen']
const UNSEEN: Seen = { page: -1, result: false }

/** Everything the meeting room knows; it decides nothing that the case process decides. */
export function useRoom(known: { meeting: MeetingDetail; group: GroupDetail; groupKind: GroupKind }) {
  const { meeting, group, groupKind } = known
  const wall = useWall()
  const [picked, setPicked] = useState<AgendaItemId | null>(null)
  const open = openItemOf(meeting.items)
  const next = nextItemOf(meeting.items, picked)
  const running = meeting.state === 'running'

  const nextStops = useQueryOf('item/stops', { itemId: next?.id ?? '' }, { enabled: running && next !== null })
  const openMatter = open?.kind === 'matter' ? open : null
  const read = useQueryOf('item/read', { itemId: openMatter?.id ?? '' }, { enabled: openMatter !== null })
  const openStops = useQueryOf('item/stops', { itemId: open?.id ?? '' }, { enabled: running && open !== null })

  const seen = useSeen(open, wall)
  const { dimmed, darkenedByChair } = useDimmed(open, wall)
  const [savable, setSavable] = useState(false)
  const detail = openMatter ? read.value : undefined
  const openItem: OpenItem | null = useMemo(() => {
    if (!open) return null
    if (open.kind === 'general') return { pages: 1, headings: [null], result: null, recorded: false, savable: false, seen }
    const result = resultKindOf(groupKind)
    const slides = detail?.released
      ? matterSlides({
          codeName: open.codeName,
          released: detail.released,
          headings: groupKind.summaryHeadings,
          leftOff: open.leftOff,
        })
      : []
    return {
      pages: detail?.pages ?? 1,
      headings: slides.map(({ heading }) => heading?.label ?? null),
      result,
      recorded: result === 'outcome' ? (detail?.outcome ?? null) !== null : (detail?.recommendation ?? null) !== null,
      savable,
      seen,
    }
  }, [open, detail, groupKind, seen, savable])

  const stops = next ? (nextStops.value?.stops ?? []) : []
  const openStopsNow = open ? (openStops.value?.stops ?? []) : []
  const step: NextStep = nextStep({
    state: meeting.state,
    items: meeting.items,
    wall,
    picked,
    stopped: open ? openStopsNow.length > 0 : stops.length > 0,
    open: openItem,
    dimmed,
  })
  return {
    meeting,
    group,
    groupKind,
    wall,
    open,
    next,
    step,
    stops,
    openItem,
    detail,
    /** Somebody came in whom the open point does not cover, or a consent was withdrawn, while it is open. */
    openStops: openStopsNow,
    /** The form of the result says whether it has all it needs. */
    setSavable,
    dimmed,
    darkenedByChair,
    picked,
    setPicked,
    refusal: nextStops.refusal ?? read.refusal,
  }
}

export type RoomState = ReturnType<typeof useRoom>

/** How far the open point has been shown on this desk: survives a darkened wall, begins anew with the next point. */
function useSeen(open: AgendaItem | null, wall: RoomState['wall']): Seen {
  const [seen, setSeen] = useState<{ id: string | null; seen: Seen }>({ id: null, seen: UNSEEN })
  const openedAt = open?.openedAt ?? null
  const id = open ? `${open.id} ${openedAt}` : null
  const page = open ? pageOnWall(open, wall) : null
  const result =
    open?.kind === 'matter' && wall.state !== 'dark' && wall.slide.kind === 'outcome' && wall.slide.codeName === open.codeName
  useEffect(() => {
    setSeen((before) => {
      const held = before.id === id ? before.seen : UNSEEN
      const next = { page: page ?? held.page, result: result || held.result }
      return before.id === id && next.page === held.page && next.result === held.result ? before : { id, seen: next }
    })
  }, [id, page, result])
  return seen.id === id ? seen.seen : UNSEEN
}

/**
 * Whether the wall went dark over the open point by itself. What the chair darkens is meant to be dark; what goes dark because
 * somebody came or went, a consent ended or a screen was lost is to be lit again by the next press.
 */
function useDimmed(open: AgendaItem | null, wall: RoomState['wall']): { dimmed: boolean; darkenedByChair(): void } {
  const chair = useRef(false)
  const [lit, setLit] = useState<string | null>(null)
  const id = open ? `${open.id} ${open.openedAt}` : null
  const isLit = wall.state !== 'dark' && wall.slide.kind !== 'blank'
  useEffect(() => {
    if (!isLit) return
    chair.current = false
    setLit(id)
  }, [isLit, id])
  return {
    dimmed: !isLit && id !== null && lit === id && !chair.current,
    darkenedByChair: () => {
      chair.current = true
    },
  }
}

/** Local instant (ms) at which this desk first saw the open point open; see `secondsSpent`. */
export function useSeenOpen(open: AgendaItem | null): number {
  const since = useRef<{ id: string | null; at: number }>({ id: null, at: 0 })
  const id = open ? `${open.id} ${open.openedAt}` : null
  if (since.current.id !== id) since.current = { id, at: Date.now() }
  return since.current.at
}
