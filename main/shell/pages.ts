import type { WindowRole } from '../../shared/contract/endpoint'
import { openPage, type Page, type Seat } from '../windows/page-window'

/** The windows with pages in them: one at a time (lock, setup or desk), and at most one preview of a paper beside it. */
export interface Pages {
  current(): Page
  preview(): Page | null
  /** Opens the first page; resolves when it can be seen and has had time to take its first keys. */
  begin(seat: Seat): Promise<Page>
  /** A new page in the current one's place, which goes when the new one can be seen. */
  replace(role: 'lock' | 'setup' | 'desk'): Page
  openPreview(): Page
  closePreview(): void
  /** Ends every page's process at once; the lock page takes the place. */
  killAll(): Page
  /** As `killAll`, but nothing takes the place: the program is leaving. */
  killForGood(): void
}

export interface PagesListener {
  /** A page has been made; its ports can be handed to it. */
  made(page: Page): void
  closing(role: WindowRole): void
  crashed(role: WindowRole): void
}

export function makePages(preload: string, listener: PagesListener): Pages {
  const all = new Set<Page>()
  let current: Page | undefined
  let preview: Page | null = null

  function open(role: WindowRole, seat: Seat): Page {
    const page = openPage(role, seat, preload, {
      closing: () => listener.closing(role),
      crashed: () => listener.crashed(role),
    })
    all.add(page)
    listener.made(page)
    return page
  }

  function remove(page: Page): void {
    all.delete(page)
    page.remove()
  }

  /** Shows a page when it can be seen, and only then removes what stood in its place. */
  async function takePlace(page: Page, old: readonly Page[]): Promise<void> {
    await page.painted
    page.show()
    for (const gone of old) {
      gone.kill()
      remove(gone)
    }
  }

  function required(): Page {
    if (!current) throw new Error('no page has been opened yet')
    return current
  }

  function closePreview(): void {
    if (!preview) return
    const closing = preview
    preview = null
    closing.kill()
    remove(closing)
  }

  return {
    current: required,
    preview: () => preview,
    async begin(seat) {
      current = open('lock', seat)
      // At once, in the page's own colour: the system takes the window in while the page's process begins.
      current.show()
      await current.painted
      await current.onScreen()
      return current
    },
    replace(role) {
      const old = required()
      current = open(role, old.seat())
      void takePlace(current, [old])
      return current
    },
    openPreview() {
      closePreview()
      const { bounds } = required().seat()
      preview = open('preview', {
        bounds: { x: bounds.x + 40, y: bounds.y + 30, width: 900, height: Math.min(1000, bounds.height) },
        maximized: false,
      })
      void takePlace(preview, [])
      return preview
    },
    closePreview,
    killAll() {
      const old = [...all]
      const seat = required().seat()
      for (const page of old) page.kill()
      preview = null
      current = open('lock', seat)
      // Not when it is painted: an empty page of the right colour is better than the frame of a dead one.
      current.show()
      for (const gone of old) remove(gone)
      return current
    },
    killForGood() {
      for (const page of all) {
        page.kill()
        if (!page.window.isDestroyed()) page.window.hide()
      }
    },
  }
}
