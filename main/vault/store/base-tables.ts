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
/** Acts of both compartments that cases has committed; the marks themselves are a table of the identity features. */
const PENDING_DONE = 'CREATE TABLE IF NOT EXISTS pending_done (id TEXT PRIMARY KEY) STRICT;'

/** What the store itself keeps in each file; made with the file, before any migration. */
export function makeBaseTables(driver: Driver, name: CompartmentName): void {
  driver.exec(`BEGIN; ${AUDIT} ${name === 'cases' ? PENDING_DONE : ''} COMMIT;`)
}
