import { useCallback } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { useReadAhead } from '../../client'

/** Reads all that a matter's page asks for before it is there, at once and not one after the other: it is then painted once and whole. */
export function useOpenMatter(): (matterId: MatterId) => Promise<void> {
  const readAhead = useReadAhead()
  return useCallback(
    async (matterId) => {
      await Promise.all([readAhead('matter/open', { matterId }), readAhead('step/read', { matterId })])
    },
    [readAhead],
  )
}
