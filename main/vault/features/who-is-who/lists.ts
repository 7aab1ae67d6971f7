import type { PaperId } from '../../../../shared/domain/paper/paper'
import { requireThat } from '../../../../shared/lib/domain-error'

/** A list that was made, and by whom. */
export interface MadeList {
  readonly id: PaperId
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly userId: string
}

/**
 * The lists of one opening, in memory until the process ends: at lock, and before a meeting begins.
 * INVARIANT: a preview window gets the one list it was opened for; nothing its page sends can choose another.
 */
export class Lists {
  readonly #made = new Map<string, MadeList>()
  readonly #windows = new Map<number, string>()

  keep(list: MadeList): void {
    this.#made.set(list.id, list)
  }

  /** False where the window was opened for something else. */
  bindWindow(windowId: number, id: string): boolean {
    if (!this.#made.has(id)) return false
    this.#windows.set(windowId, id)
    return true
  }

  find(windowId: number): MadeList | undefined {
    return this.#made.get(this.#windows.get(windowId) ?? '')
  }

  /** @throws DomainError `who-is-who/not-of-this-window` */
  require(windowId: number): MadeList {
    const list = this.find(windowId)
    requireThat(list, 'who-is-who/not-of-this-window')
    return list
  }
}
