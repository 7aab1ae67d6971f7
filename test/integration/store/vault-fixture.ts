import { randomInt, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CompartmentName, Migration, World } from '../../../main/vault/store/compartment'
import { createVault, finishVault } from '../../../main/vault/store/create'
import { QUICK_POLICY } from '../../../main/vault/store/kdf'
import { type OpenCompartment, openCompartment } from '../../../main/vault/store/open-compartment'
import { openVault, type Unlocked } from '../../../main/vault/store/open-vault'
import { readSlots } from '../../../main/vault/store/slot-file'
import type { OpeningMode } from '../../../shared/domain/vault/vault'
import { DomainError } from '../../../shared/lib/domain-error'

export const PASSPHRASE = 'ostron lyfter logotyp i radion'
export const policy = QUICK_POLICY

/** A clock that stands still until it is told to go on. */
export function testWorld(start = '2026-03-02T08:00:00.000Z'): World & { pass(seconds: number): void } {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    newId: () => randomUUID(),
    randomInt: (below) => randomInt(below),
    pass: (seconds) => {
      time += seconds * 1000
    },
  }
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'thing',
    up: async (trx) => {
      await trx.schema.createTable('thing', (table) => {
        table.text('id').primary()
        table.text('word').notNullable().unique()
      })
      await trx.raw('CREATE VIRTUAL TABLE thing_word USING fts5(word)')
    },
  },
]

/** Memory where there is some: every change is synced, and a kill does not tell the difference. */
const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(root, 'samrum-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface MadeVault {
  readonly folder: string
  readonly world: ReturnType<typeof testWorld>
  readonly unlocked: Unlocked
  readonly recoveryGroups: string[]
  open(mode?: OpeningMode, passphrase?: string, userId?: string): Promise<Unlocked>
}

export async function makeVault(folder = temporaryFolder()): Promise<MadeVault> {
  const world = testWorld()
  const { unlocked, recoveryGroups } = await createVault({
    folder,
    name: 'Arenagruppen Testby',
    userName: 'Ansvarig Andersson',
    roles: ['chair', 'coordinator', 'administrator'],
    passphrase: PASSPHRASE,
    world,
    policy,
  })
  finishVault(folder)
  const open: MadeVault['open'] = (mode = 'full', passphrase = PASSPHRASE, userId = unlocked.user.id) =>
    openVault({ folder, userId, passphrase, mode, world, policy })
  return { folder, world, unlocked, recoveryGroups, open }
}

export function openOne(
  vault: Pick<MadeVault, 'folder' | 'world'>,
  unlocked: Unlocked,
  name: CompartmentName,
): Promise<OpenCompartment> {
  const key = unlocked.keys[name]
  if (!key) throw new Error('no key')
  return openCompartment({ folder: vault.folder, name, key, migrations, world: vault.world })
}

export async function addThing(compartment: OpenCompartment, word: string): Promise<void> {
  await compartment.transact('u', async (trx, record) => {
    const id = randomUUID()
    await trx('thing').insert({ id, word })
    record('thing/added', id)
  })
}

export const words = (compartment: OpenCompartment): Promise<string[]> =>
  compartment.read((db) => db('thing').orderBy('word').pluck('word'))

/** Opens, lets work be done, closes. */
export async function during<T>(
  vault: MadeVault,
  unlocked: Unlocked,
  name: CompartmentName,
  work: (compartment: OpenCompartment) => Promise<T>,
) {
  const compartment = await openOne(vault, unlocked, name)
  try {
    return await work(compartment)
  } finally {
    await compartment.close()
  }
}

/** Opens both files once, so that both are at the newest version and closed cleanly. */
export async function fill(vault: MadeVault, unlocked: Unlocked, word: string): Promise<void> {
  for (const name of ['cases', 'identity'] as const)
    await during(vault, unlocked, name, (open) => addThing(open, `${word} ${name}`))
}

export const fileOf = (folder: string, name: CompartmentName): string => join(folder, readSlots(folder).files[name].path)

export function change(path: string, alter: (bytes: Buffer) => Buffer): void {
  const bytes = readFileSync(path)
  writeFileSync(path, alter(bytes))
}

export async function codeOf(work: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof work === 'function' ? work() : work)
    return 'nothing was refused'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}
