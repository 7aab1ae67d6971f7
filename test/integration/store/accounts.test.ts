import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addUser, changePassphrase, listAccounts, namesOf, removeUser, resetUser } from '../../../main/vault/store/accounts'
import { openKeyed } from '../../../main/vault/store/open-ritual'
import { openWithRecovery, type Unlocked } from '../../../main/vault/store/open-vault'
import { rotateKeys } from '../../../main/vault/store/rotation'
import { changeSlots, readSlots } from '../../../main/vault/store/slot-file'
import type { UserRole } from '../../../shared/domain/user/user'
import {
  addThing,
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

const OTHER = 'ett helt annat lösenfras'
const SLOTS = ['slots.a.json', 'slots.b.json']

async function add(vault: MadeVault, by: Unlocked, name: string, roles: UserRole[], own = PASSPHRASE) {
  return addUser(by, { name, roles, passphrase: OTHER, own }, { world: vault.world, policy })
}

describe('a user', () => {
  test('that is added opens what their roles call for and no more', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const expected: [UserRole[], boolean, boolean][] = [
      [['noteTaker'], true, false],
      [['decider'], true, true],
      [['administrator'], false, false],
      [['noteTaker', 'administrator'], true, false],
      [['chair'], true, true],
    ]
    for (const [roles, cases, identity] of expected) {
      const id = await add(vault, vault.unlocked, roles.join(' '), roles)
      const opened = await vault.open('full', OTHER, id)
      expect([opened.keys.cases !== null, opened.keys.identity !== null], roles.join()).toEqual([cases, identity])
      expect(listAccounts(vault.folder).find((one) => one.id === id)).toMatchObject({
        opensCases: cases,
        opensIdentity: identity,
      })
    }
  })

  test('who takes notes cannot decrypt an identity with their passphrase and the disk in hand', async () => {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'ord')
    const id = await add(vault, vault.unlocked, 'Anteckningar', ['noteTaker'])
    const opened = await vault.open('full', OTHER, id)
    const slot = readSlots(vault.folder).users.find((one) => one.id === id)
    expect(slot?.keys.identity).toBeNull()
    // Every key they get at, tried on the file itself.
    for (const key of [opened.keys.cases, opened.keys.log, opened.authority.cases])
      expect(await codeOf(() => openKeyed(fileOf(vault.folder, 'identity'), key as Buffer))).toBe('vault/damaged')
    await during(vault, opened, 'cases', async (cases) => expect(await words(cases)).toEqual(['ord cases']))
    // And the identity key sealed to somebody else does not become theirs by being moved into their entry.
    changeSlots(vault.folder, (body) => {
      const [first, second] = body.users
      if (first && second) second.keys.identity = first.keys.identity
    })
    expect(await codeOf(vault.open('full', OTHER, id))).toBe('vault/damaged')
  })

  test('can be added, reset and removed only with the own passphrase and by somebody who holds the keys', async () => {
    const vault = await makeVault()
    expect(await codeOf(add(vault, vault.unlocked, 'X', ['chair'], 'fel fel fel fel'))).toBe('vault/wrong-passphrase')
    const adminId = await add(vault, vault.unlocked, 'Admin', ['administrator'])
    const admin = await vault.open('full', OTHER, adminId)
    expect(await codeOf(add(vault, admin, 'Y', ['noteTaker'], OTHER))).toBe('account/needs-key-holder')
    expect(await codeOf(add(vault, admin, 'Z', ['administrator'], OTHER))).toBe('account/needs-key-holder')
    const noteId = await add(vault, vault.unlocked, 'Anteckningar', ['noteTaker', 'administrator'])
    const noteTaker = await vault.open('full', OTHER, noteId)
    expect(await codeOf(add(vault, noteTaker, 'W', ['chair'], OTHER))).toBe('account/needs-key-holder')
    expect(await codeOf(add(vault, noteTaker, 'V', ['noteTaker'], OTHER))).toBe('nothing was refused')
    expect(await codeOf(add(vault, vault.unlocked, 'ANSVARIG andersson', ['chair']))).toBe('account/name-taken')
    const reset = (by: Unlocked, own: string) =>
      resetUser(by, { id: noteId, passphrase: 'nytt lösenfras för någon', own }, { world: vault.world, policy })
    expect(await codeOf(reset(admin, OTHER))).toBe('account/needs-key-holder')
    expect(await codeOf(reset(vault.unlocked, PASSPHRASE))).toBe('nothing was refused')
    expect(await codeOf(vault.open('full', OTHER, noteId))).toBe('vault/wrong-passphrase')
    expect((await vault.open('full', 'nytt lösenfras för någon', noteId)).keys.cases).not.toBeNull()
  })

  test('changes their own passphrase, an administrator without keys too', async () => {
    const vault = await makeVault()
    const adminId = await add(vault, vault.unlocked, 'Admin', ['administrator'])
    for (const [userId, current] of [
      [vault.unlocked.user.id, PASSPHRASE],
      [adminId, OTHER],
    ] as const) {
      const change = (from: string, next: string) =>
        changePassphrase({ folder: vault.folder, userId, current: from, next, world: vault.world, policy })
      expect(await codeOf(change('fel fel fel fel', 'nya ord att minnas'))).toBe('vault/wrong-passphrase')
      expect(await codeOf(change(current, 'kort'))).toBe('passphrase/too-short')
      await change(current, 'nya ord att minnas')
      expect(await codeOf(vault.open('full', current, userId))).toBe('vault/wrong-passphrase')
      expect((await vault.open('full', 'nya ord att minnas', userId)).user.id).toBe(userId)
    }
  })

  test('who is the last that can do everything cannot be removed', async () => {
    const vault = await makeVault()
    const remove = (id: string) => removeUser(vault.unlocked, { id, own: PASSPHRASE }, { world: vault.world, policy })
    await add(vault, vault.unlocked, 'Admin', ['administrator'])
    await add(vault, vault.unlocked, 'Ordförande', ['chair'])
    expect(await codeOf(remove(vault.unlocked.user.id))).toBe('account/last-administrator')
    const second = await add(vault, vault.unlocked, 'Ersättare', ['coordinator', 'administrator'])
    expect(await codeOf(remove(second))).toBe('nothing was refused')
    expect(await codeOf(remove(second))).toBe('account/unknown')
    expect(namesOf(vault.folder).get(second)).toBe('Ersättare')
  })

  test('leaves a line of the log about every act', async () => {
    const vault = await makeVault()
    const id = await add(vault, vault.unlocked, 'Någon', ['chair'])
    await removeUser(vault.unlocked, { id, own: PASSPHRASE }, { world: vault.world, policy })
    const { events } = await vault.open('meeting')
    expect(events.map(({ act, userId, subject }) => [act, userId, subject])).toEqual([
      ['account/added', vault.unlocked.user.id, id],
      ['account/removed', vault.unlocked.user.id, id],
    ])
  })
})

describe('when somebody has been removed', () => {
  async function withRemoved() {
    const vault = await makeVault()
    await fill(vault, vault.unlocked, 'före')
    const id = await add(vault, vault.unlocked, 'Gången', ['chair'])
    const noteTakerId = await add(vault, vault.unlocked, 'Anteckningar', ['noteTaker'])
    const gone = await vault.open('full', OTHER, id)
    const oldSlots = SLOTS.map((name) => readFileSync(join(vault.folder, name)))
    await removeUser(vault.unlocked, { id, own: PASSPHRASE }, { world: vault.world, policy })
    return { vault, id, noteTakerId, gone, oldSlots }
  }

  test('they are out at once, and nothing is left of their entry', async () => {
    const { vault, id } = await withRemoved()
    expect(await codeOf(vault.open('full', OTHER, id))).toBe('vault/wrong-passphrase')
    expect(readSlots(vault.folder).users.some((slot) => slot.id === id)).toBe(false)
    expect(readSlots(vault.folder).rotationDue).toBe(true)
  })

  test('a file under a new key is not written to before the slot file says that it is open', async () => {
    const { vault } = await withRemoved()
    const opened = await vault.open()
    // A kill just where the slot file would be told: the clock is read there first.
    const killed = {
      ...vault.world,
      now: () => {
        throw new Error('killed')
      },
    }
    for (const name of ['cases', 'identity'] as const) {
      await expect(openOne({ folder: vault.folder, world: killed }, opened, name)).rejects.toThrow()
      await during(vault, opened, name, async (open) => expect(await words(open)).toEqual([`före ${name}`]))
    }
  })

  test('a second change of keys looks at the files of the first and leaves them as they are', async () => {
    const { vault } = await withRemoved()
    const opened = await vault.open()
    const before = (['cases', 'identity'] as const).map((name) => readFileSync(fileOf(vault.folder, name)))
    const id = await add(vault, opened, 'Också gången', ['chair'])
    await removeUser(opened, { id, own: PASSPHRASE }, { world: vault.world, policy })
    // It ends before the slot file points at the new ones: the first ones are whole and in use.
    expect(() =>
      rotateKeys(vault.folder, opened.keys as never, {
        ...vault.world,
        now: () => {
          throw new Error('killed')
        },
      }),
    ).toThrow()
    expect((['cases', 'identity'] as const).map((name) => readFileSync(fileOf(vault.folder, name)))).toEqual(before)
    await vault.open()
    expect(readSlots(vault.folder)).toMatchObject({ keyGeneration: 3, rotationDue: false })
  })

  test('the keys are made new at the next full opening, and not before', async () => {
    const { vault, noteTakerId } = await withRemoved()
    await vault.open('meeting')
    await vault.open('full', OTHER, noteTakerId)
    expect(readSlots(vault.folder).keyGeneration).toBe(1)
    const opened = await vault.open()
    expect(readSlots(vault.folder)).toMatchObject({
      keyGeneration: 2,
      rotationDue: false,
      files: { cases: { path: 'g2/cases.db' } },
    })
    expect(opened.keys.cases).not.toEqual(vault.unlocked.keys.cases)
    for (const name of ['cases', 'identity'] as const)
      await during(vault, opened, name, async (open) => {
        expect(await words(open)).toEqual([`före ${name}`])
        expect(await open.read((db) => db('thing_word').count({ n: '*' }).first())).toEqual({ n: 0 })
        await addThing(open, 'efter')
      })
    const noteTaker = await vault.open('full', OTHER, noteTakerId)
    await during(vault, noteTaker, 'cases', async (cases) => expect(await words(cases)).toEqual(['efter', 'före cases']))
    expect((await vault.open()).events.map(({ act }) => act)).toContain('keys/rotated')
    expect(existsSync(join(vault.folder, 'g1'))).toBe(false)
  })

  test('nothing they ever held opens what is written after, an old slot file neither', async () => {
    const { vault, gone, id, oldSlots } = await withRemoved()
    const now = await vault.open()
    await fill(vault, now, 'hemligt')
    for (const name of ['cases', 'identity'] as const)
      for (const key of Object.values(gone.keys))
        expect(await codeOf(() => openKeyed(fileOf(vault.folder, name), key as Buffer))).toBe('vault/damaged')
    for (const [index, name] of SLOTS.entries()) writeFileSync(join(vault.folder, name), oldSlots[index] as Buffer)
    const withOld = await vault.open('full', OTHER, id)
    expect(await codeOf(openOne(vault, withOld, 'cases'))).toBe('vault/damaged')
  })

  test('the recovery code and everybody else still open the new files', async () => {
    const { vault, noteTakerId } = await withRemoved()
    await vault.open()
    const recoveryCode = vault.recoveryGroups.join(' ')
    const asked = { folder: vault.folder, recoveryCode, newPassphrase: PASSPHRASE, world: vault.world, policy }
    const opened = await openWithRecovery({ ...asked, userId: vault.unlocked.user.id })
    await during(vault, opened, 'identity', async (identity) => expect(await words(identity)).toEqual(['före identity']))
    const asNoteTaker = await openWithRecovery({ ...asked, userId: noteTakerId })
    expect(asNoteTaker.keys.identity).toBeNull()
  })

  test('no new key is sealed to an entry that somebody has swapped', async () => {
    const { vault } = await withRemoved()
    const other = await makeVault()
    changeSlots(vault.folder, (body) => {
      const [, second] = body.users
      if (second) second.publicKey = readSlots(other.folder).users[0]?.publicKey ?? ''
    })
    expect(await codeOf(vault.open())).toBe('vault/account-altered')
    expect(readSlots(vault.folder)).toMatchObject({ keyGeneration: 1, rotationDue: true })
  })

  test('a half-made generation of an earlier try is not taken for one', async () => {
    const { vault } = await withRemoved()
    const { mkdirSync } = await import('node:fs')
    mkdirSync(join(vault.folder, 'g2'))
    copyFileSync(fileOf(vault.folder, 'cases'), join(vault.folder, 'g2/cases.db'))
    const opened = await vault.open()
    expect(readSlots(vault.folder).files.cases.path).toBe('g3/cases.db')
    await during(vault, opened, 'cases', async (cases) => expect(await words(cases)).toEqual(['före cases']))
  })
})
