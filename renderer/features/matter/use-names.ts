import { useCallback, useEffect, useState } from 'react'
import type { MatterId, MatterRow } from '../../../shared/domain/matter/matter'
import { useAct, useAnnouncement } from '../../client'

/**
 * Names of the rows on screen, for as long as they are asked for.
 * SECURITY: held in this component only, never in the query cache; another page, another list or a closed identity forgets them.
 */
export function useNames(rows: readonly MatterRow[]) {
  const { act, busy, refusal } = useAct('identity/names')
  const [names, setNames] = useState<ReadonlyMap<MatterId, string> | null>(null)
  const shownFor = rows.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows on screen are another request
  useEffect(() => setNames(null), [shownFor])
  const hide = useCallback(() => setNames(null), [])
  useAnnouncement('identityClosed', hide)
  const show = useCallback(() => {
    const matterIds = rows.map(({ id }) => id)
    if (matterIds.length === 0) return
    void act({ matterIds }).then((reply) => {
      if (reply.ok) setNames(new Map(reply.value.names.map(({ matterId, name }) => [matterId, name])))
    })
  }, [act, rows])
  const nameOf = useCallback((id: MatterId) => names?.get(id), [names])
  return { shown: names !== null, nameOf, show, hide, busy, refusal }
}
