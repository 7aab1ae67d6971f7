/**
 * Files too large for a table, each under a key of its own, in `blobs/`.
 * INVARIANT 1: a file is whole and on the disk before its row commits; one without a row is rubbish and goes at the next opening.
 * INVARIANT 2: key, length and name stand in the encrypted file only; here are random names and what nobody can read.
 * INVARIANT 3: every piece is bound to its file, its place and whether it is the last: none can be changed, moved, dropped or added.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { copyFile, type FileHandle, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { exists, makeFolder, syncFolder } from './atomic-write'
import { newKey } from './seal'
import { asStoreError } from './store-error'

/** What stands in the encrypted file about one of these. */
export interface StoredBlob {
  readonly id: string
  readonly key: Uint8Array
  /** Of what is in it. */
  readonly bytes: number
}

export interface BlobStore {
  /** Whole and on the disk when it resolves. @throws DomainError `vault/disk-full`, `vault/read-only`, `vault/disk-error` */
  keep(id: string, content: Uint8Array): Promise<StoredBlob>
  /** @throws DomainError `blob/damaged` when it is not, bit for bit, what was kept, or is not there */
  read(blob: StoredBlob): Promise<Uint8Array<ArrayBuffer>>
  /** A second file of it, for the next copy of the vault: a lock has no time for large ones. Fails without a word. */
  copyAhead(id: string): Promise<void>
  /** One that has no row any more. What cannot be removed now is at the next opening. */
  forget(id: string): Promise<void>
  /** Removes every file that has no row: a kill came between the file and its row, or between a row's end and the file's. */
  sweep(known: ReadonlySet<string>): Promise<void>
}

export const BLOBS = 'blobs'
export const PIECE = 65_536
const TAG = 16
export const HALF_WRITTEN = '.new'
/** Below `backups/`: blobs that the next copy takes. */
export const AHEAD = 'ahead'

export function makeBlobStore(vaultFolder: string): BlobStore {
  const folder = join(vaultFolder, BLOBS)
  const ahead = join(vaultFolder, 'backups', AHEAD)
  const pathOf = (id: string) => join(folder, id)

  return {
    async keep(id, content) {
      const blob: StoredBlob = { id, key: newKey(), bytes: content.byteLength }
      const beside = `${pathOf(id)}${HALF_WRITTEN}`
      try {
        makeFolder(folder)
        await withFile(beside, 'wx', async (file) => {
          for (let piece = 0; piece < piecesOf(blob); piece++) {
            await writeAll(file, sealPiece(blob, piece, content.subarray(piece * PIECE, (piece + 1) * PIECE)))
          }
          await file.sync()
        })
        await rename(beside, pathOf(id))
        syncFolder(folder)
      } catch (error) {
        await removeQuietly(beside)
        throw asStoreError(error)
      }
      return blob
    },

    async read(blob) {
      const content = new Uint8Array(blob.bytes)
      try {
        await withFile(pathOf(blob.id), 'r', async (file) => {
          requireThat((await file.stat()).size === sizeOf(blob), 'blob/damaged')
          const sealed = Buffer.alloc(PIECE + TAG)
          for (let piece = 0, at = 0; piece < piecesOf(blob); piece++) {
            const wanted = Math.min(PIECE, blob.bytes - at) + TAG
            const { bytesRead } = await file.read(sealed, 0, wanted)
            requireThat(bytesRead === wanted, 'blob/damaged')
            content.set(openPiece(blob, piece, sealed.subarray(0, wanted)), at)
            at += wanted - TAG
          }
        })
      } catch (error) {
        if ((error as { code?: unknown }).code === 'ENOENT') throw new DomainError('blob/damaged')
        throw asStoreError(error)
      }
      return content
    },

    async copyAhead(id) {
      const beside = join(ahead, `${id}${HALF_WRITTEN}`)
      try {
        makeFolder(ahead)
        await copyFile(pathOf(id), beside)
        await withFile(beside, 'r+', (file) => file.sync())
        await rename(beside, join(ahead, id))
      } catch {
        await removeQuietly(beside)
      }
    },

    async forget(id) {
      for (const at of [folder, ahead]) await removeQuietly(join(at, id))
    },

    async sweep(known) {
      for (const at of [folder, ahead]) {
        if (!exists(at)) continue
        for (const name of await readdir(at)) if (!known.has(name)) await removeQuietly(join(at, name))
      }
    },
  }
}

const piecesOf = ({ bytes }: StoredBlob): number => Math.max(1, Math.ceil(bytes / PIECE))
const sizeOf = (blob: StoredBlob): number => blob.bytes + piecesOf(blob) * TAG

/** The key seals one file once, so a piece's number and whether it is the last are all a nonce must say. */
function nonceOf(blob: StoredBlob, piece: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(piece, 7)
  nonce.writeUInt8(piece === piecesOf(blob) - 1 ? 1 : 0, 11)
  return nonce
}

const boundTo = ({ id, bytes }: StoredBlob): Buffer => Buffer.from(`samrum blob 1 ${id} ${bytes}`, 'utf8')

function sealPiece(blob: StoredBlob, piece: number, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', blob.key, nonceOf(blob, piece)).setAAD(boundTo(blob))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** @throws DomainError `blob/damaged` */
function openPiece(blob: StoredBlob, piece: number, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', blob.key, nonceOf(blob, piece)).setAAD(boundTo(blob))
    decipher.setAuthTag(sealed.subarray(-TAG))
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()])
  } catch {
    throw new DomainError('blob/damaged')
  }
}

async function withFile(path: string, flags: string, work: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await work(file)
  } finally {
    await file.close()
  }
}

/** What cannot be removed now is at the next opening. */
const removeQuietly = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined)

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
}
