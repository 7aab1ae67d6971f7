import type { EnclosureId } from '../../../../shared/domain/enclosure/enclosure'
import { requireThat } from '../../../../shared/lib/domain-error'

/** INVARIANT: a preview window gets the one enclosure it was opened for; nothing its page sends can choose another. */
export class EnclosureWindows {
  readonly #windows = new Map<number, EnclosureId>()

  bind(windowId: number, id: string): void {
    this.#windows.set(windowId, id as EnclosureId)
  }

  /** @throws DomainError `enclosure/not-of-this-window` */
  require(windowId: number): EnclosureId {
    const id = this.#windows.get(windowId)
    requireThat(id, 'enclosure/not-of-this-window')
    return id
  }
}
