import { useMemo } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import { profileOf } from '../../../shared/profiles'
import { useQueryOf } from '../../client'

/** The groups whose collaboration says where a deviation is reported; undefined until they are read. */
export function useDeviationGroups(): readonly Group[] | undefined {
  const groups = useQueryOf('group/list', {}).value?.groups
  return useMemo(() => groups?.filter(({ profileId }) => profileOf(profileId).deviationRoutes.length > 0), [groups])
}
