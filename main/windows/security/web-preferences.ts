import type { WebPreferences } from 'electron'

/**
 * Electron's rules 2, 3, 4, 6, 8, 9, 10 and 12 as the one set of preferences every page gets: no Node, a world of its
 * own for the preload, the operating system's sandbox, web security on, nothing experimental, no webview.
 * SECURITY: a caller chooses preload and partition and can override nothing else.
 */
export function webPreferences(preload: string, partition: string): WebPreferences {
  return {
    preload,
    partition,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    autoplayPolicy: 'user-gesture-required',
    safeDialogs: true,
    disableDialogs: true,
    spellcheck: false,
    devTools: false,
    // A clock in a meeting and a draft that is about to be saved must not slow down behind another window.
    backgroundThrottling: false,
  }
}
