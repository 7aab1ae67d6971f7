/**
 * Failed tries: two for free, then 1, 2, 4 … 60 seconds before the next is taken.
 * INVARIANT: a try is on the disk before its passphrase is looked at, so ending the program does not give it back.
 */

import type { FailedTries } from '../../../shared/domain/vault/vault'
import type { IsoInstant } from '../../../shared/lib/dates'
import { DomainError } from '../../../shared/lib/domain-error'
import { changeSlots } from './slot-file'
import type { SlotBody } from './slot-schema'

const LONGEST = 60

/** Seconds from now to the next try. A clock that was set back makes nobody wait longer than the delay itself. */
export function waitSeconds({ count, lastAt }: SlotBody['tries'], now: Date): number {
  if (count < 3 || lastAt === null) return 0
  const delay = Math.min(2 ** Math.min(count - 3, 10), LONGEST)
  const passed = Math.max((now.getTime() - Date.parse(lastAt)) / 1000, 0)
  return Math.max(Math.ceil(delay - passed), 0)
}

export interface BegunTry {
  readonly body: SlotBody
  readonly failedBefore: FailedTries | null
}

/**
 * Counts a try that begins now.
 * @throws DomainError `vault/wait` with `seconds`
 */
export function beginTry(folder: string, now: Date): BegunTry {
  const outcome = changeSlots<{ seconds: number } | BegunTry>(folder, (body) => {
    const seconds = waitSeconds(body.tries, now)
    const clockWentBack = body.tries.lastAt !== null && Date.parse(body.tries.lastAt) > now.getTime()
    if (seconds > 0) {
      if (clockWentBack) body.tries.lastAt = now.toISOString() as IsoInstant
      return { seconds }
    }
    const before = body.tries
    const failedBefore = before.count > 0 && before.lastAt !== null ? { count: before.count, lastAt: before.lastAt } : null
    body.tries = { count: before.count + 1, lastAt: now.toISOString() as IsoInstant }
    return { body: structuredClone(body), failedBefore }
  })
  if ('seconds' in outcome) throw new DomainError('vault/wait', { seconds: outcome.seconds })
  return outcome
}

export function forgetTries(body: SlotBody): void {
  body.tries = { count: 0, lastAt: null }
}

/** A try that ended with the same count as before it began: it was not about the passphrase. */
export function takeTryBack(folder: string): void {
  changeSlots(folder, (body) => {
    body.tries.count = Math.max(body.tries.count - 1, 0)
  })
}
