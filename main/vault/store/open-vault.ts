/** Opening: a passphrase or the recovery code becomes the keys its owner's roles call for. */
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { User } from '../../../shared/domain/user/user'
import { passphraseRefusal } from '../../../shared/domain/vault/passphrase'
import type { FailedTries, OpeningMode } from '../../../shared/domain/vault/vault'
import type { IsoInstant } from '../../../shared/lib/dates'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import type { World } from './compartment'
import { formerKeysOf } from './former-keys'
import type { KdfPolicy } from './kdf'
import { stretch } from './kdf'
import { readRecoveryCode } from './recovery-code'
import { rotateKeys } from './rotation'
import { type FoldedEvent, sealEvent, unsealEvents } from './sealed-events'
import {
  type HeldKeys,
  isAsWritten,
  isRecoveryAsWritten,
  keysFor,
  lockAgain,
  makeUserSlot,
  openPrivateKey,
  openRecovery,
  unsealKeys,
  type VaultKeys,
} from './slot-entry'
import { changeSlots, readSlots } from './slot-file'
import type { SlotBody, UserSlot } from './slot-schema'
import { inStore } from './store-error'
import { beginTry, forgetTries, takeTryBack } from './tries'
import { isUnfinished } from './unfinished'

/** What opening gives: who it is, and the keys their roles and the mode call for. */
export interface Unlocked {
  readonly folder: string
  readonly user: User
  readonly mode: OpeningMode
  /** Of the files as they are now; null where the roles or the mode call for none. */
  readonly keys: HeldKeys
  /** Of the newest generation: what may seal and sign in the slot file. The same as `keys`, but after a restore until the keys rotate. */
  readonly authority: HeldKeys
  /** Since the last opening; to be told to the one who opens. */
  readonly failedTries: FailedTries | null
  readonly lastClosedAt: IsoInstant | null
  /** Acts to be folded into the case compartment's log; empty without the case key. */
  readonly events: readonly FoldedEvent[]
}

/**
 * @throws DomainError `vault/wrong-passphrase` or `vault/wait` with `seconds`, `vault/account-altered`, `vault/damaged`, `vault/newer`
 */
export async function openVault(asked: {
  folder: string
  userId: string
  passphrase: string
  mode: OpeningMode
  world: World
  policy: KdfPolicy
}): Promise<Unlocked> {
  const { folder, userId, passphrase, mode, world, policy } = asked
  requireThat(!isUnfinished(folder), 'vault/unfinished')
  const { body, failedBefore } = beginTry(folder, world.now())
  const { slot, privateKey } = await tryPassphrase(folder, body, userId, passphrase, world, policy)
  const all = requireAsWritten(folder, body, slot, privateKey)
  const upgraded = costsLess(slot, policy) ? await lockAgain(body.vaultId, slot, privateKey, passphrase, policy) : undefined
  privateKey.fill(0)
  changeSlots(folder, (now) => {
    forgetTries(now)
    const place = now.users.findIndex(({ id, publicKey }) => id === slot.id && publicKey === slot.publicKey)
    requireThat(place >= 0, 'account/unknown')
    if (upgraded) now.users[place] = upgraded
  })
  const user: User = { id: slot.id, name: slot.name, roles: slot.roles }
  return finishOpening({ folder, user, mode, held: all, failedTries: failedBefore, world })
}

/**
 * Opens with the code of the recovery sheet and gives one user a new passphrase; the code stays as it is.
 * @throws DomainError `recovery/incomplete`, `recovery/wrong-group`, `vault/wrong-recovery-code`, `passphrase/…`, `account/unknown`
 */
export async function openWithRecovery(asked: {
  folder: string
  recoveryCode: string
  userId: string
  newPassphrase: string
  world: World
  policy: KdfPolicy
}): Promise<Unlocked> {
  const { folder, recoveryCode, userId, newPassphrase, world, policy } = asked
  requireThat(!isUnfinished(folder), 'vault/unfinished')
  const code = readRecoveryCode(recoveryCode)
  const refusal = passphraseRefusal(newPassphrase)
  requireThat(refusal === null, refusal ?? '')
  const { body, failedBefore } = beginTry(folder, world.now())
  const keys = openRecovery(body, code)
  if (!keys) throw noteFailure(folder, userId, 'vault/wrong-recovery-code', world)
  const old = body.users.find(({ id }) => id === userId)
  const asWritten =
    old && isAsWritten(body.vaultId, old, keys.cases) && isRecoveryAsWritten(body.vaultId, body.recovery, keys.cases)
  if (!old || !asWritten) {
    takeTryBack(folder)
    throw new DomainError(old ? 'vault/account-altered' : 'account/unknown')
  }
  const user: User = { id: old.id, name: old.name, roles: old.roles }
  const held = keysFor(user.roles, keys)
  const slot = await makeUserSlot(body.vaultId, user, newPassphrase, held, keys.cases, policy)
  changeSlots(folder, (now) => {
    forgetTries(now)
    now.users = now.users.map((one) => (one.id === userId ? slot : one))
    sealEvent(now, { userId, act: 'vault/opened-with-recovery', subject: userId }, world)
  })
  return finishOpening({ folder, user, mode: 'full', held, failedTries: failedBefore, world })
}

/**
 * The user's entry and private key; a failure is counted, noted and slowed down.
 * @throws DomainError `vault/wrong-passphrase`
 */
export async function tryPassphrase(
  folder: string,
  body: SlotBody,
  userId: string,
  passphrase: string,
  world: World,
  policy: KdfPolicy,
): Promise<{ slot: UserSlot; privateKey: Buffer }> {
  const slot = body.users.find(({ id }) => id === userId)
  if (!slot) {
    // As long as for a user who is there: whether somebody is one cannot be told from the time.
    await stretch(passphrase, randomBytes(16), policy.cost)
    throw noteFailure(folder, 'unknown', 'vault/wrong-passphrase', world)
  }
  const privateKey = await openPrivateKey(body.vaultId, slot, passphrase, policy).catch((error: unknown) => {
    takeTryBack(folder)
    throw error
  })
  if (!privateKey) throw noteFailure(folder, userId, 'vault/wrong-passphrase', world)
  return { slot, privateKey }
}

/** Forgets keys as far as a program can; what is left goes with the process. */
export function forgetKeys({ keys, authority }: Unlocked): void {
  for (const key of [...Object.values(keys), ...Object.values(authority)]) key?.fill(0)
}

async function finishOpening(asked: {
  folder: string
  user: User
  mode: OpeningMode
  held: HeldKeys
  failedTries: FailedTries | null
  world: World
}): Promise<Unlocked> {
  const { folder, user, mode, failedTries, world } = asked
  const full = mode === 'full'
  let held = asked.held
  removeRetired(folder)
  if (full && readSlots(folder).rotationDue && isWhole(held)) {
    held = rotateKeys(folder, held, world)
    removeRetired(folder)
  }
  const authority: HeldKeys = { ...held, identity: full ? held.identity : null }
  const body = readSlots(folder)
  const former = formerKeysOf(body, authority)
  const keyOf = (name: 'cases' | 'identity') => {
    const { keyGeneration } = body.files[name]
    if (keyGeneration === body.keyGeneration || authority[name] === null) return authority[name]
    const key = former.find(({ generation }) => generation === keyGeneration)?.[name]
    requireThat(key, 'vault/damaged', { where: 'slots' })
    return key
  }
  const keys: HeldKeys = { cases: keyOf('cases'), identity: keyOf('identity'), log: authority.log }
  const logKeys = [authority.log, ...former.map(({ log }) => log)].filter((key) => key !== null)
  return {
    folder,
    user,
    mode,
    keys,
    authority,
    failedTries,
    lastClosedAt: body.lastClosedAt,
    events: unsealEvents(body, logKeys),
  }
}

/** The keys of an entry that only a holder can have written. An altered one is no wrong passphrase: the try does not count. */
function requireAsWritten(folder: string, { vaultId }: SlotBody, slot: UserSlot, privateKey: Buffer): HeldKeys {
  try {
    const keys = unsealKeys(vaultId, privateKey, slot.keys)
    requireThat(!keys.cases || isAsWritten(vaultId, slot, keys.cases), 'vault/account-altered')
    return keys
  } catch (error) {
    takeTryBack(folder)
    throw error
  }
}

/** Folders that a rotation has left; the slot file has pointed elsewhere since. */
function removeRetired(folder: string): void {
  const { retired, files } = readSlots(folder)
  if (retired.length === 0) return
  const used = new Set(Object.values(files).map(({ path }) => path.split('/')[0]))
  inStore(() => {
    for (const name of retired) if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
  })
  changeSlots(folder, (body) => {
    body.retired = body.retired.filter((name) => !retired.includes(name))
  })
}

function noteFailure(folder: string, userId: string, code: string, world: World): DomainError {
  changeSlots(folder, (body) => sealEvent(body, { userId, act: 'vault/unlock-failed', subject: '' }, world))
  return new DomainError(code)
}

const costsLess = ({ kdf }: UserSlot, { cost }: KdfPolicy): boolean => kdf.memoryKiB < cost.memoryKiB || kdf.passes < cost.passes
const isWhole = (keys: HeldKeys): keys is VaultKeys => keys.cases !== null && keys.identity !== null && keys.log !== null
