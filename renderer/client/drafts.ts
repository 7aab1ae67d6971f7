import { ask } from './samrum'

/**
 * Draft rows: what is typed, written 300 ms after the last key to the compartment the text belongs to.
 * INVARIANT 1: a flush resolves only when every pending text has been answered for.
 * INVARIANT 2: after `clear` nothing that was typed before it is written.
 */
export type DraftCompartment = 'cases' | 'identity'
export type DraftPlace = { field: string; compartment: DraftCompartment }

const QUIET_MS = 300
const flushers = new Set<() => Promise<unknown>>()

/** Something that has unsaved text joins here and leaves with the returned function. */
export function joinFlush(flush: () => Promise<unknown>): () => void {
  flushers.add(flush)
  return () => {
    flushers.delete(flush)
  }
}

/** Writes every pending text now: before a lock, and before a meeting closes the identity compartment. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()))
}

const names = (compartment: DraftCompartment) =>
  compartment === 'identity'
    ? ({ save: 'identity-draft/save', find: 'identity-draft/find', clear: 'identity-draft/clear' } as const)
    : ({ save: 'draft/save', find: 'draft/find', clear: 'draft/clear' } as const)

/** The text left behind in a field, or null. A refusal (closed compartment) is no text. */
export async function findDraft({ field, compartment }: DraftPlace): Promise<string | null> {
  const reply = await ask(names(compartment).find, { field })
  return reply.ok ? reply.value.text : null
}

export type DraftState = { kind: 'idle' | 'saving' | 'failed' } | { kind: 'saved'; at: Date }

/** Writes one field's text after a moment of quiet. Plain object, so that it can be tested without a page. */
export class DraftWriter {
  private timer: ReturnType<typeof setTimeout> | undefined
  private pending: string | undefined
  private writing: Promise<void> = Promise.resolve()
  private readonly leave: () => void

  constructor(
    private readonly place: DraftPlace,
    private readonly onState: (state: DraftState) => void,
  ) {
    this.leave = joinFlush(() => this.flush())
  }

  write(text: string): void {
    this.pending = text
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), QUIET_MS)
  }

  flush(): Promise<void> {
    clearTimeout(this.timer)
    const text = this.pending
    if (text === undefined) return this.writing
    this.pending = undefined
    this.onState({ kind: 'saving' })
    this.writing = this.writing.then(async () => {
      const reply = await ask(names(this.place.compartment).save, { field: this.place.field, text })
      this.onState(reply.ok ? { kind: 'saved', at: new Date() } : { kind: 'failed' })
    })
    return this.writing
  }

  async clear(): Promise<void> {
    clearTimeout(this.timer)
    this.pending = undefined
    await this.writing
    await ask(names(this.place.compartment).clear, { field: this.place.field })
    this.onState({ kind: 'idle' })
  }

  end(): void {
    void this.flush()
    this.leave()
  }
}
