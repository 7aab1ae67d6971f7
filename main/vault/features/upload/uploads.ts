/**
 * Files on their way in, in this process's memory: nothing is written before somebody keeps it, and all are gone at lock.
 * INVARIANT 1: a file has at most the size that was said when it began, in pieces that follow each other.
 * INVARIANT 2: what can run is never whole here; it is refused and forgotten at its last piece.
 */
import { type FileKind, MOST_FILE_BYTES, type UploadId } from '../../../../shared/domain/enclosure/enclosure'
import { seeFile } from '../../../../shared/domain/enclosure/file-kind'
import { nameCanRun } from '../../../../shared/domain/enclosure/file-name'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'

export interface Uploaded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind: FileKind
  readonly fileName: string
}

interface Upload {
  readonly userId: string
  readonly fileName: string
  readonly size: number
  readonly pieces: Uint8Array[]
  at: number
  touchedAt: number
  whole: Uploaded | null
}

export const MOST_AT_ONCE = 4
/** One that nobody has touched for this long was left; it makes room for the next. */
const LEFT_AFTER = 120_000

const uploads = new Map<UploadId, Upload>()

/** @throws DomainError `file/empty`, `file/too-large`, `file/can-run`, `file/too-many` */
export function beginUpload(id: UploadId, about: { userId: string; fileName: string; size: number; now: number }): void {
  const { userId, fileName, size, now } = about
  requireThat(size > 0, 'file/empty')
  requireThat(size <= MOST_FILE_BYTES, 'file/too-large', { most: MOST_FILE_BYTES })
  requireThat(!nameCanRun(fileName), 'file/can-run')
  for (const [other, { touchedAt }] of uploads) if (now - touchedAt > LEFT_AFTER) uploads.delete(other)
  requireThat(uploads.size < MOST_AT_ONCE, 'file/too-many')
  uploads.set(id, { userId, fileName, size, pieces: [], at: 0, touchedAt: now, whole: null })
}

/**
 * @returns what the file is, at its last piece; null before
 * @throws DomainError `upload/unknown`, `upload/out-of-order`, `file/…`; the upload is then forgotten
 */
export function addPiece(id: UploadId, about: { userId: string; at: number; piece: Uint8Array; now: number }): FileKind | null {
  const upload = requireUpload(id, about.userId)
  const { at, piece, now } = about
  if (upload.whole || at !== upload.at || at + piece.byteLength > upload.size) {
    uploads.delete(id)
    throw new DomainError('upload/out-of-order')
  }
  // A copy of its own: what came over a port may lie in memory that is shared.
  upload.pieces.push(Uint8Array.from(piece))
  upload.at += piece.byteLength
  upload.touchedAt = now
  return upload.at === upload.size ? complete(id, upload) : null
}

function complete(id: UploadId, upload: Upload): FileKind {
  const bytes = new Uint8Array(upload.size)
  let at = 0
  for (const piece of upload.pieces.splice(0)) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  const seen = seeFile(bytes, upload.fileName)
  if ('refusal' in seen) {
    uploads.delete(id)
    throw new DomainError(seen.refusal)
  }
  upload.whole = { bytes, kind: seen.kind, fileName: upload.fileName }
  return seen.kind
}

/** The whole file; it stays until it is taken or dropped. @throws DomainError `upload/unknown`, `upload/unfinished` */
export function requireUploaded(id: UploadId, userId: string): Uploaded {
  const { whole } = requireUpload(id, userId)
  requireThat(whole, 'upload/unfinished')
  return whole
}

/** The whole file, forgotten here from now on. @throws DomainError `upload/unknown`, `upload/unfinished` */
export function takeUpload(id: UploadId): Uploaded {
  const upload = uploads.get(id)
  requireThat(upload, 'upload/unknown')
  requireThat(upload.whole, 'upload/unfinished')
  uploads.delete(id)
  return upload.whole
}

export function dropUpload(id: UploadId, userId: string): void {
  if (uploads.get(id)?.userId === userId) uploads.delete(id)
}

/** At lock, and when the identity compartment closes for a meeting. */
export function dropAllUploads(): void {
  uploads.clear()
}

function requireUpload(id: UploadId, userId: string): Upload {
  const upload = uploads.get(id)
  requireThat(upload && upload.userId === userId, 'upload/unknown')
  return upload
}
