import type { Group } from '../../../shared/domain/group/group'
import { groupsLedBy, isStrategic } from '../../../shared/domain/strategy/strategic-group'
import { useQueryOf } from '../../client'

/** For which groups something can be written here: the group itself, and those it leads. Something that is written keeps its group. */
export function useWritingGroups(group: Group, kept?: string): { value: string; label: string }[] {
  const groups = useQueryOf('group/list', {}).value?.groups ?? []
  const all = [group, ...(isStrategic(group) ? groupsLedBy(group, groups) : [])]
  return all.filter(({ id }) => kept === undefined || id === kept).map(({ id, name }) => ({ value: id, label: name }))
}
