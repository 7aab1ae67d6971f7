import { z } from 'zod'
import { type ReadingName, readings } from '../../shared/domain/enclosure/reading'
import { paper } from '../../shared/domain/paper/paper'
import { DomainError } from '../../shared/lib/domain-error'
import { readForeign } from './readers/read'
import { renderPaper } from './render-paper'

z.config({ jitless: true })

/** What is needed of a port: Electron's in the process, a pair of Node's in a test. */
export interface PortLike {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  start(): void
  postMessage(message: unknown): void
}

const names = Object.keys(readings) as [ReadingName, ...ReadingName[]]
const request = z.union([
  z.strictObject({ id: z.number().int().min(0), paper }),
  z.strictObject({ id: z.number().int().min(0), reading: z.literal(names), asked: z.unknown() }),
])
const numbered = z.object({ id: z.number().int().min(0) })

type Reply = { id: number; bytes: Uint8Array } | { id: number; read: unknown } | { id: number; code: string }

/**
 * Answers each `{id, paper}` with `{id, bytes}`, each `{id, reading, asked}` with `{id, read}`, and what fails with `{id, code}`.
 * A code only: what went wrong may carry the words of a paper or of a file.
 */
export function serveDocuments(port: PortLike): void {
  port.on('message', ({ data }) => {
    void answer(data).then((reply) => {
      if (reply) port.postMessage(reply)
    })
  })
  port.start()
}

async function answer(data: unknown): Promise<Reply | undefined> {
  const asked = request.safeParse(data)
  if (asked.success) return 'paper' in asked.data ? await rendered(asked.data) : await readOut(asked.data)
  // Without a number to answer to there is nobody to answer.
  const named = numbered.safeParse(data)
  return named.success ? { id: named.data.id, code: 'paper/could-not-be-made' } : undefined
}

async function rendered({ id, paper: model }: { id: number; paper: z.infer<typeof paper> }): Promise<Reply> {
  return await renderPaper(model).then(
    (bytes) => ({ id, bytes }),
    () => ({ id, code: 'paper/could-not-be-made' }),
  )
}

async function readOut({ id, reading, asked }: { id: number; reading: ReadingName; asked: unknown }): Promise<Reply> {
  const checked = readings[reading].asked.safeParse(asked)
  if (!checked.success) return { id, code: 'file/damaged' }
  return await readForeign(reading, checked.data as never).then(
    (read) => ({ id, read }),
    (error: unknown) => ({ id, code: error instanceof DomainError ? error.code : 'file/damaged' }),
  )
}
