/**
 * How an encrypted file is opened, in this order: key, pragmas (each one asserted), pages, version, freshness (SECURITY.md, "Open
 * ritual"). What fails is never written to and never shown.
 * INVARIANT 1: a commit is on the disk when it is acknowledged (`synchronous=FULL` at every opening; a WAL file forgets it).
 * INVARIANT 2: a file from a newer program is left as it was.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { exists, hashFile } from './atomic-write'
import { type ChainHead, chainStart, passesThrough, readHead, walkChain } from './audit-chain'
import type { CompartmentName } from './compartment'
import { type Driver, openDriver } from './knex-sqlcipher'
import type { FileRecord } from './slot-schema'
import { asStoreError, inStore } from './store-error'

const SALT_BYTES = 16
/** Lines walked before anything is shown; the check that follows in the background walks them all. */
const LINES_AT_ONCE = 5000

const PRAGMAS: readonly (readonly [name: string, set: string, is: string | number])[] = [
  ['synchronous', 'FULL', 2],
  ['journal_mode', 'WAL', 'wal'],
  ['auto_vacuum', '0', 0],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['cipher_memory_security', 'ON', '1'],
  ['cipher_log_level', 'NONE', 'NONE'],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['busy_timeout', '2000', 2000],
]

/** Opens a file with its key and the pragmas, and nothing else: for a new file, a copy, or as the first step of the ritual. */
export function openKeyed(path: string, key: Uint8Array, journal: 'wal' | 'as-it-is' = 'wal'): Driver {
  const driver = openDriver(path)
  try {
    driver.exec(`PRAGMA key = "${rawKey(key)}"`)
    // The first read shows whether key and file belong together.
    driver.pragma('user_version')
    for (const [name, set, is] of PRAGMAS) {
      if (name === 'journal_mode' && journal === 'as-it-is') continue
      driver.exec(`PRAGMA ${name}=${set}`)
      requireThat(driver.pragma(name, { simple: true }) === is, 'vault/setting-refused', { setting: name })
    }
    return driver
  } catch (error) {
    driver.close()
    throw asStoreError(error)
  }
}

export interface OpenedFile {
  readonly driver: Driver
  readonly head: ChainHead
  readonly schema: number
}

/**
 * The whole ritual, up to the quick check, which follows in the background.
 * @throws DomainError `vault/newer`, `vault/damaged` with `where` (`put-back`: an older file)
 */
export function openWithRitual(file: {
  path: string
  name: CompartmentName
  vaultId: string
  key: Uint8Array
  record: FileRecord
  knownSchema: number
  /**
   * Called before the file is turned to journalling, which writes to it: a copy under a new key is not yet. Without it the file is
   * looked at as it is, and nothing is written.
   */
  aboutToWrite?: () => void
}): OpenedFile {
  const { path, name, vaultId, key, record, knownSchema, aboutToWrite } = file
  requireThat(record.schema <= knownSchema, 'vault/newer')
  requireThat(exists(path), 'vault/damaged', { where: 'missing' })
  requireThat(saltOf(path) === record.salt, 'vault/damaged', { where: 'salt' })
  const journalSize = exists(`${path}-wal`) ? statSync(`${path}-wal`).size : 0
  const sha256 = record.sha256 === null ? null : inStore(() => hashFile(path))
  const driver = openKeyed(path, key, 'as-it-is')
  try {
    const schema = Number(driver.pragma('user_version', { simple: true }))
    requireThat(schema <= knownSchema, 'vault/newer')
    requireThat(sha256 === record.sha256, 'vault/damaged', { where: 'content' })
    requireThat(record.sha256 === null || journalSize === 0, 'vault/damaged', { where: 'journal' })
    requireSoundPages(driver, path)
    if (aboutToWrite) {
      if (driver.pragma('journal_mode', { simple: true }) !== 'wal') aboutToWrite()
      driver.exec('PRAGMA journal_mode=WAL')
      requireThat(driver.pragma('journal_mode', { simple: true }) === 'wal', 'vault/setting-refused', { setting: 'journal_mode' })
    }
    const start = chainStart(vaultId, name)
    const head = readHead(driver, start)
    const expected = { seq: record.seq, hash: record.hash }
    // Closed cleanly, the chain ends where it ended; else it has at least been there: if not, an older file was put back.
    requireThat(
      passesThrough(driver, start, expected) && (record.sha256 === null || head.seq === expected.seq),
      'vault/damaged',
      { where: 'put-back' },
    )
    requireThat(walkChain(driver, start, LINES_AT_ONCE), 'vault/damaged', { where: 'log' })
    return { driver, head, schema }
  } catch (error) {
    driver.close()
    throw asStoreError(error)
  }
}

/** Every page's MAC, and that the tail is there: the MACs of the pages that are left do not miss it. */
export function requireSoundPages(driver: Driver, path: string): void {
  requireThat(driver.pragma('cipher_integrity_check').length === 0, 'vault/damaged', { where: 'pages' })
  if (driver.pragma('journal_mode', { simple: true }) === 'wal') driver.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const pages = Number(driver.pragma('page_count', { simple: true })) * Number(driver.pragma('page_size', { simple: true }))
  requireThat(statSync(path).size === pages, 'vault/damaged', { where: 'length' })
}

/** Everything that can be asked of a file: for copies before they count, and in the background after opening. */
export function isSound(driver: Driver, vaultId: string, name: CompartmentName): boolean {
  try {
    const told = driver.pragma('quick_check') as { quick_check: string }[]
    return told.length === 1 && told[0]?.quick_check === 'ok' && walkChain(driver, chainStart(vaultId, name))
  } catch (error) {
    const { code } = asStoreError(error)
    if (code === 'vault/damaged') return false
    throw new DomainError(code)
  }
}

/** The first 16 bytes are the salt of the page keys, outside every MAC. */
export function saltOf(path: string): string {
  const bytes = Buffer.alloc(SALT_BYTES)
  inStore(() => {
    const file = openSync(path, 'r')
    try {
      readSync(file, bytes, 0, SALT_BYTES, 0)
    } finally {
      closeSync(file)
    }
  })
  return bytes.toString('hex')
}

export const rawKey = (key: Uint8Array): string => `x'${Buffer.from(key).toString('hex')}'`
export const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`
