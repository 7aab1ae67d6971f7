import { ipcRenderer } from 'electron'
import type { ServingProcess } from '../../shared/contract/endpoint'

export interface PortListener {
  arrived(process: ServingProcess, port: MessagePort): void
  lost(process: ServingProcess): void
}

/** The only place that touches ipcRenderer, and only to receive: ports come from main, nothing goes back this way. */
export function receivePorts(listener: PortListener): void {
  ipcRenderer.on('samrum', (event, message: { kind: 'port' | 'lost'; process: ServingProcess }) => {
    if (message.kind === 'lost') return listener.lost(message.process)
    const port = event.ports[0]
    if (port) listener.arrived(message.process, port)
  })
}
