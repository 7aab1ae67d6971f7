// What can be found in the memory of the program's own processes: read from outside, as root, through /proc.
// The strings looked for must never be typed into the program by a debugger: it keeps copies of its own.

import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'

const PIECE = 16 * 1024 * 1024

/** The process and all that descend from it. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
    } catch {
      // The process ended while we looked.
    }
  }
  const found = [root]
  for (let next = 0; next < found.length; next += 1) found.push(...(children.get(found[next] as number) ?? []))
  return found
}

/** What Electron says a process is: `browser`, `renderer`, `utility`, `gpu-process`, `zygote`. */
export function processKind(pid: number): string {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  const kind = words.find((word) => word.startsWith('--type='))?.slice('--type='.length) ?? 'browser'
  const service = words.find((word) => word.startsWith('--utility-sub-type='))?.slice('--utility-sub-type='.length)
  return service ? `${kind}:${service}` : kind
}

/** A text as it may lie in memory: UTF-8 and UTF-16. */
export const formsOf = (text: string): Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]

/** A key as it may lie in memory: its bytes, and its hexadecimal digits in both cases and both widths. */
export const keyFormsOf = (key: Buffer): Buffer[] => [
  key,
  ...formsOf(key.toString('hex')),
  ...formsOf(key.toString('hex').toUpperCase()),
  ...formsOf(key.toString('base64')),
]

interface Region {
  start: number
  end: number
}

function readableRegions(pid: number): Region[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const match = /^([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+\s*(.*)$/.exec(line)
      if (!match || match[3]?.startsWith('[vvar') || match[3]?.startsWith('[vsyscall')) return []
      return [{ start: Number.parseInt(match[1] as string, 16), end: Number.parseInt(match[2] as string, 16) }]
    })
}

/**
 * Counts each pattern in everything the process can read.
 * @throws when the memory cannot be opened: a test that could not look must not pass.
 */
export function countInMemory(pid: number, patterns: readonly Buffer[]): number[] {
  const counts = patterns.map(() => 0)
  const overlap = Math.max(...patterns.map((pattern) => pattern.length)) - 1
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const piece = Buffer.alloc(PIECE + overlap)
  try {
    for (const { start, end } of readableRegions(pid)) {
      let carried = 0
      for (let at = start; at < end; at += PIECE) {
        let read = 0
        try {
          read = readSync(memory, piece, carried, Math.min(PIECE, end - at), at)
        } catch {
          break
        }
        const filled = piece.subarray(0, carried + read)
        patterns.forEach((pattern, index) => {
          for (let hit = filled.indexOf(pattern); hit !== -1; hit = filled.indexOf(pattern, hit + 1)) {
            // A hit wholly inside the carried tail was counted with the piece before.
            if (hit + pattern.length > carried) counts[index] = (counts[index] ?? 0) + 1
          }
        })
        carried = Math.min(overlap, filled.length)
        filled.copy(piece, 0, filled.length - carried)
      }
    }
  } finally {
    closeSync(memory)
  }
  return counts
}

/** One line of `/proc/PID/status`, e.g. `Seccomp`. */
export function statusOf(pid: number, field: string): string {
  return new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
}
