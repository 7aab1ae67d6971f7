/**
 * `slots.a.json` and `slots.b.json`: the same content twice, any one is enough.
 * INVARIANT 1: of two good copies the one with the higher sequence counts; the other is written again at the next change.
 * INVARIANT 2: a change is read, made and written under `slots.lock`, for two processes write here.
 */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { exists, makePrivateFile, writeWhole } from './atomic-write'
import { openDriver } from './knex-sqlcipher'
import { SLOT_FORMAT, type SlotBody, slotBody, slotFile } from './slot-schema'
import { inStore } from './store-error'

const NAMES = ['slots.a.json', 'slots.b.json'] as const
const LARGEST = 4 * 1024 * 1024
const PATIENCE_MS = 5000

type Copy = { kind: 'good'; body: SlotBody } | { kind: 'bad' } | { kind: 'newer' } | { kind: 'missing' }

export const slotPaths = (folder: string): string[] => NAMES.map((name) => join(folder, name))
export const hasSlotFile = (folder: string): boolean => slotPaths(folder).some(exists)

/**
 * The newest good copy.
 * @throws DomainError `vault/newer`, `vault/damaged`
 */
export function readSlots(folder: string): SlotBody {
  return newestOf(slotPaths(folder).map(readCopy))
}

/** Reads, lets `change` alter its own copy, and writes both files. What `change` throws leaves the files as they were. */
export function changeSlots<T>(folder: string, change: (body: SlotBody) => T): T {
  return underLock(folder, () => {
    const copies = slotPaths(folder).map(readCopy)
    const body = structuredClone(newestOf(copies))
    const result = change(body)
    writeSlots(folder, { ...body, sequence: body.sequence + 1 }, staleFirst(copies, body.sequence))
    return result
  })
}

/** Writes a slot file where none counts: a new vault, or a restored one. */
export function writeFirstSlots(folder: string, body: SlotBody): void {
  underLock(folder, () => writeSlots(folder, body, [0, 1]))
}

export function encodeSlots(body: SlotBody): string {
  return `${JSON.stringify({ checksum: checksumOf(body), body })}\n`
}

/** @returns undefined for anything but a whole copy of a format we know */
export function decodeSlots(text: string): SlotBody | undefined {
  const copy = decode(text)
  return copy.kind === 'good' ? copy.body : undefined
}

function writeSlots(folder: string, body: SlotBody, order: readonly number[]): void {
  const checked = slotBody.safeParse(body)
  requireThat(checked.success, 'vault/slots-full')
  const text = encodeSlots(checked.data)
  const paths = slotPaths(folder)
  for (const index of order) inStore(() => writeWhole(paths[index] as string, text))
}

/** The copy that is worth less is written first, so that a good one is there at every moment. */
function staleFirst(copies: readonly Copy[], newest: number): number[] {
  const [first] = copies
  return first?.kind === 'good' && first.body.sequence === newest ? [1, 0] : [0, 1]
}

function newestOf(copies: readonly Copy[]): SlotBody {
  // A copy from a newer program wins over an old one that was left beside it: writing would lose what it knows.
  if (copies.some(({ kind }) => kind === 'newer')) throw new DomainError('vault/newer')
  const bodies = copies.flatMap((copy) => (copy.kind === 'good' ? [copy.body] : []))
  const newest = bodies.sort((one, other) => other.sequence - one.sequence)[0]
  requireThat(newest, 'vault/damaged', { where: 'slots' })
  return newest
}

function readCopy(path: string): Copy {
  if (!exists(path)) return { kind: 'missing' }
  return inStore(() => (statSync(path).size > LARGEST ? { kind: 'bad' } : decode(readFileSync(path, 'utf8'))))
}

function decode(text: string): Copy {
  try {
    const file = slotFile.parse(JSON.parse(text))
    if (checksumOf(file.body) !== file.checksum) return { kind: 'bad' }
    const format = typeof file.body === 'object' && file.body !== null && 'format' in file.body ? file.body.format : null
    if (typeof format === 'number' && format > SLOT_FORMAT) return { kind: 'newer' }
    return { kind: 'good', body: slotBody.parse(file.body) }
  } catch {
    return { kind: 'bad' }
  }
}

const checksumOf = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(body) ?? '')
    .digest('hex')

/** The lock is SQLite's: it ends with the process that held it. */
function underLock<T>(folder: string, work: () => T): T {
  const path = join(folder, 'slots.lock')
  inStore(() => makePrivateFile(path))
  const lock = openDriver(path)
  try {
    inStore(() => {
      lock.pragma(`busy_timeout=${PATIENCE_MS}`)
      lock.exec('BEGIN EXCLUSIVE')
    })
    return work()
  } finally {
    lock.close()
  }
}
