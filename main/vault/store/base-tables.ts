import type { CompartmentName } from './compartment'
import type { Driver } from './knex-sqlcipher'

const AUDIT = `
  CREATE TABLE IF NOT EXISTS audit_line (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    event_id TEXT UNIQUE,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS audit_line_stays BEFORE DELETE ON audit_line BEGIN SELECT RAISE(ABORT, 'audit'); END;
  CREATE TRIGGER IF NOT EXISTS audit_line_as_written BEFORE UPDATE ON audit_line BEGIN SELECT RAISE(ABORT, 'audit'); END;
`
const PENDING = `
  CREATE TABLE IF NOT EXISTS pending (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, user_id TEXT NOT NULL, payload TEXT NOT NULL, marked_at TEXT NOT NULL
  ) STRICT;
`
const PENDING_DONE = 'CREATE TABLE IF NOT EXISTS pending_done (id TEXT PRIMARY KEY) STRICT;'

/** What the store itself keeps in each file; made at the first opening, before any migration. */
export function makeBaseTables(driver: Driver, name: CompartmentName): void {
  driver.exec(`BEGIN; ${AUDIT} ${name === 'identity' ? PENDING : PENDING_DONE} COMMIT;`)
}
