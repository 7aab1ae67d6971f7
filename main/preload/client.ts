import type { AnnouncementFrame, ReplyFrame, RequestFrame } from '../../shared/contract/announcement'
import type { ServingProcess } from '../../shared/contract/endpoint'
import type { Reply } from '../../shared/lib/reply'

/** What asking needs of a port. */
export type PagePort = Pick<MessagePort, 'postMessage' | 'close' | 'onmessage'>

/**
 * The page's side of the doors: one port per process, answers matched by number.
 * INVARIANT 1: every question is answered exactly once, also when its process never answers because it is gone.
 * INVARIANT 2: a question asked before the port has come waits for it, in order.
 */
export interface Client {
  ask(name: string, input: unknown): Promise<Reply<unknown>>
  listen(callback: (announcement: unknown) => void): () => void
  arrived(process: ServingProcess, port: PagePort): void
  lost(process: ServingProcess): void
}

type Door = {
  port: PagePort | null
  gone: boolean
  waiting: RequestFrame[]
  answers: Map<number, (reply: Reply<unknown>) => void>
}

const refuse = (code: string): Reply<unknown> => ({ ok: false, code, facts: {} })

export function makeClient(serving: Readonly<Record<string, ServingProcess>>): Client {
  const doors: Record<ServingProcess, Door> = { main: shut(), case: shut(), identity: shut() }
  const listeners = new Set<(announcement: unknown) => void>()
  let nextId = 1

  function hear(door: Door, data: unknown): void {
    if (typeof data !== 'object' || data === null) return
    const frame = data as Partial<ReplyFrame & AnnouncementFrame>
    if (frame.announcement !== undefined) {
      for (const listener of [...listeners]) listener(frame.announcement)
    } else if (frame.id !== undefined) {
      door.answers.get(frame.id)?.(frame.reply as Reply<unknown>)
      door.answers.delete(frame.id)
    }
  }

  function post(door: Door, frame: RequestFrame): void {
    try {
      door.port?.postMessage(frame)
    } catch {
      // Something that cannot be cloned; the server would call it malformed too.
      door.answers.get(frame.id)?.(refuse('request/malformed'))
      door.answers.delete(frame.id)
    }
  }

  return {
    ask(name, input) {
      const process = Object.hasOwn(serving, name) ? serving[name] : undefined
      if (process === undefined) return Promise.resolve(refuse('request/unknown'))
      const door = doors[process]
      if (door.gone) return Promise.resolve(refuse(`${process}/closed`))
      if (holdsBlob(input, new Set())) return Promise.resolve(refuse('request/malformed'))
      return new Promise((resolve) => {
        const frame: RequestFrame = { id: nextId++, name, input }
        door.answers.set(frame.id, resolve)
        if (door.port) post(door, frame)
        else door.waiting.push(frame)
      })
    },
    listen(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    arrived(process, port) {
      const door = doors[process]
      door.port?.close()
      door.port = port
      door.gone = false
      port.onmessage = (event) => hear(door, event.data)
      for (const frame of door.waiting.splice(0)) post(door, frame)
    },
    lost(process) {
      const door = doors[process]
      door.port?.close()
      door.port = null
      door.gone = true
      door.waiting.length = 0
      const unanswered = [...door.answers.values()]
      door.answers.clear()
      for (const settle of unanswered) settle(refuse(`${process}/closed`))
    },
  }
}

const shut = (): Door => ({ port: null, gone: false, waiting: [], answers: new Map() })

/** A Blob can be posted, and the whole question is then lost without a word: no process but a page can take one. */
function holdsBlob(value: unknown, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return false
  seen.add(value)
  return value instanceof Blob || Object.values(value).some((inner) => holdsBlob(inner, seen))
}
