// The case file without the program: its key by the store's own functions, its queries as the services ask them, the driver alone.
import { randomInt, randomUUID } from 'node:crypto'
import { chownSync, cpSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Database } from '@signalapp/sqlcipher'
import { caseFeatures } from '../../main/vault/case-features'
import { findNamed } from '../../main/vault/features/search/search-repository'
import { casesMigrations } from '../../main/vault/migrations/cases'
import { identityMigrations } from '../../main/vault/migrations/identity'
import type { CaseContext } from '../../main/vault/ports/case-context'
import type { SignedInCaller } from '../../main/vault/ports/handlers'
import type { CompartmentName, World } from '../../main/vault/store/compartment'
import { RELEASE_POLICY } from '../../main/vault/store/kdf'
import { knexOver } from '../../main/vault/store/knex-sqlcipher'
import { openCompartment } from '../../main/vault/store/open-compartment'
import { openKeyed } from '../../main/vault/store/open-ritual'
import { forgetKeys, openVault } from '../../main/vault/store/open-vault'
import { readSlots } from '../../main/vault/store/slot-file'
import { contract, type InputOf } from '../../shared/contract/contract'
import { MOST_NAMED } from '../../shared/domain/search/search'
import { readTerms } from '../../shared/domain/search/words'
import { rightsOf } from '../../shared/domain/user/rights'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { dayOf } from '../../shared/lib/dates'
import { fillWithCases, fillWithPeople } from '../builders/many-cases'

const vaultIn = (home: string): string => join(home, '.local', 'share', 'Samrum-demo')
const fileIn = (folder: string, name: CompartmentName): string => join(folder, readSlots(folder).files[name].path)
const world: World = { now: () => new Date(), newId: () => randomUUID(), randomInt: (below) => randomInt(below) }

/**
 * A copy of the vault of this home, closed as the program left it, for the bench alone: the program's own files are never opened by
 * anybody else. Its folder goes with the scratch folder it lies in.
 */
export interface VaultCopy {
  readonly folder: string
  readonly key: Buffer
  readonly identityKey: Buffer
  readonly userId: string
}

export async function copyVault(home: string, known?: VaultCopy): Promise<VaultCopy> {
  const folder = join(dirname(home), `copy-${basename(home)}`)
  rmSync(folder, { recursive: true, force: true })
  cpSync(vaultIn(home), folder, { recursive: true })
  if (known) return known
  const userId = readSlots(folder).users[0]?.id ?? ''
  const unlocked = await openVault({ folder, userId, passphrase: DEMO_PASSPHRASE, mode: 'full', world, policy: RELEASE_POLICY })
  const { cases, identity } = unlocked.keys
  if (!cases || !identity) throw new Error('the first user of the demonstration does not open both compartments')
  const copy = { folder, key: Buffer.from(cases), identityKey: Buffer.from(identity), userId }
  forgetKeys(unlocked)
  return copy
}

/** The driver, with the pragmas the program runs with, and nothing above it. */
export interface Bare {
  readonly cases: Database
  readonly identity: Database
  close(): void
}

export function openBare({ folder, key, identityKey }: VaultCopy): Bare {
  const cases = openKeyed(fileIn(folder, 'cases'), key)
  const identity = openKeyed(fileIn(folder, 'identity'), identityKey)
  return {
    cases,
    identity,
    close() {
      cases.close()
      identity.close()
    },
  }
}

interface Query {
  readonly of: CompartmentName
  readonly sql: string
  readonly values: (string | number | null)[]
}
export type Queries = readonly Query[]

/** What the desk asks of the vault processes; each is answered once, and its statements are what the bare driver is asked. */
export type Asked = {
  [Name in 'group/list' | 'matter/list' | 'matter/open' | 'step/read' | 'search/cases']: {
    readonly name: Name
    readonly input: InputOf<Name>
  }
}['group/list' | 'matter/list' | 'matter/open' | 'step/read' | 'search/cases']

export interface Recorder {
  /** The statements behind these, in order. */
  statementsOf(asked: readonly Asked[]): Promise<Queries>
  /** The statements behind a search for a name, and the page of the list it narrows. */
  statementsOfName(name: string, list: InputOf<'matter/list'>): Promise<Queries>
  close(): Promise<void>
}

/** The services on the copy, with an ear at the driver. */
export function recordQueries(copy: VaultCopy): Recorder {
  const bare = openBare(copy)
  let heard: Query[] = []
  const listenTo = (driver: Database, of: CompartmentName) => {
    const prepare = driver.prepare.bind(driver)
    driver.prepare = ((sql: string) => {
      const statement = prepare(sql)
      const all = statement.all.bind(statement)
      statement.all = ((values: Query['values']) => {
        heard.push({ of, sql, values })
        return all(values)
      }) as typeof statement.all
      return statement
    }) as typeof driver.prepare
    return knexOver(driver)
  }
  const knex = listenTo(bare.cases, 'cases')
  const people = listenTo(bare.identity, 'identity')
  const cases = { name: 'cases', read: (work: (db: typeof knex) => unknown) => work(knex) }
  const context = {
    cases,
    world,
    mode: 'full',
    users: [],
    nameOf: () => '',
    announce: () => {},
    project: () => {},
  } as unknown as CaseContext
  const { handlers } = caseFeatures(context)
  const caller = {
    role: 'desk',
    user: { id: copy.userId },
    rights: rightsOf(['chair', 'coordinator']),
  } as unknown as SignedInCaller
  const during = async (work: () => Promise<unknown>): Promise<Queries> => {
    heard = []
    await work()
    return heard
  }
  const answer = ({ name, input }: Asked): Promise<unknown> => {
    const handler = handlers[name] as (input: unknown, caller: SignedInCaller) => Promise<unknown>
    return handler(contract[name].input.parse(input), caller)
  }
  return {
    statementsOf: (asked) =>
      during(async () => {
        for (const one of asked) await answer(one)
      }),
    statementsOfName: (name, list) =>
      during(async () => {
        const only = await findNamed(people, readTerms(name), MOST_NAMED + 1)
        await answer({ name: 'matter/list', input: { ...list, only: only.slice(0, MOST_NAMED) } })
      }),
    async close() {
      await knex.destroy()
      await people.destroy()
      bare.close()
    },
  }
}

/** Milliseconds for all of them, one after the other. */
export function askBare(bare: Bare, queries: Queries): number {
  const began = performance.now()
  for (const { of, sql, values } of queries) {
    const statement = bare[of].prepare(sql)
    statement.all(values)
    statement.close()
  }
  return performance.now() - began
}

/** Fills the vault through the store while the program is closed: years of invented cases, persons and texts. */
export async function seedMatters(home: string, count: number): Promise<void> {
  const { folder, key, identityKey, userId } = await copyVault(home)
  const filling = { count, day: dayOf(world.now()), userId, newId: () => world.newId() }
  const cases = await openCompartment({ folder, name: 'cases', key, migrations: casesMigrations, world })
  const matterIds = await cases.transact(userId, async (trx, record) => {
    record('import/taken', 'bench')
    return await fillWithCases(trx, filling)
  })
  await cases.close()
  const identity = await openCompartment({ folder, name: 'identity', key: identityKey, migrations: identityMigrations, world })
  await identity.transact(userId, async (trx, record) => {
    record('import/taken', 'bench')
    await fillWithPeople(trx, matterIds, filling)
  })
  await identity.close()
  const { uid, gid } = lstatSync(home)
  rmSync(vaultIn(home), { recursive: true })
  cpSync(folder, vaultIn(home), { recursive: true })
  giveTo(vaultIn(home), uid, gid)
}

function giveTo(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), uid, gid)
}
