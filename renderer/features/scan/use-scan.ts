import { useCallback, useEffect, useRef, useState } from 'react'
import { MOST_SCANNED_AT_ONCE } from '../../../shared/contract/scan'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Refusal } from '../../../shared/lib/reply'
import type { Finding } from '../../../shared/privacy/finding'
import { ask, refusalOf } from '../../client'
import { partsOf } from './split-text'

/** Whose words are known: a group's, or a matter's with the one it is about. */
export interface About {
  readonly groupId: GroupId | null
  readonly matterId: MatterId | null
}

export interface Scanned {
  readonly text: string
  readonly findings: readonly Finding[]
  /** There are more than are shown. */
  readonly more: boolean
  readonly withoutOwnNames: boolean
  /** The one a matter is about was asked after: the marks can tell what they are called. */
  readonly about: About
}

export interface Scan {
  readonly scanned: Scanned | null
  readonly refusal: Refusal | null
  readonly busy: boolean
  look(text: string, about: About): Promise<void>
  forget(): void
}

/**
 * The check of a text in parts that a port takes.
 * SECURITY: held in the component that shows it and nowhere else; it goes when the page does.
 */
export function useScan(): Scan {
  const [scanned, setScanned] = useState<Scanned | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  /** Which asking is the latest: the answer to one that is no longer wanted is nobody's. */
  const latest = useRef(0)
  useEffect(
    () => () => {
      latest.current += 1
    },
    [],
  )

  const look = useCallback(async (text: string, about: About) => {
    latest.current += 1
    const own = latest.current
    setBusy(true)
    setRefusal(null)
    const found = await findIn(text, about, () => own === latest.current)
    if (own !== latest.current) return
    setBusy(false)
    if (!found) return
    if ('code' in found) setRefusal(found)
    else setScanned({ text, about, ...found })
  }, [])
  const forget = useCallback(() => {
    latest.current += 1
    setBusy(false)
    setRefusal(null)
    setScanned(null)
  }, [])
  return { scanned, refusal, busy, look, forget }
}

type Found = Pick<Scanned, 'findings' | 'more' | 'withoutOwnNames'>

async function findIn(text: string, about: About, isWanted: () => boolean): Promise<Found | Refusal | undefined> {
  const findings: Finding[] = []
  let more = false
  let withoutOwnNames = false
  for (const { start, end } of partsOf(text, MOST_SCANNED_AT_ONCE)) {
    const reply = await askAbout(text.slice(start, end), about)
    if (!isWanted()) return undefined
    if (!reply.ok) return reply
    for (const finding of reply.value.findings)
      findings.push({ ...finding, start: finding.start + start, end: finding.end + start })
    more ||= reply.value.more
    withoutOwnNames ||= reply.value.withoutOwnNames
  }
  return { findings, more, withoutOwnNames }
}

const askAbout = (text: string, { groupId, matterId }: About) =>
  (matterId === null ? ask('scan/find', { text, groupId }) : ask('scan/find-about', { text, matterId })).catch((error: unknown) =>
    refusalOf(error),
  )
