/**
 * Native dialogs, asked with a code and a count and never with a name.
 * INVARIANT: an answer that comes after a lock is thrown away, whoever gave it.
 */
export interface Dialogs {
  /** @returns null when a lock came in between */
  ask<Answer>(show: () => Promise<Answer>): Promise<Answer | null>
  forget(): void
}

export function makeDialogs(): Dialogs {
  let round = 0
  return {
    async ask(show) {
      const asked = round
      const answer = await show()
      return asked === round ? answer : null
    },
    forget() {
      round += 1
    },
  }
}
