import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createVault } from '../../../main/vault/store/create'
import { inspectVault } from '../../../main/vault/store/inspect'
import { RELEASE_POLICY } from '../../../main/vault/store/kdf'
import { openVault, openWithRecovery } from '../../../main/vault/store/open-vault'
import { changeSlots, decodeSlots, encodeSlots, readSlots } from '../../../main/vault/store/slot-file'
import { change, codeOf, fill, makeVault, PASSPHRASE, policy, temporaryFolder, testWorld } from './vault-fixture'

const a = (folder: string) => join(folder, 'slots.a.json')
const b = (folder: string) => join(folder, 'slots.b.json')

describe('a passphrase', () => {
  test('opens both files, or the cases alone for a meeting', async () => {
    const vault = await makeVault()
    const full = await vault.open()
    expect(full.keys.cases).toEqual(vault.unlocked.keys.cases)
    expect(full.keys.identity).toEqual(vault.unlocked.keys.identity)
    const meeting = await vault.open('meeting')
    expect(meeting.keys.cases).toEqual(vault.unlocked.keys.cases)
    expect(meeting.keys.identity).toBeNull()
    expect(meeting.authority.identity).toBeNull()
  })

  test('that is wrong is refused, counted and told at the next opening', async () => {
    const vault = await makeVault()
    expect(await codeOf(vault.open('full', 'fel lösenfras men lång'))).toBe('vault/wrong-passphrase')
    expect(await codeOf(vault.open('full', `${PASSPHRASE}.`))).toBe('vault/wrong-passphrase')
    const unlocked = await vault.open()
    expect(unlocked.failedTries?.count).toBe(2)
    expect(unlocked.events.map(({ act, userId }) => [act, userId])).toEqual([
      ['vault/unlock-failed', unlocked.user.id],
      ['vault/unlock-failed', unlocked.user.id],
    ])
    expect((await vault.open()).failedTries).toBeNull()
  })

  test('that is wrong again and again has to wait 0, 0, 1, 2, 4 … 60 seconds, also after a restart and with the clock set back', async () => {
    const vault = await makeVault()
    const waits: number[] = []
    for (let number = 0; number < 12; number++) {
      const { waitSeconds } = (await inspectVault(vault.folder, vault.world.now())) as { waitSeconds: number }
      waits.push(waitSeconds)
      if (waitSeconds > 0) expect(await codeOf(vault.open())).toBe('vault/wait')
      vault.world.pass(waitSeconds)
      expect(await codeOf(vault.open('full', 'fel fel fel fel'))).toBe('vault/wrong-passphrase')
    }
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
    vault.world.pass(-86_400)
    expect(await codeOf(vault.open())).toBe('vault/wait')
    vault.world.pass(60)
    expect((await vault.open()).failedTries?.count).toBe(12)
  })

  test.each([
    ['å as two characters', 'vår lönn är grön', 'vår lönn är grön'.normalize('NFD')],
    ['more space than needed', 'vår lönn är grön', '  vår  lönn\tär grön '],
    ['emoji', 'nyckeln 🗝️ är här', 'nyckeln 🗝️ är här'],
  ])('opens when it is typed with %s', async (_, chosen, typed) => {
    const folder = temporaryFolder()
    const world = testWorld()
    const { unlocked } = await createVault({
      folder,
      name: 'G',
      userName: 'U',
      roles: ['chair', 'administrator'],
      passphrase: chosen,
      world,
      policy,
    })
    rmSync(join(folder, 'unfinished'))
    expect(
      (await openVault({ folder, userId: unlocked.user.id, passphrase: typed, mode: 'full', world, policy })).keys.cases,
    ).not.toBeNull()
  })

  test('takes no less work than the floor, whatever the slot file says', async () => {
    const vault = await makeVault()
    const under = {
      folder: vault.folder,
      userId: vault.unlocked.user.id,
      passphrase: PASSPHRASE,
      mode: 'full',
      world: vault.world,
    } as const
    expect(await codeOf(openVault({ ...under, policy: RELEASE_POLICY }))).toBe('vault/damaged')
    changeSlots(vault.folder, (body) => {
      const [user] = body.users
      if (user) user.kdf.passes = 2
    })
    expect(await codeOf(vault.open())).toBe('vault/wrong-passphrase')
  })

  test('too short, of one character, or of an unknown user is refused', async () => {
    const vault = await makeVault()
    const unknown = openVault({
      folder: vault.folder,
      userId: 'nobody',
      passphrase: PASSPHRASE,
      mode: 'full',
      world: vault.world,
      policy,
    })
    expect(await codeOf(unknown)).toBe('vault/wrong-passphrase')
    const making = (passphrase: string) =>
      createVault({
        folder: temporaryFolder(),
        name: 'G',
        userName: 'U',
        roles: ['chair', 'administrator'],
        passphrase,
        world: testWorld(),
        policy,
      })
    expect(await codeOf(making('kort'))).toBe('passphrase/too-short')
    expect(await codeOf(making('aaaaaaaaaaaaaaaa'))).toBe('passphrase/too-simple')
  })
})

describe('the recovery code', () => {
  test('opens the vault and sets a new passphrase, typed in any way', async () => {
    const vault = await makeVault()
    const typed = ` ${vault.recoveryGroups.join('-').toLowerCase()} `
    const asked = { folder: vault.folder, userId: vault.unlocked.user.id, world: vault.world, policy }
    const opened = await openWithRecovery({ ...asked, recoveryCode: typed, newPassphrase: 'helt nya ord att minnas' })
    expect(opened.keys.identity).toEqual(vault.unlocked.keys.identity)
    expect(await codeOf(vault.open())).toBe('vault/wrong-passphrase')
    expect((await vault.open('full', 'helt nya ord att minnas')).keys.identity).not.toBeNull()
    // It is still good for the next time.
    expect((await openWithRecovery({ ...asked, recoveryCode: typed, newPassphrase: PASSPHRASE })).keys.cases).not.toBeNull()
  })

  test('says which group is wrong, and is refused when it is another one', async () => {
    const vault = await makeVault()
    const other = await makeVault()
    const open = (recoveryCode: string) =>
      openWithRecovery({
        folder: vault.folder,
        recoveryCode,
        userId: vault.unlocked.user.id,
        newPassphrase: PASSPHRASE,
        world: vault.world,
        policy,
      })
    const groups = [...vault.recoveryGroups]
    expect(await codeOf(open(groups.slice(1).join(' ')))).toBe('recovery/incomplete')
    const third = groups[2] as string
    const mistyped = `${third[0] === 'A' ? 'B' : 'A'}${third.slice(1)}`
    await expect(open([...groups.slice(0, 2), mistyped, ...groups.slice(3)].join(' '))).rejects.toMatchObject({
      code: 'recovery/wrong-group',
      facts: { group: 3 },
    })
    await expect(open([groups[1], groups[0], ...groups.slice(2)].join(' '))).rejects.toMatchObject({ facts: { group: 1 } })
    expect(await codeOf(open(other.recoveryGroups.join(' ')))).toBe('vault/wrong-recovery-code')
  })
})

describe('the slot file', () => {
  test('opens from the good copy wherever a bit of the other is flipped, and the next change heals it', async () => {
    const vault = await makeVault()
    const sound = readFileSync(a(vault.folder))
    const right = readSlots(vault.folder)
    for (let at = 0; at < sound.length; at += 7)
      for (const path of [a(vault.folder), b(vault.folder)]) {
        const flipped = Buffer.from(sound)
        flipped[at] = (flipped[at] as number) ^ (1 << (at % 8))
        writeFileSync(path, flipped)
        expect(readSlots(vault.folder)).toEqual(right)
        writeFileSync(path, sound)
      }
    writeFileSync(a(vault.folder), 'skräp')
    await vault.open()
    expect(readFileSync(a(vault.folder))).toEqual(readFileSync(b(vault.folder)))
    expect(decodeSlots(readFileSync(a(vault.folder), 'utf8'))).toBeDefined()
  })

  test('never opens to something else when any one bit of both copies is flipped', async () => {
    const vault = await makeVault()
    const text = readFileSync(a(vault.folder))
    const right = JSON.stringify(readSlots(vault.folder))
    for (let at = 0; at < text.length; at++) {
      const flipped = Buffer.from(text)
      flipped[at] = (flipped[at] as number) ^ (1 << (at % 8))
      const read = decodeSlots(flipped.toString('utf8'))
      if (read !== undefined) expect(JSON.stringify(read), `byte ${at}`).toBe(right)
    }
  })

  test('is refused when both copies are damaged, missing, enormous or from a newer program', async () => {
    const vault = await makeVault()
    const sound = readFileSync(a(vault.folder), 'utf8')
    const inspect = () => inspectVault(vault.folder, vault.world.now())
    const both = (text: string) => [a, b].map((path) => writeFileSync(path(vault.folder), text))
    both('{}')
    expect(await inspect()).toMatchObject({ kind: 'unusable', code: 'vault/damaged' })
    both('x'.repeat(5 * 1024 * 1024))
    expect(await codeOf(vault.open())).toBe('vault/damaged')
    const newer = { ...(JSON.parse(sound).body as object), format: 2, strange: true }
    both(encodeSlots(newer as never))
    expect(await inspect()).toMatchObject({ kind: 'unusable', code: 'vault/newer' })
    expect(await codeOf(vault.open())).toBe('vault/newer')
    expect(JSON.parse(readFileSync(a(vault.folder), 'utf8')).body).toEqual(newer)
    for (const path of [a, b]) rmSync(path(vault.folder))
    expect(await inspect()).toMatchObject({ kind: 'unusable', code: 'vault/damaged' })
  })

  test('is not mistaken for a vault when it is some other file', async () => {
    const folder = temporaryFolder()
    writeFileSync(a(folder), 'Inköpslista: mjölk')
    expect(await inspectVault(folder, new Date())).toMatchObject({ kind: 'unusable', code: 'vault/not-a-vault' })
    const file = join(temporaryFolder(), 'brev.txt')
    writeFileSync(file, 'hej')
    expect(await inspectVault(file, new Date())).toMatchObject({ kind: 'unusable', code: 'vault/not-a-vault' })
  })

  test.each([
    ['memory over the cap', (user: { kdf: { memoryKiB: number } }) => Object.assign(user.kdf, { memoryKiB: 3 * 1024 * 1024 })],
    ['lanes over the cap', (user: { kdf: { lanes: number } }) => Object.assign(user.kdf, { lanes: 17 })],
    ['a role that does not exist', (user: { roles: unknown[] }) => user.roles.push('kung')],
    ['a field too many', (user: { more?: boolean }) => Object.assign(user, { more: true })],
  ])('with a valid checksum and %s is refused before anything is allocated', async (_, alter) => {
    const vault = await makeVault()
    const body = JSON.parse(JSON.stringify(readSlots(vault.folder)))
    alter(body.users[0])
    for (const path of [a, b]) writeFileSync(path(vault.folder), encodeSlots(body))
    expect(await codeOf(vault.open())).toBe('vault/damaged')
  })

  test('with an added role or another name is refused, and the try is not held against anybody', async () => {
    const vault = await makeVault()
    for (const alter of [
      (user: { roles: string[] }) => user.roles.push('decider'),
      (user: { name: string }) => Object.assign(user, { name: 'Någon Annan' }),
      (user: { keys: { identity: null } }) => Object.assign(user.keys, { identity: null }),
    ]) {
      const sound = readFileSync(a(vault.folder))
      changeSlots(vault.folder, (body) => alter(body.users[0] as never))
      expect(await codeOf(vault.open())).toBe('vault/account-altered')
      expect(readSlots(vault.folder).tries.count).toBe(0)
      for (const path of [a, b]) writeFileSync(path(vault.folder), sound)
    }
    expect(await codeOf(vault.open())).toBe('nothing was refused')
  })

  test('of another vault does not open these files', async () => {
    const [one, other] = [await makeVault(), await makeVault()]
    await fill(one, one.unlocked, 'ord')
    for (const path of [a, b]) copyFileSync(path(other.folder), path(one.folder))
    expect(await codeOf(one.open('full', PASSPHRASE, other.unlocked.user.id).then((opened) => fill(one, opened, 'x')))).toBe(
      'vault/damaged',
    )
  })

  test('holds no name that the vault should not show, and no key in the open', async () => {
    const vault = await makeVault()
    const text = readFileSync(a(vault.folder), 'utf8')
    for (const key of Object.values(vault.unlocked.keys)) {
      expect(text.includes((key as Buffer).toString('base64'))).toBe(false)
      expect(text.includes((key as Buffer).toString('hex'))).toBe(false)
    }
    for (const group of vault.recoveryGroups) expect(text.includes(group)).toBe(false)
  })
})

test('a truncated copy of the slot file is worth nothing, its twin everything', async () => {
  const vault = await makeVault()
  change(a(vault.folder), (bytes) => bytes.subarray(0, bytes.length / 2))
  expect((await vault.open()).keys.cases).not.toBeNull()
})
