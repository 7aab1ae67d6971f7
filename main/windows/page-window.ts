import { setTimeout as sleep } from 'node:timers/promises'
import { BrowserWindow, type MessagePortMain, type WebContents } from 'electron'
import { menuText } from '../../renderer/text/sv/menu'
import type { ServingProcess, WindowRole } from '../../shared/contract/endpoint'
import type { Rectangle } from '../displays/screen'
import { ORIGIN } from './security/app-files'
import { webPreferences } from './security/web-preferences'

/** Where a window is, so that the next one takes its place without a jump. */
export interface Seat {
  readonly bounds: Rectangle
  readonly maximized: boolean
}

/** A window with one page in it. Its role is decided when it is made and never changes. */
export interface Page {
  readonly role: WindowRole
  readonly id: number
  readonly window: BrowserWindow
  /** The page stands there and can be shown. */
  readonly painted: Promise<void>
  /** Resolves when a frame of it has reached the screen and keys pressed meanwhile have had their turn; never late by much. */
  onScreen(): Promise<void>
  seat(): Seat
  show(): void
  /** One end of a port to a process; waits until the page can take it. */
  give(process: ServingProcess, port: MessagePortMain): void
  /** The process is gone: what waits for it is answered. */
  lost(process: ServingProcess): void
  /** Ends the page's process at once, with everything that was shown in it; the empty window stays until `remove`. */
  kill(): void
  remove(): void
}

export interface PageListener {
  /** The person wants the window closed. */
  closing(): void
  /** The page's process ended without being told to. */
  crashed(): void
}

const BACKGROUND = '#f8f9fa'
const SHOWN_ANYHOW = 2_000
const FRAME_WITHIN = 500
/** What follows the first paint takes both the processor and main's own thread, which every key passes. */
const FIRST_KEYS = 100

export function openPage(role: WindowRole, seat: Seat, preload: string, listener: PageListener): Page {
  const window = new BrowserWindow({
    ...seat.bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: menuText.windowTitle,
    backgroundColor: BACKGROUND,
    webPreferences: webPreferences(preload, `samrum-${role}`),
  })
  const contents = window.webContents
  // Captured by no meeting program (Windows 10 2004 and later); the projector, alone, may be shared.
  window.setContentProtection(true)
  let killed = false
  let ready = false
  const waiting: (() => void)[] = []
  const deliver = (post: () => void) => {
    if (!ready) waiting.push(post)
    else if (!killed && !window.isDestroyed()) post()
  }
  // A message that comes before there is a document is lost, so ports wait for it.
  contents.once('dom-ready', () => {
    ready = true
    for (const post of waiting.splice(0)) deliver(post)
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', (event) => {
    event.preventDefault()
    listener.closing()
  })
  // Windows ends the session without asking twice.
  window.on('session-end', () => listener.closing())
  contents.on('render-process-gone', () => {
    if (!killed) listener.crashed()
  })
  const painted = new Promise<void>((resolve) => {
    window.once('ready-to-show', () => resolve())
    contents.once('did-finish-load', () => setTimeout(resolve, SHOWN_ANYHOW))
    contents.once('did-fail-load', () => resolve())
  })
  void contents.loadURL(`${ORIGIN}/${role}/index.html`).catch(() => undefined)
  return {
    role,
    id: contents.id,
    window,
    painted,
    async onScreen() {
      const frame = contents.capturePage({ x: 0, y: 0, width: 1, height: 1 }).catch(() => undefined)
      await Promise.race([frame, sleep(FRAME_WITHIN)])
      await sleep(FIRST_KEYS)
    },
    seat: () => ({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
    show() {
      if (window.isDestroyed()) return
      if (seat.maximized && !window.isVisible()) window.maximize()
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    give: (process, port) => deliver(() => contents.postMessage('samrum', { kind: 'port', process }, [port])),
    lost: (process) => deliver(() => contents.postMessage('samrum', { kind: 'lost', process })),
    kill() {
      if (killed || window.isDestroyed()) return
      killed = true
      endRenderer(contents)
    },
    remove() {
      killed = true
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

/** Ended, not crashed: a crash may leave a dump of what the page knew. Crashing is for a process that has no number yet. */
function endRenderer(contents: WebContents): void {
  const pid = contents.getOSProcessId()
  try {
    if (pid === 0) throw new Error('no process yet')
    process.kill(pid, 'SIGKILL')
  } catch {
    contents.forcefullyCrashRenderer()
  }
}
