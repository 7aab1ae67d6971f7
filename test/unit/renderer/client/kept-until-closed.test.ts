import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { listenToAnnouncements } from '../../../../renderer/client/announcements'
import { keptUntilClosed } from '../../../../renderer/client/kept-until-closed'
import type { Announcement } from '../../../../shared/contract/announcement'

afterEach(() => vi.unstubAllGlobals())

it('what was typed and what was searched for is gone when the identities are closed, in the keys of the answers too (X14)', () => {
  let announce: (said: Announcement) => void = () => undefined
  vi.stubGlobal('window', {
    samrum: {
      listen: (listener: typeof announce) => {
        announce = listener
        return () => undefined
      },
    },
  })
  const client = new QueryClient()
  listenToAnnouncements(client)
  const kept = keptUntilClosed({ typed: '' })
  kept.set({ typed: 'Qvambrolin' })
  client.setQueryData(['search/cases', { text: 'Qvambrolin', page: 0 }], { total: 0 })
  client.setQueryData(['matter/list', { page: 0 }], { total: 3 })
  announce({ kind: 'identityClosed' } as Announcement)
  expect(kept.get()).toEqual({ typed: '' })
  expect(JSON.stringify(client.getQueryCache().getAll())).not.toContain('Qvambrolin')
  expect(client.getQueryData(['matter/list', { page: 0 }])).toEqual({ total: 3 })
})
