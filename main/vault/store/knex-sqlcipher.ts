/**
 * Our dialect of knex over `@signalapp/sqlcipher`, and the one place that makes a `Database`.
 * INVARIANT 1: no bound value and no text of SQLite's is in an error, an event or a debug line (so `query` is ours, not knex's).
 * INVARIANT 2: outside a transaction nothing can be written.
 * INVARIANT 3: after a failed COMMIT or a failed statement the connection is in no transaction, and the first error is the one told.
 */
import { Database } from '@signalapp/sqlcipher'
import knex, { type Knex } from 'knex'
import BetterSqlite from 'knex/lib/dialects/better-sqlite3/index.js'
import { DomainError } from '../../../shared/lib/domain-error'
import { asStoreError, inStore } from './store-error'

export type Driver = Database
type Value = string | number | bigint | boolean | null | undefined | Uint8Array | Date
interface Query {
  sql: string
  bindings?: Value[]
  method?: string
  returning?: unknown
  response?: unknown
  context?: { lastID: number; changes: number }
}

const ROWS = new Set(['select', 'first', 'pluck', 'raw', undefined])
const READING = /^\s*(select|with|explain|pragma)\b/i
const WRITING_WITH = /^\s*with\b[\s\S]*\)\s*(insert|update|delete|replace)\b/i

/** The one factory of connections (SECURITY.md A4); `open-ritual.ts` makes it fit for use. */
export function openDriver(path: string): Driver {
  return inStore(() => new Database(path))
}

/** knex over a connection that is already open and stays the same for life. */
export function knexOver(driver: Driver): Knex {
  return knex({
    client: clientFor(driver),
    connection: { filename: '' },
    useNullAsDefault: true,
    compileSqlOnError: false,
    acquireConnectionTimeout: 2000,
    pool: { min: 1, max: 1 },
    log: { warn: () => {}, error: () => {}, deprecate: () => {}, debug: () => {} },
  })
}

function clientFor(driver: Driver): typeof Knex.Client {
  // knex makes the client of a transaction from the prototype alone, so what both need is closed over and not a field.
  return class SqlcipherClient extends BetterSqlite {
    declare transacting?: boolean
    declare prepBindings: (bindings: Value[] | undefined) => Value[]
    declare positionBindings: (sql: string) => string

    _driver() {
      return Database
    }

    override async acquireRawConnection() {
      return driver
    }

    override async destroyRawConnection() {
      // Whoever opened the connection closes it, after the checkpoint.
    }

    override async query(_connection: unknown, asked: Query | string): Promise<Query> {
      const query: Query = typeof asked === 'string' ? { sql: asked } : asked
      query.bindings = this.prepBindings(query.bindings)
      query.sql = this.positionBindings(query.sql)
      if (!this.transacting && (!READING.test(query.sql) || WRITING_WITH.test(query.sql)))
        throw new DomainError('store/write-outside-transaction')
      return run(driver, query)
    }
  } as unknown as typeof Knex.Client
}

function run(driver: Driver, query: Query): Query {
  const verb = /^\s*(commit|rollback)\b(?! to\b)/i.exec(query.sql)?.[1]?.toLowerCase()
  try {
    const statement = driver.prepare(query.sql)
    try {
      const bindings = (query.bindings ?? []).map(bindable) as (string | number | null)[]
      if (ROWS.has(query.method) || query.returning) query.response = statement.all(bindings)
      else {
        const { changes, lastInsertRowid } = statement.run(bindings)
        query.context = { lastID: lastInsertRowid, changes }
      }
      return query
    } finally {
      statement.close()
    }
  } catch (error) {
    // SQLite has rolled back by itself on a full disk; saying so again would hide the first error.
    if (verb === 'rollback' && isNoTransaction(error)) return { ...query, response: [] }
    if (verb === 'commit') tryToRollBack(driver)
    throw asStoreError(error)
  }
}

function tryToRollBack(driver: Driver): void {
  try {
    driver.exec('ROLLBACK')
  } catch {
    // There was none: SQLite had done it.
  }
}

const isNoTransaction = (error: unknown): boolean => error instanceof Error && error.message.includes('no transaction is active')

function bindable(value: Value): string | number | bigint | null | Uint8Array {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'boolean') return Number(value)
  return value ?? null
}
