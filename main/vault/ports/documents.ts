import { type Asked, type Read, type ReadingName, readings } from '../../../shared/domain/enclosure/reading'
import type { Paper } from '../../../shared/domain/paper/paper'
import { DomainError } from '../../../shared/lib/domain-error'
import { type Later, later } from './later'
import type { ServerPort } from './port'

/** A PDF of 40 pages takes under a second, and so does the reading of one; what takes longer hangs. */
const TIME_LIMIT = 20_000

/** What went wrong with a foreign file, as the documents process may say it; anything else it says is not believed. */
const FILE_CODE = /^(?:file|import)\/[a-z][a-z-]{1,40}$/

/** The documents process as a vault process sees it: a paper or a file goes in, bytes or words come out. It is started when first wanted. */
export interface Documents {
  /** @throws DomainError `paper/could-not-be-made`, also when it hangs: its process is ended then, and the next paper starts a new one */
  render(paper: Paper): Promise<Uint8Array>
  /** @throws DomainError `file/…`; `file/took-too-long` when it hangs, `file/not-read` when its process ended over it */
  read<Name extends ReadingName>(name: Name, asked: Asked<Name>): Promise<Read<Name>>
  arrive(port: ServerPort): void
  /** The process is ended after this; the next paper starts a new one. */
  leave(): void
}

interface Wait {
  /** Undefined until the process is there. */
  on: ServerPort | undefined
  resolve(reply: Reply): void
  /** The process is gone, or never came. */
  fail(): void
}

type Reply = { id?: number; bytes?: unknown; read?: unknown; code?: unknown }

/** @param main what main is asked for: a documents process, and the end of one that hangs */
export function makeDocuments(main: { wanted(): void; hung(): void }): Documents {
  const port: Later<ServerPort> = later(main.wanted)
  const waiting = new Map<number, Wait>()
  let next = 0

  /** Whoever waited for that process; a new one may be at work for others already. */
  function giveUp(on: ServerPort | undefined): void {
    for (const wait of [...waiting.values()]) if (wait.on === on) wait.fail()
  }

  function leave(): void {
    const left = port.now()
    port.leave()
    giveUp(left)
  }

  /** One question to the process. @param codes what is said when it hangs, and when it ends over it */
  function ask(question: object, codes: { hung: string; gone: string }): Promise<Reply> {
    const id = next++
    return new Promise<Reply>((resolve, reject) => {
      const settle = (how: () => void) => {
        clearTimeout(limit)
        waiting.delete(id)
        how()
      }
      const limit = setTimeout(() => {
        settle(() => reject(new DomainError(codes.hung)))
        // One thing at a time is done there: whoever waits behind this one would wait for ever.
        leave()
        main.hung()
      }, TIME_LIMIT)
      const wait: Wait = {
        on: undefined,
        resolve: (reply) => settle(() => resolve(reply)),
        fail: () => settle(() => reject(new DomainError(codes.gone))),
      }
      waiting.set(id, wait)
      port
        .value()
        .then((to) => {
          if (!waiting.has(id)) return
          wait.on = to
          to.postMessage({ id, ...question })
        })
        .catch(wait.fail)
    })
  }

  return {
    async render(paper) {
      const failed = 'paper/could-not-be-made'
      const { bytes } = await ask({ paper }, { hung: failed, gone: failed })
      if (bytes instanceof Uint8Array) return bytes
      throw new DomainError(failed)
    },
    async read<Name extends ReadingName>(name: Name, asked: Asked<Name>) {
      const { read, code } = await ask({ reading: name, asked }, { hung: 'file/took-too-long', gone: 'file/not-read' })
      const words = readings[name].read.safeParse(read)
      if (words.success) return words.data as Read<Name>
      throw new DomainError(typeof code === 'string' && FILE_CODE.test(code) ? code : 'file/not-read')
    },
    arrive(arrived) {
      arrived.on('message', ({ data }) => {
        const reply = data as Reply
        if (reply.id !== undefined) waiting.get(reply.id)?.resolve(reply)
      })
      arrived.on('close', () => {
        if (port.now() === arrived) port.leave()
        giveUp(arrived)
      })
      arrived.start()
      port.arrive(arrived)
    },
    leave,
  }
}

/** Reads a file and ends the process that has seen what stands in it. */
export const readAndForget =
  (documents: Documents, drop: () => void): Documents['read'] =>
  async (name, asked) => {
    try {
      return await documents.read(name, asked)
    } finally {
      documents.leave()
      drop()
    }
  }
