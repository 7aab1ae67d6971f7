import { createHash } from 'node:crypto'
import { clipboard } from 'electron'

/**
 * What was copied here does not outlive its use: cleared after a minute, at lock and when the program ends (SECURITY.md
 * D4), but only while it is still ours. Only a digest is kept to know it by.
 */
export interface OwnClipboard {
  /** Somebody has just copied or cut in one of our windows. */
  copied(): void
  clear(): void
}

const SETTLED_AFTER = 150
const KEPT_FOR = 60_000

export function makeOwnClipboard(): OwnClipboard {
  let own: string | null = null
  let timer: NodeJS.Timeout | undefined

  async function clear(): Promise<void> {
    clearTimeout(timer)
    const ours = own
    own = null
    if (ours !== null && ours === (await digestOfNow())) clipboard.clear()
  }
  return {
    copied() {
      clearTimeout(timer)
      timer = setTimeout(async () => {
        own = await digestOfNow()
        timer = setTimeout(() => void clear(), KEPT_FOR)
      }, SETTLED_AFTER)
    },
    clear() {
      void clear()
      // X11 keeps what was marked last as well, and does not say whose it is: between two lives nobody misses it.
      if (process.platform === 'linux') clearSelection()
    },
  }
}

/** The clipboard answers at once on Electron 25 and with a promise on 45; both can be awaited. */
async function digestOfNow(): Promise<string> {
  return createHash('sha256')
    .update(await clipboard.readText())
    .digest('hex')
}

function clearSelection(): void {
  const selection: { clear(): void } | undefined = clipboard.selection
  if (selection) selection.clear()
  else (clipboard.clear as (kind: 'selection') => void)('selection')
}
