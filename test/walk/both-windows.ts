// The two windows of a meeting held against each other: the room's, and the desk's live preview of it.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Samrum } from '../e2e/harness'
import { previewText } from './arena-job'
import { watch } from './watch-wall'

/** On one line; of a countdown only that it is one. */
export const onOneLine = (words: string): string =>
  words
    .replaceAll('\u00ad', '')
    .replace(/\d+:\d\d$/, '#')
    .replace(/\s+/g, ' ')
    .trim()

export interface BothWindows {
  /**
   * Both show exactly these words, or are dark when there are none.
   * @throws with what they show when they have not come to it
   */
  show(step: string, words: string): Promise<void>
  /** What the wall has shown that no step allowed, between two looks as well. */
  unforeseen(): Promise<string[]>
  /** Every word that stood on the desk at a look, and every word that ever stood on the wall. */
  seen(): { desk: string; wall: string }
}

/** @param holds the sentence that stands on the desk at every step */
export async function bothWindows(samrum: Samrum, desk: Page, holds: string): Promise<BothWindows> {
  const projector = await samrum.page('projector')
  const allowed = new Set([''])
  const onDesk = new Set<string>()
  await watch(projector)
  const look = async () => {
    const all = await desk.locator('body').innerText()
    onDesk.add(all)
    const wall = onOneLine(await projector.locator('.wall').innerText())
    const preview = onOneLine((await previewText(desk)) ?? 'no preview')
    return { wall, preview, holds: all.includes(holds) }
  }
  const ever = async () => (await watch(projector)).map(onOneLine)
  return {
    show: async (step, words) => {
      const wanted = onOneLine(words)
      allowed.add(wanted)
      const end = Date.now() + 6_000
      for (;;) {
        const now = await look()
        if (now.wall === wanted && now.preview === wanted && now.holds) return
        if (Date.now() > end) throw new Error(`${step}: wanted "${wanted}", there is ${JSON.stringify(now)}`)
        await sleep(50)
      }
    },
    unforeseen: async () => (await ever()).filter((words) => !allowed.has(words)),
    seen: () => ({ desk: [...onDesk].join('\n'), wall: [...allowed].join('\n') }),
  }
}
