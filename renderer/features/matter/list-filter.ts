import { useCallback, useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { Group, GroupId } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { OrganisationId } from '../../../shared/domain/organisation/organisation'
import type { UserId } from '../../../shared/domain/user/user'
import { groupKindOf } from '../../../shared/profiles'

export type Sort = InputOf<'matter/list'>['sort']
export type Deadline = '' | 'late' | 'week' | 'none'

/** What is chosen above the list; an empty word chooses nothing. */
export interface Filter {
  readonly text: string
  readonly groupId: string
  readonly state: string
  readonly deadline: Deadline
  readonly organisation: string
  readonly caretaker: string
  readonly withEnded: boolean
  /** Whom a search for a name found: ids only, and whether there were more than the list can take. */
  readonly named: { readonly matterIds: readonly MatterId[]; readonly more: boolean } | null
  readonly sort: Sort
  readonly descending: boolean
  readonly page: number
}

export const NO_FILTER: Filter = {
  text: '',
  groupId: '',
  state: '',
  deadline: '',
  organisation: '',
  caretaker: '',
  withEnded: false,
  named: null,
  sort: 'codeName',
  descending: false,
  page: 0,
}

/** Newest first is what a day is asked for; the others begin at their beginning. */
const beginsDescending = (sort: Sort): boolean => sort === 'receivedOn'

/** The first press on a head sorts by it, the next turns it round. */
export const sortedBy = (filter: Filter, sort: Sort): Pick<Filter, 'sort' | 'descending'> => ({
  sort,
  descending: filter.sort === sort ? !filter.descending : beginsDescending(sort),
})

/** Whether something is left out that is otherwise there: an order leaves nothing out. */
export const isNarrowed = (filter: Filter): boolean =>
  filter.text.trim() !== '' ||
  filter.named !== null ||
  [filter.groupId, filter.state, filter.deadline, filter.organisation, filter.caretaker].some((chosen) => chosen !== '')

export const askedOf = (filter: Filter): InputOf<'matter/list'> => ({
  page: filter.page,
  text: filter.text.trim(),
  groupId: filter.groupId === '' ? null : (filter.groupId as GroupId),
  state: filter.state === '' ? null : filter.state,
  withEnded: filter.withEnded,
  deadline: filter.deadline === '' ? null : filter.deadline,
  organisation: filter.organisation === '' ? null : (filter.organisation as OrganisationId),
  caretaker: filter.caretaker === '' ? null : (filter.caretaker as UserId),
  only: filter.named === null ? null : [...filter.named.matterIds],
  sort: filter.sort,
  descending: filter.descending,
})

/** The steps of the groups there are, in their own words; a step two groups call differently has both. */
export function stepChoices(groups: readonly Group[], groupId: string): { value: string; label: string }[] {
  const labels = new Map<string, string[]>()
  for (const group of groups) {
    if (groupId !== '' && group.id !== groupId) continue
    for (const { key, label } of groupKindOf(group.profileId, group.kind).chain.steps) {
      const known = labels.get(key) ?? []
      if (!known.includes(label)) labels.set(key, [...known, label])
    }
  }
  return [...labels].map(([value, words]) => ({ value, label: words.join(' / ') }))
}

/** For as long as the desk is open: whoever comes back from a case finds the list as it was left. */
let kept: Filter = NO_FILTER
export const keptFilter = (): Filter => kept

/** What the list is to show when it is opened next. */
export function keepFilter(filter: Filter): void {
  kept = filter
}

export function useKeptFilter(): [Filter, (change: (now: Filter) => Filter) => void] {
  const [filter, set] = useState(kept)
  const change = useCallback((work: (now: Filter) => Filter) => {
    set((now) => {
      kept = work(now)
      return kept
    })
  }, [])
  return [filter, change]
}
