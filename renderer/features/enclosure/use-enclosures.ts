import { useCallback, useEffect, useRef, useState } from 'react'
import type { Enclosure } from '../../../shared/domain/enclosure/enclosure'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, useAnnouncement, useMay, useSession } from '../../client'

export type EnclosuresState =
  | { kind: 'reading' }
  | { kind: 'closed' }
  | { kind: 'mayNot' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'read'; enclosures: readonly Enclosure[] }

/**
 * The enclosures of a matter; each reading is a line in the log.
 * SECURITY: what they are called is held here only, never in the query cache; a closed identity takes it off the screen.
 */
export function useEnclosures(matterId: MatterId): EnclosuresState {
  const session = useSession()
  const reads = useMay()('identity:read')
  const open = session?.identityOpen
  const [state, setState] = useState<EnclosuresState>({ kind: 'reading' })
  const newest = useRef(0)

  const read = useCallback(async () => {
    const own = ++newest.current
    const reply = await ask('enclosure/list', { matterId })
    if (own !== newest.current) return
    if (reply.ok) setState({ kind: 'read', enclosures: reply.value.enclosures })
    else setState(reply.code === 'identity/closed' ? { kind: 'closed' } : { kind: 'refused', refusal: reply })
  }, [matterId])

  useEffect(() => {
    if (open === undefined) return
    if (!reads) return setState({ kind: 'mayNot' })
    if (!open) return setState({ kind: 'closed' })
    void read()
    return () => {
      newest.current++
    }
  }, [read, reads, open])
  useAnnouncement('changed', ({ nouns }) => {
    if (nouns.includes('enclosure') && state.kind === 'read') void read()
  })
  useAnnouncement('identityClosed', () => {
    newest.current++
    setState((now) => (now.kind === 'mayNot' ? now : { kind: 'closed' }))
  })
  return state
}
