/**
 * Every error that leaves the store is a code. SECURITY: what SQLite or the file system say may quote what was searched for or
 * written (`fts5: syntax error near "…"`), so their text stops here; of a broken constraint the column is told, never the value.
 */
import { DomainError } from '../../../shared/lib/domain-error'

const FILE_SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'vault/disk-full',
  EDQUOT: 'vault/disk-full',
  EFBIG: 'vault/disk-full',
  EROFS: 'vault/read-only',
  EACCES: 'vault/read-only',
  EPERM: 'vault/read-only',
  EIO: 'vault/disk-error',
  EMFILE: 'vault/busy',
  ENFILE: 'vault/busy',
}

const DATABASE: readonly (readonly [prefix: string, code: string])[] = [
  ['SQLITE_FULL', 'vault/disk-full'],
  // The journal's index cannot grow: on a full disk this is what opening says.
  ['SQLITE_IOERR_SHMSIZE', 'vault/disk-full'],
  ['SQLITE_READONLY', 'vault/read-only'],
  ['SQLITE_CANTOPEN', 'vault/read-only'],
  ['SQLITE_PERM', 'vault/read-only'],
  ['SQLITE_CORRUPT', 'vault/damaged'],
  ['SQLITE_NOTADB', 'vault/damaged'],
  ['SQLITE_IOERR', 'vault/disk-error'],
  ['SQLITE_BUSY', 'vault/busy'],
  ['SQLITE_LOCKED', 'vault/busy'],
  ['SQLITE_NOMEM', 'vault/busy'],
]

/** The code for whatever was thrown; a {@link DomainError} is passed on as it is. */
export function asStoreError(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  const code = codeOf(error)
  const known = FILE_SYSTEM[code] ?? DATABASE.find(([prefix]) => code.startsWith(prefix))?.[1]
  if (known) return new DomainError(known)
  if (code.startsWith('SQLITE_CONSTRAINT')) return new DomainError('store/constraint', { kind: code, column: columnOf(error) })
  if (error instanceof Error && error.name === 'KnexTimeoutError') return new DomainError('store/no-connection')
  return new DomainError('store/failed', { kind: /^[A-Z_]{1,40}$/.test(code) ? code : 'unknown' })
}

/** For what a piece of work threw: the database's errors as codes (the dialect has seen to most), a defect of the work as it is. */
export function passOn(error: unknown): unknown {
  const fromStore = codeOf(error) !== '' || (error instanceof Error && error.name === 'KnexTimeoutError')
  return fromStore ? asStoreError(error) : error
}

/** Runs file work and lets only codes out. */
export function inStore<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asStoreError(error)
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function columnOf(error: unknown): string {
  const told = error instanceof Error ? /constraint failed: ([A-Za-z_]+\.[A-Za-z_]+)/.exec(error.message) : null
  return told?.[1] ?? ''
}
