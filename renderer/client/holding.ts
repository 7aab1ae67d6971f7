import { useEffect, useSyncExternalStore } from 'react'
import type { DisclosureMode } from '../../shared/domain/profile/profile'

/** What holds on the page that is open: the frame turns it into the one sentence that is always on the desk. */
export type Holding = { groupName: string; disclosure: DisclosureMode }

let holding: Holding | null = null
const listeners = new Set<() => void>()
function put(next: Holding | null) {
  holding = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** A page about one group, matter or meeting says which group it belongs to, for as long as it is on screen. */
export function useHolding(groupName: string | undefined, disclosure: DisclosureMode | undefined): void {
  useEffect(() => {
    if (groupName === undefined || disclosure === undefined) return
    const own = { groupName, disclosure }
    put(own)
    return () => {
      if (holding === own) put(null)
    }
  }, [groupName, disclosure])
}

/** For the frame. */
export const useWhatHolds = (): Holding | null => useSyncExternalStore(subscribe, () => holding)
