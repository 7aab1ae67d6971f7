// A screen of our own where there is none: Xvfb with its picture in a file, so that anybody may look without a tool.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

export interface Screen {
  /** For the environment variable of the same name. */
  readonly DISPLAY: string
  /** Where the picture of an own screen lies, for whoever must look faster than `pixels`. */
  readonly file?: string
  /** What is on the screen now, as PNG. Only an own screen can be read. */
  picture?(): Buffer
  pixels?(): Pixels
  close(): void
}

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel, line by line. */
  readonly rgb: Buffer
}

export const hasDesktop = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Starts a virtual screen that every user of the machine may draw on; its picture lies in `folder`. */
export const openScreen = async (folder: string, size = '1920x1080x24'): Promise<Screen> => {
  mkdirSync(folder, { recursive: true })
  const child: ChildProcess = spawn(
    // The screen goes with the process that opened it, even one that is killed.
    'setpriv',
    [
      '--pdeathsig',
      'TERM',
      'Xvfb',
      '-displayfd',
      '3',
      '-ac',
      '-nolisten',
      'tcp',
      '-noreset',
      '-fbdir',
      folder,
      '-screen',
      '0',
      size,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  )
  const number = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdio[3]?.on('data', (part: Buffer) => {
      said += part.toString()
      if (said.includes('\n')) resolve(said.trim())
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Xvfb ended at once (${code})`)))
  })
  child.unref()
  const file = join(folder, 'Xvfb_screen0')
  return {
    DISPLAY: `:${number}`,
    file,
    picture: () => pngOf(readXwd(readFileSync(file))),
    pixels: () => readXwd(readFileSync(file)),
    close: () => {
      child.kill('SIGTERM')
    },
  }
}

/** Width, height and pixels of an X window dump of 32 bits a pixel. */
export const readXwd = (dump: Buffer): Pixels => {
  const word = (index: number): number => dump.readUInt32BE(index * 4)
  const [headerSize, width, height, littleEndian] = [word(0), word(4), word(5), word(7) === 0]
  const [bitsPerPixel, bytesPerLine, colours] = [word(11), word(12), word(19)]
  if (bitsPerPixel !== 32) throw new Error(`a screen of ${bitsPerPixel} bits a pixel cannot be read`)
  const rgb = Buffer.alloc(width * height * 3)
  const start = headerSize + colours * 12
  const order = littleEndian ? [2, 1, 0] : [1, 2, 3]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + y * bytesPerLine + x * 4
      const to = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++) rgb[to + channel] = dump[from + (order[channel] ?? 0)] ?? 0
    }
  }
  return { width, height, rgb }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})
const crc32 = (bytes: Buffer): number => {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const pngOf = ({ width, height, rgb }: Pixels): Buffer => {
  const lines = Buffer.alloc(height * (width * 3 + 1))
  for (let y = 0; y < height; y++) rgb.copy(lines, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3)
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), body])
    const framed = Buffer.alloc(named.length + 8)
    framed.writeUInt32BE(body.length, 0)
    named.copy(framed, 4)
    framed.writeUInt32BE(crc32(named), named.length + 4)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
