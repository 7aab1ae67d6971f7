import { aged } from '../../../shared/slides/aged'
import { DARK, type WallMessage, wallMessage } from '../../../shared/slides/slide'
import type { ServerPort } from './port'

/**
 * Hands the wall's message to every projector port.
 * LAW 4: what goes out here was checked against the closed union of slides, or is the dark wall.
 */
export interface Projectors {
  /** A projector that comes late, or again after a crash, is told what the others show: of a countdown, what is left. */
  add(port: ServerPort): void
  project(message: WallMessage): void
}

export function makeProjectors(): Projectors {
  const ports = new Set<ServerPort>()
  let last: WallMessage = DARK
  let toldAt = 0
  const send = (port: ServerPort) => {
    try {
      port.postMessage(aged(last, performance.now() - toldAt))
    } catch {
      ports.delete(port)
    }
  }
  return {
    add(port) {
      ports.add(port)
      port.on('close', () => ports.delete(port))
      port.start()
      send(port)
    },
    project(message) {
      const checked = wallMessage.safeParse(message)
      last = checked.success ? checked.data : DARK
      toldAt = performance.now()
      for (const port of ports) send(port)
    },
  }
}
