import { app } from 'electron'
import type { Announcement } from '../../shared/contract/announcement'
import type { WindowRole } from '../../shared/contract/endpoint'
import type { Entries } from '../broker/entries'
import { type Opened, startVault, type Vault, type VaultName } from '../broker/vault'
import type { Displays } from '../displays/screen'
import { type Lock, makeLock } from '../lock/lock'
import type { StayAwake } from '../power/stay-awake'
import type { Clock } from '../start/clock'
import type { Folders } from '../start/folders'
import { makeOwnClipboard, type OwnClipboard } from '../windows/clipboard'
import { type Dialogs, makeDialogs } from '../windows/dialogs'
import type { Page, Seat } from '../windows/page-window'
import { makeProjector, type Projector } from '../windows/projector-window'
import { makeOpening, type Opening } from './opening'
import { makePages, type Pages } from './pages'
import { foldersFor, makePractice } from './practice'
import { beginsAgain, type LockReason, locksTheLockPage, noticeOf } from './reasons'

export interface ShellParts {
  readonly entries: Entries
  readonly folders: Folders
  readonly settingsFile: string
  readonly vaultFolder: string
  readonly demo: boolean
  readonly displays: Displays
  readonly clock: Clock
  readonly stayAwake: StayAwake
  readonly notice: string | null
}

/** What a preview window was opened for, and the one process that has it. */
export interface Previewed {
  readonly from: VaultName
  /** A paper may be printed and saved; an enclosure is only looked at. */
  readonly kind: 'paper' | 'enclosure'
  readonly id: string
}

/**
 * The program between its processes: which page stands there, which set of vault processes serves it.
 * INVARIANT 1: a page of a role is connected only to the processes of that role, and never to those of a set that ended.
 * INVARIANT 2: a desk exists only between `opened` and the next lock.
 */
export interface Shell {
  readonly parts: ShellParts
  readonly pages: Pages
  readonly projector: Projector
  readonly dialogs: Dialogs
  readonly clipboard: OwnClipboard
  readonly opening: Pick<Opening, 'openedAt' | 'limits' | 'screen' | 'answerScreen'>
  /** Shows the lock page, and starts the vault's processes when it is painted. */
  begin(seat: Seat): Promise<void>
  lock(reason: LockReason): void
  draftsFlushed(): void
  leave(): void
  /** The program was started again: its window comes to the front, or, where it is just leaving, it begins anew. */
  comeForward(): void
  /** Leaves, and begins anew: another place for the vault was chosen before there was one. */
  restart(): void
  openSetup(): void
  finishSetup(): void
  openPractice(): Promise<void>
  /** Locks and opens the same practice again; nothing where it is none. */
  reopenPractice(): void
  openPreview(what: Previewed): void
  /** The process that made the paper this window shows; undefined where it shows none. */
  paperFrom(windowId: number): VaultName | undefined
  fileNameFor(windowId: number): string | undefined
  vault(): Vault | null
  /** True from the moment a lock has begun: nothing new is opened then. */
  locking(): boolean
  isPractice(): boolean
  state(): ReturnType<Opening['state']> & { notice: string | null }
  announce(announcement: Announcement): void
}

/** Gives a page its port to main; loaded after the first paint, since it brings the whole contract with it. */
export type ServeMain = (page: Page, shell: Shell) => { announce(announcement: Announcement): void }

const SERVED_BY: Readonly<Record<WindowRole, readonly VaultName[]>> = {
  lock: ['identity'],
  setup: ['identity'],
  desk: ['case', 'identity'],
  preview: ['case', 'identity'],
}

export function makeShell(parts: ShellParts, loadServer: () => Promise<ServeMain>): Shell {
  let serveMain: ServeMain | null = null
  let vault: Vault | null = null
  const practice = makePractice(parts.folders.practicePrefix)
  let setupFinished = false
  let notice = parts.notice
  let leaving = false
  const announcers = new Map<Page, ReturnType<ServeMain>>()
  const fileNames = new Map<number, string>()
  const previewed = new Map<number, Previewed>()
  const deaths: number[] = []
  const dialogs = makeDialogs()
  const clipboard = makeOwnClipboard()

  const pages = makePages(parts.entries.pagePreload, {
    made: (page) => connectMain(page),
    closing: (role) => (role === 'preview' ? pages.closePreview() : leave()),
    crashed,
  })
  const projector = makeProjector(parts.displays, parts.entries.projectorPreload, {
    port: (windowId) => vault?.connect('case', 'projector', windowId),
    changed: (state) => announce({ kind: 'projector', ...state }),
  })
  // After the projector: whatever the displays do, the wall goes dark before anything is asked.
  const opening = makeOpening({
    ...parts,
    remembersDays: () => practice.folder() === null,
    screenChanged: (state) => announce({ kind: 'screen', ...state }),
  })
  const order: Lock = makeLock({
    darkenWall: () => projector.close(),
    forgetDialogs: () => dialogs.forget(),
    clearClipboard: () => clipboard.clear(),
    refuseRequests: () => vault?.lockBegun(),
    askForDrafts: () => announce({ kind: 'locking' }),
    finishVault: async () => vault?.finish(),
    endProcesses: async () => vault?.end(),
    replacePages: () => (leaving ? pages.killForGood() : void pages.killAll()),
    startAgain,
  })

  function announce(announcement: Announcement): void {
    announcers.get(pages.current())?.announce(announcement)
  }

  function connectMain(page: Page): void {
    page.window.once('closed', () => {
      announcers.delete(page)
      fileNames.delete(page.id)
    })
    if (serveMain) announcers.set(page, serveMain(page, shell))
  }

  function connectVault(page: Page): void {
    for (const name of ['case', 'identity'] as const) {
      const shown = previewed.get(page.id)
      const served = SERVED_BY[page.role].includes(name) && (shown === undefined || shown.from === name)
      const port = served ? vault?.connect(name, page.role, page.id, shown?.id) : undefined
      if (port) page.give(name, port)
      else page.lost(name)
    }
  }

  function startProcesses(): void {
    const real = { vaultFolder: parts.vaultFolder, localFolder: parts.folders.local, demo: parts.demo }
    const start = { ...foldersFor(practice.folder(), real), version: app.getVersion() }
    vault = startVault(parts.entries, start, { opened, endIdentity, limits: opening.told, fileName, died })
    connectVault(pages.current())
  }

  function fileName(windowId: number, name: string): void {
    fileNames.set(windowId, name)
  }

  function crashed(role: WindowRole): void {
    if (role !== 'preview') deaths.push(Date.now())
    if (role === 'preview') pages.closePreview()
    // A lock page that cannot stand leaves nothing to look at: better no program than one that blinks.
    else if (role === 'lock' && !beginsAgain(deaths, Date.now())) leave()
    else lock('windowEnded')
  }

  function died(): void {
    deaths.push(Date.now())
    lock('processEnded')
  }

  function opened(now: Opened): void {
    opening.opened(now)
    notice = null
    // A new vault's first desk waits until the recovery sheet has been seen to.
    if (pages.current().role !== 'setup' || setupFinished) openDesk(now)
  }

  function openDesk({ keepIdentity }: Opened): void {
    setupFinished = false
    const ended = keepIdentity ? null : vault?.endIdentity()
    connectVault(pages.replace('desk'))
    void ended
  }

  async function endIdentity(): Promise<void> {
    opening.identityEnded()
    await vault?.endIdentity()
    const open = pages.preview()
    if (open && previewed.get(open.id)?.from === 'identity') pages.closePreview()
    pages.current().lost('identity')
    announce({ kind: 'identityClosed' })
  }

  function lock(reason: LockReason): void {
    if (order.underWay() || leaving) return
    if (pages.current().role === 'lock' && !locksTheLockPage(reason)) return
    notice = noticeOf(reason)
    beginLock()
  }

  function beginLock(): void {
    opening.lockBegun()
    setupFinished = false
    order.begin(pages.current().role === 'desk', leaving)
  }

  function leave(): void {
    if (leaving) return
    leaving = true
    if (!order.underWay()) beginLock()
  }

  function startAgain(): void {
    vault = null
    fileNames.clear()
    previewed.clear()
    practice.lockDone(leaving)
    app.clearRecentDocuments()
    if (leaving) app.exit(0)
    else if (beginsAgain(deaths, Date.now())) startProcesses()
    else {
      notice = 'lock/cannot-start'
      connectVault(pages.current())
    }
  }

  const shell: Shell = {
    parts,
    pages,
    projector,
    dialogs,
    clipboard,
    opening,
    async begin(seat) {
      const page = await pages.begin(seat)
      startProcesses()
      serveMain = await loadServer()
      for (const open of new Set([page, pages.current()])) {
        if (!announcers.has(open) && !open.window.isDestroyed()) connectMain(open)
      }
    },
    lock,
    draftsFlushed: () => order.draftsFlushed(),
    leave,
    comeForward() {
      if (leaving) app.relaunch()
      else pages.current().show()
    },
    restart() {
      app.relaunch()
      leave()
    },
    openSetup() {
      if (pages.current().role === 'lock') connectVault(pages.replace('setup'))
    },
    finishSetup() {
      if (pages.current().role !== 'setup') return
      setupFinished = true
      const opened = opening.current()
      if (opened) openDesk(opened)
    },
    async openPractice() {
      if (pages.current().role !== 'lock' || practice.folder() !== null || order.underWay()) return
      const ended = vault
      practice.begin()
      pages.current().lost('identity')
      await ended?.end()
      // A lock that came in between has begun anew already.
      if (vault === ended && !order.underWay()) startProcesses()
    },
    reopenPractice() {
      if (practice.folder() === null || order.underWay()) return
      practice.keepOnce()
      lock('asked')
    },
    openPreview(what) {
      const page = pages.openPreview()
      previewed.set(page.id, what)
      connectVault(page)
    },
    paperFrom: (windowId) => (previewed.get(windowId)?.kind === 'paper' ? previewed.get(windowId)?.from : undefined),
    fileNameFor: (windowId) => fileNames.get(windowId),
    vault: () => vault,
    locking: () => order.underWay(),
    isPractice: () => practice.folder() !== null,
    state: () => ({ ...opening.state(), notice }),
    announce,
  }
  return shell
}
