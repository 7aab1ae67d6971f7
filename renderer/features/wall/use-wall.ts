import { DARK, type WallMessage } from '../../../shared/slides/slide'
import { queryClient, useAnnouncement, useQueryOf } from '../../client'

/** What the wall shows right now: read once, then told by the case process. Dark until it is known. */
export function useWall(): WallMessage {
  const { value } = useQueryOf('wall/read', {})
  useAnnouncement('wall', ({ wall }) => queryClient.setQueryData(['wall/read', {}], wall))
  return value ?? DARK
}
