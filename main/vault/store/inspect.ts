/** What can be told of a vault without any key, for the lock page. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { VaultStatus } from '../../../shared/domain/vault/vault'
import { exists, writeWhole } from './atomic-write'
import { listBackups } from './backup'
import { hasSlotFile, readSlots, slotPaths } from './slot-file'
import type { SlotBody } from './slot-schema'
import { asStoreError } from './store-error'
import { waitSeconds } from './tries'
import { isUnfinished } from './unfinished'

/** Never throws for what may be wrong with a vault: that is the answer. */
export async function inspectVault(folder: string, now: Date): Promise<VaultStatus> {
  if (!exists(folder)) return { kind: 'none' }
  const code = findTrouble(folder)
  if (code === 'none') return { kind: 'none' }
  if (code !== null) return { kind: 'unusable', code, backups: await listBackups(folder) }
  const { name, users, tries, lastClosedAt } = readSlots(folder)
  return {
    kind: 'locked',
    name,
    users: users.map(({ id, name: called, keys }) => ({
      id,
      name: called,
      opensCases: keys.cases !== null,
      opensIdentity: keys.identity !== null,
    })),
    waitSeconds: waitSeconds(tries, now),
    lastClosedAt,
  }
}

function findTrouble(folder: string): string | null {
  try {
    if (!statSync(folder).isDirectory()) return 'vault/not-a-vault'
    if (isUnfinished(folder)) return 'none'
    if (!hasSlotFile(folder)) return hasRemains(folder) ? 'vault/damaged' : 'none'
    return findTroubleInFiles(folder, readSlots(folder)) ?? findTroubleWriting(folder)
  } catch (error) {
    const { code } = asStoreError(error)
    return code === 'vault/damaged' && !looksLikeSlots(folder) && !hasRemains(folder) ? 'vault/not-a-vault' : code
  }
}

function findTroubleInFiles(folder: string, { files }: SlotBody): string | null {
  return Object.values(files).every(({ path }) => exists(join(folder, path))) ? null : 'vault/damaged'
}

/** A full or write-protected disk is told before anybody types a passphrase. */
function findTroubleWriting(folder: string): string | null {
  const probe = join(folder, 'probe')
  try {
    writeWhole(probe, Buffer.alloc(4096))
    rmSync(probe, { force: true })
    return null
  } catch (error) {
    return asStoreError(error).code
  }
}

const hasRemains = (folder: string): boolean => {
  const names = readdirSync(folder)
  return (
    names.some((name) => /^g\d+$/.test(name)) || (names.includes('backups') && readdirSync(join(folder, 'backups')).length > 0)
  )
}

function looksLikeSlots(folder: string): boolean {
  return slotPaths(folder).some((path) => {
    try {
      const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
      return typeof parsed === 'object' && parsed !== null && 'checksum' in parsed && 'body' in parsed
    } catch {
      return false
    }
  })
}
