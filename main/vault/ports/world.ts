import { randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { World } from '../store/compartment'
import { calibratedPolicy, type KdfPolicy, QUICK_POLICY, RELEASE_POLICY } from '../store/kdf'

/**
 * Time, ids and chance of the running program. A test build may start the clock elsewhere (`SAMRUM_TEST_NOW`); it goes on
 * from there, so that waiting still waits. `SAMRUM_TEST_CLOCK` names a file with the milliseconds that a test has added since.
 */
export function realWorld(): World {
  const start = __TEST_HOOKS__ ? process.env.SAMRUM_TEST_NOW : undefined
  const shift = start === undefined ? 0 : new Date(start).getTime() - Date.now()
  return {
    now: () => new Date(Date.now() + shift + movedBy()),
    newId: () => randomUUID(),
    randomInt: (below) => randomInt(below),
  }
}

function movedBy(): number {
  const file = __TEST_HOOKS__ ? process.env.SAMRUM_TEST_CLOCK : undefined
  if (file === undefined) return 0
  try {
    return Number(readFileSync(file, 'utf8')) || 0
  } catch {
    return 0
  }
}

/** Practice and, in a test build, `SAMRUM_TEST_KDF=fast` open quickly; every real vault takes its second. */
export interface KdfPolicies {
  /** What is accepted, and what a new passphrase costs at least. */
  readonly policy: KdfPolicy
  /** For the vault that is made on this very computer. */
  calibrated(): Promise<KdfPolicy>
}

export function kdfPolicies({ practice }: { practice: boolean }): KdfPolicies {
  const quick = practice || (__TEST_HOOKS__ && process.env.SAMRUM_TEST_KDF === 'fast')
  return quick
    ? { policy: QUICK_POLICY, calibrated: async () => QUICK_POLICY }
    : { policy: RELEASE_POLICY, calibrated: calibratedPolicy }
}
