// A vault process that can be killed: opens, works until it dies, and says what has been acknowledged, one line each.
import { randomInt, randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { addUser, removeUser } from '../../../main/vault/store/accounts'
import { makeBackup } from '../../../main/vault/store/backup'
import type { World } from '../../../main/vault/store/compartment'
import { QUICK_POLICY } from '../../../main/vault/store/kdf'
import { openCompartment } from '../../../main/vault/store/open-compartment'
import { openVault } from '../../../main/vault/store/open-vault'
import { migrations } from './storm-migrations'

const [what = '', folder = '', userId = '', passphrase = ''] = process.argv.slice(2)
const world: World = { now: () => new Date(), newId: () => randomUUID(), randomInt: (below) => randomInt(below) }
const policy = QUICK_POLICY
const say = (line: string) => writeSync(1, `${line}\n`)
const unlock = () => openVault({ folder, userId, passphrase, mode: 'full', world, policy })

async function open(name: 'cases' | 'identity') {
  const unlocked = await unlock()
  return openCompartment({ folder, name, key: unlocked.keys[name] as Buffer, migrations, world })
}

async function write() {
  const cases = await open('cases')
  say('ready')
  for (;;) {
    const id = randomUUID()
    await cases.transact('u', async (trx, record) => {
      await trx('thing').insert({ id, word: `ett ${id}` })
      await trx('pair').insert({ id, thing: id })
      record('thing/added', id)
    })
    say(id)
    if (randomInt(10) === 0) await cases.jot((trx) => trx('thing').whereNull('id').delete())
  }
}

/** Adds and removes a person, opens (which makes the keys new), copies: everything that moves the slot file. */
async function keys() {
  say('ready')
  for (;;) {
    const unlocked = await unlock()
    await makeBackup({
      folder,
      keys: { cases: unlocked.keys.cases as Buffer, identity: unlocked.keys.identity as Buffer },
      world,
    })
    const id = await addUser(
      unlocked,
      { name: `Person ${randomInt(1e9)}`, roles: ['chair'], passphrase, own: passphrase },
      { world, policy },
    )
    say(`added ${id}`)
    await removeUser(unlocked, { id, own: passphrase }, { world, policy })
    say(`removed ${id}`)
  }
}

/** An act on both files, with a pause between the steps to be killed in. */
async function both() {
  const unlocked = await unlock()
  const [cases, identity] = [
    await openCompartment({ folder, name: 'cases', key: unlocked.keys.cases as Buffer, migrations, world }),
    await openCompartment({ folder, name: 'identity', key: unlocked.keys.identity as Buffer, migrations, world }),
  ]
  say('ready')
  for (;;) {
    const id = randomUUID()
    await identity.transact('u', async (trx, record) => {
      await trx('thing').insert({ id, word: `mark ${id}` })
      record('mark/made', id)
    })
    await sleep(randomInt(8))
    await cases.transact('u', async (trx, record) => {
      await trx('thing').insert({ id, word: `act ${id}` })
      await trx('pending_done').insert({ id })
      record('act/done', id)
    })
    await sleep(randomInt(8))
    await identity.transact('u', async (trx, record) => {
      await trx('thing').where({ id }).delete()
      record('mark/cleared', id)
    })
    say(id)
  }
}

void { write, keys, both }[what as 'write']?.()
