import { crc32, deflateRawSync } from 'node:zlib'
import PDFDocument from 'pdfkit'

/** Files as they come from outside, made in code. */
export interface ZipPart {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the zip claims of its own size, where that is not the truth. */
  readonly claims?: number
}

export function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, claims } of parts) {
    const plain = Buffer.from(content as string)
    const packed = deflateRawSync(plain, { level: 9 })
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(plain), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claims ?? plain.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), packed])
    const entry = Buffer.concat([
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      shared,
      Buffer.alloc(10),
      Buffer.from([at & 0xff, (at >> 8) & 0xff, (at >> 16) & 0xff, (at >>> 24) & 0xff]),
      Buffer.from(name),
    ])
    bodies.push(local)
    directory.push(entry)
    at += local.length
  }
  const names = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(names.length, 12)
  end.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...bodies, names, end]))
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

export const wordParts = (paragraphs: readonly string[]): ZipPart[] => [
  { name: '[Content_Types].xml', content: TYPES },
  { name: '_rels/.rels', content: RELS },
  {
    name: 'word/document.xml',
    content: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
      .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
      .join('')}</w:body></w:document>`,
  },
]

export const wordFile = (...paragraphs: string[]): Uint8Array<ArrayBuffer> => zipOf(wordParts(paragraphs))

/** A page for each text. */
export async function pdfFile(pages: readonly string[], options: { password?: string } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    autoFirstPage: false,
    ...(options.password ? { userPassword: options.password, pdfVersion: '1.7' } : {}),
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise((resolve) => document.on('end', resolve))
  for (const page of pages) document.addPage({ size: 'A6' }).fontSize(10).text(page)
  document.end()
  await done
  return Uint8Array.from(Buffer.concat(chunks))
}

/** The smallest picture there is: one pixel. */
export const pngFile = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
)

export const textFile = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'utf8'))
