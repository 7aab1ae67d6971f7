import { join } from 'node:path'
import { app, dialog, type WebContents } from 'electron'
import { menuText } from '../../renderer/text/sv/menu'
import { requireThat } from '../../shared/lib/domain-error'
import type { VaultName } from '../broker/vault'
import type { Shell } from '../shell/shell'
import type { Page } from '../windows/page-window'

const PRINT_WITHIN = 60_000

/** The person chooses the place, the vault process writes the file: its bytes do not pass through main. */
export async function savePaper(shell: Shell, page: Page, from: VaultName): Promise<{ saved: boolean }> {
  const sheet = page.role === 'setup'
  const name = shell.fileNameFor(page.id) ?? (sheet ? menuText.recoveryFileName : menuText.paperFileName)
  const answer = await shell.dialogs.ask(() =>
    dialog.showSaveDialog(page.window, {
      title: sheet ? menuText.saveRecoverySheet : menuText.savePaper,
      buttonLabel: menuText.save,
      // Not the documents folder: on a municipal laptop that one is synchronised.
      defaultPath: join(app.getPath('downloads'), name),
      filters: [{ name: menuText.pdfFiles, extensions: ['pdf'] }],
      properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    }),
  )
  const vault = shell.vault()
  if (!answer || answer.canceled || !answer.filePath || !vault) return { saved: false }
  const path = answer.filePath.toLowerCase().endsWith('.pdf') ? answer.filePath : `${answer.filePath}.pdf`
  const done = await vault.writePaper(from, page.id, path)
  requireThat(done.ok, done.ok ? '' : done.code)
  return { saved: true }
}

/** Linux hands the file to `lp`; printing from a window never came back there (RUNTIME.md). Windows prints the preview. */
export async function printPaper(shell: Shell, page: Page, from: VaultName): Promise<{ printed: boolean }> {
  const vault = shell.vault()
  if (process.platform !== 'linux') {
    const { printed } = await printPage(page.window.webContents)
    if (printed && page.role === 'preview') vault?.paperPrinted(from, page.id)
    return { printed }
  }
  if (!vault) return { printed: false }
  const done = await vault.printPaper(from, page.id)
  requireThat(done.ok, done.ok ? '' : done.code)
  return { printed: true }
}

function printPage(contents: WebContents): Promise<{ printed: boolean }> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ printed: false }), PRINT_WITHIN)
    contents.print(
      { silent: false, printBackground: true, dpi: { horizontal: 300, vertical: 300 }, pageSize: 'A4' },
      (printed) => {
        clearTimeout(timer)
        resolve({ printed })
      },
    )
  })
}
