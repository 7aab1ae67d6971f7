import { performance } from 'node:perf_hooks'
import { clockMoved } from '../vault/ports/clock-moved'

/** Main's two clocks, in milliseconds; a test build moves both as it moves the vault's. */
export interface Clock {
  /** Time of day; whoever may set the computer's clock may set it back. */
  now(): number
  /** Time passed since the start; nobody can set it, and on some systems it stands still while the computer sleeps. */
  steady(): number
}

export function realClock(): Clock {
  const moved = clockMoved()
  return { now: () => Date.now() + moved(), steady: () => performance.now() + moved() }
}

/** The day on the wall calendar here, as `2026-03-12`. */
export function dayHere(now: number): string {
  const at = new Date(now)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
