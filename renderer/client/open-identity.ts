import { useCallback } from 'react'
import { flushDrafts } from './drafts'
import { ask } from './samrum'
import { useSession } from './session'

/**
 * The way to the persons from a desk that has them closed: through the lock page and the passphrase, back to the same place. In a
 * practice, which nobody has a passphrase to, the same cases are opened again by themselves; a lock would be the end of them.
 */
export function useOpenIdentity(): () => Promise<void> {
  const practice = useSession()?.practice ?? false
  return useCallback(async () => {
    await flushDrafts()
    await ask(practice ? 'app/reopen-practice' : 'app/lock', {})
  }, [practice])
}
