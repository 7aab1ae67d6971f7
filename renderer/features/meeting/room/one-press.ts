/** As long as a page may take to show that the step is done. */
const SETTLES_MS = 1_000

/**
 * The same step asked for again before the page has moved on is one press: a click that was doubled, a clicker that bounced.
 * INVARIANT: a step that was refused may be pressed again at once.
 */
export class OnePress {
  private last: { step: string; at: number } | null = null
  private running = false

  /** @param now milliseconds that only grow */
  begin(step: string, now: number): boolean {
    if (this.running || (this.last?.step === step && now - this.last.at < SETTLES_MS)) return false
    this.last = { step, at: now }
    this.running = true
    return true
  }

  /** The page has moved on to this step: the one before may be meant anew when it comes back. */
  seen(step: string): void {
    if (this.last !== null && this.last.step !== step) this.last = null
  }

  end(done: boolean): void {
    this.running = false
    if (!done) this.last = null
  }
}
