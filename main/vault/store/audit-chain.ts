/**
 * The chain of the log: every line's hash covers the line before, the first one the vault and compartment it belongs to.
 * INVARIANT: lines are numbered from 1 without a gap; the table refuses changes and removals.
 */
import { createHash } from 'node:crypto'
import type { Driver } from './knex-sqlcipher'

export interface ChainHead {
  readonly seq: number
  readonly hash: string
}
export interface ChainLine {
  readonly seq: number
  readonly at: string
  readonly userId: string
  readonly act: string
  readonly subject: string
  /** Set for an act that was sealed while the log was closed; unique, so it is folded in once. */
  readonly eventId: string | null
}

interface StoredLine {
  seq: number
  at: string
  user_id: string
  act: string
  subject: string
  event_id: string | null
  hash: string
}

const PIECE = 2000

export const chainStart = (vaultId: string, compartment: string): ChainHead => ({
  seq: 0,
  hash: createHash('sha256').update(`samrum audit ${vaultId} ${compartment}`).digest('hex'),
})

export function hashOfLine(before: string, { seq, at, userId, act, subject, eventId }: ChainLine): string {
  return createHash('sha256')
    .update(before)
    .update(JSON.stringify([seq, at, userId, act, subject, eventId]))
    .digest('hex')
}

export function readHead(driver: Driver, start: ChainHead): ChainHead {
  const last = driver.prepare('SELECT seq, hash FROM audit_line ORDER BY seq DESC LIMIT 1').get([]) as ChainHead | undefined
  return last ? { seq: last.seq, hash: last.hash } : start
}

/** Whether the chain passes through a head that was seen earlier; false means that an older file has been put back. */
export function passesThrough(driver: Driver, start: ChainHead, head: ChainHead): boolean {
  if (head.seq === 0) return head.hash === start.hash
  const line = driver.prepare('SELECT hash FROM audit_line WHERE seq = ?').get([head.seq]) as { hash: string } | undefined
  return line?.hash === head.hash
}

/** Recomputes the chain, the whole of it or its last lines. */
export function walkChain(driver: Driver, start: ChainHead, lines = Number.POSITIVE_INFINITY): boolean {
  const head = readHead(driver, start)
  const firstSeq = Math.max(head.seq - lines, 0)
  let at: ChainHead = start
  if (firstSeq > 0) {
    const stored = driver.prepare('SELECT seq, hash FROM audit_line WHERE seq = ?').get([firstSeq]) as ChainHead | undefined
    if (!stored) return false
    at = stored
  }
  const next = driver.prepare('SELECT * FROM audit_line WHERE seq > ? ORDER BY seq LIMIT ?')
  for (;;) {
    const piece = next.all([at.seq, PIECE]) as unknown as StoredLine[]
    for (const line of piece) {
      if (line.seq !== at.seq + 1 || hashOfLine(at.hash, asChainLine(line)) !== line.hash) return false
      at = { seq: line.seq, hash: line.hash }
    }
    if (piece.length < PIECE) return at.seq === head.seq && at.hash === head.hash
  }
}

export const asChainLine = (line: StoredLine): ChainLine => ({
  seq: line.seq,
  at: line.at,
  userId: line.user_id,
  act: line.act,
  subject: line.subject,
  eventId: line.event_id,
})
