import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuText } from '../../renderer/text/sv/menu'

export interface MenuActs {
  lock(): void
  quit(): void
  help(): void
  about(): void
  copied(): void
}

/** The program's own menu: Electron's would offer to reload the page and to open developer tools. */
export function setMenu(acts: MenuActs): void {
  const taking = (act: 'cut' | 'copy') => {
    BrowserWindow.getFocusedWindow()?.webContents[act]()
    acts.copied()
  }
  const template: MenuItemConstructorOptions[] = [
    {
      label: menuText.program,
      submenu: [
        { label: menuText.lock, accelerator: 'CommandOrControl+Shift+L', click: acts.lock },
        { type: 'separator' },
        { label: menuText.quit, accelerator: 'CommandOrControl+Q', click: acts.quit },
      ],
    },
    {
      label: menuText.edit,
      submenu: [
        { label: menuText.undo, role: 'undo' },
        { label: menuText.redo, role: 'redo' },
        { type: 'separator' },
        // Not as roles: what was put on the clipboard is to be taken off it again. The keys work in the page itself.
        {
          label: menuText.cut,
          accelerator: 'CommandOrControl+X',
          registerAccelerator: false,
          click: () => taking('cut'),
        },
        {
          label: menuText.copy,
          accelerator: 'CommandOrControl+C',
          registerAccelerator: false,
          click: () => taking('copy'),
        },
        { label: menuText.paste, role: 'paste' },
        { label: menuText.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: menuText.view,
      submenu: [
        { label: menuText.larger, role: 'zoomIn' },
        { label: menuText.smaller, role: 'zoomOut' },
        { label: menuText.ordinarySize, role: 'resetZoom' },
      ],
    },
    {
      label: menuText.help,
      submenu: [
        { label: menuText.helpPages, accelerator: 'F1', registerAccelerator: false, click: acts.help },
        { label: menuText.about, click: acts.about },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
