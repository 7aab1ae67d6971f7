/**
 * Copies of the closed vault: both files, the blobs and the slot file, in `backups/<instant>/`.
 * INVARIANT 1: a copy counts when it is whole, synced and renamed into place; older ones go only after that.
 * INVARIANT 2: three checked copies are never fewer by our doing.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { IsoInstant } from '../../../shared/lib/dates'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { exists, hashFile, makeFolder, renamePatiently, syncFile, syncFolder, writeWhole } from './atomic-write'
import { copyBlobs } from './backup-blobs'
import { type BackupNote, backupFolder, isChecked, readNotes, requireNote } from './backup-list'
import type { CompartmentName, World } from './compartment'
import { makeRecord, requireOwnRecord } from './file-record'
import { checkFinished, copyFile } from './new-file'
import { encodeSlots, readSlots } from './slot-file'
import type { SlotBody } from './slot-schema'
import { asStoreError, inStore } from './store-error'

type Keys = { readonly [Name in CompartmentName]?: Uint8Array }
type CopiedFile = BackupNote['files'][CompartmentName]

const MAKING = 'making-'
const NEWEST_KEPT = 3
const DAYS_KEPT = 7
const CLOSING_MS = 5000

/** Newest first; a copy that nobody with a key has looked at is marked so ("ej kontrollerad"). */
export async function listBackups(folder: string): Promise<{ id: string; madeAt: BackupNote['madeAt']; checked: boolean }[]> {
  return readNotes(folder).map((note) => ({ id: note.id, madeAt: note.madeAt, checked: isChecked(note) }))
}

/**
 * Makes a copy, opens and checks it as far as the keys go, and lets older ones go. Nothing has changed since the last: that one is
 * the answer. For the process that closes last; it waits a little for the other.
 * @throws DomainError `backup/not-closed`, `vault/disk-full`, `vault/damaged`; the older copies are then as they were
 */
export async function makeBackup({
  folder,
  keys,
  world,
}: {
  folder: string
  keys: Keys
  world: World
}): Promise<{ id: string; checked: boolean }> {
  const body = await whenClosed(folder)
  const notes = readNotes(folder)
  const same = notes.find((note) => isOf(note, body) && (isChecked(note) || !(keys.cases && keys.identity)))
  if (same) return { id: same.id, checked: isChecked(same) }

  const id = freshId(folder, world.now())
  const making = backupFolder(folder, MAKING + id)
  try {
    inStore(() => {
      clearHalfMade(folder)
      makeFolder(making)
    })
    const files = { cases: copy('cases'), identity: copy('identity') }
    const { blobs, done } = inStore(() => copyBlobs(folder, making, notes))
    const note: BackupNote = {
      format: 1,
      id,
      vaultId: body.vaultId,
      madeAt: world.now().toISOString() as IsoInstant,
      slots: digestOf(body),
      files,
      blobs,
    }
    inStore(() => {
      writeWhole(join(making, 'slots.json'), encodeSlots(body))
      writeWhole(join(making, 'backup.json'), JSON.stringify(note))
      renamePatiently(making, backupFolder(folder, id))
      syncFolder(backupFolder(folder))
    })
    inStore(done)
    dropOld(folder)
    return { id, checked: isChecked(note) }
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw asStoreError(error)
  }

  function copy(name: CompartmentName): CopiedFile {
    const record = body.files[name]
    const source = record.sha256
    requireThat(source !== null, 'backup/not-closed')
    const [from, to] = [join(folder, record.path), join(making, `${name}.db`)]
    const key = keys[name]
    if (key) {
      requireOwnRecord({ vaultId: body.vaultId, name, key }, record)
      const copied = copyFile(from, { path: to, vaultId: body.vaultId, name }, key)
      requireThat(copied.head.hash === record.hash && copied.head.seq === record.seq, 'backup/not-closed')
      const { path, keyGeneration } = record
      return {
        record: makeRecord({ vaultId: body.vaultId, name, key }, { ...copied, path, keyGeneration, at: world.now() }),
        source,
        checked: true,
      }
    }
    inStore(() => {
      copyFileSync(from, to)
      syncFile(to)
    })
    // Somebody may have opened it meanwhile: then this is no copy of a closed file.
    requireThat(inStore(() => hashFile(to)) === source, 'backup/not-closed')
    const seenBefore = notes.some((note) => note.files[name].checked && note.files[name].source === source)
    return { record, source, checked: seenBefore }
  }
}

/**
 * Looks at a copy with the keys and marks what holds as checked.
 * @throws DomainError `backup/unknown`, `vault/damaged`
 */
export function checkBackup({ folder, backupId: id, keys }: { folder: string; backupId: string; keys: Keys }): boolean {
  const note = requireNote(folder, id)
  const check = (name: CompartmentName): CopiedFile => {
    const [file, key] = [note.files[name], keys[name]]
    if (!key || file.checked) return file
    const { vaultId } = note
    requireOwnRecord({ vaultId, name, key }, file.record)
    const path = join(backupFolder(folder, id), `${name}.db`)
    requireThat(inStore(() => hashFile(path)) === file.record.sha256, 'vault/damaged', { where: 'copy' })
    const { head } = checkFinished({ path, vaultId, name }, key)
    requireThat(head.hash === file.record.hash, 'vault/damaged', { where: 'copy' })
    return { ...file, checked: true }
  }
  const checked: BackupNote = { ...note, files: { cases: check('cases'), identity: check('identity') } }
  inStore(() => writeWhole(join(backupFolder(folder, id), 'backup.json'), JSON.stringify(checked)))
  return isChecked(checked)
}

async function whenClosed(folder: string): Promise<SlotBody> {
  for (let left = CLOSING_MS; ; left -= 25) {
    const body = readSlots(folder)
    if (Object.values(body.files).every(({ sha256 }) => sha256 !== null)) return body
    if (left <= 0) throw new DomainError('backup/not-closed')
    await sleep(25)
  }
}

const isOf = ({ files, slots }: BackupNote, body: SlotBody): boolean =>
  files.cases.source === body.files.cases.sha256 &&
  files.identity.source === body.files.identity.sha256 &&
  slots === digestOf(body)

const digestOf = ({ users, recovery, keyGeneration, name }: SlotBody): string =>
  createHash('sha256')
    .update(JSON.stringify([users, recovery, keyGeneration, name]))
    .digest('hex')

function freshId(folder: string, now: Date): string {
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  for (let number = 1; ; number++) {
    const id = number === 1 ? stamp : `${stamp}-${number}`
    if (!exists(backupFolder(folder, id))) return id
  }
}

function clearHalfMade(folder: string): void {
  makeFolder(backupFolder(folder))
  for (const name of readdirSync(backupFolder(folder)))
    if (name.startsWith(MAKING)) rmSync(backupFolder(folder, name), { recursive: true, force: true })
}

/** The newest ones, the newest checked ones, and the last of each of the days before. */
function dropOld(folder: string): void {
  const notes = readNotes(folder)
  const lastOfDay = new Map([...notes].reverse().map((note) => [note.madeAt.slice(0, 10), note.id]))
  const kept = new Set([
    ...notes.slice(0, NEWEST_KEPT).map(({ id }) => id),
    ...notes
      .filter(isChecked)
      .slice(0, NEWEST_KEPT)
      .map(({ id }) => id),
    ...[...lastOfDay.entries()]
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .slice(0, DAYS_KEPT)
      .map(([, id]) => id),
  ])
  inStore(() => {
    for (const { id } of notes) if (!kept.has(id)) rmSync(backupFolder(folder, id), { recursive: true, force: true })
  })
}
