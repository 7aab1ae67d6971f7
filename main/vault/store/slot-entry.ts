/**
 * One person's way in: a passphrase opens their own private key, and that the keys that were sealed to its public half. So a key can
 * be made new for people who are away.
 * INVARIANT 1: what a person may is under a MAC that only a holder of the case key can make.
 * INVARIANT 2: the cost of guessing is bound to the box it protects.
 */
import { randomBytes } from 'node:crypto'
import { compartmentsOf } from '../../../shared/domain/user/rights'
import type { User } from '../../../shared/domain/user/user'
import { requireThat } from '../../../shared/lib/domain-error'
import { type KdfCost, type KdfPolicy, requireCost, stretch } from './kdf'
import { deriveKey, isMacOf, type KeyPair, lockWith, macOf, newKeyPair, publicKeyOf, sealTo, unlockWith, unseal } from './seal'
import type { RecoverySlot, SealedKeys, SlotBody, UserSlot, VaultKeyName } from './slot-schema'

export interface VaultKeys {
  readonly cases: Buffer
  readonly identity: Buffer
  /** Private half of the key that acts are sealed to while the vault is locked. */
  readonly log: Buffer
}
/** What one person holds of them. */
export type HeldKeys = { readonly [Name in VaultKeyName]: Buffer | null }

export const KEY_NAMES: readonly VaultKeyName[] = ['cases', 'identity', 'log']

/** The keys that roles call for; with the case key goes the log's. */
export function keysFor(roles: User['roles'], keys: HeldKeys): HeldKeys {
  const { cases, identity } = compartmentsOf(roles)
  return { cases: cases ? keys.cases : null, identity: identity ? keys.identity : null, log: cases ? keys.log : null }
}

/** A new entry, or a new one in the old one's place: own key pair, sealed keys, MAC. The keys must have been chosen with {@link keysFor}. */
export async function makeUserSlot(
  vaultId: string,
  user: User,
  passphrase: string,
  keys: HeldKeys,
  authority: Buffer,
  policy: KdfPolicy,
): Promise<UserSlot> {
  const pair = newKeyPair()
  const secret = await lockPrivateKey(vaultId, user.id, pair, passphrase, policy.cost)
  const slot = {
    ...user,
    publicKey: pair.publicKey.toString('base64'),
    ...secret,
    keys: sealKeys(vaultId, pair.publicKey, keys),
    mac: '',
  }
  pair.privateKey.fill(0)
  return { ...slot, mac: macOf(authority, 'user', userText(vaultId, slot)) }
}

/** The same entry behind another passphrase; needs no key of the vault, so an administrator without keys can do it too. */
export async function lockAgain(
  vaultId: string,
  slot: UserSlot,
  privateKey: Buffer,
  passphrase: string,
  policy: KdfPolicy,
): Promise<UserSlot> {
  const pair = { privateKey, publicKey: Buffer.from(slot.publicKey, 'base64') }
  return { ...slot, ...(await lockPrivateKey(vaultId, slot.id, pair, passphrase, policy.cost)) }
}

/**
 * The person's private key.
 * @returns undefined when the passphrase is another
 */
export async function openPrivateKey(
  vaultId: string,
  slot: UserSlot,
  passphrase: string,
  policy: KdfPolicy,
): Promise<Buffer | undefined> {
  requireCost(slot.kdf, policy)
  const key = await stretch(passphrase, Buffer.from(slot.salt, 'base64'), slot.kdf)
  const privateKey = unlockWith(key, slot.privateKey, boundTo(vaultId, slot.id, slot.publicKey, slot.kdf, slot.salt))
  key.fill(0)
  if (!privateKey) return undefined
  requireThat(publicKeyOf(privateKey).toString('base64') === slot.publicKey, 'vault/account-altered')
  return privateKey
}

export function makeRecoverySlot(vaultId: string, code: string, keys: VaultKeys): RecoverySlot {
  const pair = newKeyPair()
  const publicKey = pair.publicKey.toString('base64')
  const slot = {
    publicKey,
    privateKey: lockWith(recoveryKey(vaultId, code), pair.privateKey, `recovery ${vaultId} ${publicKey}`),
    keys: sealKeys(vaultId, pair.publicKey, keys),
    mac: '',
  }
  return { ...slot, mac: macOf(keys.cases, 'recovery', recoveryText(vaultId, slot)) }
}

/** @returns undefined when the code is another vault's */
export function openRecovery(body: SlotBody, code: string): VaultKeys | undefined {
  const { vaultId, recovery } = body
  const privateKey = unlockWith(recoveryKey(vaultId, code), recovery.privateKey, `recovery ${vaultId} ${recovery.publicKey}`)
  if (!privateKey) return undefined
  const { cases, identity, log } = unsealKeys(vaultId, privateKey, recovery.keys)
  requireThat(cases && identity && log, 'vault/damaged', { where: 'slots' })
  return { cases, identity, log }
}

export function sealKeys(vaultId: string, publicKey: Uint8Array, keys: HeldKeys): SealedKeys {
  const sealed = (name: VaultKeyName) => (keys[name] ? sealTo(publicKey, keys[name], `key ${vaultId} ${name}`) : null)
  return { cases: sealed('cases'), identity: sealed('identity'), log: sealed('log') }
}

/** @throws DomainError `vault/damaged` when a key that is there cannot be unsealed */
export function unsealKeys(vaultId: string, privateKey: Uint8Array, sealed: SealedKeys): HeldKeys {
  const opened = (name: VaultKeyName) => {
    const box = sealed[name]
    if (box === null) return null
    const key = unseal(privateKey, box, `key ${vaultId} ${name}`)
    requireThat(key, 'vault/damaged', { where: 'slots' })
    return key
  }
  return { cases: opened('cases'), identity: opened('identity'), log: opened('log') }
}

export const isAsWritten = (vaultId: string, slot: UserSlot, authority: Buffer): boolean =>
  isMacOf(slot.mac, authority, 'user', userText(vaultId, slot))
export const isRecoveryAsWritten = (vaultId: string, slot: RecoverySlot, authority: Buffer): boolean =>
  isMacOf(slot.mac, authority, 'recovery', recoveryText(vaultId, slot))

/** Entries for new keys, sealed to the same public halves. INVARIANT: only entries whose MAC holds get any. */
export function resealUser(vaultId: string, slot: UserSlot, keys: VaultKeys): UserSlot {
  const sealed = sealKeys(vaultId, Buffer.from(slot.publicKey, 'base64'), keysFor(slot.roles, keys))
  const next = { ...slot, keys: sealed }
  return { ...next, mac: macOf(keys.cases, 'user', userText(vaultId, next)) }
}
export function resealRecovery(vaultId: string, slot: RecoverySlot, keys: VaultKeys): RecoverySlot {
  const next = { ...slot, keys: sealKeys(vaultId, Buffer.from(slot.publicKey, 'base64'), keys) }
  return { ...next, mac: macOf(keys.cases, 'recovery', recoveryText(vaultId, next)) }
}

async function lockPrivateKey(vaultId: string, id: string, pair: KeyPair, passphrase: string, cost: KdfCost) {
  const salt = randomBytes(16)
  const key = await stretch(passphrase, salt, cost)
  const [publicKey, saltText, kdf] = [pair.publicKey.toString('base64'), salt.toString('base64'), { ...cost }]
  const privateKey = lockWith(key, pair.privateKey, boundTo(vaultId, id, publicKey, kdf, saltText))
  key.fill(0)
  return { kdf, salt: saltText, privateKey }
}

const boundTo = (vaultId: string, id: string, publicKey: string, { memoryKiB, passes, lanes }: KdfCost, salt: string): string =>
  JSON.stringify(['user', vaultId, id, publicKey, memoryKiB, passes, lanes, salt])
const held = (keys: SealedKeys): string[] => KEY_NAMES.filter((name) => keys[name] !== null)
const userText = (vaultId: string, slot: UserSlot): string =>
  JSON.stringify([vaultId, slot.id, slot.name, slot.roles, slot.publicKey, held(slot.keys)])
const recoveryText = (vaultId: string, slot: RecoverySlot): string => JSON.stringify([vaultId, slot.publicKey, held(slot.keys)])
const recoveryKey = (vaultId: string, code: string): Buffer => deriveKey(Buffer.from(code, 'ascii'), `recovery ${vaultId}`)
