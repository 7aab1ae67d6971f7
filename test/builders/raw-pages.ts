import { createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/** SQLCipher 4: each page is AES-256-CBC, its IV and HMAC in the last 80 bytes; the first 16 of the file are the salt. */
const PAGE = 4096
const RESERVED = 80
const SALT = 16
const JOURNAL_HEAD = 32
const FRAME_HEAD = 24

/** Every page of an encrypted file and of its journal, free ones and old ones too, with what is left in them. */
export function rawPages(path: string, key: Uint8Array): { file: Buffer; journal: Buffer } {
  const bytes = readFileSync(path)
  const pages: Buffer[] = []
  for (let at = 0; at < bytes.length; at += PAGE) pages.push(open(bytes.subarray(at, at + PAGE), key, at === 0))
  const journal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0)
  const frames: Buffer[] = []
  for (let at = JOURNAL_HEAD; at + FRAME_HEAD < journal.length; at += FRAME_HEAD + PAGE) {
    const page = journal.subarray(at + FRAME_HEAD, at + FRAME_HEAD + PAGE)
    frames.push(open(page, key, journal.readUInt32BE(at) === 1))
  }
  return { file: Buffer.concat(pages), journal: Buffer.concat(frames) }
}

function open(page: Buffer, key: Uint8Array, isFirst: boolean): Buffer {
  const end = PAGE - RESERVED
  const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + 16)).setAutoPadding(false)
  return Buffer.concat([decipher.update(page.subarray(isFirst ? SALT : 0, end)), decipher.final()])
}
