import type { WebContents } from 'electron'

/** Electron's rules 14 and 15: no page opens a window, and no address is handed to the system's browser. */
export function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
