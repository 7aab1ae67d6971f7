import type { Paper } from '../../../shared/domain/paper/paper'
import { DomainError } from '../../../shared/lib/domain-error'
import { type Later, later } from './later'
import type { ServerPort } from './port'

/** A PDF of 40 pages takes under a second; what takes longer hangs. */
const TIME_LIMIT = 20_000

/** The documents process as a vault process sees it: a paper goes in, bytes come out. It is started when first wanted. */
export interface Documents {
  /** @throws DomainError `paper/could-not-be-made`, also when it hangs: its process is ended then, and the next paper starts a new one */
  render(paper: Paper): Promise<Uint8Array>
  arrive(port: ServerPort): void
  /** The process is ended after this; the next paper starts a new one. */
  leave(): void
}

interface Wait {
  /** Undefined until the process is there. */
  on: ServerPort | undefined
  resolve(bytes: Uint8Array): void
  reject(error: Error): void
}

/** @param main what main is asked for: a documents process, and the end of one that hangs */
export function makeDocuments(main: { wanted(): void; hung(): void }): Documents {
  const port: Later<ServerPort> = later(main.wanted)
  const waiting = new Map<number, Wait>()
  let next = 0

  const failed = () => new DomainError('paper/could-not-be-made')
  /** Whoever waited for that process; a new one may be at work for others already. */
  function giveUp(on: ServerPort | undefined): void {
    for (const wait of [...waiting.values()]) if (wait.on === on) wait.reject(failed())
  }

  function leave(): void {
    const left = port.now()
    port.leave()
    giveUp(left)
  }

  return {
    render(paper) {
      const id = next++
      return new Promise<Uint8Array>((resolve, reject) => {
        const limit = setTimeout(() => {
          // One paper at a time is drawn there: whoever waits behind this one would wait for ever.
          leave()
          main.hung()
          settle(reject)(failed())
        }, TIME_LIMIT)
        const settle =
          <T>(how: (value: T) => void) =>
          (value: T) => {
            clearTimeout(limit)
            waiting.delete(id)
            how(value)
          }
        const wait: Wait = { on: undefined, resolve: settle(resolve), reject: settle(reject) }
        waiting.set(id, wait)
        port
          .value()
          .then((to) => {
            if (!waiting.has(id)) return
            wait.on = to
            to.postMessage({ id, paper })
          })
          .catch(wait.reject)
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
        giveUp(arrived)
      })
      arrived.start()
      port.arrive(arrived)
    },
    leave,
  }
}
