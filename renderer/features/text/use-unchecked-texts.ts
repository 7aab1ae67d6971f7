import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { UncheckedText } from '../../../shared/domain/text/unchecked-text'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, useAnnouncement, useMay, useSession } from '../../client'

export type UncheckedTextsState =
  | { kind: 'reading' }
  /** The right is there, but a meeting or the way Samrum was opened has closed the compartment. */
  | { kind: 'closed' }
  | { kind: 'mayNot' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'read'; texts: ReadonlyMap<string, UncheckedText> }

/** Saves under way: a field that leaves the screen saves itself, and a reading must not come before that. */
const saving = new Set<Promise<unknown>>()

/** Writes a text now. */
export function saveText(matterId: MatterId, field: string, text: string) {
  const work = ask('text/save', { matterId, field, text })
  saving.add(work)
  void work.finally(() => saving.delete(work))
  return work
}

async function readTexts(matterId: MatterId, beginning: string[]) {
  // What left the screen in this very turn begins its save in the next.
  await new Promise((resolve) => setTimeout(resolve, 0))
  await Promise.allSettled([...saving])
  return ask('text/read', { matterId, beginning })
}

const asMap = ({ texts }: OutputOf<'text/read'>) => new Map(texts.map((text) => [text.field as string, text]))

/**
 * Texts of the identity compartment, read once for a whole page: each reading is a line in the log.
 * SECURITY: held here only, never in the query cache; a closed identity takes them off the screen after they were saved.
 * @param beginning null: nothing is read, somebody else has read it
 */
export function useUncheckedTexts(matterId: MatterId, beginning: readonly string[] | null): UncheckedTextsState {
  const session = useSession()
  const may = useMay()
  const [state, setState] = useState<UncheckedTextsState>({ kind: 'reading' })
  const wanted = beginning?.join('\n')
  const reads = may('identity:read')
  const open = session?.identityOpen

  useEffect(() => {
    if (wanted === undefined || open === undefined) return
    if (!reads) return setState({ kind: 'mayNot' })
    if (!open) return setState({ kind: 'closed' })
    let gone = false
    void readTexts(matterId, wanted.split('\n')).then((reply) => {
      if (gone) return
      if (reply.ok) setState({ kind: 'read', texts: asMap(reply.value) })
      else setState(reply.code === 'identity/closed' ? { kind: 'closed' } : { kind: 'refused', refusal: reply })
    })
    return () => {
      gone = true
    }
  }, [matterId, wanted, reads, open])
  useAnnouncement('identityClosed', () => setState((now) => (now.kind === 'mayNot' ? now : { kind: 'closed' })))
  return state
}
