import type { Paper } from '../../../shared/domain/paper/paper'
import { DomainError } from '../../../shared/lib/domain-error'
import { type Later, later } from './later'
import type { ServerPort } from './port'

/** A PDF of 40 pages takes under a second; what takes longer hangs, and main then ends that process. */
const TIME_LIMIT = 20_000

/** The documents process as a vault process sees it: a paper goes in, bytes come out. It is started when first wanted. */
export interface Documents {
  /** @throws DomainError `paper/could-not-be-made` */
  render(paper: Paper): Promise<Uint8Array>
  arrive(port: ServerPort): void
  /** The process is ended after this; the next paper starts a new one. */
  leave(): void
}

export function makeDocuments(wanted: () => void): Documents {
  const port: Later<ServerPort> = later(wanted)
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>()
  let next = 0

  const failed = () => new DomainError('paper/could-not-be-made')
  function giveUp(): void {
    for (const { reject } of waiting.values()) reject(failed())
    waiting.clear()
  }

  return {
    async render(paper) {
      const to = await port.value()
      const id = next++
      return await new Promise<Uint8Array>((resolve, reject) => {
        const limit = setTimeout(() => {
          waiting.delete(id)
          reject(failed())
        }, TIME_LIMIT)
        const settle =
          <T>(how: (value: T) => void) =>
          (value: T) => {
            clearTimeout(limit)
            waiting.delete(id)
            how(value)
          }
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject) })
        to.postMessage({ id, paper })
      })
    },
    arrive(arrived) {
      arrived.on('message', ({ data }) => {
        const { id, bytes } = data as { id?: number; bytes?: unknown }
        const wait = id === undefined ? undefined : waiting.get(id)
        if (bytes instanceof Uint8Array) wait?.resolve(bytes)
        else wait?.reject(failed())
      })
      arrived.on('close', () => {
        if (port.now() === arrived) port.leave()
        giveUp()
      })
      arrived.start()
      port.arrive(arrived)
    },
    leave() {
      port.leave()
      giveUp()
    },
  }
}
