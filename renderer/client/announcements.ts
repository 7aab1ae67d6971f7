import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Announcement } from '../../shared/contract/announcement'
import { prefixOf, stalePrefixes } from './changed-nouns'
import { forgetKept } from './kept-until-closed'

type Kind = Announcement['kind']
type OfKind<Name extends Kind> = Extract<Announcement, { kind: Name }>

const listeners = new Set<(announcement: Announcement) => void>()

/** Hears what the processes say unasked, for as long as the component is on screen. */
export function useAnnouncement<Name extends Kind>(kind: Name, callback: (announcement: OfKind<Name>) => void): void {
  const latest = useRef(callback)
  latest.current = callback
  useEffect(() => {
    const listener = (announcement: Announcement) => {
      if (announcement.kind === kind) latest.current(announcement as OfKind<Name>)
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [kind])
}

/** What was read of them, and what was searched for while they were open: the words that were typed are the key of an answer. */
const IDENTITIES = new Set(['identity', 'summary', 'privacy', 'search'])

/** Once per page: makes what was read stale when it changes, and forgets every identity when its process has ended. */
export function listenToAnnouncements(client: QueryClient): () => void {
  return window.samrum.listen((announcement) => {
    if (announcement.kind === 'changed') {
      const stale = stalePrefixes(announcement.nouns)
      void client.invalidateQueries({ predicate: ({ queryKey }) => stale.has(prefixOf(String(queryKey[0]))) })
    }
    if (announcement.kind === 'identityClosed') {
      forgetKept()
      client.removeQueries({
        predicate: ({ queryKey }) => IDENTITIES.has(prefixOf(String(queryKey[0]))),
      })
      void client.invalidateQueries({ predicate: ({ queryKey }) => ['session', 'app'].includes(prefixOf(String(queryKey[0]))) })
    }
    // Kept whether or not a page shows the wall: a room that is entered later must not show what stood there when it was left.
    if (announcement.kind === 'wall') client.setQueryData(['wall/read', {}], announcement.wall)
    for (const listener of [...listeners]) listener(announcement)
  })
}
