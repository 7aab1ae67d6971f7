/**
 * Who may open the vault. Every act asks for the passphrase of the one who does it, once more.
 * INVARIANT: at least one user with both keys and the administrator role, and the recovery entry, always remain.
 */

import { compartmentsOf } from '../../../shared/domain/user/rights'
import type { User, UserId } from '../../../shared/domain/user/user'
import { passphraseRefusal } from '../../../shared/domain/vault/passphrase'
import type { Account } from '../../../shared/domain/vault/vault'
import { requireThat } from '../../../shared/lib/domain-error'
import type { World } from './compartment'
import type { KdfPolicy } from './kdf'
import { tryPassphrase, type Unlocked } from './open-vault'
import { sealEvent } from './sealed-events'
import { type HeldKeys, isAsWritten, keysFor, lockAgain, makeUserSlot } from './slot-entry'
import { changeSlots, readSlots } from './slot-file'
import type { SlotBody, UserSlot } from './slot-schema'
import { beginTry, forgetTries } from './tries'

interface With {
  readonly world: World
  readonly policy: KdfPolicy
}

export function listAccounts(folder: string): Account[] {
  return readSlots(folder).users.map(({ id, name, roles, keys }) => ({
    id,
    name,
    roles,
    opensCases: keys.cases !== null,
    opensIdentity: keys.identity !== null,
  }))
}

/** Names by id, of people who were removed too. */
export function namesOf(folder: string): ReadonlyMap<string, string> {
  const { users, formerUsers } = readSlots(folder)
  return new Map([...formerUsers, ...users].map(({ id, name }) => [id, name]))
}

/** @throws DomainError `vault/wrong-passphrase`, `vault/wait`, `passphrase/…` */
export async function changePassphrase(
  asked: { folder: string; userId: string; current: string; next: string } & With,
): Promise<void> {
  const { folder, userId, current, next, world, policy } = asked
  requireGood(next)
  const { body, slot, privateKey } = await prove(folder, userId, current, { world, policy })
  const changed = await lockAgain(body.vaultId, slot, privateKey, next, policy)
  privateKey.fill(0)
  changeSlots(folder, (now) => {
    replace(now, changed)
    sealEvent(now, { userId, act: 'account/passphrase-changed', subject: userId }, world)
  })
}

/** @throws DomainError `account/needs-key-holder`, `account/name-taken`, `vault/wrong-passphrase`, `passphrase/…` */
export async function addUser(
  unlocked: Unlocked,
  asked: { name: string; roles: User['roles']; passphrase: string; own: string },
  { world, policy }: With,
): Promise<UserId> {
  const { folder } = unlocked
  requireGood(asked.passphrase)
  const { body } = await prove(folder, unlocked.user.id, asked.own, { world, policy })
  const taken = body.users.some(({ name }) => sameName(name, asked.name))
  requireThat(!taken, 'account/name-taken')
  const user: User = { id: world.newId() as UserId, name: asked.name, roles: [...new Set(asked.roles)] }
  const { keys, authority } = requireKeysFor(user.roles, unlocked)
  const slot = await makeUserSlot(body.vaultId, user, asked.passphrase, keys, authority, policy)
  changeSlots(folder, (now) => {
    now.users.push(slot)
    sealEvent(now, { userId: unlocked.user.id, act: 'account/added', subject: user.id }, world)
  })
  return user.id
}

/** A new passphrase for somebody who has lost theirs. @throws DomainError `account/unknown`, `account/needs-key-holder`, … */
export async function resetUser(
  unlocked: Unlocked,
  asked: { id: string; passphrase: string; own: string },
  { world, policy }: With,
): Promise<void> {
  const { folder } = unlocked
  requireGood(asked.passphrase)
  const { body } = await prove(folder, unlocked.user.id, asked.own, { world, policy })
  const { id, name, roles } = requireUser(body, asked.id)
  const { keys, authority } = requireKeysFor(roles, unlocked)
  requireThat(isAsWritten(body.vaultId, requireUser(body, id), authority), 'vault/account-altered')
  const slot = await makeUserSlot(body.vaultId, { id, name, roles }, asked.passphrase, keys, authority, policy)
  changeSlots(folder, (now) => {
    replace(now, slot)
    sealEvent(now, { userId: unlocked.user.id, act: 'account/reset', subject: id }, world)
  })
}

/**
 * Acts on the slots at once; the keys rotate at the next full opening by somebody who holds both.
 * @throws DomainError `account/unknown`, `account/last-administrator`, `vault/wrong-passphrase`
 */
export async function removeUser(unlocked: Unlocked, asked: { id: string; own: string }, { world, policy }: With): Promise<void> {
  const { folder } = unlocked
  const { body } = await prove(folder, unlocked.user.id, asked.own, { world, policy })
  requireUser(body, asked.id)
  changeSlots(folder, (now) => {
    const { id, name, keys } = requireUser(now, asked.id)
    now.users = now.users.filter((slot) => slot.id !== id)
    requireThat(now.users.some(isWholeHolder), 'account/last-administrator')
    now.formerUsers.push({ id, name })
    now.rotationDue ||= keys.cases !== null || keys.identity !== null
    sealEvent(now, { userId: unlocked.user.id, act: 'account/removed', subject: id }, world)
  })
}

/** Whether a passphrase is this user's own, asked once more before an act of weight. Counts as a try. */
async function prove(folder: string, userId: string, passphrase: string, { world, policy }: With) {
  const { body } = beginTry(folder, world.now())
  const proved = await tryPassphrase(folder, body, userId, passphrase, world, policy)
  changeSlots(folder, forgetTries)
  return { body, ...proved }
}

/** Only somebody who holds the keys can hand them on, and only with the case key can an entry be signed. */
function requireKeysFor(roles: User['roles'], { authority }: Unlocked): { keys: HeldKeys; authority: Buffer } {
  const wanted = compartmentsOf(roles)
  const holds = authority.cases !== null && (!wanted.identity || authority.identity !== null)
  requireThat(holds && authority.cases, 'account/needs-key-holder')
  return { keys: keysFor(roles, authority), authority: authority.cases }
}

function requireUser({ users }: SlotBody, id: string): UserSlot {
  const slot = users.find((one) => one.id === id)
  requireThat(slot, 'account/unknown')
  return slot
}

function replace(body: SlotBody, slot: UserSlot): void {
  requireUser(body, slot.id)
  body.users = body.users.map((one) => (one.id === slot.id ? slot : one))
}

function requireGood(passphrase: string): void {
  const refusal = passphraseRefusal(passphrase)
  requireThat(refusal === null, refusal ?? '')
}

const isWholeHolder = ({ roles, keys }: UserSlot): boolean =>
  roles.includes('administrator') && keys.cases !== null && keys.identity !== null && keys.log !== null
const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv')
