import type { Knex } from 'knex'
import type { AuditLine } from '../../../shared/domain/audit/audit'

export type CompartmentName = 'cases' | 'identity'

/** Notes a line of the log in the running transaction: what was done (past tense code) to which record (ids only). */
export type Record = (act: string, subject: string) => void

/**
 * One encrypted file, opened. All SQL of the program goes through these calls.
 * INVARIANT 1: a change and its audit line commit together or neither does.
 * INVARIANT 2: inside `transact` only `trx` is used and nothing but the database is awaited (pool of one).
 */
export interface Compartment {
  readonly name: CompartmentName
  read<T>(work: (db: Knex) => Promise<T>): Promise<T>
  /** @throws DomainError `store/unaudited` when the work recorded no line; nothing is then kept. */
  transact<T>(userId: string, work: (trx: Knex.Transaction, record: Record) => Promise<T>): Promise<T>
  /** Writes that are no act of anybody: drafts, places. Never a record. */
  jot<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>
  /** Nothing that was overwritten or deleted is in the file's journal after this; the pages themselves are wiped as they go. */
  forgetOverwritten(): Promise<void>
  /** The slot file knows the chain as far as it goes now: an older file that is put back is known by it. */
  keepHead(): Promise<void>
  /** Newest first, at most `limit`, older than `before`. */
  auditLines(before: number | null, limit: number): Promise<AuditLine[]>
  /** Checkpoints, closes, and returns what the slot file keeps of a clean close. */
  close(): Promise<{ auditSeq: number; auditHash: string; sha256: string }>
}

/** A numbered, forward-only step; `up` runs in its own transaction with `user_version`. */
export interface Migration {
  readonly version: number
  readonly name: string
  up(trx: Knex.Transaction): Promise<void>
}

/** What is not a rule: time, ids and chance, handed in so that tests can hold them still. */
export interface World {
  now(): Date
  newId(): string
  /** Uniform in [0, below). */
  randomInt(below: number): number
}
