import { performance } from 'node:perf_hooks'
import { clockMoved } from '../vault/ports/clock-moved'

/** Main's two clocks, in milliseconds, read at one and the same moment; a test build moves both as it moves the vault's. */
export interface Moment {
  /** Time of day; whoever may set the computer's clock may set it back. */
  readonly now: number
  /** Time passed since the start; nobody can set it, and on some systems it stands still while the computer sleeps. */
  readonly steady: number
}

export type Clock = () => Moment

export function realClock(): Clock {
  const moved = clockMoved()
  return () => {
    const by = moved()
    return { now: Date.now() + by, steady: performance.now() + by }
  }
}

/** The day on the wall calendar here, as `2026-03-12`. */
export function dayHere(now: number): string {
  const at = new Date(now)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
