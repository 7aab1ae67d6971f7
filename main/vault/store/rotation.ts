/**
 * New keys for everybody who is still here. INVARIANT 1: until the slot file points at the new files the old ones are whole and in
 * use; after that the new ones are. INVARIANT 2: a new key is sealed only to entries whose MAC holds.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { requireThat } from '../../../shared/lib/domain-error'
import { makeFolder, syncFolder } from './atomic-write'
import type { CompartmentName, World } from './compartment'
import { makeRecord, requireOwnRecord } from './file-record'
import { formerKeysOf, lockFormerKeys } from './former-keys'
import { nextFolder } from './generation'
import { copyFileUnderNewKey } from './new-file'
import { openWithRitual } from './open-ritual'
import { newKey, newKeyPair } from './seal'
import { sealEvent } from './sealed-events'
import { isAsWritten, isRecoveryAsWritten, resealRecovery, resealUser, type VaultKeys } from './slot-entry'
import { changeSlots, readSlots } from './slot-file'
import type { FileRecord, SlotBody } from './slot-schema'
import { inStore } from './store-error'

/**
 * Both files must be closed.
 * @throws DomainError `vault/account-altered`, `vault/damaged`, `vault/disk-full`; then nothing has changed
 */
export function rotateKeys(folder: string, held: VaultKeys, world: World): VaultKeys {
  const body = readSlots(folder)
  const { vaultId } = body
  const entriesHold = body.users.every((slot) => isAsWritten(vaultId, slot, held.cases))
  requireThat(entriesHold && isRecoveryAsWritten(vaultId, body.recovery, held.cases), 'vault/account-altered')

  const pair = newKeyPair()
  const next: VaultKeys = { cases: newKey(), identity: newKey(), log: pair.privateKey }
  const keyGeneration = body.keyGeneration + 1
  const former = formerKeysOf(body, held)
  const place = nextFolder(folder)
  const made: string[] = []
  try {
    inStore(() => makeFolder(join(folder, place)))
    made.push(place)
    const files = { cases: rekey('cases'), identity: rekey('identity') }
    inStore(() => syncFolder(folder))
    changeSlots(folder, (now) => {
      requireThat(now.sequence === body.sequence, 'vault/busy')
      const left = [...new Set(Object.values(now.files).map(({ path }) => path.split('/')[0] as string))]
      now.users = now.users.map((slot) => resealUser(vaultId, slot, next))
      now.recovery = resealRecovery(vaultId, now.recovery, next)
      now.logPublicKey = pair.publicKey.toString('base64')
      now.formerKeys = lockFormerKeys(vaultId, [...former, { generation: body.keyGeneration, ...held }], next)
      now.keyGeneration = keyGeneration
      now.files = files
      now.rotationDue = false
      now.retired = [...now.retired, ...left]
      sealEvent(now, { userId: 'samrum', act: 'keys/rotated', subject: String(keyGeneration) }, world)
    })
  } catch (error) {
    for (const name of made) rmSync(join(folder, name), { recursive: true, force: true })
    throw error
  }
  return next

  function rekey(name: CompartmentName): FileRecord {
    const record = body.files[name]
    const key = keyOf(body, name)
    requireOwnRecord({ vaultId, name, key }, record)
    const from = join(folder, record.path)
    openWithRitual({ path: from, name, vaultId, key, record, knownSchema: record.schema }).driver.close()
    const path = `${place}/${name}.db`
    const copied = copyFileUnderNewKey(from, { path: join(folder, path), vaultId, name }, key, next[name])
    return makeRecord({ vaultId, name, key: next[name] }, { ...copied, path, keyGeneration, at: world.now() })
  }

  function keyOf({ files, keyGeneration: newest }: SlotBody, name: CompartmentName): Buffer {
    const generation = files[name].keyGeneration
    const key = generation === newest ? held[name] : former.find((row) => row.generation === generation)?.[name]
    requireThat(key, 'vault/damaged', { where: 'slots' })
    return key
  }
}
