import { z } from 'zod'
import { endpointNames } from '../../../shared/contract/contract'
import { user } from '../../../shared/domain/user/user'
import { failedTries, openingMode } from '../../../shared/domain/vault/vault'
import { DomainError } from '../../../shared/lib/domain-error'
import { type Reply, refusal } from '../../../shared/lib/reply'
import { foldedEvent } from '../store/sealed-events'
import type { AskInner } from './inner'
import type { ServerPort } from './port'

/**
 * The port between the identity process and the case process: the calls of `inner.ts`, the handshake that hands over the
 * case key, and the end of either. Both ends are our own code; the frames are checked all the same.
 * SECURITY: main brokers this port and never sees what goes over it.
 */
export const openCases = z.strictObject({
  /** The raw case key; it is gone when the case process ends. */
  key: z.instanceof(Uint8Array),
  user,
  mode: openingMode,
  /** Whether the identity process stays alive and open after this. */
  identityOpen: z.boolean(),
  /** Names of all users, removed ones too, for papers and rows that say who did what. */
  names: z.array(z.strictObject({ id: z.string(), name: z.string(), takesTasks: z.boolean(), decides: z.boolean() })).max(1_000),
  failedTries: failedTries.nullable(),
  /** What was sealed while the vault was locked, to be folded into the cases' log. */
  events: z.array(foldedEvent).max(10_000),
})
export type OpenCases = z.infer<typeof openCases>

/** An endpoint of the case process asked for by the seed of a practice or demonstration vault, never in a real one. */
export const asDesk = z.strictObject({ name: z.literal(endpointNames), input: z.unknown() })
export type AsDesk = z.infer<typeof asDesk>

/** What the case process answers besides {@link AskInner}'s calls. */
export interface ToCases {
  /** Resolves while the case process holds the vault's folder. @throws DomainError `vault/in-use` */
  hold(): Promise<void>
  open(input: OpenCases): Promise<void>
  /** Closes the cases again: setup was begun anew, or opening identity failed. */
  closeCases(): Promise<void>
  asDesk(input: AsDesk): Promise<unknown>
  readonly ask: AskInner
}

/** What the identity process answers. */
export interface ToIdentity {
  /** Closes the identity compartment cleanly; its process is ended afterwards. */
  endIdentity(): Promise<void>
  /** The cases are closed and copied from no more: the identity process may make the backup. */
  casesClosed(): Promise<void>
}

const frame = z.union([
  z.strictObject({ id: z.number().int(), name: z.string(), input: z.unknown() }),
  z.strictObject({ id: z.number().int(), reply: z.unknown() }),
])
const replied = z.union([z.strictObject({ ok: z.literal(true), value: z.unknown() }), refusal])

export type AnswerInner = (name: string, input: unknown) => Promise<unknown>

/**
 * Either end of the port: answers what the other asks, and asks.
 * @returns a function that throws DomainError with the other side's code, `process/gone` when that side has ended.
 */
export function connectInner(
  port: ServerPort,
  answer: AnswerInner,
  onUnexpected?: (name: string, error: unknown) => void,
): (name: string, input: unknown) => Promise<unknown> {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  let next = 0
  let gone = false

  async function reply(id: number, name: string, input: unknown): Promise<void> {
    let said: Reply<unknown>
    try {
      said = { ok: true, value: (await answer(name, input)) ?? null }
    } catch (error) {
      if (error instanceof DomainError) said = { ok: false, code: error.code, facts: { ...error.facts } }
      else {
        onUnexpected?.(name, error)
        said = { ok: false, code: 'internal/unexpected', facts: {} }
      }
    }
    if (!gone) port.postMessage({ id, reply: said })
  }

  port.on('message', ({ data }) => {
    const read = frame.safeParse(data)
    if (!read.success) return
    if ('name' in read.data) void reply(read.data.id, read.data.name, read.data.input)
    else {
      const settle = waiting.get(read.data.id)
      waiting.delete(read.data.id)
      settle?.(replied.parse(read.data.reply))
    }
  })
  port.on('close', () => {
    gone = true
    for (const settle of waiting.values()) settle({ ok: false, code: 'process/gone', facts: {} })
    waiting.clear()
  })
  port.start()

  return async (name, input) => {
    if (gone) throw new DomainError('process/gone')
    const id = next++
    const said = await new Promise<Reply<unknown>>((resolve) => {
      waiting.set(id, resolve)
      port.postMessage({ id, name, input })
    })
    if (!said.ok) throw new DomainError(said.code, said.facts)
    return said.value
  }
}

/** The identity process's end. */
export function toCases(port: ServerPort, serving: ToIdentity, onUnexpected?: (name: string, error: unknown) => void): ToCases {
  const send = connectInner(
    port,
    async (name) => {
      if (name === 'end-identity') return await serving.endIdentity()
      if (name === 'cases-closed') return await serving.casesClosed()
      throw new DomainError('request/unknown')
    },
    onUnexpected,
  )
  return {
    async hold() {
      await send('hold', {})
    },
    async open(input) {
      await send('open', input)
    },
    async closeCases() {
      await send('close-cases', {})
    },
    asDesk: (input) => send('as-desk', input),
    ask: ((name, input) => send(name, input)) as AskInner,
  }
}

/** The case process's end; `serving.ask` runs the inner handlers of the features. */
export function toIdentity(
  port: ServerPort,
  serving: Omit<ToCases, 'ask'> & { ask: AnswerInner },
  onUnexpected?: (name: string, error: unknown) => void,
): ToIdentity {
  const send = connectInner(
    port,
    async (name, input) => {
      if (name === 'hold') return await serving.hold()
      if (name === 'open') return await serving.open(openCases.parse(input))
      if (name === 'close-cases') return await serving.closeCases()
      if (name === 'as-desk') return await serving.asDesk(asDesk.parse(input))
      return await serving.ask(name, input)
    },
    onUnexpected,
  )
  return {
    async endIdentity() {
      await send('end-identity', {})
    },
    async casesClosed() {
      await send('cases-closed', {})
    },
  }
}
