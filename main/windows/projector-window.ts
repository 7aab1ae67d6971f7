import { BrowserWindow, type MessagePortMain } from 'electron'
import { menuText } from '../../renderer/text/sv/menu'
import { boundsOn, placeProjector, same, screenOf, wallMustGoDark } from '../displays/place-projector'
import type { Displays, Rectangle, Screen } from '../displays/screen'
import { ORIGIN } from './security/app-files'
import { webPreferences } from './security/web-preferences'

export interface ProjectorState {
  readonly open: boolean
  readonly displays: number
  readonly ownDisplay: boolean
  /** It went without being asked to, and nobody has seen to it yet. */
  readonly lost: boolean
  readonly width: number
  readonly height: number
}

/**
 * The window that the room sees (LAW 4).
 * INVARIANT 1: dark means gone: the window and its process are destroyed, nothing is asked of them first.
 * INVARIANT 2: any change of the displays makes it dark; it comes back only when somebody asks for it.
 */
export interface Projector {
  state(desk: Rectangle): ProjectorState
  /** Nothing where it is open already: two clicks are one. */
  open(desk: Rectangle): void
  /** Dark at once; what was lost is seen to. */
  close(): void
  /** "Byt skärm": dark, the desk moves to the wall's display, the wall comes back on the desk's. */
  swap(desk: BrowserWindow): void
}

export interface ProjectorListener {
  /** A port of role `projector` from the case process; undefined when there is none. */
  port(windowId: number): MessagePortMain | undefined
  changed(state: { open: boolean; ownDisplay: boolean; lost: boolean }): void
}

const FULL_SCREEN_WITHIN = 700

export function makeProjector(displays: Displays, preload: string, listener: ProjectorListener): Projector {
  let window: BrowserWindow | undefined
  let ownDisplay = false
  let lost = false
  let screens: readonly Screen[] = displays.list()

  const isOpen = () => window !== undefined && !window.isDestroyed()

  function tell(): void {
    listener.changed({ open: isOpen(), ownDisplay, lost })
  }

  /** @param becauseOf `lost`: nobody asked for it, and the chair must be told */
  function close(becauseOf: 'asked' | 'lost'): void {
    const closing = window
    const wasLost = lost
    window = undefined
    ownDisplay = false
    lost = becauseOf === 'lost' && (wasLost || closing !== undefined)
    if (closing && !closing.isDestroyed()) closing.destroy()
    if (closing || wasLost !== lost) tell()
  }

  function open(desk: Rectangle, onto?: Screen): void {
    close('asked')
    screens = displays.list()
    const place = onto ? ({ kind: 'ownDisplay', screen: onto } as const) : placeProjector(screens, desk)
    ownDisplay = place.kind === 'ownDisplay'
    const bounds = place.kind === 'ownDisplay' ? place.screen.bounds : place.bounds
    const opened = makeWindow(bounds, ownDisplay, preload)
    window = opened
    opened.webContents.once('dom-ready', () => {
      const port = listener.port(opened.webContents.id)
      if (port) opened.webContents.postMessage('samrum', { kind: 'port', process: 'case' }, [port])
    })
    opened.once('ready-to-show', () => {
      opened.setBounds(bounds)
      opened.showInactive()
      if (ownDisplay) fill(opened, bounds)
    })
    opened.webContents.on('render-process-gone', () => {
      if (window === opened) close('lost')
    })
    opened.once('closed', () => {
      if (window === opened) close('lost')
    })
    tell()
  }

  displays.onChange(() => {
    const now = displays.list()
    const dark = wallMustGoDark(screens, now)
    screens = now
    if (dark) close('lost')
  })

  return {
    state(desk) {
      const now = displays.list()
      const place = placeProjector(now, desk)
      const { width, height } =
        isOpen() && window ? window.getBounds() : place.kind === 'ownDisplay' ? place.screen.bounds : place.bounds
      return {
        open: isOpen(),
        displays: now.length,
        ownDisplay: isOpen() ? ownDisplay : place.kind === 'ownDisplay',
        lost,
        width,
        height,
      }
    },
    open(desk) {
      if (!isOpen()) open(desk)
    },
    close: () => close('asked'),
    swap(desk) {
      const now = displays.list()
      const deskScreen = screenOf(now, desk.getBounds())
      const place = placeProjector(now, desk.getBounds())
      if (!deskScreen || place.kind === 'window') return
      const wasOpen = isOpen()
      close('asked')
      const maximized = desk.isMaximized()
      if (maximized) desk.unmaximize()
      desk.setBounds(boundsOn(place.screen, desk.getNormalBounds()))
      if (maximized) desk.maximize()
      if (wasOpen) open(desk.getBounds(), deskScreen)
    },
  }
}

function makeWindow(bounds: Rectangle, ownDisplay: boolean, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    frame: !ownDisplay,
    title: menuText.projectorTitle,
    backgroundColor: '#000000',
    enableLargerThanScreen: ownDisplay,
    webPreferences: webPreferences(preload, 'samrum-projector'),
  })
  window.removeMenu()
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.webContents.loadURL(`${ORIGIN}/projector/index.html`).catch(() => undefined)
  return window
}

/** Move, show, then full screen, then look: on Windows the second display is otherwise cropped (electron#21052). */
function fill(window: BrowserWindow, bounds: Rectangle): void {
  window.setFullScreen(true)
  setTimeout(() => {
    if (window.isDestroyed() || same(window.getBounds(), bounds)) return
    window.setFullScreen(false)
    window.setBounds(bounds)
  }, FULL_SCREEN_WITHIN)
}
