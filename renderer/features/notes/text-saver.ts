import type { Reply } from '../../../shared/lib/reply'

/** A quiet second after the last key. */
const QUIET_MS = 1_000

export type Saving =
  | { kind: 'idle' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed' }

/**
 * Saves one text: after a second of quiet, and at once when asked. A plain object, so that it can be tested without a page.
 * INVARIANT 1: one save at a time, and the last one carries the text as it stood then.
 * INVARIANT 2: a text that failed to save is still unsaved: the next key, blur or lock tries again.
 */
export class TextSaver {
  private text: string
  private saved: string
  private timer: ReturnType<typeof setTimeout> | undefined
  private chain: Promise<void> = Promise.resolve()

  constructor(
    stored: string,
    private readonly save: (text: string) => Promise<Reply<unknown>>,
    private readonly onSaving: (saving: Saving) => void,
  ) {
    this.text = stored
    this.saved = stored
  }

  type(text: string): void {
    this.text = text
    this.onSaving({ kind: 'unsaved' })
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), QUIET_MS)
  }

  /** Takes over what the case process holds; false while something unsaved stands here. */
  take(stored: string): boolean {
    if (this.text !== this.saved) return false
    this.text = stored
    this.saved = stored
    return true
  }

  /** Resolves when everything typed so far has been saved, or has failed to be. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    this.chain = this.chain.then(async () => {
      const now = this.text
      if (now === this.saved) return
      this.onSaving({ kind: 'saving' })
      const reply = await this.save(now)
      if (reply.ok) this.saved = now
      if (!reply.ok) this.onSaving({ kind: 'failed' })
      else this.onSaving(this.text === now ? { kind: 'saved', at: new Date() } : { kind: 'unsaved' })
    })
    return this.chain
  }
}
