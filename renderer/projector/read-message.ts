import { DARK, type WallMessage, wallMessage } from '../../shared/slides/slide'

/**
 * What the projector makes of anything that arrives: the message if it is one, else the dark wall.
 * SECURITY: the case process has checked it already; this side does not trust that it has.
 */
export function readMessage(arrived: unknown): WallMessage {
  const message = wallMessage.safeParse(arrived)
  return message.success ? message.data : DARK
}
