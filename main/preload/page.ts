import { contextBridge } from 'electron'
import { SERVING } from '../../shared/contract/serving'
import { makeClient } from './client'
import { receivePorts } from './ports'
import { checkSpelling } from './spelling'

// SECURITY: the page gets one object with two functions and nothing of Electron (SECURITY.md G4).
const client = makeClient(SERVING)
receivePorts({ arrived: client.arrived, lost: client.lost })
if (location.pathname.startsWith('/desk/')) checkSpelling(client)

contextBridge.exposeInMainWorld('samrum', {
  ask: (name: unknown, input: unknown) => client.ask(String(name), input),
  listen: (callback: (announcement: unknown) => void) => client.listen(callback),
})
