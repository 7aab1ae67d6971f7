import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { ServerPort } from '../../main/vault/ports/port'
import type { Reply } from '../../shared/lib/reply'

/** A real message channel (with its structured clone) in the shape of Electron's MessagePortMain. */
export function portPair(): [ServerPort, ServerPort] {
  const { port1, port2 } = new MessageChannel()
  return [asServerPort(port1), asServerPort(port2)]
}

function asServerPort(port: MessagePort): ServerPort {
  return {
    on(event: 'message' | 'close', listener: (event: { data: unknown }) => void) {
      if (event === 'close') port.on('close', listener as () => void)
      else port.on('message', (data: unknown) => listener({ data }))
    },
    start: () => port.start(),
    postMessage: (message) => port.postMessage(message),
    close: () => port.close(),
  }
}

/** What a page's preload does: numbers its requests and waits for the answer of the same number. */
export function asker(port: ServerPort): {
  ask(name: string, input: unknown): Promise<Reply<unknown>>
  heard: unknown[]
} {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  const heard: unknown[] = []
  let next = 0
  port.on('message', ({ data }) => {
    const { id, reply } = data as { id?: number; reply?: Reply<unknown> }
    const settle = id === undefined ? undefined : waiting.get(id)
    if (settle && reply) settle(reply)
    else heard.push(data)
  })
  port.start()
  return {
    heard,
    ask(name, input) {
      const id = next++
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        port.postMessage({ id, name, input })
      })
    },
  }
}
