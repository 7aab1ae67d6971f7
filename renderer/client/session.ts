import { useMemo } from 'react'
import type { OutputOf } from '../../shared/contract/contract'
import type { Right } from '../../shared/domain/user/right'
import { rightsOf } from '../../shared/domain/user/rights'
import { useQueryOf } from './queries'

export type SessionState = OutputOf<'session/state'>

/** Who is here and what is open; undefined until it has been read. */
export const useSession = (): SessionState | undefined => useQueryOf('session/state', {}).value

/**
 * Whether the one who is here may do something. Only decides what is offered: the vault process decides what is done.
 */
export function useMay(): (right: Right) => boolean {
  const session = useSession()
  const roles = session?.user.roles
  return useMemo(() => {
    const rights = rightsOf(roles ?? [])
    return (right: Right) => rights.has(right)
  }, [roles])
}
