import type { WebContents } from 'electron'

/** Electron's rule 13: a page stays where main has put it; what is dropped on it or clicked in it leads nowhere. */
export function denyNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
}
