import { useMemo } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import { profileOf } from '../../../shared/profiles'
import { useQueryOf } from '../../client'

/** The groups whose collaboration gives advice before a referral; undefined until it is known. */
export function useAdviceGroups(): readonly Group[] | undefined {
  const groups = useQueryOf('group/list', {}).value?.groups
  return useMemo(() => groups?.filter(({ profileId }) => profileOf(profileId).adviceTopics.length > 0), [groups])
}
