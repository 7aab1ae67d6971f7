import type { WindowRole } from '../../shared/contract/endpoint'
import type { Paper } from '../../shared/domain/paper/paper'
import { DomainError } from '../../shared/lib/domain-error'
import { accountHandlers } from './features/account/account-service'
import { backupHandlers } from './features/backup/backup-service'
import { enclosureHandlers, sweepEnclosureFiles } from './features/enclosure/enclosure-service'
import { readWordsWith } from './features/enclosure/read-words'
import { EnclosureWindows } from './features/enclosure/windows'
import { identityHistoryHandlers } from './features/history/history-service'
import { individualHandlers } from './features/identity/individual-service'
import { identityDraftHandlers } from './features/identity-draft/identity-draft-service'
import { identityLogHandlers } from './features/identity-log/identity-log-service'
import { importFeature } from './features/import/import-service'
import { forgetUnmarkedImports } from './features/import/settle-import'
import { rememberWordHandlers } from './features/own-word/remember-word-service'
import { resolvePending } from './features/pending/pending-service'
import { questionWordsHandlers } from './features/question-words/question-words-service'
import { scanAboutHandlers } from './features/scan/scan-about-service'
import { identitySearchHandlers } from './features/search/identity-search-service'
import { singlingOutHandlers } from './features/singling-out/singling-out-service'
import { releaseHandlers } from './features/summary/release-service'
import { summaryHandlers } from './features/summary/summary-service'
import { sweepHandlers } from './features/sweep/sweep-service'
import { textHandlers } from './features/text/text-service'
import { uploadHandlers } from './features/upload/upload-service'
import { dropAllUploads } from './features/upload/uploads'
import { makeOpening } from './features/vault/opening'
import { makeSessionKeeper } from './features/vault/session'
import { makeSetup } from './features/vault/setup'
import { vaultHandlers } from './features/vault/vault-service'
import { Lists } from './features/who-is-who/lists'
import { whoIsWhoFeature } from './features/who-is-who/who-is-who-service'
import { identityMigrations } from './migrations/identity'
import { makeAnnouncer } from './ports/announce'
import type { ToProcess } from './ports/control'
import { makeDocuments } from './ports/documents'
import type { Handlers } from './ports/handlers'
import type { IdentityContext } from './ports/identity-context'
import { type ToCases, toCases } from './ports/inner-port'
import { later } from './ports/later'
import { printPaper, writePaper } from './ports/paper-out'
import type { ServerPort } from './ports/port'
import { type Server, serve } from './ports/serve'
import type { Start, Tell } from './ports/start'
import type { KdfPolicies } from './ports/world'
import { layOut } from './seed/lay-out'
import { listAccounts, namesOf } from './store/accounts'
import { makeBackup } from './store/backup'
import { makeBlobStore } from './store/blob-store'
import type { World } from './store/compartment'

export interface IdentityProcessDeps {
  readonly start: Start
  readonly tell: Tell
  readonly world: World
  readonly kdf: KdfPolicies
  readonly checkWorker?: string
  readonly onUnexpected?: (name: string, error: unknown) => void
}

/** How long the identity process waits for the cases to close before it leaves the backup to the next lock. */
const CASES_CLOSE_LIMIT = 4_000

/**
 * The one place of the identity process that knows everybody. `take` is given every message of main, in order.
 */
export function composeIdentity(deps: IdentityProcessDeps): {
  take(message: ToProcess, ports: readonly ServerPort[]): Promise<void>
} {
  const { start, tell, world, kdf, onUnexpected } = deps
  const { policy } = kdf
  const folder = start.vaultFolder
  const session = makeSessionKeeper()
  const announcer = makeAnnouncer()
  const documents = makeDocuments({
    wanted: () => tell({ kind: 'need-documents' }),
    hung: () => tell({ kind: 'drop-documents' }),
  })
  const cases = later<ToCases>()
  const casesClosed = later<true>()
  const servers = new Set<Server>()
  let locking = false

  const context: IdentityContext = {
    world,
    identity: session.identity,
    askCase: (async (name, input) => await (await cases.value()).ask(name, input)) as IdentityContext['askCase'],
    nameOf: (userId) => namesOf(folder).get(userId) ?? '',
    accounts: () => listAccounts(folder),
    announce: announcer.announce,
  }
  const blobs = makeBlobStore(folder)
  const readWords = readWordsWith(documents)
  const imports = importFeature(context, (asked) => documents.read('table', asked))
  const enclosureWindows = new EnclosureWindows()
  const lists = new Lists()
  const whoIsWho = whoIsWhoFeature(context, { lists, practice: start.practice, draw: drawAndForget })
  const opening = makeOpening({
    folder,
    world,
    session,
    migrations: identityMigrations,
    checkWorker: deps.checkWorker,
    toCases: cases.value,
    async resolvePending() {
      await resolvePending(context)
      await forgetUnmarkedImports(context)
      await sweepEnclosureFiles(context, blobs)
    },
    tell,
  })
  const setup = makeSetup({ folder, world, kdf, opening, toCases: cases.value })
  let prepared: Promise<void> = Promise.resolve()
  const handlers: Handlers<'identity'> = {
    ...vaultHandlers({ folder, world, policy, session, opening, setup, toCases: cases.value, prepared: () => prepared }),
    ...accountHandlers({ folder, session, world, policy }),
    ...backupHandlers({ folder }),
    ...individualHandlers(context),
    ...summaryHandlers(context),
    ...releaseHandlers(context),
    ...singlingOutHandlers(context),
    ...sweepHandlers(context),
    ...rememberWordHandlers(context),
    ...scanAboutHandlers(context),
    ...textHandlers(context),
    ...questionWordsHandlers(context),
    ...uploadHandlers(context, readWords),
    ...imports.handlers,
    ...enclosureHandlers(context, { blobs, readWords, windows: enclosureWindows }),
    ...identityDraftHandlers(context),
    ...identityLogHandlers(context),
    ...identitySearchHandlers(context),
    ...identityHistoryHandlers(context),
    ...whoIsWho.handlers,
  }

  function openPort(port: ServerPort, window: WindowRole, windowId: number): void {
    const server = serve({
      process: 'identity',
      port,
      handlers,
      callerOf: () => session.callerOf(window, windowId),
      locking: () => locking,
      ...(onUnexpected ? { onUnexpected } : {}),
    })
    servers.add(server)
    port.on('close', () => servers.delete(server))
    announcer.add(window, port)
  }

  /** A meeting begins: the compartment closes cleanly here, then main ends this process with all it remembers. */
  async function endIdentity(): Promise<void> {
    stop()
    await settled()
    const identity = session.current()?.identity
    session.drop()
    await identity?.close()
  }

  /** Nothing new is taken; a file that is being read is not waited for, and what was on its way in is gone. */
  function stop(): void {
    locking = true
    imports.stop()
    documents.leave()
    dropAllUploads()
  }

  async function settled(): Promise<void> {
    await Promise.all([...servers].map((server) => server.settled()))
  }

  /** Whoever closes last makes the copy, from closed files (main/vault/store/README.md). */
  async function finish(): Promise<void> {
    stop()
    await settled()
    const current = session.current()
    session.drop()
    await current?.identity?.close()
    if (!current || setup.underWay()) return
    const { keys } = current.unlocked
    const closed = keys.cases === null || (await inTime(casesClosed.value(), CASES_CLOSE_LIMIT))
    if (!closed) return
    await makeBackup({
      folder,
      world,
      keys: { ...(keys.cases ? { cases: keys.cases } : {}), ...(keys.identity ? { identity: keys.identity } : {}) },
    })
  }

  /** The documents process has seen who people are, or the recovery key: it ends with it. */
  async function drawAndForget(paper: Paper): Promise<Uint8Array> {
    try {
      return await documents.render(paper)
    } finally {
      documents.leave()
      tell({ kind: 'drop-documents' })
    }
  }

  /** A window that shows a list of who is who sends that one out; the setup page sends the recovery sheet. */
  async function paperOut(
    { requestId, windowId }: { requestId: number; windowId: number },
    out: (bytes: Uint8Array) => Promise<void>,
    how: 'saved' | 'printed',
  ): Promise<void> {
    try {
      if (lists.find(windowId)) await whoIsWho.out.send(windowId, out, how)
      else await out(await drawAndForget(setup.recoverySheet()))
      tell({ kind: 'paper-done', requestId, ok: true })
    } catch (error) {
      const code = error instanceof DomainError ? error.code : 'internal/unexpected'
      tell({ kind: 'paper-done', requestId, ok: false, code })
    }
  }

  function bindShown(windowId: number, id: string): void {
    if (!lists.bindWindow(windowId, id)) enclosureWindows.bind(windowId, id)
    else tell({ kind: 'suggest-file-name', windowId, name: lists.require(windowId).fileName })
  }

  async function take(message: ToProcess, ports: readonly ServerPort[]): Promise<void> {
    const [port] = ports
    switch (message.kind) {
      case 'port':
        if (message.role === 'preview' && message.paperId !== undefined) bindShown(message.windowId, message.paperId)
        if (port && message.role !== 'projector') openPort(port, message.role, message.windowId)
        return
      case 'inner-port': {
        if (!port) return
        const end = toCases(port, { endIdentity, casesClosed: async () => casesClosed.arrive(true) }, onUnexpected)
        port.on('close', () => casesClosed.arrive(true))
        cases.arrive(end)
        return
      }
      case 'documents-port':
        if (port) documents.arrive(port)
        return
      case 'write-paper':
        return await paperOut(message, (bytes) => writePaper(message.path, bytes), 'saved')
      case 'print-paper':
        return await paperOut(message, printPaper, 'printed')
      case 'lock-begun':
        return stop()
      case 'finish':
        try {
          await finish()
        } finally {
          tell({ kind: 'finished' })
        }
        return
      case 'paper-printed':
        if (lists.find(message.windowId)) await whoIsWho.out.send(message.windowId, null, 'printed')
        return
      case 'start':
      case 'identity-ended':
        return
    }
  }

  if (start.practice || start.demo) {
    prepared = layOut({ start, folder, world, kdf, opening, session, handlers, toCases: cases.value })
  }
  tell({ kind: 'ready' })
  return { take }
}

async function inTime(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  return await Promise.race([work.then(() => true), limit]).finally(() => clearTimeout(timer))
}
