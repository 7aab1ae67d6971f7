// What lies in the memory of the program's processes, read from outside through /proc, as root.
// INVARIANT 1: a process whose memory cannot be opened is an error: a test that could not look must not pass.
// INVARIANT 2: every page that is there is looked at, but for pages of files that are as the file is.
// What is looked for must not have come by a debugger: Playwright leaves copies of its own.
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { isRoot, say } from '../../build/commands.mts'
import { descendantsOf, type RunningProcess } from '../../build/runtime/processes.mts'

/** Only root may read the memory of another process. */
export const mayReadMemory = isRoot()

/** Nobody shall believe that was looked at which was not. */
export function sayWhenBlind(): void {
  if (!mayReadMemory) say('NOT LOOKED AT: the memory of processes. Only root may; run `sudo npm run test:security`.')
}

/** A text as it may lie in memory: UTF-8, UTF-16, and the one byte a letter that V8 keeps å, ä and ö in. */
export function formsOf(text: string): Buffer[] {
  const [utf8, utf16, latin1] = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')]
  return utf8.equals(latin1) || latin1.toString('latin1') !== text ? [utf8, utf16] : [utf8, utf16, latin1]
}

/** A key as it may lie in memory: its bytes, its hexadecimal digits and its base64, in both widths. */
export const keyFormsOf = (key: Uint8Array): Buffer[] => {
  const bytes = Buffer.from(key)
  const hex = bytes.toString('hex')
  return [bytes, ...formsOf(hex), ...formsOf(hex.toUpperCase()), ...formsOf(bytes.toString('base64'))]
}

/** How often each of the named things was found; nought included. */
export type Counts<Name extends string> = Readonly<Record<Name, number>>
export type Sought<Name extends string> = Readonly<Record<Name, readonly Buffer[]>>

const PAGE = 4096
const PIECE = 4 * 1024 * 1024
const SHORTEST = 7

export interface Found<Name extends string> {
  readonly pid: number
  readonly kind: string
  readonly counts: Counts<Name>
}

/** Counts everything sought in all that each process has in memory; who has ended meanwhile has none. */
export const lookInto = <Name extends string>(processes: readonly Process[], sought: Sought<Name>): Found<Name>[] =>
  processes.flatMap(({ pid, kind }) => {
    try {
      return [{ pid, kind, counts: countInMemory(pid, sought) }]
    } catch (error) {
      if (existsSync(`/proc/${pid}/maps`) && readFileSync(`/proc/${pid}/maps`).length > 0) throw error
      return []
    }
  })

function countInMemory<Name extends string>(pid: number, sought: Sought<Name>): Counts<Name> {
  const names = Object.keys(sought) as Name[]
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>
  const patterns = names.flatMap((name) => sought[name].map((bytes) => ({ bytes, name })))
  const { search, overlap } = searchFor(patterns, (name) => {
    counts[name] += 1
  })
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const buffer = Buffer.alloc(PIECE + overlap)
  try {
    for (const { start, end } of residentRuns(pid)) {
      for (let at = start; at < end; at += PIECE) {
        const length = readAt(memory, buffer, at, Math.min(PIECE + overlap, end - at))
        search(buffer, length, PIECE)
      }
    }
  } finally {
    closeSync(memory)
  }
  return counts
}

/** How many there are in all of them together. */
export const total = <Name extends string>(found: readonly Found<Name>[], name: Name): number =>
  found.reduce((sum, { counts }) => sum + counts[name], 0)

/** The processes that have it. */
export const holders = <Name extends string>(found: readonly Found<Name>[], name: Name): number[] =>
  found.filter(({ counts }) => counts[name] > 0).map(({ pid }) => pid)

/** What was found, to be printed: a line a process. */
export const told = <Name extends string>(found: readonly Found<Name>[]): string =>
  found
    .map(({ kind, counts }) => {
      const some = Object.entries<number>(counts).filter(([, count]) => count > 0)
      return `  ${kind}: ${some.map(([name, count]) => `${name} ${count}`).join(', ') || 'nothing'}`
    })
    .join('\n')

interface Pattern<Name> {
  readonly bytes: Buffer
  readonly name: Name
}

/**
 * One pass however many patterns: wherever a pattern begins, one of its first four bytes begins a whole word of memory, and
 * all words are looked up in one table.
 */
function searchFor<Name>(patterns: readonly Pattern<Name>[], found: (name: Name) => void) {
  const places = new Map<number, { pattern: Pattern<Name>; shift: number }[]>()
  const table = new Uint8Array(0x10000)
  const slotOf = (word: number) => Math.imul(word, 0x9e3779b1) >>> 16
  for (const pattern of patterns) {
    if (pattern.bytes.length < SHORTEST) throw new Error('too short to be told from chance')
    for (let shift = 0; shift < 4; shift += 1) {
      const word = pattern.bytes.readUInt32LE(shift)
      places.set(word, [...(places.get(word) ?? []), { pattern, shift }])
      table[slotOf(word)] = 1
    }
  }
  const search = (buffer: Buffer, length: number, beginsBefore: number): void => {
    const words = new Uint32Array(buffer.buffer, buffer.byteOffset, length >>> 2)
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] as number
      if (table[slotOf(word)] === 0) continue
      for (const { pattern, shift } of places.get(word) ?? []) {
        const begin = index * 4 - shift
        const end = begin + pattern.bytes.length
        if (begin >= 0 && begin < beginsBefore && end <= length && pattern.bytes.compare(buffer, begin, end) === 0)
          found(pattern.name)
      }
    }
  }
  const longest = Math.max(...patterns.map(({ bytes }) => bytes.length))
  return { search, overlap: Math.ceil(longest / PAGE) * PAGE }
}

/** What is gone between the list and the look was taken back by the process itself. */
function readAt(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at)
  } catch {
    return 0
  }
}

interface Run {
  readonly start: number
  readonly end: number
}

/** Pages that are in memory or swapped out, joined where they touch. Asking for others would only make zeros. */
function* residentRuns(pid: number): Generator<Run> {
  const pagemap = openSync(`/proc/${pid}/pagemap`, 'r')
  const entries = Buffer.alloc(64 * 1024 * 8)
  try {
    for (const { start, end, asInFile } of regionsOf(pid)) {
      let begun: number | undefined
      for (let at = start; at < end; ) {
        const wanted = Math.min(entries.length, ((end - at) / PAGE) * 8)
        const read = readAt(pagemap, entries, (at / PAGE) * 8, wanted)
        if (read === 0) break
        for (let offset = 0; offset < read; offset += 8, at += PAGE) {
          const flags = entries.readUInt8(offset + 7)
          const there = (flags & 0xc0) !== 0 && !(asInFile && (flags & 0x20) !== 0)
          if (there) begun ??= at
          else if (begun !== undefined) {
            yield { start: begun, end: at }
            begun = undefined
          }
        }
      }
      if (begun !== undefined) yield { start: begun, end }
    }
  } finally {
    closeSync(pagemap)
  }
}

/** From `smaps`, which knows where something is at all: most of what is reserved is empty. */
function regionsOf(pid: number): (Run & { readonly asInFile: boolean })[] {
  return readFileSync(`/proc/${pid}/smaps`, 'utf8')
    .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    .flatMap((region) => {
      const match = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+ *(.*)$/m.exec(region)
      const [, start = '', end = '', may = '', name = ''] = match ?? []
      const empty = !/^(Rss|Swap):\s+[1-9]/m.test(region)
      if (!match || empty || /^\[v(var|syscall|dso)/.test(name)) return []
      const asInFile = name.startsWith('/') && !may.includes('w') && !/^\/(memfd:|dev\/shm\/)/.test(name)
      return [{ start: Number.parseInt(start, 16), end: Number.parseInt(end, 16), asInFile }]
    })
}

export type Process = RunningProcess & { readonly kind: string }

/** Every process of the program, and what each is: `main`, `renderer`, `utility NodeService`, `zygote`, `gpu-process`. */
export const processesOf = (root: number): Process[] => descendantsOf(root).map((one) => ({ ...one, kind: kindOf(one.command) }))

const kindOf = (command: string): string => {
  const [, kind = 'main'] = /--type=(\S+)/.exec(command) ?? []
  const [, service] = /--utility-sub-type=(\S+?)(?:\s|$)/.exec(command) ?? []
  return service ? `${kind} ${service.split('.').at(-1)}` : kind
}

/** Stops processes that this test started where they are, so that a moment can be looked at for as long as it takes. */
export function freeze(processes: readonly { pid: number }[]): () => void {
  const send = (signal: NodeJS.Signals) => {
    for (const { pid } of processes) {
      try {
        process.kill(pid, signal)
      } catch {
        // It has ended, and its memory with it.
      }
    }
  }
  send('SIGSTOP')
  return () => send('SIGCONT')
}
