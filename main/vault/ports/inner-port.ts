import { z } from 'zod'
import { refusal, type Reply } from '../../../shared/lib/reply'
import { DomainError } from '../../../shared/lib/domain-error'
import { openingMode } from '../../../shared/domain/vault/vault'
import { user } from '../../../shared/domain/user/user'
import type { AskInner, InnerHandlers, InnerName } from './inner'
import type { ServerPort } from './port'

/**
 * The port between the identity process and the case process: calls of `inner.ts`, and the handshake that hands over the
 * case key. Both ends are our own code, so the frames are narrow and not hostile; a broken one is a defect.
 * SECURITY: main brokers this port and never sees what goes over it.
 */
export const openCases = z.strictObject({
  /** The raw case key; the case process forgets it when it ends. */
  key: z.instanceof(Uint8Array),
  generationFolder: z.string(),
  user,
  mode: openingMode,
  /** Whether the identity process stays alive and open after this. */
  identityOpen: z.boolean(),
  /** Names of all users, removed ones too, for papers and rows that say who did what. */
  names: z.array(z.strictObject({ id: z.string(), name: z.string() })).max(1_000),
  /** First run: the compartment does not exist yet. */
  create: z.boolean(),
})
export type OpenCases = z.infer<typeof openCases>

const frame = z.union([
  z.strictObject({ id: z.number().int(), name: z.string(), input: z.unknown() }),
  z.strictObject({ id: z.number().int(), reply: z.unknown() }),
])
const replied = z.union([z.strictObject({ ok: z.literal(true), value: z.unknown() }), refusal])

/** The case process's end: answers the handshake, and the inner calls once it is open. */
export interface InnerServing {
  open(input: OpenCases): Promise<null>
  /** undefined before the handshake. */
  handlers(): InnerHandlers | undefined
  onUnexpected?(name: string, error: unknown): void
}

export function serveInner(port: ServerPort, serving: InnerServing): void {
  async function answer(name: string, input: unknown): Promise<unknown> {
    if (name === 'open') return await serving.open(openCases.parse(input))
    const handlers = serving.handlers()
    if (!handlers) throw new DomainError('session/locked')
    if (!Object.hasOwn(handlers, name)) throw new DomainError('request/unknown')
    return await (handlers[name as InnerName] as (input: unknown) => Promise<unknown>)(input)
  }
  port.on('message', ({ data }) => {
    const request = frame.parse(data)
    if (!('name' in request)) return
    answer(request.name, request.input).then(
      (value) => port.postMessage({ id: request.id, reply: { ok: true, value: value ?? null } }),
      (error: unknown) => {
        if (!(error instanceof DomainError)) serving.onUnexpected?.(request.name, error)
        const reply =
          error instanceof DomainError ? { ok: false, code: error.code, facts: error.facts } : { ok: false, code: 'internal/unexpected', facts: {} }
        port.postMessage({ id: request.id, reply })
      },
    )
  })
  port.start()
}

/** The identity process's end. */
export interface InnerAsker {
  open(input: OpenCases): Promise<void>
  readonly ask: AskInner
}

/** @throws DomainError with the other side's code; `case/gone` when its process has ended. */
export function askInner(port: ServerPort): InnerAsker {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  let next = 0
  port.on('message', ({ data }) => {
    const answered = frame.parse(data)
    if (!('reply' in answered)) return
    const settle = waiting.get(answered.id)
    waiting.delete(answered.id)
    settle?.(replied.parse(answered.reply))
  })
  port.on('close', () => {
    for (const settle of waiting.values()) settle({ ok: false, code: 'case/gone', facts: {} })
    waiting.clear()
  })
  port.start()
  async function send(name: string, input: unknown): Promise<unknown> {
    const id = next++
    const reply = await new Promise<Reply<unknown>>((resolve) => {
      waiting.set(id, resolve)
      port.postMessage({ id, name, input })
    })
    if (!reply.ok) throw new DomainError(reply.code, reply.facts)
    return reply.value
  }
  return {
    async open(input) {
      await send('open', input)
    },
    ask: send as AskInner,
  }
}
