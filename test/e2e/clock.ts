// A clock that a test moves: main and the vault read it from a file, a page is told.
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

export interface TestClock {
  /** The program's time of day. */
  now(): Date
  /** Lets minutes pass at once, in every process and on every page. */
  forward(minutes: number): Promise<void>
}

export interface MovedClock extends TestClock {
  readonly env: Readonly<Record<string, string>>
  /** A page that has been found is told the time before anything is asked of it. */
  tell(page: Page): Promise<void>
}

/** @param start local time that the program begins at, e.g. `2026-09-15T12:50` */
export function makeClock(home: string, start: string, pages: () => readonly Page[]): MovedClock {
  const file = join(home, 'test-clock')
  // Milliseconds from the real clock, and not an instant: a process that starts later must not begin the day anew.
  let moved = new Date(start).getTime() - Date.now()
  const write = () => {
    // Whole or not at all: a process that read half a number would be in another year.
    writeFileSync(`${file}.new`, String(moved))
    renameSync(`${file}.new`, file)
  }
  write()
  const tell = async (page: Page): Promise<void> => {
    await page.evaluate(moveDate, moved).catch(() => undefined)
  }
  return {
    env: { SAMRUM_TEST_CLOCK: file },
    now: () => new Date(Date.now() + moved),
    tell,
    async forward(minutes) {
      moved += minutes * 60_000
      write()
      await Promise.all(pages().map(tell))
    },
  }
}

/** Runs in the page, which has no clock of its own to set: `Date` is wrapped once and told how far it stands from the real one. */
function moveDate(shift: number): void {
  const here = globalThis as unknown as { Date: DateConstructor; samrumShift?: number }
  const first = here.samrumShift === undefined
  here.samrumShift = shift
  if (!first) return
  const Real = here.Date
  const now = () => Real.now() + (here.samrumShift ?? 0)
  here.Date = new Proxy(Real, {
    construct: (target, given, wanted) => Reflect.construct(target, given.length === 0 ? [now()] : given, wanted) as object,
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
}
