import type { Page } from 'playwright-core'

/** Every word that ever stands on the wall, between two looks as well. */
export const watch = (projector: Page) =>
  projector.evaluate(() => {
    const page = window as unknown as { seen?: Set<string> }
    if (page.seen) return [...page.seen]
    const words = new Set<string>()
    page.seen = words
    new MutationObserver(() => words.add(document.body.innerText)).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    return [...words]
  })
