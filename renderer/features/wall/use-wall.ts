import { DARK, type WallMessage } from '../../../shared/slides/slide'
import { useQueryOf } from '../../client'

/** What the wall shows right now: read once, then told by the case process (client/announcements.ts). Dark until it is known. */
export function useWall(): WallMessage {
  const { value } = useQueryOf('wall/read', {})
  return value ?? DARK
}
