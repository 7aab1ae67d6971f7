import { contextBridge } from 'electron'
import type { WallMessage } from '../../shared/slides/slide'
import { receivePorts } from './ports'
import { isWallFrame } from './wall-frame'

// LAW 4: the wall can hear and nothing else. What is no frame of the wall never reaches the page.
let latest: WallMessage | null = null
let hear: ((message: WallMessage) => void) | null = null

receivePorts({
  arrived(_process, port) {
    port.onmessage = (event: MessageEvent<unknown>) => {
      if (!isWallFrame(event.data)) return
      latest = event.data
      hear?.(latest)
    }
  },
  lost: () => undefined,
})

contextBridge.exposeInMainWorld('wall', {
  listen(callback: (message: WallMessage) => void): void {
    hear = callback
    if (latest) callback(latest)
  },
})
