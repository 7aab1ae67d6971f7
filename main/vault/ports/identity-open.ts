/**
 * Whether the identity process is there, as the case process knows it, and its end when a meeting begins.
 * INVARIANT: whoever asks for the end goes on when the process is gone, however many ask at the same time.
 */
export interface IdentityOpen {
  now(): boolean
  set(open: boolean): void
  /** Main says that the process is gone. */
  gone(): void
  end(): Promise<void>
}

/** @param ask the process to close its file cleanly, then main to end it */
export function makeIdentityOpen(ask: { close(): Promise<void>; end(): void }): IdentityOpen {
  let open = false
  let ended: (() => void) | undefined
  let ending: Promise<void> | undefined

  async function endOnce(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      ended = resolve
    })
    await ask.close()
    open = false
    ask.end()
    await gone
  }

  return {
    now: () => open,
    set(is) {
      open = is
    },
    gone() {
      open = false
      ended?.()
    },
    async end() {
      if (!ending && open) ending = endOnce().finally(() => (ending = undefined))
      await ending
    },
  }
}
