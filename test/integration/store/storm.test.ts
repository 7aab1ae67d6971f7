import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { listAccounts } from '../../../main/vault/store/accounts'
import { listBackups } from '../../../main/vault/store/backup'
import { openCompartment } from '../../../main/vault/store/open-compartment'
import { openVault, openWithRecovery } from '../../../main/vault/store/open-vault'
import { readSlots } from '../../../main/vault/store/slot-file'
import { bundle } from './bundle'
import { migrations } from './storm-migrations'
import { type MadeVault, makeVault, PASSPHRASE, policy } from './vault-fixture'

/** `npm run test:long` kills more often. */
const KILLS = process.env.SAMRUM_LONG ? 200 : 10
let child = ''

beforeAll(async () => {
  child = await bundle(join(import.meta.dirname, 'storm.child.ts'))
})

interface Storm {
  readonly process: ChildProcess
  readonly ready: Promise<void>
  /** Kills it, and tells what it had acknowledged. */
  kill(): Promise<string[]>
}

function begin(what: string, { folder, unlocked }: MadeVault): Storm {
  const process = spawn(globalThis.process.execPath, [child, what, folder, unlocked.user.id, PASSPHRASE], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complained = ''
  const ended = new Promise<void>((resolve) => process.once('close', () => resolve()))
  process.stderr.on('data', (bytes: Buffer) => {
    complained += bytes.toString()
  })
  const ready = new Promise<void>((resolve, reject) => {
    process.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (said.includes('ready\n')) resolve()
    })
    process.once('close', () => reject(new Error(`ended by itself: ${complained}`)))
  })
  return {
    process,
    ready,
    async kill() {
      process.kill('SIGKILL')
      await ended
      // What was not written to its end was not acknowledged.
      return said.split('\n').slice(1, -1)
    },
  }
}

const opened = (vault: MadeVault) =>
  openVault({ ...vault, userId: vault.unlocked.user.id, passphrase: PASSPHRASE, mode: 'full', policy })

async function openBoth(vault: MadeVault) {
  const { keys } = await opened(vault)
  const open = (name: 'cases' | 'identity') =>
    openCompartment({ folder: vault.folder, name, key: keys[name] as Buffer, migrations, world: vault.world })
  return { cases: await open('cases'), identity: await open('identity') }
}

test('a process that is killed while it writes loses nothing it has acknowledged, and keeps nothing by halves', {
  timeout: 600_000,
}, async () => {
  const vault = await makeVault()
  const acknowledged = new Set<string>()
  for (let kill = 0; kill < KILLS; kill++) {
    const storm = begin('write', vault)
    await storm.ready
    await sleep(randomInt(10, 120))
    for (const id of await storm.kill()) acknowledged.add(id)
    const { cases, identity } = await openBoth(vault)
    const there = new Set(await cases.read((db) => db('thing').pluck('id')))
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([])
    expect(new Set(await cases.read((db) => db('pair').pluck('id')))).toEqual(there)
    const lines: string[] = await cases.read((db) => db('audit_line').where('act', 'thing/added').pluck('subject'))
    expect(new Set(lines)).toEqual(there)
    await cases.close()
    await identity.close()
  }
  expect(acknowledged.size).toBeGreaterThan(KILLS)
})

test('a process that is killed while people come and go leaves a vault that opens, with the code of the sheet too', {
  timeout: 600_000,
}, async () => {
  const vault = await makeVault()
  const both = await openBoth(vault)
  await both.cases.transact('u', async (trx, record) => {
    await trx('thing').insert({ id: '1', word: 'finns kvar' })
    record('thing/added', '1')
  })
  await both.cases.close()
  await both.identity.close()
  const gone = new Set<string>()
  const here = new Set<string>()
  for (let kill = 0; kill < KILLS; kill++) {
    const storm = begin('keys', vault)
    await storm.ready
    await sleep(randomInt(5, 350))
    for (const line of await storm.kill()) {
      const [what, id] = line.split(' ') as [string, string]
      if (what === 'added') here.add(id)
      else gone.add(id)
    }
    vault.world.pass(86_400 * 365)
    const { cases, identity } = await openBoth(vault)
    expect(await cases.read((db) => db('thing').pluck('word'))).toEqual(['finns kvar'])
    await cases.close()
    await identity.close()
    const users = new Set<string>(listAccounts(vault.folder).map(({ id }) => id))
    expect([...gone].filter((id) => users.has(id))).toEqual([])
    expect(Object.values(readSlots(vault.folder).files).every(({ path }) => existsSync(join(vault.folder, path)))).toBe(true)
    // A copy that is listed is whole: half-made ones have another name.
    for (const { checked } of await listBackups(vault.folder)) expect(checked).toBe(true)
  }
  const recovered = await openWithRecovery({
    folder: vault.folder,
    recoveryCode: vault.recoveryGroups.join(''),
    userId: vault.unlocked.user.id,
    newPassphrase: PASSPHRASE,
    world: vault.world,
    policy,
  })
  expect(recovered.keys.identity).not.toBeNull()
})

test('an act on both files that is killed anywhere leaves a mark wherever the two might disagree', {
  timeout: 600_000,
}, async () => {
  const vault = await makeVault()
  const undone = new Set<string>()
  let marked = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const storm = begin('both', vault)
    await storm.ready
    await sleep(randomInt(5, 120))
    const acknowledged = await storm.kill()
    const { cases, identity } = await openBoth(vault)
    const done = new Set<string>(await cases.read((db) => db('pending_done').pluck('id')))
    expect(new Set(await cases.read((db) => db('thing').pluck('id')))).toEqual(done)
    expect(acknowledged.filter((id) => !done.has(id))).toEqual([])
    const begun: string[] = await identity.read((db) => db('audit_line').where('act', 'mark/made').pluck('subject'))
    const marks = new Set<string>(await identity.read((db) => db('thing').pluck('id')))
    // An act that was begun is either done or still marked; what the mark means, `pending_done` tells.
    expect(begun.filter((id) => !done.has(id) && !marks.has(id) && !undone.has(id))).toEqual([])
    for (const id of marks) if (!done.has(id)) undone.add(id)
    marked += marks.size
    await identity.jot((trx) => trx('thing').delete())
    await cases.close()
    await identity.close()
  }
  expect(marked).toBeGreaterThan(0)
})
