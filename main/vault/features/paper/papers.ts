import type { PaperId } from '../../../../shared/domain/paper/paper'
import { requireThat } from '../../../../shared/lib/domain-error'

/** A paper that was made: the bytes that the preview shows are the bytes that are saved and printed. */
export interface MadePaper {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * The papers of one opening, in memory until the process ends at lock.
 * INVARIANT: a preview window gets the one paper it was opened for; nothing its page sends can choose another.
 */
export class Papers {
  readonly #made = new Map<PaperId, MadePaper>()
  readonly #windows = new Map<number, PaperId>()

  keep(id: PaperId, paper: MadePaper): void {
    this.#made.set(id, paper)
  }

  /** The port of a preview window has come, with the paper it was opened for. */
  bindWindow(windowId: number, id: string): void {
    this.#windows.set(windowId, id as PaperId)
  }

  /** @throws DomainError `paper/unknown` */
  require(id: string): MadePaper {
    const paper = this.#made.get(id as PaperId)
    requireThat(paper, 'paper/unknown')
    return paper
  }

  /** @throws DomainError `paper/not-of-this-window` */
  ofWindow(windowId: number): MadePaper {
    const id = this.#windows.get(windowId)
    requireThat(id, 'paper/not-of-this-window')
    return this.require(id)
  }
}
