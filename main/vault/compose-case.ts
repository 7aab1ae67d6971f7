import type { Announcement } from '../../shared/contract/announcement'
import { contract } from '../../shared/contract/contract'
import type { WindowRole } from '../../shared/contract/endpoint'
import { rightsOf } from '../../shared/domain/user/rights'
import type { User } from '../../shared/domain/user/user'
import { DomainError, requireThat } from '../../shared/lib/domain-error'
import { DARK } from '../../shared/slides/slide'
import { type CaseFeatures, caseFeatures } from './case-features'
import { readLimits } from './features/session/session-service'
import { casesMigrations } from './migrations/cases'
import { makeAnnouncer } from './ports/announce'
import type { CaseContext } from './ports/case-context'
import type { ToProcess } from './ports/control'
import { watchDay } from './ports/day-watch'
import { makeDocuments, readAndForget } from './ports/documents'
import type { Caller, Handlers, SignedInCaller } from './ports/handlers'
import { makeIdentityOpen } from './ports/identity-open'
import type { InnerName } from './ports/inner'
import { type AsDesk, type OpenCases, type ToIdentity, toIdentity } from './ports/inner-port'
import { printPaper, writePaper } from './ports/paper-out'
import type { ServerPort } from './ports/port'
import { makeProjectors } from './ports/project'
import { type Server, serve } from './ports/serve'
import type { Start, Tell } from './ports/start'
import { makeSpelling } from './spelling/spelling'
import { makeBackup } from './store/backup'
import type { World } from './store/compartment'
import { holdFolder } from './store/folder'
import { type OpenCompartment, openCompartment } from './store/open-compartment'
import { forgetEvents } from './store/sealed-events'

export interface CaseProcessDeps {
  readonly start: Start
  readonly tell: Tell
  readonly world: World
  readonly checkWorker?: string
  readonly spellingWorker?: string
  readonly onUnexpected?: (name: string, error: unknown) => void
}

/** The cases, opened: everything that is gone again when they close. */
interface OpenedCases {
  readonly cases: OpenCompartment
  readonly key: Uint8Array
  readonly user: User
  readonly features: CaseFeatures
  unwatchDay(): void
}

const CHANGE_LIMITS: ReadonlySet<string> = new Set(['session', 'settings', 'meeting'])

/** The one place of the case process that knows everybody. `take` is given every message of main, in order. */
export function composeCase(deps: CaseProcessDeps): { take(message: ToProcess, ports: readonly ServerPort[]): Promise<void> } {
  const { start, tell, world, onUnexpected } = deps
  const folder = start.vaultFolder
  const announcer = makeAnnouncer()
  const projectors = makeProjectors()
  const documents = makeDocuments({
    wanted: () => tell({ kind: 'need-documents' }),
    hung: () => tell({ kind: 'drop-documents' }),
  })
  const speller = makeSpelling(deps.spellingWorker)
  const servers = new Set<Server>()
  const paperOfWindow = new Map<number, string>()
  let identity: ToIdentity | undefined
  let opened: OpenedCases | undefined
  const identityOpen = makeIdentityOpen({
    close: async () => await identity?.endIdentity(),
    end: () => tell({ kind: 'end-identity' }),
  })
  let locking = false

  // Held from the first breath, so that a second program finds out on its lock page; released when the process ends.
  let held = holdFolder(folder)
  held.catch(() => undefined)

  /** Tried again each time it is asked for: a disk gets room, the other window is closed, and "Försök igen" means it. */
  async function hold(): Promise<void> {
    held = held.catch(() => holdFolder(folder))
    held.catch(() => undefined)
    await held
  }

  function requireOpened(): OpenedCases {
    requireThat(opened, 'session/locked')
    return opened
  }

  async function open({ key, user, mode, identityOpen: keepsIdentity, names, failedTries, events }: OpenCases): Promise<void> {
    requireThat(!opened, 'vault/already-open')
    const nameOfUser = new Map(names.map(({ id, name }) => [id, name]))
    const cases = await openCompartment({
      folder,
      name: 'cases',
      key,
      migrations: casesMigrations,
      world,
      ...(deps.checkWorker === undefined ? {} : { checkWorker: deps.checkWorker }),
    })
    try {
      await cases.fold(events)
      const act = mode === 'meeting' ? 'vault/opened-for-meeting' : 'vault/opened'
      await cases.transact(user.id, async (_trx, record) => record(act, user.id))
      const context: CaseContext = {
        cases,
        world,
        mode,
        practice: start.practice,
        failedTries,
        users: names,
        nameOf: (id) => nameOfUser.get(id) ?? '',
        identityOpen: identityOpen.now,
        closeIdentity: identityOpen.end,
        announce,
        project: projectors.project,
        render: documents.render,
        readForeign: readAndForget(documents, () => tell({ kind: 'drop-documents' })),
        speller,
      }
      const features = caseFeatures(context)
      const unwatchDay = watchDay(world, () => features.turnDay().catch((error: unknown) => onUnexpected?.('day', error)))
      opened = { cases, key, user, features, unwatchDay }
    } catch (error) {
      await cases.close()
      throw error
    }
    identityOpen.set(keepsIdentity)
    forgetEvents(
      folder,
      events.map(({ id }) => id),
    )
    await tellLimits()
  }

  /** Main's timers follow what is set here; every act that changes it announces it. */
  function announce(message: Announcement): void {
    announcer.announce(message)
    if (message.kind === 'changed' && message.nouns.some((noun) => CHANGE_LIMITS.has(noun))) {
      tellLimits().catch((error: unknown) => onUnexpected?.('limits', error))
    }
  }

  async function tellLimits(): Promise<void> {
    if (opened) tell({ kind: 'limits', ...(await readLimits({ cases: opened.cases, world })) })
  }

  function callerOf(window: WindowRole, windowId: number): Caller {
    const user = opened?.user ?? null
    return { window, windowId, user, rights: user ? rightsOf(user.roles) : new Set(['none'] as const) }
  }

  /** A port may be there before the cases are open: each request finds the handlers of that moment. */
  const handlers = Object.fromEntries(
    Object.entries(contract)
      .filter(([, { process }]) => process === 'case')
      .map(([name]) => [
        name,
        (input: unknown, caller: SignedInCaller) =>
          (
            requireOpened().features.handlers[name as keyof Handlers<'case'>] as (
              input: unknown,
              caller: SignedInCaller,
            ) => Promise<unknown>
          )(input, caller),
      ]),
  ) as unknown as Handlers<'case'>

  function openPort(port: ServerPort, window: WindowRole, windowId: number): void {
    const server = serve({
      process: 'case',
      port,
      handlers,
      callerOf: () => callerOf(window, windowId),
      locking: () => locking,
      ...(onUnexpected ? { onUnexpected } : {}),
    })
    servers.add(server)
    port.on('close', () => servers.delete(server))
    announcer.add(window, port)
  }

  async function closeCases(): Promise<void> {
    const closing = opened
    opened = undefined
    closing?.unwatchDay()
    await closing?.cases.close()
  }

  /** The seed's way in: only into a vault of invented cases. */
  async function asDesk({ name, input }: AsDesk): Promise<unknown> {
    requireThat(start.practice || start.demo, 'request/unknown')
    requireThat(contract[name].process === 'case', 'request/unknown')
    const parsed = contract[name].input.parse(input)
    const handler = handlers[name as keyof Handlers<'case'>] as (input: unknown, caller: Caller) => Promise<unknown>
    return await handler(parsed, callerOf('desk', 0))
  }

  async function askFeature(name: string, input: unknown): Promise<unknown> {
    const { inner } = requireOpened().features
    requireThat(Object.hasOwn(inner, name), 'request/unknown')
    return await (inner[name as InnerName] as (input: unknown) => Promise<unknown>)(input)
  }

  async function finish(): Promise<void> {
    locking = true
    await Promise.all([...servers].map((server) => server.settled()))
    const key = opened?.key
    await closeCases()
    if (identityOpen.now()) await identity?.casesClosed()
    else if (key) await makeBackup({ folder, world, keys: { cases: Buffer.from(key) } })
    ;(await held).release()
  }

  /** The window shows this paper and no other; its name is proposed where the person chooses a file. */
  async function bindPaper(windowId: number, paperId: string): Promise<void> {
    const { papers } = requireOpened().features
    papers.bindWindow(windowId, paperId)
    paperOfWindow.set(windowId, paperId)
    tell({ kind: 'suggest-file-name', windowId, name: (await papers.read(paperId)).fileName })
  }

  async function paperOut(
    requestId: number,
    windowId: number,
    out: (bytes: Uint8Array) => Promise<void>,
    how: 'saved' | 'printed',
  ) {
    try {
      const { user, features } = requireOpened()
      const paperId = paperOfWindow.get(windowId)
      requireThat(paperId, 'paper/unknown')
      const { bytes } = await features.papers.read(paperId)
      await out(bytes)
      await features.papers.note(paperId, how, user.id)
      tell({ kind: 'paper-done', requestId, ok: true })
    } catch (error) {
      tell({ kind: 'paper-done', requestId, ok: false, code: error instanceof DomainError ? error.code : 'internal/unexpected' })
    }
  }

  async function paperPrinted(windowId: number): Promise<void> {
    const paperId = paperOfWindow.get(windowId)
    if (paperId !== undefined && opened) await opened.features.papers.note(paperId, 'printed', opened.user.id)
  }

  async function take(message: ToProcess, ports: readonly ServerPort[]): Promise<void> {
    const [port] = ports
    switch (message.kind) {
      case 'port':
        if (!port) return
        if (message.role === 'projector') {
          projectors.add(port)
          // Its window is gone, or its display: the wall that comes back, wherever it does, comes back dark.
          port.on('close', () => opened?.features.darkenWall())
          return
        }
        openPort(port, message.role, message.windowId)
        return message.paperId === undefined ? undefined : await bindPaper(message.windowId, message.paperId)
      case 'inner-port':
        if (port) {
          const serving = { hold, open, closeCases, asDesk, ask: askFeature }
          identity = toIdentity(port, serving, onUnexpected)
        }
        return
      case 'documents-port':
        if (port) documents.arrive(port)
        return
      case 'lock-begun':
        locking = true
        opened?.features.shutWall()
        return projectors.project(DARK)
      case 'identity-ended':
        identityOpen.gone()
        return announcer.announce({ kind: 'identityClosed' })
      case 'write-paper':
        return await paperOut(message.requestId, message.windowId, (bytes) => writePaper(message.path, bytes), 'saved')
      case 'print-paper':
        return await paperOut(message.requestId, message.windowId, printPaper, 'printed')
      case 'paper-printed':
        return await paperPrinted(message.windowId)
      case 'finish':
        try {
          await finish()
        } finally {
          tell({ kind: 'finished' })
        }
        return
      case 'start':
        return
    }
  }

  tell({ kind: 'ready' })
  return { take }
}
