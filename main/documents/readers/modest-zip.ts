import { inflateRawSync } from 'node:zlib'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'

/** Unpacked, all parts together. A document of a hundred pages with pictures has a twentieth of it. */
const MOST_UNPACKED = 160_000_000
const MOST_PARTS = 5_000

/**
 * Unpacks every part once, with a limit, before a library does it without one: what a zip says of its own sizes is hearsay.
 * SECURITY: a zip that can be read in two ways is refused. The libraries look for a longer directory elsewhere (Zip64, parts on other
 * disks, bytes before the file, entries beyond the number that is said) and would unpack what was never looked at.
 * @param see handed each part's name and content, for what must be known of one before a library lays it out
 * @throws DomainError `file/damaged`, `file/too-much-inside`
 */
export function requireModestZip(bytes: Uint8Array, see?: (name: string, content: Buffer) => void): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  requireThat(end >= 0 && end + 22 <= zip.length, 'file/damaged')
  const parts = zip.readUInt16LE(end + 10)
  requireThat(parts <= MOST_PARTS, 'file/too-much-inside')
  let left = MOST_UNPACKED
  let isHonest = true
  let at = zip.readUInt32LE(end + 16)
  const onOneDisk = zip.readUInt32LE(end + 4) === 0 && zip.readUInt16LE(end + 8) === parts
  requireThat(onOneDisk && at + zip.readUInt32LE(end + 12) === end, 'file/damaged')
  for (let part = 0; part < parts; part++) {
    requireThat(at + 46 <= end && zip.readUInt32LE(at) === 0x02014b50, 'file/damaged')
    const nameLength = zip.readUInt16LE(at + 28)
    const content = unpacked(zip, at, left)
    left -= content.length
    // A library makes room for as much as the part says, before it unpacks it.
    if (zip.readUInt32LE(at + 24) !== content.length) isHonest = false
    see?.(zip.toString('latin1', at + 46, at + 46 + nameLength), content)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  requireThat(isHonest && at === end, 'file/damaged')
}

function unpacked(zip: Buffer, entry: number, most: number): Buffer {
  const method = zip.readUInt16LE(entry + 10)
  const packed = zip.readUInt32LE(entry + 20)
  const header = zip.readUInt32LE(entry + 42)
  requireThat((zip.readUInt16LE(entry + 8) & 1) === 0, 'file/password')
  requireThat(header + 30 <= zip.length && (method === 0 || method === 8), 'file/damaged')
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  requireThat(start + packed <= zip.length, 'file/damaged')
  if (method === 0) {
    requireThat(packed <= most, 'file/too-much-inside')
    return zip.subarray(start, start + packed)
  }
  if (packed === 0) return Buffer.alloc(0)
  requireThat(most > 0, 'file/too-much-inside')
  try {
    return inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength: most })
  } catch (error) {
    const tooLarge = error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new DomainError(tooLarge ? 'file/too-much-inside' : 'file/damaged')
  }
}
