// The virtual screen as a program sees it that looks a thousand times a second: its frame buffer, read where it lies.
import { closeSync, openSync, readSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Screen } from '../../build/runtime/screen.mts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface FrameBuffer {
  readonly all: Area
  /** Colours, line by line; what a pixel has besides its colour is left out. */
  read(area: Area): Uint32Array
  close(): void
}

const COLOUR = 0xffffff

export function openFrameBuffer({ file }: Screen): FrameBuffer {
  if (!file) throw new Error('only a virtual screen of our own can be looked at')
  const open = openSync(file, 'r')
  const header = Buffer.alloc(100)
  readSync(open, header, 0, 100, 0)
  const word = (index: number): number => header.readUInt32BE(index * 4)
  const [start, bytesPerLine] = [word(0) + word(19) * 12, word(12)]
  return {
    all: { x: 0, y: 0, width: word(4), height: word(5) },
    read({ x, y, width, height }) {
      const pixels = new Uint32Array(width * height)
      const bytes = new Uint8Array(pixels.buffer)
      for (let line = 0; line < height; line++)
        readSync(open, bytes, line * width * 4, width * 4, start + (y + line) * bytesPerLine + x * 4)
      for (let at = 0; at < pixels.length; at++) pixels[at] = (pixels[at] ?? 0) & COLOUR
      return pixels
    },
    close: () => closeSync(open),
  }
}

const RESTLESS = -1

/** What an area shows when it has come to rest; a pixel that blinks (a caret) is -1. */
export async function lookAtRest(buffer: FrameBuffer, area: Area, restMs = 1300): Promise<Int32Array> {
  for (let tries = 0; tries < 20; tries++) {
    const first = buffer.read(area)
    const seen = Int32Array.from(first)
    const end = performance.now() + restMs
    let restless = 0
    while (performance.now() < end) {
      await sleep(60)
      const now = buffer.read(area)
      for (let at = 0; at < now.length; at++) {
        if (now[at] === first[at] || seen[at] === RESTLESS) continue
        seen[at] = RESTLESS
        restless++
      }
    }
    // A caret is a line of pixels; more than that is a page that is still being painted.
    if (restless < 200) return seen
  }
  throw new Error('the screen never came to rest')
}

/** Where two looks differ, blinking apart. */
export const differences = (one: Int32Array, other: Int32Array): number[] => {
  const found: number[] = []
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at] && one[at] !== RESTLESS && other[at] !== RESTLESS) found.push(at)
  }
  return found
}
