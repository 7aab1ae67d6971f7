import { basename, join } from 'node:path'
import { dialog } from 'electron'
import { menuText } from '../../renderer/text/sv/menu'
import { placeRefusal } from '../../shared/domain/vault/place'
import { DomainError, requireThat } from '../../shared/lib/domain-error'
import type { Shell } from '../shell/shell'
import { lookAtPlace } from '../start/look-at-place'
import { readSettings, writeSettings } from '../start/settings-file'
import type { Page } from '../windows/page-window'

/** Where the vault will be from the next start on. */
export function currentPlace(shell: Shell): string {
  return readSettings(shell.parts.settingsFile).moveTo ?? shell.parts.vaultFolder
}

/** Another place for the vault, on this computer; the move itself happens at the next start (start/move-vault.ts). */
export async function chosenPlace(shell: Shell, page: Page): Promise<{ moved: 'atNextStart' | 'cancelled' }> {
  requireThat(!shell.isPractice(), 'place/practice')
  const answer = await shell.dialogs.ask(() =>
    dialog.showOpenDialog(page.window, {
      title: menuText.choosePlace,
      buttonLabel: menuText.choose,
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    }),
  )
  const chosen = answer?.filePaths[0]
  if (!answer || answer.canceled || chosen === undefined) return { moved: 'cancelled' }
  const folder = basename(chosen) === 'Samrum' ? chosen : join(chosen, 'Samrum')
  const refusal = placeRefusal(lookAtPlace(folder))
  if (refusal) throw new DomainError(refusal)
  writeSettings(shell.parts.settingsFile, { moveTo: folder })
  return { moved: 'atNextStart' }
}
