import { useCallback, useEffect, useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { GroupKindName } from '../../../shared/domain/profile/profile'
import type { ReleaseStanding } from '../../../shared/domain/summary/release'
import { mayRelease } from '../../../shared/domain/summary/release-rules'
import { ask, useAct, useAnnouncement, useMay, useSession } from '../../client'
import { releaseText } from '../../text/sv/release'
import { summaryText } from '../../text/sv/summary'
import { say } from '../../ui'

const words = releaseText

/**
 * How a matter's text is released and what waits, for whoever may release it.
 * SECURITY: the text that waits is held here only, never in the query cache; a closed identity takes it off the screen.
 */
export function useReleaseStanding(matterId: MatterId): ReleaseStanding | null {
  const session = useSession()
  const may = useMay()
  const [standing, setStanding] = useState<ReleaseStanding | null>(null)
  const mayRead = may('summary:release') && session?.identityOpen === true
  const read = useCallback(async () => {
    if (!mayRead) return
    const reply = await ask('release/read', { matterId })
    if (reply.ok) setStanding(reply.value)
  }, [matterId, mayRead])
  useEffect(() => void read(), [read])
  useAnnouncement('changed', ({ nouns }) => {
    if (nouns.includes('release') || nouns.includes('summary')) void read()
  })
  useAnnouncement('identityClosed', () => setStanding(null))
  return standing
}

/** Whether whoever is here may release a text of this group: which roles do is the kind of group's. */
export function useMayRelease({ kind }: { kind: GroupKindName }): boolean {
  const session = useSession()
  return session !== undefined && mayRelease(session.user.roles, kind)
}

/** By one, by two, or by one who has nobody beside them. */
export type ReleaseWay = 'one' | 'two' | 'alone'

/** What whoever writes presses, and what it does. The words of the dialog follow the way. */
export function useReleaseWay(matterId: MatterId) {
  const standing = useReleaseStanding(matterId)
  const release = useAct('summary/release')
  const request = useAct('release/ask')
  const way: ReleaseWay = !standing?.fourEyes ? 'one' : standing.hasOthers ? 'two' : 'alone'

  /** @returns whether it was done */
  const send = async (input: InputOf<'summary/release'>): Promise<boolean> => {
    if (way === 'two') {
      const reply = await request.act({ matterId: input.matterId, answered: input.answered })
      if (reply.ok) say(words.asked)
      return reply.ok
    }
    const reply = await release.act(input)
    if (reply.ok) say(summaryText.released(reply.value.version))
    return reply.ok
  }

  return {
    way,
    send,
    busy: release.busy || request.busy,
    refusal: release.refusal ?? request.refusal,
    words: WORDS[way],
  }
}

const { release: button, releaseTitle: title, releaseBody: body, releaseYes: yes } = summaryText
const WORDS = {
  one: { button, title, body, yes },
  two: { button: words.ask, title: words.askTitle, body: words.askBody, yes: words.askYes },
  alone: { button, title: words.aloneTitle, body: words.aloneBody, yes },
} as const satisfies Record<ReleaseWay, unknown>
