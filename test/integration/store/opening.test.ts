import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inspectVault } from '../../../main/vault/store/inspect'
import { openKeyed } from '../../../main/vault/store/open-ritual'
import {
  addThing,
  change,
  codeOf,
  during,
  fileOf,
  fill,
  makeVault,
  migrations,
  openOne,
  temporaryFolder,
  words,
} from './vault-fixture'

const sha = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('an encrypted file', () => {
  test('keeps what was written, and nothing of it can be read on the disk', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'hemligt-ord')
    const unlocked = await vault.open()
    expect(await during(vault, unlocked, 'cases', words)).toEqual(['hemligt-ord cases'])
    for (const name of ['cases', 'identity'] as const) {
      expect(readFileSync(fileOf(vault.folder, name)).includes('hemligt-ord')).toBe(false)
      expect(statSync(fileOf(vault.folder, name)).mode & 0o777).toBe(0o600)
    }
    expect(statSync(vault.folder).mode & 0o777).toBe(0o700)
  })

  test('is open with every setting of the ritual', async () => {
    const vault = await makeVault()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    const ask = async (name: string) => Object.values((await cases.read((db) => db.raw(`PRAGMA ${name}`)))[0])[0]
    expect(await ask('synchronous')).toBe(2)
    expect(await ask('journal_mode')).toBe('wal')
    expect(await ask('auto_vacuum')).toBe(0)
    expect(await ask('trusted_schema')).toBe(0)
    expect(await ask('cell_size_check')).toBe(1)
    expect(await ask('cipher_memory_security')).toBe('1')
    expect(await ask('cipher_log_level')).toBe('NONE')
    expect(await ask('secure_delete')).toBe(1)
    await cases.close()
  })

  test('leaves no journal behind after a clean close', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    expect(existsSync(`${fileOf(vault.folder, 'cases')}-wal`)).toBe(false)
  })

  test('is found damaged whichever page a bit is flipped in', async () => {
    const vault = await makeVault()
    await during(vault, vault.unlocked, 'cases', async (cases) => {
      for (let number = 0; number < 40; number++) await addThing(cases, `${number} ${'x'.repeat(900)}`)
    })
    const path = fileOf(vault.folder, 'cases')
    const sound = `${path}.sound`
    copyFileSync(path, sound)
    const pages = statSync(path).size / 4096
    expect(pages).toBeGreaterThan(8)
    for (let page = 0; page < pages; page++) {
      change(path, (bytes) => {
        const at = page * 4096 + 20 + ((page * 977) % 4000)
        bytes[at] = (bytes[at] as number) ^ (1 << (page % 8))
        return bytes
      })
      expect(await codeOf(openOne(vault, vault.unlocked, 'cases')), `page ${page}`).toBe('vault/damaged')
      copyFileSync(sound, path)
    }
    expect(await codeOf(during(vault, vault.unlocked, 'cases', words))).toBe('nothing was refused')
  })

  test('is found damaged by its pages alone when it was not closed cleanly', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const path = fileOf(vault.folder, 'cases')
    const driver = openKeyed(path, vault.unlocked.keys.cases as Buffer, 'as-it-is')
    driver.close()
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await addThing(cases, 'ett till')
    // The slot file says "open" now; a copy taken here stands for what is left after a power cut.
    copyFileSync(path, `${path}.cut`)
    copyFileSync(`${path}-wal`, `${path}.cut-wal`)
    await cases.close()
    const slots = await openOne(vault, vault.unlocked, 'cases')
    expect(await words(slots)).toContain('ett till')
    copyFileSync(`${path}.cut`, path)
    copyFileSync(`${path}.cut-wal`, `${path}-wal`)
    change(path, (bytes) => {
      bytes[4096 + 100] = (bytes[4096 + 100] as number) ^ 1
      return bytes
    })
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')
  })

  test('is found damaged when its tail, its salt or the whole of it is gone', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const path = fileOf(vault.folder, 'cases')
    const sound = `${path}.sound`
    copyFileSync(path, sound)
    const ways: ((bytes: Buffer) => Buffer)[] = [
      (bytes) => bytes.subarray(0, -4096),
      (bytes) => bytes.subarray(0, -1),
      (bytes) => Buffer.concat([bytes, bytes.subarray(0, 4096)]),
      (bytes) => Buffer.concat([Buffer.alloc(16, 7), bytes.subarray(16)]),
      () => Buffer.alloc(0),
      () => Buffer.from('detta är ingen databas'),
    ]
    for (const way of ways) {
      change(path, way)
      expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')
      copyFileSync(sound, path)
    }
    rmSync(path)
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')
    expect(await inspectVault(vault.folder, vault.world.now())).toMatchObject({ kind: 'unusable', code: 'vault/damaged' })
  })

  test('is refused when an older one has been put back, closed or not', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'gammalt')
    const path = fileOf(vault.folder, 'cases')
    copyFileSync(path, `${path}.old`)
    await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, 'nytt'))
    copyFileSync(path, `${path}.new`)
    copyFileSync(`${path}.old`, path)
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')
    // Open and not closed: the slot file then knows how far the chain had come at least.
    copyFileSync(`${path}.new`, path)
    await openOne(vault, vault.unlocked, 'cases')
    rmSync(`${path}-wal`, { force: true })
    copyFileSync(`${path}.old`, path)
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')
  })

  test('is refused when one from before a head that was kept meanwhile has been put back', async () => {
    const vault = await makeVault()
    const path = fileOf(vault.folder, 'cases')
    const cases = await openOne(vault, vault.unlocked, 'cases')
    await addThing(cases, 'gammalt')
    await cases.forgetOverwritten()
    copyFileSync(path, `${path}.old`)
    await addThing(cases, 'nytt')
    await cases.keepHead()
    // As after a power cut, with the file of an hour ago put in its place.
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true })
    copyFileSync(`${path}.old`, path)
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')
  })

  test('is found damaged when one older page of its own has been put back', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'gammalt')
    const path = fileOf(vault.folder, 'cases')
    const before = readFileSync(path)
    await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, 'nytt'))
    const after = readFileSync(path)
    const changed = Array.from({ length: before.length / 4096 }, (_, page) => page * 4096).filter(
      (at) => at > 0 && !before.subarray(at, at + 4096).equals(after.subarray(at, at + 4096)),
    )
    expect(changed.length).toBeGreaterThan(1)
    for (const at of changed) {
      change(path, (bytes) => Buffer.concat([bytes.subarray(0, at), before.subarray(at, at + 4096), bytes.subarray(at + 4096)]))
      expect(await codeOf(openOne(vault, vault.unlocked, 'cases')), `page ${at / 4096}`).toBe('vault/damaged')
      change(path, () => after)
    }
  })

  test('is refused when its content was changed by somebody who has the key, but not the log', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const path = fileOf(vault.folder, 'cases')
    const driver = openKeyed(path, vault.unlocked.keys.cases as Buffer)
    driver.exec('DROP TRIGGER audit_line_as_written')
    driver.exec("UPDATE audit_line SET subject = 'någon annan' WHERE seq = 1")
    driver.pragma('wal_checkpoint(TRUNCATE)')
    driver.close()
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')
  })

  test('of a newer program is left as it was', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const path = fileOf(vault.folder, 'cases')
    const driver = openKeyed(path, vault.unlocked.keys.cases as Buffer)
    driver.exec('PRAGMA user_version = 9')
    driver.pragma('wal_checkpoint(TRUNCATE)')
    driver.close()
    const before = sha(path)
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/newer')
    expect(sha(path)).toBe(before)
  })

  test('is migrated step by step, and a step that fails leaves the version before it', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const { openCompartment } = await import('../../../main/vault/store/open-compartment')
    const open = (more: (typeof migrations)[number][]) =>
      openCompartment({
        folder: vault.folder,
        name: 'cases',
        key: vault.unlocked.keys.cases as Buffer,
        world: vault.world,
        migrations: [...migrations, ...more],
      })
    const fails = {
      version: 2,
      name: 'fails',
      up: async (trx: Parameters<(typeof migrations)[number]['up']>[0]) => {
        await trx.schema.createTable('half', (table) => void table.text('id'))
        await trx.raw('INSERT INTO nowhere VALUES (1)')
      },
    }
    expect(await codeOf(open([fails]))).toBe('store/failed')
    const cases = await open([
      { ...fails, up: async (trx) => void (await trx.schema.createTable('half', (table) => void table.text('id'))) },
    ])
    expect((await cases.read((db) => db.raw('PRAGMA user_version')))[0].user_version).toBe(2)
    expect(await words(cases)).toEqual(['ord cases'])
    await cases.close()
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/newer')
  })
})

describe('a folder', () => {
  test('says what it is', async () => {
    const now = new Date()
    const folder = temporaryFolder()
    expect(await inspectVault(`${folder}/nothing`, now)).toEqual({ kind: 'none' })
    expect(await inspectVault(folder, now)).toEqual({ kind: 'none' })
    const vault = await makeVault(`${folder}/vault`)
    expect(await inspectVault(vault.folder, now)).toMatchObject({
      kind: 'locked',
      name: 'Arenagruppen Testby',
      waitSeconds: 0,
      users: [{ name: 'Ansvarig Andersson', opensCases: true, opensIdentity: true }],
    })
  })
})
