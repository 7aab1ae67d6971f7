/** What a copy says of itself, in `backups/<id>/backup.json`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { backupId } from '../../../shared/domain/vault/vault'
import { isoInstant } from '../../../shared/lib/dates'
import { DomainError } from '../../../shared/lib/domain-error'
import { exists } from './atomic-write'
import { fileRecord } from './slot-schema'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const blobName = z.string().regex(/^[A-Za-z0-9._-]{1,120}$/)
const copiedFile = z.strictObject({
  /** Of the copy; its MAC is the file's own key's. */
  record: fileRecord,
  /** Of the file it was made from. */
  source: sha256,
  checked: z.boolean(),
})
export const backupNote = z.strictObject({
  format: z.literal(1),
  id: backupId,
  vaultId: z.uuid(),
  madeAt: isoInstant,
  /** People, keys and names as they were: a copy made after a change of them is a new one. */
  slots: sha256,
  files: z.strictObject({ cases: copiedFile, identity: copiedFile }),
  blobs: z.array(z.strictObject({ name: blobName, sha256 })).max(100_000),
})
export type BackupNote = z.infer<typeof backupNote>

export const backupFolder = (folder: string, id = ''): string => join(folder, 'backups', id)
export const isChecked = ({ files }: BackupNote): boolean => files.cases.checked && files.identity.checked

export function readNotes(folder: string): BackupNote[] {
  if (!exists(backupFolder(folder))) return []
  return readdirSync(backupFolder(folder))
    .filter((name) => backupId.safeParse(name).success)
    .flatMap((name) => readNote(folder, name) ?? [])
    .sort((one, other) => (one.id < other.id ? 1 : -1))
}

/** @throws DomainError `backup/unknown` */
export function requireNote(folder: string, id: string): BackupNote {
  const note = backupId.safeParse(id).success ? readNote(folder, id) : undefined
  if (!note) throw new DomainError('backup/unknown')
  return note
}

function readNote(folder: string, id: string): BackupNote | undefined {
  try {
    const note = backupNote.parse(JSON.parse(readFileSync(join(backupFolder(folder, id), 'backup.json'), 'utf8')))
    return note.id === id ? note : undefined
  } catch {
    return undefined
  }
}
