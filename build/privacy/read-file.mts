import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { readWhole } from '../../main/documents/readers/read-whole.ts'
import { seeFile } from '../../shared/domain/enclosure/file-kind.ts'
import { DomainError, requireThat } from '../../shared/lib/domain-error.ts'

/** What is read of one file; a document may be large for its pictures. */
export const MOST_BYTES = 40_000_000
/** Letters that are checked: far more than a book. */
export const MOST_LETTERS = 5_000_000

/** The text of a file as it is checked. `wordless`: pages of a PDF without a letter. */
export interface FileText {
  readonly text: string
  readonly wordless: number
}

/**
 * The text of a file: a Word document or a PDF by its content, anything else as plain text whatever it is called.
 * @param name a path, or `-` for standard input
 * @throws DomainError `scan/…`, `file/…`
 */
export async function textOf(name: string): Promise<FileText> {
  const bytes = await bytesOf(name)
  const found = isDocument(bytes) ? await documentText(bytes) : { text: decoded(bytes), wordless: 0 }
  requireThat(found.text.length <= MOST_LETTERS, 'scan/too-long')
  return found
}

/** What a system says when it does not open a file; Windows opens no folder. */
const NOT_OPENED: Readonly<Record<string, string>> = { ENOENT: 'scan/missing', ENOTDIR: 'scan/missing', EISDIR: 'scan/folder' }

async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (name === '-') return await gathered(process.stdin)
  const file = await open(name).catch((error: NodeJS.ErrnoException) => {
    throw new DomainError(NOT_OPENED[error.code ?? ''] ?? 'scan/unreadable')
  })
  try {
    requireThat(!(await file.stat()).isDirectory(), 'scan/folder')
    return await gathered(file.createReadStream())
  } finally {
    await file.close().catch(() => undefined)
  }
}

/** No more than the limit is ever held, whatever the source says of its own size. */
async function gathered(source: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of source as AsyncIterable<Buffer>) {
      size += piece.length
      requireThat(size <= MOST_BYTES, 'scan/too-large')
      pieces.push(piece)
    }
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('scan/unreadable')
  }
  return Uint8Array.from(Buffer.concat(pieces))
}

/** PDF, zip, and what Word wrote before 2007 or writes around a document with a password. */
const DOCUMENTS = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]
const isDocument = (bytes: Uint8Array): boolean => DOCUMENTS.some((start) => start.every((byte, index) => bytes[index] === byte))

async function documentText(bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  const seen = seeFile(bytes, '')
  if ('refusal' in seen) throw new DomainError(seen.refusal)
  const { text, cut, wordless } = await readWhole({ kind: seen.kind, bytes }, MOST_LETTERS).catch((error: unknown) => {
    throw error instanceof DomainError ? error : new DomainError('file/damaged')
  })
  // Half a text without a finding would look like a whole one.
  requireThat(!cut, 'scan/too-long')
  // An empty text has been read; a picture of one has not.
  requireThat(text.trim() !== '', 'scan/no-text')
  return { text, wordless }
}

/**
 * Letters out of bytes, or nothing: a guess would find nothing where the letters are wrong. The mark of the beginning is no letter.
 * UTF-16 without its mark passes for UTF-8 where it is plain English; it is full of zeros, and no text has any.
 */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const alphabet = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(alphabet, { fatal: true }).decode(bytes)
    requireThat(!text.includes('\0') && !text.startsWith('{\\rtf'), 'scan/encoding')
    return text
  } catch {
    throw new DomainError('scan/encoding')
  }
}
