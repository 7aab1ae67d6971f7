import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import type { AgendaPart, GroupKind } from '../../../../shared/domain/profile/profile'
import { resultKindOf } from '../../outcome'

/** What the room works with under the wall: one at a time. `part` is what belongs to the open point alone. */
export type RoomPanel = 'part' | 'notes' | 'grid' | 'outcome' | 'followUp' | 'presence' | 'wall'

type Capabilities = Pick<GroupKind, 'takesMatters' | 'grid' | 'requiresRecommendation' | 'outcomes' | 'followsUp' | 'guests'>

/** Parts of an agenda that have a panel of their own. */
const OWN_PANEL = {
  round: 'round',
  followUp: 'rollCall',
} as const satisfies Partial<Record<AgendaPart, string>>
export type PartPanel = (typeof OWN_PANEL)[keyof typeof OWN_PANEL]

export const partPanelOf = (open: AgendaItem | null): PartPanel | null =>
  open?.kind === 'general' ? ((OWN_PANEL as Partial<Record<AgendaPart, PartPanel>>)[open.part] ?? null) : null

/**
 * What the room offers at a point, from what the kind of group may do (X4). There is no panel to plan in: an Arena ends in who
 * meets the individual, and the plan is made with them afterwards.
 * @see G26 X4
 */
export function panelsAt(kind: Capabilities, open: AgendaItem | null): RoomPanel[] {
  if (open === null) return ['presence', 'wall']
  if (open.kind === 'general') return [...(partPanelOf(open) ? (['part'] as const) : []), 'notes', 'presence', 'wall']
  return [
    'notes',
    ...(kind.grid.length > 0 ? (['grid'] as const) : []),
    ...(resultKindOf(kind) ? (['outcome'] as const) : []),
    ...(kind.followsUp ? (['followUp'] as const) : []),
    'presence',
    'wall',
  ]
}

/** What a point begins with: who is here, what belongs to it, or its notes. */
export function firstPanel(open: AgendaItem | null): RoomPanel {
  if (open === null || (open.kind === 'general' && open.part === 'welcome')) return 'presence'
  return partPanelOf(open) ? 'part' : 'notes'
}

/** Whether the outcome of an open matter may be written when the meeting is over: a recommendation may not wait (A11). */
export const mayWriteLater = (kind: Pick<GroupKind, 'requiresRecommendation' | 'outcomes'>): boolean =>
  resultKindOf(kind) === 'outcome'

export const takesGuests = (kind: Pick<GroupKind, 'guests'>): boolean => kind.guests !== 'none'
