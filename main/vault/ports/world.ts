import { randomInt, randomUUID } from 'node:crypto'
import type { World } from '../store/compartment'
import { calibratedPolicy, type KdfPolicy, QUICK_POLICY, RELEASE_POLICY } from '../store/kdf'
import { clockMoved } from './clock-moved'

/** Time, ids and chance of the running program; a test build may move the clock (`clock-moved.ts`). */
export function realWorld(): World {
  const moved = clockMoved()
  return {
    now: () => new Date(Date.now() + moved()),
    newId: () => randomUUID(),
    randomInt: (below) => randomInt(below),
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
