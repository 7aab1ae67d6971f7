import { afterEach, describe, expect, it } from 'vitest'
import { FOUNDING, found, foundedVault, PASSPHRASE, USER, unlock } from '../../builders/founded-vault'
import { removeTemporaryFolders, startVaultProcesses } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

describe('a first run', () => {
  it('makes a vault that is not there before two groups of the recovery key have been typed back', async () => {
    const vault = startVaultProcesses()
    const lock = vault.open('lock')
    expect(await lock.get('vault/status', {})).toEqual({ kind: 'none' })
    const setup = vault.open('setup')
    const { groups, asked } = await setup.get('vault/create', FOUNDING)
    expect(asked[0]).not.toBe(asked[1])
    expect(await lock.get('vault/status', {})).toEqual({ kind: 'none' })
    const wrong = await setup.ask('vault/confirm-recovery', { answers: [groups[asked[0]] ?? '', 'fel'] })
    expect(wrong).toMatchObject({ ok: false, code: 'vault/recovery-mistyped' })
    expect(vault.said.identity.map(({ kind }) => kind)).not.toContain('opened')
    await setup.get('vault/confirm-recovery', { answers: [groups[asked[0]]?.toLowerCase() ?? '', groups[asked[1]] ?? ''] })
    expect(await vault.heard('identity', 'opened')).toMatchObject({ mode: 'full', opens: 'desk', keepIdentity: true })
    const desk = vault.open('desk')
    expect((await desk.get('group/list', {})).groups).toMatchObject([{ name: FOUNDING.groupName, kind: 'casePreparation' }])
    expect((await desk.get('session/state', {})).user).toMatchObject({
      name: USER,
      roles: ['chair', 'coordinator', 'noteTaker', 'decider', 'administrator'],
    })
    await vault.lock()
  })

  it('leaves nothing that counts when it is abandoned, and can be begun anew', async () => {
    const vault = startVaultProcesses()
    const setup = vault.open('setup')
    await setup.get('vault/create', FOUNDING)
    const { groups } = await setup.get('vault/create', { ...FOUNDING, groupName: 'En annan grupp' })
    expect(groups.length).toBeGreaterThan(3)
    await vault.lock()
    const again = startVaultProcesses({ folder: vault.folder })
    expect(await again.open('lock').get('vault/status', {})).toEqual({ kind: 'none' })
    const { desk } = await found(again)
    expect((await desk.get('group/list', {})).groups).toHaveLength(1)
    await again.lock()
  })

  it('refuses a passphrase that is too short with a code', async () => {
    const vault = startVaultProcesses()
    expect(await vault.open('setup').ask('vault/create', { ...FOUNDING, passphrase: 'kort' })).toMatchObject({
      ok: false,
      code: 'passphrase/too-short',
    })
    await vault.lock()
  })

  it('proposes six words', async () => {
    const vault = startVaultProcesses()
    const { passphrase } = await vault.open('setup').get('vault/propose-passphrase', {})
    expect(passphrase.split(' ')).toHaveLength(6)
    await vault.lock()
  })

  it('prints the recovery sheet once, and has the process that saw it ended', async () => {
    const papers: unknown[] = []
    const vault = startVaultProcesses({
      render(paper) {
        papers.push(paper)
        return new Uint8Array([37, 80, 68, 70])
      },
    })
    const setup = vault.open('setup')
    const { groups } = await setup.get('vault/create', FOUNDING)
    await vault.tell('identity', { kind: 'write-paper', requestId: 7, windowId: 1, path: `${vault.folder}-sheet.pdf` })
    // Before anybody is told that it is there.
    expect(vault.said.identity.slice(-2)).toEqual([{ kind: 'drop-documents' }, { kind: 'paper-done', requestId: 7, ok: true }])
    expect(papers).toMatchObject([{ kind: 'recoverySheet', vaultName: FOUNDING.groupName, groups }])
    await vault.lock()
  })
})

describe('a vault that was locked', () => {
  it('opens again with the passphrase, has a checked copy, and says when it was closed', async () => {
    const { vault } = await foundedVault()
    await vault.lock()
    expect(vault.said.identity.at(-1)).toEqual({ kind: 'finished' })
    const { vault: again, desk } = await unlock(vault.folder)
    expect((await desk.get('backup/list', {})).backups).toMatchObject([{ checked: true }])
    expect((await desk.get('session/state', {})).identityOpen).toBe(true)
    await again.lock()
    const third = startVaultProcesses({ folder: vault.folder })
    expect(await third.open('lock').get('vault/status', {})).toMatchObject({
      kind: 'locked',
      waitSeconds: 0,
      lastClosedAt: expect.stringMatching(/^20/),
    })
    await third.lock()
  })

  it('is opened by the recovery key, which sets a new passphrase', async () => {
    const { vault, groups } = await foundedVault()
    await vault.lock()
    const again = startVaultProcesses({ folder: vault.folder })
    const lock = again.open('lock')
    const status = await lock.get('vault/status', {})
    if (status.kind !== 'locked' || !status.users[0]) throw new Error('not locked')
    const [{ id }] = status.users
    const newPassphrase = 'en helt annan mening'
    expect(
      await lock.ask('vault/unlock-with-recovery', {
        recoveryKey: groups.join(' ').replace(/./, '?'),
        userId: id,
        newPassphrase,
      }),
    ).toMatchObject({ ok: false })
    await lock.get('vault/unlock-with-recovery', { recoveryKey: groups.join(' '), userId: id, newPassphrase })
    await again.heard('identity', 'opened')
    await again.lock()
    await expect(unlock(vault.folder)).rejects.toThrow('vault/wrong-passphrase')
  })

  it('takes a wrong passphrase calmly, tells of it at the next opening and folds it into the log', async () => {
    const { vault } = await foundedVault()
    await vault.lock()
    const again = startVaultProcesses({ folder: vault.folder })
    const lock = again.open('lock')
    const status = await lock.get('vault/status', {})
    if (status.kind !== 'locked' || !status.users[0]) throw new Error('not locked')
    const [{ id }] = status.users
    expect(await lock.ask('vault/unlock', { userId: id, passphrase: 'fel fel fel fel', mode: 'full' })).toMatchObject({
      code: 'vault/wrong-passphrase',
    })
    expect(await lock.get('vault/unlock', { userId: id, passphrase: PASSPHRASE, mode: 'full' })).toEqual({
      failedTries: 1,
      opens: 'desk',
    })
    const desk = again.open('desk')
    const { lines, users } = await desk.get('log/list', { before: null })
    const failed = lines.find(({ act }) => act === 'vault/unlock-failed')
    const { failedTries } = await desk.get('session/state', {})
    expect(failedTries?.count).toBe(1)
    // A try is counted before its passphrase is looked at.
    expect(Date.parse(failed?.at ?? '') - Date.parse(failedTries?.lastAt ?? '')).toBeLessThan(5_000)
    expect(users).toEqual([{ id, name: USER }])
    await again.lock()
    const { vault: third, desk: last } = await unlock(vault.folder)
    expect((await last.get('session/state', {})).failedTries).toBeNull()
    await third.lock()
  })

  it('cannot be opened by a second program on the same folder', async () => {
    const { vault } = await foundedVault()
    const second = startVaultProcesses({ folder: vault.folder })
    expect(await second.open('lock').get('vault/status', {})).toEqual({ kind: 'unusable', code: 'vault/in-use', backups: [] })
    await vault.lock()
  })
})
