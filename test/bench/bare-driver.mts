// The case file without the program: its key by the store's own functions, its queries as the services ask them, the driver alone.
import { randomInt, randomUUID } from 'node:crypto'
import { chownSync, cpSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Database } from '@signalapp/sqlcipher'
import { caseFeatures } from '../../main/vault/case-features'
import { casesMigrations } from '../../main/vault/migrations/cases'
import type { CaseContext } from '../../main/vault/ports/case-context'
import type { SignedInCaller } from '../../main/vault/ports/handlers'
import type { World } from '../../main/vault/store/compartment'
import { RELEASE_POLICY } from '../../main/vault/store/kdf'
import { knexOver } from '../../main/vault/store/knex-sqlcipher'
import { openCompartment } from '../../main/vault/store/open-compartment'
import { openKeyed } from '../../main/vault/store/open-ritual'
import { forgetKeys, openVault } from '../../main/vault/store/open-vault'
import { readSlots } from '../../main/vault/store/slot-file'
import type { MatterId } from '../../shared/domain/matter/matter'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { swedishSortKey } from '../../shared/lib/swedish-order'

const vaultIn = (home: string): string => join(home, '.local', 'share', 'Samrum-demo')
const fileIn = (folder: string): string => join(folder, readSlots(folder).files.cases.path)
const world: World = { now: () => new Date(), newId: () => randomUUID(), randomInt: (below) => randomInt(below) }

/**
 * A copy of the vault of this home, closed as the program left it, for the bench alone: the program's own files are never opened by
 * anybody else. Its folder goes with the scratch folder it lies in.
 */
export interface VaultCopy {
  readonly folder: string
  readonly key: Buffer
  readonly userId: string
}

export async function copyVault(home: string, known?: VaultCopy): Promise<VaultCopy> {
  const folder = join(dirname(home), `copy-${basename(home)}`)
  rmSync(folder, { recursive: true, force: true })
  cpSync(vaultIn(home), folder, { recursive: true })
  if (known) return known
  const userId = readSlots(folder).users[0]?.id ?? ''
  const unlocked = await openVault({ folder, userId, passphrase: DEMO_PASSPHRASE, mode: 'full', world, policy: RELEASE_POLICY })
  if (!unlocked.keys.cases) throw new Error('the first user of the demonstration opens no cases')
  const copy = { folder, key: Buffer.from(unlocked.keys.cases), userId }
  forgetKeys(unlocked)
  return copy
}

/** The driver, with the pragmas the program runs with, and nothing above it. */
export const openBare = ({ folder, key }: VaultCopy): Database => openKeyed(fileIn(folder), key)

interface Query {
  readonly sql: string
  readonly values: (string | number | null)[]
}

export interface Queries {
  readonly list: readonly Query[]
  readonly open: readonly (readonly Query[])[]
}

/** What the services ask the driver when the desk asks for the case list and for these matters. */
export async function recordQueries(copy: VaultCopy, matters: readonly MatterId[]): Promise<Queries> {
  const driver = openBare(copy)
  const knex = knexOver(driver)
  let asked: Query[] = []
  const prepare = driver.prepare.bind(driver)
  driver.prepare = ((sql: string) => {
    const statement = prepare(sql)
    const all = statement.all.bind(statement)
    statement.all = ((values: Query['values']) => {
      asked.push({ sql, values })
      return all(values)
    }) as typeof statement.all
    return statement
  }) as typeof driver.prepare
  const cases = { name: 'cases', read: (work: (db: typeof knex) => unknown) => work(knex) }
  const context = {
    cases,
    world,
    mode: 'full',
    nameOf: () => '',
    announce: () => {},
    project: () => {},
  } as unknown as CaseContext
  const { handlers } = caseFeatures(context)
  const caller = { role: 'desk' } as unknown as SignedInCaller
  const during = async (work: () => Promise<unknown>): Promise<Query[]> => {
    asked = []
    await work()
    return asked
  }
  try {
    const list = await during(async () => {
      await handlers['group/list']({}, caller)
      await handlers['matter/list']({ page: 0, text: '', groupId: null, state: null, sort: 'codeName' }, caller)
    })
    const open: Query[][] = []
    for (const matterId of matters) open.push(await during(() => Promise.resolve(handlers['matter/open']({ matterId }, caller))))
    return { list, open }
  } finally {
    await knex.destroy()
    driver.close()
  }
}

/** Milliseconds for all of them, one after the other. */
export function askBare(driver: Database, queries: readonly Query[]): number {
  const began = performance.now()
  for (const { sql, values } of queries) {
    const statement = driver.prepare(sql)
    statement.all(values)
    statement.close()
  }
  return performance.now() - began
}

/** Fills the case file through the store while the program is closed: copies of a matter that is there, under names of their own. */
export async function seedMatters(home: string, count: number): Promise<void> {
  const { folder, key, userId } = await copyVault(home)
  const cases = await openCompartment({ folder, name: 'cases', key, migrations: casesMigrations, world })
  await cases.transact(userId, async (trx, record) => {
    const pattern: Record<string, unknown> | undefined = await trx('matter').first()
    if (!pattern) throw new Error('the demonstration has no matter')
    const matters = Array.from({ length: count }, (_, number) => {
      const [id, code_name] = [world.newId(), inventedName(number)]
      const [sort_key, search_key] = [swedishSortKey(code_name), code_name.toLocaleLowerCase('sv')]
      return {
        ...pattern,
        id,
        code_name,
        sort_key,
        search_key,
        has_identity: 0,
        draft_known: 0,
        released_version: null,
        state: 'registered',
      }
    })
    for (let from = 0; from < count; from += 50) {
      const part = matters.slice(from, from + 50)
      await trx('matter').insert(part)
      await trx('code_name_used').insert(part.map(({ id, code_name }) => ({ code_name, matter_id: id })))
    }
    record('matter/registered', matters[0]?.id ?? '')
  })
  await cases.close()
  const { uid, gid } = lstatSync(home)
  rmSync(vaultIn(home), { recursive: true })
  cpSync(folder, vaultIn(home), { recursive: true })
  giveTo(vaultIn(home), uid, gid)
}

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'jy', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo'] as const

/** "Bafide 10": sounds that mean nothing, and two digits. */
function inventedName(number: number): string {
  const word = Math.floor(number / 90)
  const syllable = (place: number) => SYLLABLES[Math.floor(word / SYLLABLES.length ** place) % SYLLABLES.length] ?? ''
  const sounds = `${syllable(2)}${syllable(1)}${syllable(0)}`
  return `${sounds[0]?.toUpperCase()}${sounds.slice(1)} ${10 + (number % 90)}`
}

function giveTo(path: string, uid: number, gid: number): void {
  chownSync(path, uid, gid)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), uid, gid)
}
