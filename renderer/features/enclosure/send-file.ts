import { CHUNK_BYTES, type FileKind, MOST_FILE_BYTES, type UploadId } from '../../../shared/domain/enclosure/enclosure'
import { nameCanRun } from '../../../shared/domain/enclosure/file-name'
import type { Refusal } from '../../../shared/lib/reply'
import { ask } from '../../client'

/** Where a file is handed over: to be kept or read where the identities are, or only checked where the cases are. */
export const TO_IDENTITY = { begin: 'upload/begin', piece: 'upload/piece', drop: 'upload/drop' } as const
export const TO_CHECK = { begin: 'scan/begin-file', piece: 'scan/file-piece', drop: 'scan/drop-file' } as const
export type Receiver = typeof TO_IDENTITY | typeof TO_CHECK

/** What of a file can be told before a byte of it is read. The vault process decides again. */
export function refusalOfFile({ name, size }: Pick<File, 'name' | 'size'>): Refusal | null {
  if (size === 0) return refuse('file/empty')
  if (size > MOST_FILE_BYTES) return refuse('file/too-large')
  return nameCanRun(name) ? refuse('file/can-run') : null
}

export type Sent = { ok: true; uploadId: UploadId; kind: FileKind } | Refusal | { ok: 'stopped' }

/**
 * Hands a file over piece by piece. What was sent of one that is stopped or fails is dropped.
 * @param onSent from 0 to 1, after each piece
 */
export async function sendFile(
  file: File,
  stop: AbortSignal,
  onSent: (share: number) => void,
  to: Receiver = TO_IDENTITY,
): Promise<Sent> {
  const refusal = refusalOfFile(file)
  if (refusal) return refusal
  const begun = await ask(to.begin, { fileName: file.name.slice(-255), bytes: file.size })
  if (!begun.ok) return begun
  const { uploadId } = begun.value
  let kind: FileKind | null = null
  for (let at = 0; at < file.size && kind === null; at += CHUNK_BYTES) {
    const piece = stop.aborted ? null : await readPiece(file, at)
    if (piece === null) {
      await ask(to.drop, { uploadId })
      return stop.aborted ? { ok: 'stopped' } : refuse('upload/out-of-order')
    }
    const reply = await ask(to.piece, { uploadId, at, piece })
    if (!reply.ok) return reply
    kind = reply.value.kind
    onSent(Math.min(1, (at + piece.byteLength) / file.size))
  }
  return kind === null ? refuse('upload/out-of-order') : { ok: true, uploadId, kind }
}

/** Null when the file has been moved or changed since it was chosen. */
async function readPiece(file: File, at: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(at, at + CHUNK_BYTES).arrayBuffer())
  } catch {
    return null
  }
}

const refuse = (code: string): Refusal => ({ ok: false, code, facts: {} })
