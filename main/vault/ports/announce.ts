import { type Announcement, announcement } from '../../../shared/contract/announcement'
import type { WindowRole } from '../../../shared/contract/endpoint'
import type { ServerPort } from './port'

/** Says things unasked to the windows that may hear them: only a desk is told anything. */
export interface Announcer {
  add(role: WindowRole, port: ServerPort): void
  announce(message: Announcement): void
}

export function makeAnnouncer(): Announcer {
  const ports = new Set<ServerPort>()
  return {
    add(role, port) {
      if (role !== 'desk') return
      ports.add(port)
      port.on('close', () => ports.delete(port))
    },
    announce(message) {
      const checked = announcement.parse(message)
      for (const port of ports) {
        try {
          port.postMessage({ announcement: checked })
        } catch {
          ports.delete(port)
        }
      }
    },
  }
}
