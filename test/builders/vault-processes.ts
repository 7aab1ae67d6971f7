import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeCase } from '../../main/vault/compose-case'
import { composeIdentity } from '../../main/vault/compose-identity'
import type { FromProcess, ToProcess } from '../../main/vault/ports/control'
import type { ServerPort } from '../../main/vault/ports/port'
import type { World } from '../../main/vault/store/compartment'
import { QUICK_POLICY } from '../../main/vault/store/kdf'
import type { EndpointName, InputOf, OutputOf } from '../../shared/contract/contract'
import { endpointOf } from '../../shared/contract/contract'
import type { ServingProcess, WindowRole } from '../../shared/contract/endpoint'
import type { ReadingName } from '../../shared/domain/enclosure/reading'
import type { Reply } from '../../shared/lib/reply'
import { asker, portPair } from './port-pair'

export type Side = 'case' | 'identity'

/** A page as the preload makes it: it asks by name and never says which process answers. */
export interface TestWindow {
  ask<Name extends EndpointName>(name: Name, input: InputOf<Name>): Promise<Reply<OutputOf<Name>>>
  /** The value, or a thrown error with the code. */
  get<Name extends EndpointName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  /** Whatever came over the ports, as text: for marker tests. */
  everything(): string
  readonly heard: { case: unknown[]; identity: unknown[] }
}

export interface TestVault {
  readonly folder: string
  readonly said: { case: FromProcess[]; identity: FromProcess[] }
  /** @param shown what a preview was opened for, and which process has it: it is connected to no other */
  open(role: WindowRole, shown?: string, from?: Side): TestWindow
  projector(): unknown[]
  /** The same, with a window that can go. */
  openProjector(): { heard: unknown[]; close(): void }
  tell(side: Side, message: ToProcess): Promise<void>
  /** Waits until a process has said this. */
  heard<Kind extends FromProcess['kind']>(side: Side, kind: Kind): Promise<Extract<FromProcess, { kind: Kind }>>
  /** As main does at lock. */
  lock(): Promise<void>
  /** Every message between the processes and everything they told main, as text. */
  wire(): string
}

export interface Options {
  folder?: string
  practice?: boolean
  demo?: boolean
  world?: World
  /** Answers for the documents process. */
  render?: (paper: unknown) => Uint8Array
  /** Whether the documents process hangs at this paper, or at this way of reading a file. */
  hangs?: (paper: unknown) => boolean
  /** Sees every message between the vault processes before it is sent. */
  onInner?: (from: Side, message: { id: number; name?: string; input?: unknown; reply?: unknown }) => void
}

export const realTestWorld: World = { now: () => new Date(), newId: () => randomUUID(), randomInt: (below) => randomInt(below) }

async function answerReading(port: ServerPort, id: number, reading: ReadingName, asked: never): Promise<void> {
  const { readForeign } = await import('../../main/documents/readers/read')
  port.postMessage(
    await readForeign(reading, asked).then(
      (read) => ({ id, read }),
      (error: { code?: string }) => ({ id, code: error.code }),
    ),
  )
}

const folders: string[] = []
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samrum-'))
  folders.push(folder)
  return folder
}
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Both vault processes in this one, with real ports between them, real files, and main played by the test. */
export function startVaultProcesses(options: Options = {}): TestVault {
  const folder = options.folder ?? join(temporaryFolder(), 'vault')
  const world = options.world ?? realTestWorld
  const start = {
    kind: 'start' as const,
    vaultFolder: folder,
    localFolder: join(folder, '..', 'local'),
    version: '0.0.0',
    practice: options.practice ?? false,
    demo: options.demo ?? false,
  }
  const said: TestVault['said'] = { case: [], identity: [] }
  const listeners = new Set<() => void>()
  const wire: unknown[] = []
  const problems: Error[] = []
  const documentsPorts: ServerPort[] = []
  let identityAlive = true
  let windows = 0

  const processes: Record<Side, { take(message: ToProcess, ports: readonly ServerPort[]): Promise<void> }> = {
    case: composeCase({
      start,
      world,
      tell: (message) => hear('case', message),
      onUnexpected: (name, error) => note(name, error),
    }),
    identity: composeIdentity({
      start,
      world,
      kdf: { policy: QUICK_POLICY, calibrated: async () => QUICK_POLICY },
      tell: (message) => hear('identity', message),
      onUnexpected: (name, error) => note(name, error),
    }),
  }
  function note(name: string, error: unknown): void {
    problems.push(new Error(`unexpected in ${name}`, { cause: error }))
  }

  function hear(side: Side, message: FromProcess): void {
    said[side].push(message)
    for (const listener of [...listeners]) listener()
    if (message.kind === 'need-documents') documents(side)
    if (message.kind === 'drop-documents') for (const port of documentsPorts.splice(0)) port.close()
    if (message.kind === 'end-identity') void endIdentity()
    if (message.kind === 'opened' && !message.keepIdentity) void endIdentity()
  }

  async function endIdentity(): Promise<void> {
    await processes.identity.take({ kind: 'finish' }, [])
    identityAlive = false
    await processes.case.take({ kind: 'identity-ended' }, [])
  }

  function documents(side: Side): void {
    const [vault, mine] = portPair()
    documentsPorts.push(mine)
    mine.on('message', ({ data }) => {
      const { id, paper, reading, asked } = data as { id: number; paper: unknown; reading?: ReadingName; asked?: never }
      // Foreign files are read as the documents process reads them.
      if (options.hangs?.(paper ?? reading)) return
      if (reading) return void answerReading(mine, id, reading, asked as never)
      mine.postMessage({ id, bytes: options.render?.(paper) ?? new TextEncoder().encode(JSON.stringify(paper)) })
    })
    mine.start()
    void processes[side].take({ kind: 'documents-port' }, [vault])
  }

  const [innerOfIdentity, innerOfCase] = portPair()
  const tapped = (from: Side, port: ServerPort): ServerPort => ({
    ...port,
    postMessage(message) {
      wire.push(message)
      options.onInner?.(from, message as never)
      port.postMessage(message)
    },
  })
  void processes.identity.take({ kind: 'inner-port' }, [tapped('identity', innerOfIdentity)])
  void processes.case.take({ kind: 'inner-port' }, [tapped('case', innerOfCase)])

  function open(role: WindowRole, shown?: string, from: Side = 'case'): TestWindow {
    const windowId = ++windows
    const replies: unknown[] = []
    const ends: Partial<Record<Side, ReturnType<typeof asker>>> = {}
    for (const side of shown === undefined ? (['case', 'identity'] as const) : [from]) {
      const [theirs, mine] = portPair()
      ends[side] = asker(mine)
      void processes[side].take({ kind: 'port', role, windowId, ...(shown === undefined ? {} : { paperId: shown }) }, [theirs])
    }
    const ask = async (name: EndpointName, input: unknown): Promise<Reply<unknown>> => {
      const side: ServingProcess = endpointOf(name).process
      if (side === 'main') throw new Error('main is not here')
      if (side === 'identity' && !identityAlive) return { ok: false, code: 'identity/closed', facts: {} }
      const reply = (await ends[side]?.ask(name, input)) ?? { ok: false, code: `${side}/closed`, facts: {} }
      replies.push(reply)
      return reply
    }
    return {
      ask: ask as TestWindow['ask'],
      get: (async (name: EndpointName, input: unknown) => {
        const reply = await ask(name, input)
        if (!reply.ok) throw new Error(`${name}: ${reply.code} ${JSON.stringify(reply.facts)}`)
        return reply.value
      }) as TestWindow['get'],
      everything: () => JSON.stringify([replies, ends.case?.heard, ends.identity?.heard]),
      heard: { case: ends.case?.heard ?? [], identity: ends.identity?.heard ?? [] },
    }
  }

  function openProjector(): { heard: unknown[]; close(): void } {
    const [theirs, mine] = portPair()
    const heard: unknown[] = []
    mine.on('message', ({ data }) => heard.push(data))
    mine.start()
    void processes.case.take({ kind: 'port', role: 'projector', windowId: ++windows }, [theirs])
    return { heard, close: () => mine.close() }
  }

  return {
    folder,
    said,
    open,
    projector: () => openProjector().heard,
    openProjector,
    tell: (side, message) => processes[side].take(message, []),
    async heard(side, kind) {
      for (;;) {
        const found = said[side].find((message) => message.kind === kind)
        if (found) return found as never
        await new Promise<void>((resolve) => {
          const listener = () => {
            listeners.delete(listener)
            resolve()
          }
          listeners.add(listener)
        })
      }
    },
    async lock() {
      const both = identityAlive ? (['identity', 'case'] as const) : (['case'] as const)
      for (const side of both) await processes[side].take({ kind: 'lock-begun' }, [])
      await Promise.all(both.map((side) => processes[side].take({ kind: 'finish' }, [])))
      innerOfIdentity.close()
      innerOfCase.close()
      // A defect that only became a code on its way to a window is a defect of the test's subject all the same.
      if (problems[0]) throw problems[0]
    },
    wire: () => JSON.stringify([wire, said], (_key, value: unknown) => (value instanceof Uint8Array ? 'bytes' : value)),
  }
}
