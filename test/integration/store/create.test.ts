import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listAccounts } from '../../../main/vault/store/accounts'
import { createVault } from '../../../main/vault/store/create'
import { inspectVault } from '../../../main/vault/store/inspect'
import { openVault } from '../../../main/vault/store/open-vault'
import { codeOf, PASSPHRASE, policy, temporaryFolder, testWorld } from './vault-fixture'

describe('a new vault', () => {
  test('counts as none until it is finished, and the half-made one is put aside, not removed', async () => {
    const folder = temporaryFolder()
    const world = testWorld()
    const make = () =>
      createVault({ folder, name: 'G', userName: 'U', roles: ['chair', 'administrator'], passphrase: PASSPHRASE, world, policy })
    const first = await make()
    expect(await inspectVault(folder, world.now())).toEqual({ kind: 'none' })
    const opening = openVault({ folder, userId: first.unlocked.user.id, passphrase: PASSPHRASE, mode: 'full', world, policy })
    expect(await codeOf(opening)).toBe('vault/unfinished')
    await make()
    expect(existsSync(join(folder, 'aside'))).toBe(true)
    rmSync(join(folder, 'unfinished'))
    expect(await inspectVault(folder, world.now())).toMatchObject({ kind: 'locked' })
    expect(await codeOf(make())).toBe('vault/exists')
    expect(listAccounts(folder)).toHaveLength(1)
  })

  test('needs somebody who can do everything', async () => {
    const make = (roles: ('chair' | 'noteTaker' | 'administrator')[]) =>
      createVault({
        folder: temporaryFolder(),
        name: 'G',
        userName: 'U',
        roles,
        passphrase: PASSPHRASE,
        world: testWorld(),
        policy,
      })
    expect(await codeOf(make(['chair']))).toBe('account/last-administrator')
    expect(await codeOf(make(['noteTaker', 'administrator']))).toBe('account/last-administrator')
  })
})
