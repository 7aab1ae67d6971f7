import { crc32, deflateRawSync } from 'node:zlib'

/** A zip with these parts, built by hand so that a test can let it lie about itself. */
export function zipOf(
  parts: readonly (readonly [name: string, content: string])[],
  { pack = deflateRawSync, saidSize }: { pack?: (content: Buffer) => Buffer; saidSize?: number } = {},
): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of parts) {
    const content = Buffer.from(text)
    const packed = pack(content)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(saidSize ?? content.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(at, 12)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, entry.subarray(2), Buffer.from(name))
    const body = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, Buffer.from(name), packed])
    bodies.push(body)
    at += body.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.set([0x50, 0x4b, 5, 6])
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]))
}
