import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHUNK_BYTES, type EnclosureId, type UploadId } from '../../shared/domain/enclosure/enclosure'
import type { MatterId } from '../../shared/domain/matter/matter'
import type { TestWindow } from './vault-processes'

/** Hands a file over as the page does. */
export async function send(desk: TestWindow, fileName: string, bytes: Uint8Array): Promise<UploadId> {
  const { uploadId } = await desk.get('upload/begin', { fileName, bytes: bytes.length })
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    await desk.get('upload/piece', { uploadId, at, piece: Uint8Array.from(bytes.subarray(at, at + CHUNK_BYTES)) })
  return uploadId
}

/** Hands a file over and keeps it with a matter. */
export async function keepFile(
  desk: TestWindow,
  matterId: MatterId,
  fileName: string,
  bytes: Uint8Array,
  title = 'Slutbedömning',
): Promise<{ enclosureId: EnclosureId; hasText: boolean }> {
  const uploadId = await send(desk, fileName, bytes)
  return await desk.get('enclosure/keep-file', { matterId, title, earlierMeasureId: null, uploadId })
}

/** The code of a refusal, or `accepted`. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: Error) => /: (\S+\/\S+)/.exec(error.message)?.[1] ?? error.message,
  )

export const blobsIn = (folder: string): string[] => readdirSync(join(folder, 'blobs'))

/** Whether a word stands in any file of the vault, as it lies on the disk, or in the name of one. */
export function isOnDisk(folder: string, word: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => {
    if (entry.name.includes(word)) return true
    if (!entry.isFile()) return false
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    return bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))
  })
}
