import { z } from 'zod'
import { paper } from '../../shared/domain/paper/paper'
import { renderPaper } from './render-paper'

z.config({ jitless: true })

/** What is needed of a port: Electron's in the process, a pair of Node's in a test. */
export interface PortLike {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  start(): void
  postMessage(message: unknown): void
}

const request = z.strictObject({ id: z.number().int().min(0), paper })
const numbered = z.object({ id: z.number().int().min(0) })

/**
 * Answers each `{id, paper}` with `{id, bytes}` or `{id, code}`. A code only: what went wrong may carry the words of a paper.
 */
export function serveDocuments(port: PortLike): void {
  port.on('message', ({ data }) => {
    void answer(data).then((reply) => {
      if (reply) port.postMessage(reply)
    })
  })
  port.start()
}

async function answer(data: unknown): Promise<{ id: number; bytes: Uint8Array } | { id: number; code: string } | undefined> {
  const asked = request.safeParse(data)
  if (asked.success) {
    const { id } = asked.data
    return await renderPaper(asked.data.paper).then(
      (bytes) => ({ id, bytes }),
      () => ({ id, code: 'paper/could-not-be-made' }),
    )
  }
  // Without a number to answer to there is nobody to answer.
  const named = numbered.safeParse(data)
  return named.success ? { id: named.data.id, code: 'paper/could-not-be-made' } : undefined
}
