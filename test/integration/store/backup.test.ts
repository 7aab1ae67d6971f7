import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addUser, removeUser } from '../../../main/vault/store/accounts'
import { checkBackup, listBackups, makeBackup } from '../../../main/vault/store/backup'
import { inspectVault } from '../../../main/vault/store/inspect'
import type { Unlocked } from '../../../main/vault/store/open-vault'
import { restoreBackup } from '../../../main/vault/store/restore'
import { readSlots } from '../../../main/vault/store/slot-file'
import {
  addThing,
  change,
  codeOf,
  during,
  fileOf,
  fill,
  type MadeVault,
  makeVault,
  openOne,
  PASSPHRASE,
  policy,
  words,
} from './vault-fixture'

type Which = 'both' | 'cases' | 'none'

async function backUp(vault: MadeVault, unlocked: Unlocked, which: Which = 'both') {
  const { cases, identity } = unlocked.keys
  const keys = { both: { cases, identity }, cases: { cases }, none: {} }[which] as Parameters<typeof makeBackup>[0]['keys']
  vault.world.pass(1)
  return makeBackup({ folder: vault.folder, keys, world: vault.world })
}

const restore = (vault: MadeVault, backupId: string, slots?: 'now' | 'backup') =>
  restoreBackup({ folder: vault.folder, backupId, world: vault.world, ...(slots ? { slots } : {}) })

describe('a copy made at lock', () => {
  test('brings back both files when they are damaged, and what was damaged is kept aside', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    writeFileSync(join(vault.folder, 'blobs', 'bild-1'), 'krypterad bild')
    const { id, checked } = await backUp(vault, vault.unlocked)
    expect(checked).toBe(true)
    expect(await listBackups(vault.folder)).toMatchObject([{ id, checked: true }])
    await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, 'efter kopian'))
    change(fileOf(vault.folder, 'cases'), (bytes) => bytes.fill(0, 4096, 8192))
    writeFileSync(join(vault.folder, 'blobs', 'bild-1'), 'trasig')
    expect(await codeOf(openOne(vault, vault.unlocked, 'cases'))).toBe('vault/damaged')

    await restore(vault, id)
    const opened = await vault.open()
    for (const name of ['cases', 'identity'] as const)
      await during(vault, opened, name, async (open) => expect(await words(open)).toEqual([`ord ${name}`]))
    expect(opened.events.map(({ act, subject }) => [act, subject])).toEqual([['backup/restored', id]])
    expect(readFileSync(join(vault.folder, 'blobs', 'bild-1'), 'utf8')).toBe('krypterad bild')
    const aside = readdirSync(join(vault.folder, 'aside')).flatMap((name) => readdirSync(join(vault.folder, 'aside', name)))
    expect(aside.sort()).toEqual(['bild-1', 'g1'])
  })

  test('brings back the slot file too when both its copies are gone', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const { id } = await backUp(vault, vault.unlocked)
    for (const name of ['slots.a.json', 'slots.b.json']) writeFileSync(join(vault.folder, name), 'x')
    const status = await inspectVault(vault.folder, vault.world.now())
    expect(status).toMatchObject({ kind: 'unusable', code: 'vault/damaged', backups: [{ id, checked: true }] })
    await restore(vault, id)
    const opened = await vault.open()
    await during(vault, opened, 'identity', async (identity) => expect(await words(identity)).toEqual(['ord identity']))
  })

  test('is not made again when nothing has changed, and is when somebody was added', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const first = await backUp(vault, vault.unlocked)
    expect(await backUp(vault, vault.unlocked)).toEqual(first)
    await addUser(
      vault.unlocked,
      { name: 'Ny', roles: ['chair'], passphrase: PASSPHRASE, own: PASSPHRASE },
      { world: vault.world, policy },
    )
    expect((await backUp(vault, vault.unlocked)).id).not.toBe(first.id)
  })

  test('leaves at least three checked ones of the same day, and one of each day of the week before', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    for (let number = 0; number < 6; number++) {
      await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, `${number}`))
      await backUp(vault, vault.unlocked)
    }
    expect(await listBackups(vault.folder)).toHaveLength(3)
    for (let day = 0; day < 10; day++) {
      vault.world.pass(86_400)
      await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, `dag ${day}`))
      await backUp(vault, vault.unlocked, day > 4 ? 'none' : 'both')
    }
    const left = await listBackups(vault.folder)
    expect(left.filter(({ checked }) => checked).length).toBeGreaterThanOrEqual(3)
    expect(new Set(left.map(({ madeAt }) => madeAt.slice(0, 10))).size).toBeGreaterThanOrEqual(7)
  })

  test('after a meeting is checked where the cases are, and as a whole if that identity file was checked before', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    await backUp(vault, vault.unlocked)
    await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, 'mötet'))
    expect(await backUp(vault, vault.unlocked, 'cases')).toMatchObject({ checked: true })
    await during(vault, vault.unlocked, 'identity', (identity) => addThing(identity, 'annat'))
    await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, 'mötet två'))
    expect(await backUp(vault, vault.unlocked, 'cases')).toMatchObject({ checked: false })
  })

  test('by an administrator without keys is unchecked until somebody with the keys has looked', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const { id, checked } = await backUp(vault, vault.unlocked, 'none')
    expect(checked).toBe(false)
    const { cases, identity } = vault.unlocked.keys as { cases: Buffer; identity: Buffer }
    expect(checkBackup({ folder: vault.folder, backupId: id, keys: { cases } })).toBe(false)
    expect(checkBackup({ folder: vault.folder, backupId: id, keys: { cases, identity } })).toBe(true)
    expect(await listBackups(vault.folder)).toMatchObject([{ id, checked: true }])
    await restore(vault, id)
    await during(vault, await vault.open(), 'cases', async (open) => expect(await words(open)).toEqual(['ord cases']))
  })

  test('from before the keys were changed opens for those who are here now, gets new keys, and not for who was removed', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const doing = { world: vault.world, policy }
    const goneId = await addUser(
      vault.unlocked,
      { name: 'Gången', roles: ['chair'], passphrase: PASSPHRASE, own: PASSPHRASE },
      doing,
    )
    const noteId = await addUser(
      vault.unlocked,
      { name: 'Not', roles: ['noteTaker'], passphrase: PASSPHRASE, own: PASSPHRASE },
      doing,
    )
    const { id } = await backUp(vault, vault.unlocked)
    for (let round = 0; round < 2; round++) {
      const second =
        round === 0
          ? goneId
          : await addUser(await vault.open(), { name: 'Till', roles: ['chair'], passphrase: PASSPHRASE, own: PASSPHRASE }, doing)
      await removeUser(await vault.open(), { id: second, own: PASSPHRASE }, doing)
      await vault.open()
    }
    expect(readSlots(vault.folder).keyGeneration).toBe(3)
    await restore(vault, id)
    expect(await codeOf(vault.open('full', PASSPHRASE, goneId))).toBe('vault/wrong-passphrase')
    const noteTaker = await vault.open('full', PASSPHRASE, noteId)
    await during(vault, noteTaker, 'cases', async (cases) => {
      expect(await words(cases)).toEqual(['ord cases'])
      await addThing(cases, 'anteckning')
    })
    const opened = await vault.open()
    expect(readSlots(vault.folder)).toMatchObject({ keyGeneration: 4, rotationDue: false })
    await during(vault, opened, 'identity', async (identity) => expect(await words(identity)).toEqual(['ord identity']))
    await during(vault, opened, 'cases', async (cases) => expect(await words(cases)).toEqual(['anteckning', 'ord cases']))
  })

  test('that is itself damaged, unknown or of another vault is refused, and nothing is touched', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const { id } = await backUp(vault, vault.unlocked)
    const before = readSlots(vault.folder)
    expect(await codeOf(restore(vault, '../../etc'))).toBe('backup/unknown')
    expect(await codeOf(restore(vault, '2020-01-01T00-00-00-000Z'))).toBe('backup/unknown')
    const copy = join(vault.folder, 'backups', id, 'cases.db')
    change(copy, (bytes) => bytes.fill(1, 5000, 5001))
    expect(await codeOf(restore(vault, id))).toBe('backup/damaged')
    const other = await makeVault()
    await fill(other, other.unlocked, 'ord')
    const theirs = await backUp(other, other.unlocked)
    rmSync(join(vault.folder, 'backups'), { recursive: true })
    cpSync(join(other.folder, 'backups'), join(vault.folder, 'backups'), { recursive: true })
    expect(await codeOf(restore(vault, theirs.id))).toBe('backup/other-vault')
    expect(readSlots(vault.folder)).toEqual(before)
  })

  test('is not made of a file that is open, or one that is damaged; the older ones stay', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const { id } = await backUp(vault, vault.unlocked)
    await during(vault, vault.unlocked, 'cases', (cases) => addThing(cases, 'mer'))
    mkdirSync(join(vault.folder, 'backups', 'making-half'))
    change(fileOf(vault.folder, 'cases'), (bytes) => bytes.fill(0, 8192, 8200))
    expect(await codeOf(backUp(vault, vault.unlocked))).toBe('vault/damaged')
    expect(await codeOf(backUp(vault, vault.unlocked, 'none'))).toBe('backup/not-closed')
    expect(readdirSync(join(vault.folder, 'backups'))).toEqual([id])
    expect(existsSync(join(vault.folder, 'backups', id, 'cases.db'))).toBe(true)
  })

  test('puts the people of the copy back when asked to, for entries that were altered', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const { id } = await backUp(vault, vault.unlocked)
    const { changeSlots } = await import('../../../main/vault/store/slot-file')
    changeSlots(vault.folder, (body) => void body.users[0]?.roles.push('decider'))
    await restore(vault, id)
    expect(await codeOf(vault.open())).toBe('vault/account-altered')
    await restore(vault, id, 'backup')
    expect((await vault.open()).user.roles).not.toContain('decider')
  })
})
