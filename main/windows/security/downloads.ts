import type { Session } from 'electron'

/** Nothing is written to disk by a page: papers are written by the vault process, to a place chosen in a dialog. */
export function denyDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    event.preventDefault()
    item.cancel()
  })
}
