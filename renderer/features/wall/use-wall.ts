import { useEffect, useState } from 'react'
import { DARK, type WallMessage } from '../../../shared/slides/slide'
import { useAnnouncement, useQueryOf } from '../../client'

/** What the wall shows right now: read once, then told by the case process. Dark until it is known. */
export function useWall(): WallMessage {
  const { value } = useQueryOf('wall/read', {})
  const [told, setTold] = useState<WallMessage | null>(null)
  useAnnouncement('wall', ({ wall }) => setTold(wall))
  // What is read again later (a reconnected process) is newer than what was told before it.
  useEffect(() => setTold(null), [value])
  return told ?? value ?? DARK
}
