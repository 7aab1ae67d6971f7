/**
 * The blobs of a copy of the vault. A lock gives a copy little time, so it does not read what has not changed: a blob never does.
 * INVARIANT 1: a copy's blob is another file on the disk than the vault's own; copies of the same blob share one.
 * INVARIANT 2: what is new is compared with the vault's own before it counts; what is older is read again a little at a time.
 */
import { copyFileSync, linkSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { requireThat } from '../../../shared/lib/domain-error'
import { exists, hashFile, makeFolder, syncFile } from './atomic-write'
import { type BackupNote, backupFolder, blobName } from './backup-list'
import { AHEAD, BLOBS, HALF_WRITTEN } from './blob-store'

type Copied = BackupNote['blobs'][number]

/** Of each copy, for looking again at what the copies before it hold. */
const LOOK_AGAIN_MS = 300

/** @returns what the copy holds, and what is to be done when it counts */
export function copyBlobs(
  folder: string,
  making: string,
  notes: readonly BackupNote[],
): { blobs: BackupNote['blobs']; done(): void } {
  const from = join(folder, BLOBS)
  // What somebody else has laid there (a folder, a link, a synchronised double) is no blob and does not stop a copy, nor spoil its note.
  const names = (exists(from) ? readdirSync(from, { withFileTypes: true }) : [])
    .filter((entry) => entry.isFile() && blobName.safeParse(entry.name).success && !entry.name.endsWith(HALF_WRITTEN))
    .map(({ name }) => name)
  if (names.length > 0) makeFolder(join(making, BLOBS))
  const until = performance.now() + LOOK_AGAIN_MS
  // Not always the same ones first: where there are many, every lock looks at some others.
  const first = names.length === 0 ? 0 : notes.length % names.length
  const turned = [...names.slice(first), ...names.slice(0, first)]
  const blobs = turned.map((name) => {
    const to = join(making, BLOBS, name)
    const older = olderOf(folder, notes, name)
    const looks = performance.now() < until
    if (older && isLinked(older.path, to) && (!looks || hashFile(to) === older.sha256)) return { name, sha256: older.sha256 }
    return copyNew(join(from, name), aheadOf(folder, name), to, name)
  })
  return {
    blobs: blobs.sort((one, other) => (one.name < other.name ? -1 : 1)),
    done() {
      for (const name of names) rmSync(aheadOf(folder, name), { force: true })
    },
  }
}

function olderOf(folder: string, notes: readonly BackupNote[], name: string): { path: string; sha256: string } | undefined {
  for (const { id, blobs } of notes) {
    const blob = blobs.find((one) => one.name === name)
    if (blob) return { path: join(backupFolder(folder, id), BLOBS, name), sha256: blob.sha256 }
  }
  return undefined
}

/** From the copy that was made when it came, where there is one and it is the same; from the vault otherwise. */
function copyNew(own: string, ahead: string, to: string, name: string): Copied {
  const sha256 = hashFile(own)
  if (isLinked(ahead, to) && hashFile(to) === sha256) return { name, sha256 }
  rmSync(to, { force: true })
  copyFileSync(own, to)
  syncFile(to)
  requireThat(hashFile(to) === sha256, 'vault/disk-error')
  return { name, sha256 }
}

const aheadOf = (folder: string, name: string): string => join(backupFolder(folder, AHEAD), name)

/** Some file systems know no second name for a file: then it is copied. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}
