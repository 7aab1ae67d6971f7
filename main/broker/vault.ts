import { MessageChannelMain, type MessagePortMain } from 'electron'
import type { WindowRole } from '../../shared/contract/endpoint'
import type { FromProcess, ToProcess } from '../vault/ports/control'
import { type Child, startChild } from './child'
import type { Entries } from './entries'

/**
 * The vault's processes from one start to their end; a lock ends them all and makes a new set.
 * INVARIANT 1: main moves ports and words of `control.ts` between them; no case and no key passes through here.
 * INVARIANT 2: a set that has begun to end tells nobody anything any more.
 */
export type VaultName = 'case' | 'identity'
export type Start = Omit<Extract<ToProcess, { kind: 'start' }>, 'kind'>
export type Opened = Extract<FromProcess, { kind: 'opened' }>
export type ToldLimits = Extract<FromProcess, { kind: 'limits' }>

export interface VaultListener {
  opened(opened: Opened): void
  /** The case process is about to run a meeting: no process may hold the identity key. */
  endIdentity(): void
  limits(limits: ToldLimits): void
  fileName(windowId: number, name: string): void
  died(): void
}

export interface Vault {
  /** Gives a process one end of a window's port; undefined when that process is gone. */
  connect(name: VaultName, role: WindowRole | 'projector', windowId: number, paperId?: string): MessagePortMain | undefined
  writePaper(name: VaultName, windowId: number, path: string): Promise<PaperDone>
  printPaper(name: VaultName, windowId: number): Promise<PaperDone>
  /** The window printed the paper it shows itself; the process that made it notes it. */
  paperPrinted(name: VaultName, windowId: number): void
  lockBegun(): void
  /** Resolves when every process has closed its files, or is gone. */
  finish(): Promise<void>
  /** Closes and ends the identity process, then tells the case process. */
  endIdentity(): Promise<void>
  end(): Promise<void>
}

export type PaperDone = { ok: true } | { ok: false; code: string }

const IDENTITY_FINISHES_WITHIN = 1_000
const PAPER_WITHIN = 60_000

export function startVault(entries: Entries, start: Start, listener: VaultListener): Vault {
  /** Those that windows may still be connected to. */
  const children = new Map<VaultName, Child>()
  const all = new Set<Child>()
  const finished = new Map<VaultName, () => void>()
  const papers = new Map<number, (done: PaperDone) => void>()
  let documents: Child | undefined
  let nextRequest = 1
  let ending = false

  const tell = (name: VaultName, message: ToProcess, port?: MessagePortMain) => children.get(name)?.tell(message, port)

  function hear(name: VaultName, message: FromProcess): void {
    if (message.kind === 'finished') finished.get(name)?.()
    else if (message.kind === 'paper-done') {
      papers.get(message.requestId)?.(message.ok ? { ok: true } : { ok: false, code: message.code ?? 'paper/could-not-be-saved' })
    } else if (!ending) pass(name, message)
  }

  function pass(name: VaultName, message: FromProcess): void {
    if (message.kind === 'opened') listener.opened(message)
    else if (message.kind === 'end-identity') listener.endIdentity()
    else if (message.kind === 'limits') listener.limits(message)
    else if (message.kind === 'suggest-file-name') listener.fileName(message.windowId, message.name)
    else if (message.kind === 'need-documents') connectDocuments(name)
    else if (message.kind === 'drop-documents') void dropDocuments()
  }

  function dropDocuments(): Promise<void> {
    const ended = documents?.end() ?? Promise.resolve()
    documents = undefined
    return ended
  }

  function connectDocuments(name: VaultName): void {
    // It holds no key; when it dies the port of the one who asked closes, and the next paper starts a new one.
    documents ??= startChild(entries.documents, 'Samrum dokument', {
      message: () => undefined,
      died: () => (documents = undefined),
    })
    const { port1, port2 } = new MessageChannelMain()
    documents.tell({ kind: 'documents-port' } satisfies ToProcess, port1)
    tell(name, { kind: 'documents-port' }, port2)
  }

  async function finishOne(name: VaultName, child: Child): Promise<void> {
    const said = new Promise<void>((resolve) => finished.set(name, resolve))
    child.tell({ kind: 'finish' } satisfies ToProcess)
    await Promise.race([said, child.gone])
  }

  function askForPaper(name: VaultName, message: (requestId: number) => ToProcess): Promise<PaperDone> {
    const requestId = nextRequest++
    return new Promise((resolve) => {
      const settle = (done: PaperDone) => {
        clearTimeout(timer)
        papers.delete(requestId)
        resolve(done)
      }
      const timer = setTimeout(() => settle({ ok: false, code: 'paper/took-too-long' }), PAPER_WITHIN)
      papers.set(requestId, settle)
      if (children.has(name)) tell(name, message(requestId))
      else settle({ ok: false, code: `${name}/closed` })
    })
  }

  for (const name of ['identity', 'case'] as const) {
    const child = startChild(entries[name], name === 'case' ? 'Samrum ärenden' : 'Samrum identiteter', {
      message: (message) => hear(name, message as FromProcess),
      died: () => {
        // One that has been asked to finish may end by itself; one that a window relies on may not.
        if (children.delete(name) && !ending) listener.died()
      },
    })
    children.set(name, child)
    all.add(child)
    tell(name, { kind: 'start', ...start })
  }
  const inner = new MessageChannelMain()
  tell('identity', { kind: 'inner-port' }, inner.port1)
  tell('case', { kind: 'inner-port' }, inner.port2)

  return {
    connect(name, role, windowId, paperId) {
      if (!children.has(name)) return undefined
      const { port1, port2 } = new MessageChannelMain()
      tell(name, { kind: 'port', role, windowId, ...(paperId === undefined ? {} : { paperId }) }, port1)
      return port2
    },
    writePaper: (name, windowId, path) => askForPaper(name, (requestId) => ({ kind: 'write-paper', requestId, windowId, path })),
    printPaper: (name, windowId) => askForPaper(name, (requestId) => ({ kind: 'print-paper', requestId, windowId })),
    paperPrinted: (name, windowId) => tell(name, { kind: 'paper-printed', windowId }),
    lockBegun() {
      ending = true
      for (const name of children.keys()) tell(name, { kind: 'lock-begun' })
    },
    async finish() {
      await Promise.all([...children].map(([name, child]) => finishOne(name, child)))
    },
    async endIdentity() {
      const identity = children.get('identity')
      if (!identity) return
      children.delete('identity')
      await within(IDENTITY_FINISHES_WITHIN, finishOne('identity', identity))
      await identity.end()
      tell('case', { kind: 'identity-ended' })
    },
    async end() {
      ending = true
      await Promise.all([...[...all].map((child) => child.end()), dropDocuments()])
      children.clear()
      for (const settle of [...papers.values()]) settle({ ok: false, code: 'session/locked' })
    },
  }
}

function within(milliseconds: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    void work.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
