import type { WebContents } from 'electron'

/** Electron's rules 11 and 12: there are no webviews. */
export function denyWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
