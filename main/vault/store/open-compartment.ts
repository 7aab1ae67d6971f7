/**
 * One encrypted file, opened: the implementation of {@link Compartment}.
 * INVARIANT 1: a change and its audit line commit together or neither does.
 * INVARIANT 2: the slot file says "open" before the first write and tells of a clean close only after the file is closed.
 */
import { join } from 'node:path'
import type { Knex } from 'knex'
import type { AuditLine } from '../../../shared/domain/audit/audit'
import type { IsoInstant } from '../../../shared/lib/dates'
import { DomainError, requireThat } from '../../../shared/lib/domain-error'
import { hashFile } from './atomic-write'
import { type ChainHead, chainStart, hashOfLine, readHead } from './audit-chain'
import { makeBaseTables } from './base-tables'
import type { Compartment, CompartmentName, Migration, World } from './compartment'
import { makeRecord, requireOwnRecord } from './file-record'
import { type Driver, knexOver } from './knex-sqlcipher'
import { beginLateCheck, type LateVerdict } from './late-check'
import { migrate, newestVersion } from './migrate'
import { openWithRitual, saltOf } from './open-ritual'
import type { FoldedEvent } from './sealed-events'
import { changeSlots, readSlots } from './slot-file'
import { asStoreError, inStore, passOn } from './store-error'

export interface OpenCompartment extends Compartment {
  /** Adds acts that were sealed while the log was closed; one that is there already is left as it is. */
  fold(events: readonly FoldedEvent[]): Promise<void>
  /** Ends with what the check in the background found, or `stopped` when the file was closed before. */
  readonly lateCheck: Promise<LateVerdict>
}

interface Asked {
  readonly folder: string
  readonly name: CompartmentName
  /** Of this file: `unlocked.keys[name]`. */
  readonly key: Uint8Array
  readonly migrations: readonly Migration[]
  readonly world: World
  /** The bundled `check-worker.js`; without one the check runs in this process, a little later. */
  readonly checkWorker?: string
  readonly onLateDamage?: () => void
}

/** @throws DomainError `vault/newer`, `vault/damaged`, `vault/disk-full`, `vault/read-only` */
export async function openCompartment({
  folder,
  name,
  key,
  migrations,
  world,
  checkWorker,
  onLateDamage,
}: Asked): Promise<OpenCompartment> {
  const { vaultId, files } = readSlots(folder)
  const record = files[name]
  const about = { vaultId, name, key }
  requireOwnRecord(about, record)
  const path = join(folder, record.path)

  const remember = (head: ChainHead, schema: number, sha256: string | null): void =>
    changeSlots(folder, (body) => {
      const { path: where, keyGeneration } = record
      body.files[name] = makeRecord(about, {
        path: where,
        keyGeneration,
        salt: saltOf(path),
        schema,
        head,
        sha256,
        at: world.now(),
      })
      if (sha256 !== null) body.lastClosedAt = world.now().toISOString() as IsoInstant
    })

  const opened = openWithRitual({
    path,
    name,
    vaultId,
    key,
    record,
    knownSchema: newestVersion(migrations),
    aboutToWrite: () => remember({ seq: record.seq, hash: record.hash }, record.schema, null),
  })
  const { driver } = opened

  const knex = knexOver(driver)
  let schema = opened.schema
  try {
    remember(opened.head, Math.max(schema, newestVersion(migrations)), null)
    inStore(() => makeBaseTables(driver, name))
    schema = await migrate(knex, schema, migrations)
  } catch (error) {
    await knex.destroy()
    driver.close()
    throw asStoreError(error)
  }
  const late = beginLateCheck({ path, key, vaultId, name, worker: checkWorker, onDamage: onLateDamage })

  let closed = false
  const inside = async <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> => {
    requireThat(!closed, 'store/closed')
    try {
      return await knex.transaction(work)
    } catch (error) {
      throw passOn(error)
    }
  }

  return {
    name,
    lateCheck: late.verdict,
    async read(work) {
      requireThat(!closed, 'store/closed')
      try {
        return await work(knex)
      } catch (error) {
        throw passOn(error)
      }
    },
    transact: (userId, work) =>
      inside(async (trx) => {
        const lines: { act: string; subject: string }[] = []
        const result = await work(trx, (act, subject) => void lines.push({ act, subject }))
        requireThat(lines.length > 0, 'store/unaudited')
        const at = world.now().toISOString()
        await append(
          trx,
          about,
          lines.map((line) => ({ ...line, at, userId, eventId: null })),
        )
        return result
      }),
    jot: (work) => inside(work),
    async forgetOverwritten() {
      requireThat(!closed, 'store/closed')
      if (await emptyJournal(knex)) return
      // The check in the background reads through a connection of its own; nobody else does.
      await late.verdict
      requireThat(!closed && (await emptyJournal(knex)), 'vault/busy')
    },
    // Inside a transaction of its own: nobody else's uncommitted line is taken for the head.
    keepHead: () =>
      inside(async (trx) => {
        const last: ChainHead | undefined = await trx('audit_line').orderBy('seq', 'desc').first('seq', 'hash')
        if (last) remember(last, schema, null)
      }),
    fold: (events) =>
      inside(async (trx) => {
        const ids = events.map(({ id }) => id)
        const there = new Set<string>()
        for (let at = 0; at < ids.length; at += 500)
          for (const id of await trx('audit_line')
            .whereIn('event_id', ids.slice(at, at + 500))
            .pluck('event_id'))
            there.add(id)
        const fresh = events.filter(({ id }) => !there.has(id))
        await append(
          trx,
          about,
          fresh.map(({ id, ...line }) => ({ ...line, eventId: id })),
        )
      }),
    async auditLines(before, limit) {
      requireThat(!closed, 'store/closed')
      const asked = knex('audit_line').orderBy('seq', 'desc').limit(limit)
      if (before !== null) asked.where('seq', '<', before)
      try {
        const rows: { seq: number; at: string; user_id: string; act: string; subject: string }[] = await asked
        return rows.map(
          ({ seq, at, user_id: userId, act, subject }): AuditLine => ({ seq, at: at as IsoInstant, userId, act, subject }),
        )
      } catch (error) {
        throw asStoreError(error)
      }
    },
    async close() {
      requireThat(!closed, 'store/closed')
      closed = true
      await late.stop()
      // Waits for the one connection, so a change that is being committed is.
      await knex.destroy()
      const head = closeFile(driver, chainStart(vaultId, name))
      const sha256 = inStore(() => hashFile(path))
      remember(head, schema, sha256)
      return { auditSeq: head.seq, auditHash: head.hash, sha256 }
    },
  }
}

/** Through knex, so that it waits for a transaction that is under way. Whether nobody's reading stopped it. */
async function emptyJournal(knex: Knex): Promise<boolean> {
  try {
    const [told]: { busy: number }[] = await knex.raw('PRAGMA wal_checkpoint(TRUNCATE)')
    return told?.busy === 0
  } catch (error) {
    throw passOn(error)
  }
}

/** Puts the journal into the file, closes it, and tells where its chain ends. */
export function closeFile(driver: Driver, start: ChainHead): ChainHead {
  try {
    const head = readHead(driver, start)
    const [told] = driver.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (told?.busy !== 0) throw new DomainError('vault/busy')
    return head
  } catch (error) {
    throw asStoreError(error)
  } finally {
    driver.close()
  }
}

type Unnumbered = { at: string; userId: string; act: string; subject: string; eventId: string | null }

async function append(
  trx: Knex.Transaction,
  { vaultId, name }: { vaultId: string; name: CompartmentName },
  lines: readonly Unnumbered[],
): Promise<void> {
  const last: ChainHead | undefined = await trx('audit_line').select('seq', 'hash').orderBy('seq', 'desc').first()
  let { seq, hash } = last ?? chainStart(vaultId, name)
  for (const line of lines) {
    seq += 1
    hash = hashOfLine(hash, { ...line, seq })
    const { at, userId, act, subject, eventId } = line
    await trx('audit_line').insert({ seq, at, user_id: userId, act, subject, event_id: eventId, hash })
  }
}
