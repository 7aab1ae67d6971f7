import { app, type Session, session as sessions } from 'electron'
import { serveFiles } from './app-protocol'
import { denyDownloads } from './downloads'
import { denyNavigation } from './navigation'
import { cancelRequests } from './network'
import { denyNewWindows } from './new-windows'
import { denyPermissions } from './permissions'
import { fetchNoDictionaries } from './spell-check'
import { silenceWebRtc } from './web-rtc'
import { denyWebviews } from './webviews'

/**
 * Puts every guard on every session and every page there will ever be, also those nobody meant to make.
 * Rules that have no file here: 16 (build/runtime), 17 (no ipcMain: a page is known by its port), 19 (build/, fuses),
 * 20 (main/preload exposes one object).
 */
export function guardEverything(rendererFolder: string): void {
  app.on('session-created', (session) => guardSession(session, rendererFolder))
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents)
    denyNewWindows(contents)
    denyWebviews(contents)
    silenceWebRtc(contents)
  })
  void app.whenReady().then(() => guardSession(sessions.defaultSession, rendererFolder))
}

const guarded = new WeakSet<Session>()

function guardSession(session: Session, rendererFolder: string): void {
  if (guarded.has(session)) return
  guarded.add(session)
  serveFiles(session, rendererFolder)
  fetchNoDictionaries(session)
  denyPermissions(session)
  denyDownloads(session)
  cancelRequests(session)
}
