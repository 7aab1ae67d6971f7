/**
 * Argon2id, and how much of it. The caps are checked before anything is allocated (they are in the slot file's schema); the floor is
 * the policy's, so that an edited slot file cannot make a passphrase cheap to guess.
 */
import { hashRaw } from '@node-rs/argon2'
import { normalisePassphrase } from '../../../shared/domain/vault/passphrase'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { KEY_BYTES } from './seal'

export interface KdfCost {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}
export interface KdfPolicy {
  /** For new slots. */
  readonly cost: KdfCost
  /** A slot that costs less is refused. */
  readonly floor: KdfCost
}

export const CAPS: KdfCost = { memoryKiB: 2 * 1024 * 1024, passes: 64, lanes: 16 }
const FLOOR: KdfCost = { memoryKiB: 256 * 1024, passes: 3, lanes: 1 }

export const RELEASE_POLICY: KdfPolicy = { cost: { memoryKiB: 256 * 1024, passes: 3, lanes: 2 }, floor: FLOOR }
/** The practice vault and the tests: nothing there is worth a guess. */
export const QUICK_POLICY: KdfPolicy = {
  cost: { memoryKiB: 64, passes: 1, lanes: 1 },
  floor: { memoryKiB: 8, passes: 1, lanes: 1 },
}

const ENOUGH_MS = 1000

/** The release policy with as many passes as take about a second on this very machine (SECURITY.md E1); never below the floor. */
export async function calibratedPolicy(): Promise<KdfPolicy> {
  const { cost, floor } = RELEASE_POLICY
  const begun = process.hrtime.bigint()
  await stretch('calibration', Buffer.alloc(16), cost)
  const ms = Math.max(Number(process.hrtime.bigint() - begun) / 1e6, 1)
  const passes = Math.min(Math.max(Math.ceil((cost.passes * ENOUGH_MS) / ms), cost.passes), CAPS.passes)
  return { cost: { ...cost, passes }, floor }
}

/** @throws DomainError `vault/damaged` when the slot costs less than the floor or more than the caps */
export function requireCost(cost: KdfCost, policy: KdfPolicy): void {
  const { floor } = policy
  const within = (name: keyof KdfCost) => cost[name] >= floor[name] && cost[name] <= CAPS[name]
  requireThat(within('memoryKiB') && within('passes') && within('lanes'), 'vault/damaged', { where: 'slots' })
}

/** The key a passphrase gives. */
export async function stretch(passphrase: string, salt: Uint8Array, cost: KdfCost): Promise<Buffer> {
  const bytes = Buffer.from(normalisePassphrase(passphrase), 'utf8')
  try {
    return await hashRaw(bytes, {
      algorithm: 2,
      version: 1,
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: KEY_BYTES,
      salt,
    })
  } catch {
    throw new DomainError('vault/out-of-memory')
  } finally {
    bytes.fill(0)
  }
}
