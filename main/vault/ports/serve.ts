import { z } from 'zod'
import { contract, type EndpointName, endpointOf } from '../../../shared/contract/contract'
import type { Endpoint, ServingProcess } from '../../../shared/contract/endpoint'
import { DomainError } from '../../../shared/lib/domain-error'
import type { Refusal, Reply } from '../../../shared/lib/reply'
import type { Caller, Handlers } from './handlers'
import type { ServerPort } from './port'
import { weigh } from './weigh'

/**
 * The one door of every process: frame, name, window, right, input, handler, output, reply (SECURITY.md F1, F2).
 * INVARIANT 1: who asks is made by the port and the session behind it, never read from the request.
 * INVARIANT 2: an answer carries a value the contract describes, or a code; never a message, a stack or a typed text.
 * INVARIANT 3: nothing a page sends can throw out of here.
 */
export interface Serving<Process extends ServingProcess> {
  readonly process: Process
  readonly port: ServerPort
  readonly handlers: Handlers<Process>
  /** Asked anew for every request: the session behind a port changes, its window never does. */
  callerOf(): Caller
  /** True from the moment a lock has begun: only what saves typed text is then taken. */
  locking?(): boolean
  /** Milliseconds for the rate limit; not the vault's clock, which may be set. */
  clock?(): number
  /** A defect, for a test build's stderr. A release build does not pass it: a stack may carry typed text. */
  onUnexpected?(name: string, error: unknown): void
}

export interface Server {
  /** Resolves when every request that has been taken is answered. */
  settled(): Promise<void>
  close(): void
}

export const REQUESTS_PER_SECOND = 200

/** What saves a typed text: taken until the process ends, so that locking loses nothing. */
const TAKEN_WHILE_LOCKING: ReadonlySet<string> = new Set<EndpointName>([
  'draft/save',
  'identity-draft/save',
  'place/save',
  'summary/save-draft',
  'text/save',
  'answers/save',
  'notes/save',
  'private-note/save',
])

const frame = z.strictObject({
  id: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  name: z.string().max(60),
  input: z.unknown(),
})
const CODE = /^[a-z][a-z-]*\/[a-z][a-z-]*$/

const refuse = (code: string, facts: Refusal['facts'] = {}): Refusal => ({ ok: false, code, facts })

export function serve<Process extends ServingProcess>(serving: Serving<Process>): Server {
  const { port, handlers } = serving
  const underWay = new Set<Promise<void>>()
  const takes = rateLimit(serving.clock ?? (() => performance.now()))
  let open = true

  async function answer(name: string, input: unknown): Promise<Reply<unknown>> {
    if (!takes()) return refuse('request/too-many')
    const endpoint = find(name, serving.process)
    if (!endpoint) return refuse('request/unknown')
    const caller = serving.callerOf()
    if (!endpoint.windows.includes(caller.window)) return refuse('request/wrong-window')
    if (endpoint.right !== 'none' && caller.user === null) return refuse('session/locked')
    if (!caller.rights.has(endpoint.right)) return refuse('session/right-missing')
    if (serving.locking?.() && !TAKEN_WHILE_LOCKING.has(name)) return refuse('session/locking')
    const weight = weigh(input)
    if (weight !== 'fits') return refuse(weight === 'tooLarge' ? 'request/too-large' : 'request/malformed')
    const parsed = endpoint.input.safeParse(input)
    if (!parsed.success) return refuseInput(parsed.error)
    // The table types one handler per name; found by name at run time, their union has no common call signature.
    const handler = handlers[name as keyof Handlers<Process>] as unknown as (input: unknown, caller: Caller) => Promise<unknown>
    const value = endpoint.output.safeParse(await handler(parsed.data, caller))
    if (!value.success) throw new Error(`answer of ${name} is not what the contract says: ${pathsOf(value.error)}`)
    return { ok: true, value: value.data }
  }

  async function take(data: unknown): Promise<void> {
    const request = frame.safeParse(data)
    // Without a number to answer to there is nobody to answer.
    if (!request.success) return
    const { id, name, input } = request.data
    let reply: Reply<unknown>
    try {
      reply = await answer(name, input)
    } catch (error) {
      if (error instanceof DomainError) reply = refuse(error.code, { ...error.facts })
      else {
        serving.onUnexpected?.(name, error)
        reply = refuse('internal/unexpected')
      }
    }
    if (open) post(port, { id, reply })
  }

  port.on('message', ({ data }) => {
    if (!open) return
    const work = take(data).finally(() => underWay.delete(work))
    underWay.add(work)
  })
  port.on('close', () => {
    open = false
  })
  port.start()
  return {
    async settled() {
      while (underWay.size > 0) await Promise.all([...underWay])
    },
    close() {
      open = false
      port.close()
    },
  }
}

function find(name: string, process: ServingProcess): Endpoint | undefined {
  if (!Object.hasOwn(contract, name)) return undefined
  const endpoint = endpointOf(name as EndpointName)
  return endpoint.process === process ? endpoint : undefined
}

/** A schema's own code (`date/does-not-exist`) is said; which field it was comes from the schema, not from the sender. */
function refuseInput(error: z.ZodError): Refusal {
  const issue = error.issues.find(({ message }) => CODE.test(message)) ?? error.issues[0]
  const field = issue ? issue.path.map(String).join('.').slice(0, 80) : ''
  const code = issue && CODE.test(issue.message) ? issue.message : 'request/malformed'
  return refuse(code, field === '' ? {} : { field })
}

function pathsOf(error: z.ZodError): string {
  return error.issues.map(({ path, code }) => `${path.map(String).join('.')} ${code}`).join(', ')
}

/** A window that is gone takes no answer; that is no defect of ours. */
function post(port: ServerPort, message: unknown): void {
  try {
    port.postMessage(message)
  } catch {
    port.close()
  }
}

/** A bucket that holds one second's worth of requests and fills evenly. */
function rateLimit(clock: () => number): () => boolean {
  let left = REQUESTS_PER_SECOND
  let last = clock()
  return () => {
    const now = clock()
    left = Math.min(REQUESTS_PER_SECOND, left + (Math.max(0, now - last) / 1000) * REQUESTS_PER_SECOND)
    last = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
