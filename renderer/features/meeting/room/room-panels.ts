import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import type { AgendaPart, GroupKind } from '../../../../shared/domain/profile/profile'
import { resultKindOf } from '../../outcome'

/** What the room works with under the wall: one at a time. `part` is what belongs to the open point alone. */
export type RoomPanel = 'part' | 'notes' | 'grid' | 'outcome' | 'followUp' | 'presence' | 'wall'

type Capabilities = Pick<GroupKind, 'takesMatters' | 'grid' | 'requiresRecommendation' | 'outcomes' | 'followsUp' | 'guests'>

/** Parts of an agenda that have a panel of the room's own. */
const OWN_PANEL: { readonly [Part in AgendaPart]?: PartPanel } = { round: 'round', followUp: 'rollCall' }
export type PartPanel = 'round' | 'rollCall' | 'list'

/** Whether a part has a list that the group keeps: goals, dilemmas, deviations, lessons … */
export type HasList = (part: AgendaPart) => boolean

export function partPanelOf(open: AgendaItem | null, hasList: HasList): PartPanel | null {
  if (open?.kind !== 'general') return null
  return OWN_PANEL[open.part] ?? (hasList(open.part) ? 'list' : null)
}

/**
 * What the room offers at a point, from what the kind of group may do (X4). There is no panel to plan in: an Arena ends in who
 * meets the individual, and the plan is made with them afterwards.
 * @see G26 X4
 */
export function panelsAt(kind: Capabilities, open: AgendaItem | null, hasList: HasList): RoomPanel[] {
  if (open === null) return ['presence', 'wall']
  if (open.kind === 'general') return [...(partPanelOf(open, hasList) ? (['part'] as const) : []), 'notes', 'presence', 'wall']
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
export function firstPanel(open: AgendaItem | null, hasList: HasList): RoomPanel {
  if (open === null || (open.kind === 'general' && open.part === 'welcome')) return 'presence'
  return partPanelOf(open, hasList) ? 'part' : 'notes'
}

/** Whether the outcome of an open matter may be written when the meeting is over: a recommendation may not wait (A11). */
export const mayWriteLater = (kind: Pick<GroupKind, 'requiresRecommendation' | 'outcomes'>): boolean =>
  resultKindOf(kind) === 'outcome'

export const takesGuests = (kind: Pick<GroupKind, 'guests'>): boolean => kind.guests !== 'none'
