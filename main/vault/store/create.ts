/**
 * A new vault. INVARIANT: until the recovery code has been typed back it counts as none, and is put aside when another is made.
 */
import { randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { User, UserId } from '../../../shared/domain/user/user'
import { passphraseRefusal } from '../../../shared/domain/vault/passphrase'
import type { IsoInstant } from '../../../shared/lib/dates'
import { requireThat } from '../../../shared/lib/domain-error'
import { moveAside } from './aside'
import { exists, makeFolder, syncFolder, writeWhole } from './atomic-write'
import type { CompartmentName, World } from './compartment'
import { makeRecord } from './file-record'
import type { KdfPolicy } from './kdf'
import { makeNewFile } from './new-file'
import type { Unlocked } from './open-vault'
import { newRecoveryGroups } from './recovery-code'
import { newKey, newKeyPair } from './seal'
import { keysFor, makeRecoverySlot, makeUserSlot, type VaultKeys } from './slot-entry'
import { hasSlotFile, slotPaths, writeFirstSlots } from './slot-file'
import type { FileRecord, SlotBody } from './slot-schema'
import { inStore } from './store-error'
import { isUnfinished, UNFINISHED } from './unfinished'

const FIRST = 'g1'

/**
 * @returns the opened vault of its first user, and the recovery code in groups: shown once, kept nowhere
 * @throws DomainError `vault/exists`, `passphrase/…`, `account/last-administrator`, `vault/disk-full`, `vault/read-only`
 */
export async function createVault(asked: {
  folder: string
  name: string
  userName: string
  roles: User['roles']
  passphrase: string
  world: World
  policy: KdfPolicy
}): Promise<{ unlocked: Unlocked; recoveryGroups: string[] }> {
  const { folder, name, userName, roles, passphrase, world, policy } = asked
  const refusal = passphraseRefusal(passphrase)
  requireThat(refusal === null, refusal ?? '')
  prepareFolder(folder, world)

  const vaultId = world.newId() as SlotBody['vaultId']
  const pair = newKeyPair()
  const keys: VaultKeys = { cases: newKey(), identity: newKey(), log: pair.privateKey }
  const user: User = { id: world.newId() as UserId, name: userName, roles }
  const own = keysFor(roles, keys)
  requireThat(roles.includes('administrator') && own.cases && own.identity, 'account/last-administrator')
  const recoveryGroups = newRecoveryGroups(randomInt)

  const fileOf = (compartment: CompartmentName): FileRecord => {
    const path = `${FIRST}/${compartment}.db`
    const key = keys[compartment]
    const made = makeNewFile({ path: join(folder, path), vaultId, name: compartment }, key)
    return makeRecord({ vaultId, name: compartment, key }, { ...made, path, keyGeneration: 1, at: world.now() })
  }
  const body: SlotBody = {
    format: 1,
    vaultId,
    sequence: 1,
    name,
    createdAt: world.now().toISOString() as IsoInstant,
    keyGeneration: 1,
    users: [await makeUserSlot(vaultId, user, passphrase, own, keys.cases, policy)],
    formerUsers: [],
    recovery: makeRecoverySlot(vaultId, recoveryGroups.join(''), keys),
    logPublicKey: pair.publicKey.toString('base64'),
    formerKeys: [],
    files: { cases: fileOf('cases'), identity: fileOf('identity') },
    rotationDue: false,
    retired: [],
    tries: { count: 0, lastAt: null },
    lastClosedAt: null,
    events: [],
  }
  writeFirstSlots(folder, body)
  const unlocked: Unlocked = {
    folder,
    user,
    mode: 'full',
    keys: own,
    authority: own,
    failedTries: null,
    lastClosedAt: null,
    events: [],
  }
  return { unlocked, recoveryGroups }
}

/** The recovery code has been typed back: from now on this is the vault. */
export function finishVault(folder: string): void {
  inStore(() => {
    rmSync(join(folder, UNFINISHED), { force: true })
    syncFolder(folder)
  })
}

function prepareFolder(folder: string, world: World): void {
  inStore(() => {
    makeFolder(folder)
    if (isUnfinished(folder)) moveAside(folder, [FIRST, 'blobs', 'backups', ...slotPaths('')], world.now())
    requireThat(!hasSlotFile(folder) && !exists(join(folder, FIRST)) && !exists(join(folder, 'backups')), 'vault/exists')
    writeWhole(join(folder, UNFINISHED), '')
    for (const inner of [FIRST, 'blobs', 'backups']) makeFolder(join(folder, inner))
    syncFolder(folder)
  })
}
