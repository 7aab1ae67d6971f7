import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { menuText } from '../renderer/text/sv/menu'
import { entriesBeside } from './broker/entries'
import { openDisplays } from './displays/displays'
import { firstSeat } from './displays/first-seat'
import { setMenu } from './menu/menu'
import { displaySleepBlocker, watchPower } from './power/power'
import { makeStayAwake } from './power/stay-awake'
import { makeShell, type Shell } from './shell/shell'
import { readArguments } from './start/arguments'
import { realClock } from './start/clock'
import { foldersOf } from './start/folders'
import { placeOfVault } from './start/move-vault'
import { removeOldPractice } from './start/old-practice'
import { isCopyKey, isLockKey } from './windows/keys'
import { registerScheme } from './windows/security/app-protocol'
import { guardEverything } from './windows/security/guards'
import { closeNetwork, keepOffDisk } from './windows/security/network'

// Starts the program; wiring only. What each part does is said in its own room.

const { demo, refused } = readArguments(process.argv.slice(1), process.env, __TEST_HOOKS__)
if (refused !== null) {
  process.stderr.write(`${menuText.noSandbox(refused)}\n`)
  process.exit(1)
}

const folders = foldersOf({ platform: process.platform, environment: process.env, home: homedir(), demo })
mkdirSync(folders.local, { recursive: true, mode: 0o700 })
app.setName(menuText.program)
app.setPath('userData', folders.local)

if (app.requestSingleInstanceLock()) start()
else app.exit(0)

function start(): void {
  const entries = entriesBeside(__dirname)
  app.enableSandbox()
  closeNetwork(app.commandLine)
  keepOffDisk(app.commandLine)
  registerScheme()
  guardEverything(entries.renderer)
  void app.whenReady().then(() => {
    const settingsFile = join(folders.local, 'settings.json')
    removeOldPractice(folders.practicePrefix)
    const { folder, notice } = placeOfVault(settingsFile, folders.vault)
    const displays = openDisplays()
    const stayAwake = makeStayAwake(displaySleepBlocker)
    const clock = realClock()
    const parts = { entries, folders, settingsFile, vaultFolder: folder, demo, displays, clock, stayAwake, notice }
    const shell = makeShell(parts, async () => {
      const { serveMain } = await import('./endpoints/serve-main')
      return serveMain
    })
    wire(shell)
    return shell.begin(firstSeat(displays.list()))
  })
}

function wire(shell: Shell): void {
  lockOnDefect(shell)
  app.clearRecentDocuments()
  setMenu({
    lock: () => shell.lock('asked'),
    quit: () => shell.leave(),
    help: () => shell.announce({ kind: 'menu', item: 'help' }),
    about: () => about(shell),
    copied: () => shell.clipboard.copied(),
  })
  watchPower(shell.parts.clock, {
    away: (cause) => shell.lock(cause),
    due: (cause) => shell.lock(cause),
    shutdown: () => shell.leave(),
    near: (lock) => shell.announce({ kind: 'lockNear', lock: lock && { reason: lock.reason, inSeconds: lock.inSeconds } }),
    openedAt: () => shell.opening.openedAt(),
    limits: () => shell.opening.limits(),
  })
  app.on('web-contents-created', (_event, contents) => {
    contents.on('before-input-event', (event, input) => {
      if (isCopyKey(input)) shell.clipboard.copied()
      if (!isLockKey(input)) return
      event.preventDefault()
      shell.lock('asked')
    })
  })
  app.on('second-instance', () => shell.comeForward())
  app.on('before-quit', (event) => {
    event.preventDefault()
    shell.leave()
  })
  // The program leaves through `leave`, which locks first; a window between two pages is no reason to end.
  app.on('window-all-closed', () => undefined)
}

/** A defect in main: what is open is locked, and nothing is printed that may carry a typed text. */
function lockOnDefect(shell: Shell): void {
  const defect = (error: unknown) => {
    if (__TEST_HOOKS__) process.stderr.write(`defect in main: ${error instanceof Error ? error.stack : String(error)}\n`)
    shell.lock('processEnded')
  }
  process.on('uncaughtException', defect)
  process.on('unhandledRejection', defect)
}

function about(shell: Shell): void {
  const page = shell.pages.current()
  if (page.role === 'desk') shell.announce({ kind: 'menu', item: 'about' })
  else {
    void dialog.showMessageBox(page.window, {
      title: menuText.about,
      message: menuText.program,
      detail: menuText.aboutText(app.getVersion(), __BUILD_COMMIT__, process.versions.electron ?? ''),
      buttons: [menuText.close],
    })
  }
}
