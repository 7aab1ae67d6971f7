import type { Session } from 'electron'

/** Electron's rule 5: the program needs no permission of a browser, so every request and every check is answered no.
 * Sharing a screen has a handler of its own; a session without one refuses. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  for (const choice of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    // The three events differ in their types only; refusing is the same for all.
    session.on(choice as 'select-hid-device', (event, _details, answer) => {
      event.preventDefault()
      answer('')
    })
  }
}
