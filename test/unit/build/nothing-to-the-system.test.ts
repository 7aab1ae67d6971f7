import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
/** Where the system keeps or shows what a program hands it: notices, the taskbar, jump lists, recent files, temporary files. */
const HANDS_OVER =
  /\b(new Notification|setJumpList|setUserTasks|addRecentDocument|setOverlayIcon|setBadgeCount|setToolTip|setRepresentedFilename|setThumbarButtons|setThumbnailToolTip|new Tray|tmpdir|mkdtemp(?:Sync)?)\b/g
/** A practice has a folder of its own, with invented people. */
const ALLOWED = ['main/shell/practice.ts mkdtempSync']

it('hands nothing to notices, the taskbar, jump lists, recent files or temporary files (X14)', () => {
  const found = ['main', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        [...readFileSync(join(root, folder, name), 'utf8').matchAll(HANDS_OVER)].map(([word]) => `${folder}/${name} ${word}`),
      ),
  )
  expect([...new Set(found)]).toEqual(ALLOWED)
})
