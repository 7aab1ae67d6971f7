import { useMay, useSession } from '../../client'

/** Whether this person may search who somebody is: never, or only when identity is open again. */
export function useMayIdentity(): 'never' | 'closed' | 'open' {
  const may = useMay()
  const session = useSession()
  if (!may('identity:read')) return 'never'
  return session?.identityOpen ? 'open' : 'closed'
}
