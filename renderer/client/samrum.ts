import type { Announcement } from '../../shared/contract/announcement'
import type { Ask } from '../../shared/contract/contract'
import type { Refusal } from '../../shared/lib/reply'

/** The one object the preload gives a page. */
export interface SamrumDoor {
  readonly ask: Ask
  listen(callback: (announcement: Announcement) => void): () => void
}

declare global {
  interface Window {
    readonly samrum: SamrumDoor
  }
}

/** Asks a process; the answer is a value or a refusal, and the promise never rejects for a refusal. */
export const ask: Ask = (name, input) => window.samrum.ask(name, input)

/** A refusal on its way through react-query, which knows only thrown errors. Carries a code, never a text of a person. */
export class RefusedError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'RefusedError'
    this.refusal = refusal
  }
}

/** What an unexpected failure looks like to the screens: the same as any refusal. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof RefusedError ? error.refusal : { ok: false, code: 'app/failed', facts: {} }
