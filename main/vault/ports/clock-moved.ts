import { readFileSync } from 'node:fs'

/**
 * How far a test has moved the clock, in milliseconds; in a release build never. A test build may start it elsewhere
 * (`SAMRUM_TEST_NOW`); it goes on from there, so that waiting still waits. `SAMRUM_TEST_CLOCK` names a file with what has been
 * added since, so that two hours pass in every process at once.
 */
export function clockMoved(): () => number {
  if (!__TEST_HOOKS__) return () => 0
  const start = process.env.SAMRUM_TEST_NOW
  const shift = start === undefined ? 0 : new Date(start).getTime() - Date.now()
  return () => shift + addedSince(process.env.SAMRUM_TEST_CLOCK)
}

function addedSince(file: string | undefined): number {
  if (file === undefined) return 0
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}
