import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { beginLateCheck } from '../../../main/vault/store/late-check'
import { openCompartment } from '../../../main/vault/store/open-compartment'
import type { FoldedEvent } from '../../../main/vault/store/sealed-events'
import { forgetEvents } from '../../../main/vault/store/sealed-events'
import { readSlots } from '../../../main/vault/store/slot-file'
import { bundle } from './bundle'
import { addThing, codeOf, during, fileOf, makeVault, migrations, openOne, words } from './vault-fixture'

const SECRET = 'personuppgift-7714'

describe('a change', () => {
  test('commits together with its lines of the log', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await cases.transact('anna', async (trx, record) => {
      await trx('thing').insert({ id: '1', word: 'ett' })
      record('thing/added', '1')
      record('thing/looked-at', '1')
    })
    expect((await cases.auditLines(null, 10)).map(({ seq, userId, act }) => [seq, userId, act])).toEqual([
      [2, 'anna', 'thing/looked-at'],
      [1, 'anna', 'thing/added'],
    ])
    expect(await cases.auditLines(2, 10)).toHaveLength(1)
    await cases.close()
  })

  test('without a line is not kept', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    const silent = cases.transact('anna', async (trx) => void (await trx('thing').insert({ id: '1', word: 'ett' })))
    expect(await codeOf(silent)).toBe('store/unaudited')
    expect(await words(cases)).toEqual([])
    await cases.close()
  })

  test('that fails leaves neither change nor line, and the next one works', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await addThing(cases, 'ett')
    const failing = cases.transact('anna', async (trx, record) => {
      await trx('thing').insert({ id: '2', word: 'två' })
      record('thing/added', '2')
      throw new Error('defect in a feature')
    })
    await expect(failing).rejects.toThrow('defect in a feature')
    expect(await codeOf(addThing(cases, 'ett'))).toBe('store/constraint')
    await addThing(cases, 'tre')
    expect(await words(cases)).toEqual(['ett', 'tre'])
    expect((await cases.auditLines(null, 10)).map(({ seq }) => seq)).toEqual([2, 1])
    await cases.close()
  })

  test('by several at once keeps the chain whole', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await Promise.all(Array.from({ length: 40 }, (_, number) => addThing(cases, String(number))))
    expect((await cases.close()).auditSeq).toBe(40)
    await during(vault, vault.unlocked, 'cases', async (again) => expect(await words(again)).toHaveLength(40))
  })

  test('outside a transaction is refused, a line of the log can be neither changed nor removed', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await addThing(cases, 'ett')
    expect(await codeOf(cases.read((db) => db('thing').insert({ id: '2', word: 'två' })))).toBe('store/write-outside-transaction')
    expect(await codeOf(cases.read((db) => db.raw('DELETE FROM thing')))).toBe('store/write-outside-transaction')
    expect(await codeOf(cases.jot((trx) => trx('audit_line').delete()))).toBe('store/constraint')
    expect(await codeOf(cases.jot((trx) => trx('audit_line').update({ act: 'x' })))).toBe('store/constraint')
    await cases.close()
    expect(await codeOf(addThing(cases, 'sent'))).toBe('store/closed')
    expect(await codeOf(cases.read((db) => db('thing')))).toBe('store/closed')
  })

  test('can be jotted down without a line when it is nobody’s act', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await cases.jot((trx) => trx('thing').insert({ id: '1', word: 'utkast' }))
    expect(await words(cases)).toEqual(['utkast'])
    expect(await cases.auditLines(null, 10)).toEqual([])
    await cases.close()
  })
})

describe('knex over SQLCipher', () => {
  test('inserts, returns, counts, updates, removes and binds what JavaScript has', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await cases.jot(async (trx) => {
      await trx.schema.createTable('kinds', (table) => {
        table.increments('id')
        table.boolean('yes')
        table.binary('bytes')
        table.text('words')
        table.timestamp('at')
      })
      expect(await trx('kinds').insert({ yes: true, bytes: Buffer.from([1, 2]), at: new Date(0) })).toEqual([1])
      expect(
        await trx('kinds')
          .insert([{ words: 'a' }, { words: 'b' }])
          .returning('id'),
      ).toEqual([{ id: 2 }, { id: 3 }])
      expect(await trx('kinds').where('id', '>', 1).update({ words: 'c' })).toBe(2)
      expect(await trx('kinds').where('id', 3).delete()).toBe(1)
      await trx('kinds').insert({ id: 2, words: 'd' }).onConflict('id').merge()
      expect(await trx.schema.hasTable('kinds')).toBe(true)
    })
    const [first, second] = await cases.read((db) => db('kinds').orderBy('id'))
    expect(first).toEqual({ id: 1, yes: 1, bytes: Buffer.from([1, 2]), words: null, at: '1970-01-01T00:00:00.000Z' })
    expect(second.words).toBe('d')
    expect(await cases.read((db) => db('kinds').count({ n: '*' }).first())).toEqual({ n: 2 })
    await cases.close()
  })

  test('puts no bound value and no text of the database’s in an error', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await addThing(cases, SECRET)
    const failing: Promise<unknown>[] = [
      addThing(cases, SECRET),
      cases.read((db) => db('thing_word').whereRaw('thing_word MATCH ?', [`"${SECRET}`])),
      cases.read((db) => db('thing').where('no_such_column', SECRET)),
      cases.read((db) => db.raw('SELECT json_extract(?, ?)', [SECRET, '$.a'])),
      cases.read((db) => db.raw('SELECT ?, ?', [SECRET, { deep: SECRET } as never])),
      cases.jot((trx) => trx.raw('INSERT INTO thing VALUES (?, ?)', [SECRET, { inner: SECRET } as never])),
      cases.jot((trx) => trx('nowhere').insert({ word: SECRET })),
      cases.jot((trx) => trx.raw('INSERT INTO thing VALUES (:id, :id)', { id: SECRET })),
    ]
    const ended = await Promise.allSettled(failing)
    expect(ended.filter(({ status }) => status === 'fulfilled')).toEqual([])
    for (const one of ended) expect(inspect(one, { depth: 9, showHidden: true })).not.toContain(SECRET)
    await cases.close()
  })

  test('gives up after two seconds when a transaction asks for the connection it holds, and goes on after that', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    const begun = Date.now()
    const knot = cases.jot(() => cases.read((db) => db('thing').where('word', SECRET)))
    const error = await knot.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'store/no-connection' })
    expect(inspect(error, { depth: 9 })).not.toContain(SECRET)
    expect(Date.now() - begun).toBeLessThan(4000)
    await addThing(cases, 'efteråt')
    await cases.close()
  })
})

describe('the check that follows opening', () => {
  test('runs in a worker thread with a connection of its own and says what it found', async () => {
    const vault = await makeVault()
    const checkWorker = await bundle(join(import.meta.dirname, '../../../main/vault/store/check-worker.ts'))
    const open = (onLateDamage: () => void) =>
      openCompartment({
        folder: vault.folder,
        name: 'cases',
        key: vault.unlocked.keys.cases as Buffer,
        migrations,
        world: vault.world,
        checkWorker,
        onLateDamage,
      })
    let damaged = 0
    const sound = await open(() => void damaged++)
    await addThing(sound, 'medan den läser')
    expect(await sound.lateCheck).toBe('sound')
    await sound.close()
    const late = beginLateCheck({
      // A chain that begins elsewhere.
      path: fileOf(vault.folder, 'cases'),
      key: vault.unlocked.keys.cases as Buffer,
      vaultId: 'another',
      name: 'cases',
      worker: checkWorker,
      onDamage: () => void damaged++,
    })
    expect(await late.verdict).toBe('damaged')
    expect(damaged).toBe(1)
  })

  test('is stopped by closing, and the file closes cleanly all the same', async () => {
    const vault = await makeVault()
    const checkWorker = await bundle(join(import.meta.dirname, '../../../main/vault/store/check-worker.ts'))
    const key = vault.unlocked.keys.cases as Buffer
    for (let number = 0; number < 3; number++) {
      const cases = await openCompartment({
        folder: vault.folder,
        name: 'cases',
        key,
        migrations,
        world: vault.world,
        checkWorker,
      })
      await cases.close()
      expect(['stopped', 'sound']).toContain(await cases.lateCheck)
    }
  })
})

describe('acts that were sealed while the log was closed', () => {
  test('are folded in once, in the case compartment, and forgotten', async () => {
    const vault = await makeVault()
    await codeOf(vault.open('full', 'fel fel fel fel'))
    const unlocked = await vault.open('meeting')
    expect(unlocked.events).toHaveLength(1)
    await during(vault, unlocked, 'cases', async (cases) => {
      await cases.fold(unlocked.events)
      await cases.fold(unlocked.events)
      await cases.fold([])
      const lines = await cases.auditLines(null, 10)
      expect(lines.map(({ act, userId }) => [act, userId])).toEqual([['vault/unlock-failed', vault.unlocked.user.id]])
    })
    forgetEvents(
      vault.folder,
      unlocked.events.map(({ id }) => id),
    )
    expect((await vault.open()).events).toEqual([])
  })

  test('that cannot be read are left out', async () => {
    const vault = await makeVault()
    const { changeSlots } = await import('../../../main/vault/store/slot-file')
    changeSlots(
      vault.folder,
      (body) => void body.events.push({ id: randomUUID(), sealed: Buffer.alloc(100, 1).toString('base64') }),
    )
    expect((await vault.open()).events satisfies readonly FoldedEvent[]).toEqual([])
    expect(readSlots(vault.folder).events).toHaveLength(1)
  })
})
