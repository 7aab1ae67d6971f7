/**
 * Puts a copy in the damaged vault's place. Needs no key, so it works from the lock page whatever has happened.
 * INVARIANT: what was there is moved aside, never deleted, and only after the slot file points at the copy; a damaged blob, which is
 * the same file in both, before that.
 */
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { requireThat } from '../../../shared/lib/domain-error'
import { moveAside } from './aside'
import { exists, hashFile, makeFolder, renamePatiently, syncFile, syncFolder } from './atomic-write'
import { type BackupNote, backupFolder, requireNote } from './backup-list'
import { BLOBS } from './blob-store'
import type { World } from './compartment'
import { nextFolder } from './generation'
import { sealEvent } from './sealed-events'
import { decodeSlots, readSlots, slotPaths, writeFirstSlots } from './slot-file'
import { COMPARTMENTS, type SlotBody } from './slot-schema'
import { asStoreError, inStore } from './store-error'

/**
 * People and passphrases stay as they are now; if the slot file is gone too they are as they were when the copy was made. A copy from
 * before the keys were last changed is opened by an earlier key and gets new ones at the next full opening.
 * @param slots `backup` when the entries of now are of no use (`vault/account-altered`)
 * @throws DomainError `backup/unknown`, `backup/damaged`, `backup/other-vault`, `vault/newer`, `vault/disk-full`
 */
export async function restoreBackup(asked: {
  folder: string
  backupId: string
  world: World
  slots?: 'now' | 'backup'
}): Promise<void> {
  const { folder, backupId: id, world, slots = 'now' } = asked
  const note = requireNote(folder, id)
  const from = backupFolder(folder, id)
  requireWhole(from, note)
  const current = slots === 'now' ? findSlots(folder) : undefined
  const base = current ?? decodeSlots(inStore(() => readFileSync(join(from, 'slots.json'), 'utf8')))
  requireThat(base, 'backup/damaged')
  requireThat(base.vaultId === note.vaultId, 'backup/other-vault')

  const place = nextFolder(folder)
  const left = readdirSync(folder).filter((name) => /^g\d+$/.test(name))
  inStore(() => {
    makeFolder(join(folder, place))
    for (const name of COMPARTMENTS) copySynced(join(from, `${name}.db`), join(folder, place, `${name}.db`))
    syncFolder(join(folder, place))
    syncFolder(folder)
  })
  const restored: SlotBody = {
    ...structuredClone(base),
    sequence: base.sequence + 1,
    files: {
      cases: { ...note.files.cases.record, path: `${place}/cases.db` },
      identity: { ...note.files.identity.record, path: `${place}/identity.db` },
    },
    rotationDue: base.rotationDue || COMPARTMENTS.some((name) => note.files[name].record.keyGeneration !== base.keyGeneration),
    retired: [],
  }
  sealEvent(restored, { userId: 'samrum', act: 'backup/restored', subject: id }, world)
  inStore(() => {
    if (!current)
      moveAside(
        folder,
        slotPaths('').map((path) => basename(path)),
        world.now(),
      )
  })
  inStore(() => putBlobsBack(folder, from, note, world))
  writeFirstSlots(folder, restored)
  inStore(() => {
    putNewerBlobsAside(folder, note, world)
    moveAside(folder, left, world.now())
  })
}

function requireWhole(from: string, note: BackupNote): void {
  const holds = inStore(
    () =>
      COMPARTMENTS.every((name) => isFile(join(from, `${name}.db`), note.files[name].record.sha256)) &&
      note.blobs.every(({ name, sha256 }) => isFile(join(from, BLOBS, name), sha256)),
  )
  requireThat(holds, 'backup/damaged')
}

const isFile = (path: string, sha256: string | null): boolean => exists(path) && hashFile(path) === sha256

/** @throws DomainError `vault/newer`: a newer program's vault is not ours to replace */
function findSlots(folder: string): SlotBody | undefined {
  try {
    return readSlots(folder)
  } catch (error) {
    if (asStoreError(error).code === 'vault/damaged') return undefined
    throw error
  }
}

/** A blob is the same in every state of the vault that knows it, so those that are missing or damaged come back before the turn. */
function putBlobsBack(folder: string, from: string, { blobs }: BackupNote, world: World): void {
  makeFolder(join(folder, BLOBS))
  for (const { name, sha256 } of blobs) {
    const to = join(folder, BLOBS, name)
    if (isFile(to, sha256)) continue
    copySynced(join(from, BLOBS, name), `${to}.back`)
    moveAside(folder, [join(BLOBS, name)], world.now())
    renamePatiently(`${to}.back`, to)
  }
  syncFolder(join(folder, BLOBS))
}

/** What the copy does not know of is not the vault's any more: aside, before an opening takes it for rubbish. */
function putNewerBlobsAside(folder: string, { blobs }: BackupNote, world: World): void {
  const known = new Set(blobs.map(({ name }) => name))
  const newer = readdirSync(join(folder, BLOBS)).filter((name) => !known.has(name))
  moveAside(
    folder,
    newer.map((name) => join(BLOBS, name)),
    world.now(),
  )
}

function copySynced(from: string, to: string): void {
  copyFileSync(from, to)
  syncFile(to)
}
