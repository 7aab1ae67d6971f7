import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { composeCase } from '../../../main/vault/compose-case'
import { toCases } from '../../../main/vault/ports/inner-port'
import { rightsOf } from '../../../shared/domain/user/rights'
import { DEMO_PASSPHRASE } from '../../../shared/domain/vault/demo'
import { firstGroup, foundedVault, fullText, nobody, PASSPHRASE, referral, today, unlock } from '../../builders/founded-vault'
import { portPair } from '../../builders/port-pair'
import { realTestWorld, removeTemporaryFolders, startVaultProcesses, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

describe('a lock that has begun', () => {
  it('still takes what saves typed text, on both sides, and nothing else', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const text = await fullText(desk)
    await vault.tell('case', { kind: 'lock-begun' })
    await vault.tell('identity', { kind: 'lock-begun' })
    await desk.get('draft/save', { field: 'note', text: 'halv mening' })
    await desk.get('identity-draft/save', { field: 'identity', text: 'halvt namn' })
    await desk.get('summary/save-draft', { matterId, text })
    await desk.get('place/save', { route: '/arenden', field: '', caret: 0 })
    expect(await desk.ask('group/list', {})).toMatchObject({ code: 'session/locking' })
    expect(await desk.ask('identity/read', { matterId })).toMatchObject({ code: 'session/locking' })
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder)
    expect(await later.get('draft/find', { field: 'note' })).toEqual({ text: 'halv mening' })
    expect(await later.get('identity-draft/find', { field: 'identity' })).toEqual({ text: 'halvt namn' })
    expect((await later.get('summary/find-draft', { matterId })).draft?.text).toEqual(text)
    await again.lock()
  })

  it('darkens the wall', async () => {
    const { vault } = await foundedVault()
    const wall = vault.projector()
    await vault.tell('case', { kind: 'lock-begun' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(wall.at(-1)).toMatchObject({ state: 'dark', slide: { kind: 'blank' } })
    await vault.lock()
  })

  it('tells main what its timers must keep', async () => {
    const { vault, desk } = await foundedVault()
    expect(await vault.heard('case', 'limits')).toEqual({
      kind: 'limits',
      idleMinutes: 10,
      meetingRunning: false,
      meetingEndsAt: null,
      meetingDays: [],
    })
    await desk.get('settings/set-idle', { minutes: 3 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(vault.said.case.findLast(({ kind }) => kind === 'limits')).toMatchObject({ idleMinutes: 3 })
    await vault.lock()
  })
})

describe('what a person typed', () => {
  const MARKER = 'Provfrid Markörsson'

  it('is in no refusal, in nothing said to main, and in no file as readable text', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: 'Provfrid', familyName: 'Markörsson' } })
    await desk.get('identity-draft/save', { field: 'identity', text: MARKER })
    await desk.get('summary/save-draft', { matterId, text: await fullText(desk, `${MARKER} vill arbeta.`) })
    const group = await firstGroup(desk)
    const refusals = [
      await desk.ask('summary/release', { matterId, answered: [MARKER] }),
      await desk.ask('identity-draft/save', { field: MARKER, text: MARKER }),
      await desk.ask('identity/write', { matterId, individual: { ...nobody, personalNumber: MARKER.slice(0, 20) } }),
      await desk.ask('identity/read', { matterId: MARKER as never }),
      await desk.ask('identity/read', { matterId, [MARKER]: MARKER } as never),
      await desk.ask(`identity/read ${MARKER}` as never, {} as never).catch(() => ({ ok: false })),
      await desk.ask('account/add', { name: MARKER, roles: ['chair'], passphrase: MARKER, own: MARKER }),
      await desk.ask('account/change-passphrase', { current: MARKER, next: MARKER }),
      await desk.ask('group/add-unit', { groupId: group.id, organisationId: MARKER as never, name: MARKER }),
    ]
    expect(refusals.map(({ ok }) => ok)).not.toContain(true)
    expect(JSON.stringify(refusals)).not.toMatch(/Provfrid|Markörsson/)
    expect(JSON.stringify(vault.said)).not.toMatch(/Provfrid|Markörsson/)
    await vault.lock()
    for (const entry of readdirSync(vault.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      for (const word of [MARKER, 'Provfrid', PASSPHRASE]) {
        expect(bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le')), entry.name).toBe(false)
      }
    }
  })
})

describe('the demonstration vault', () => {
  it('is made once, and opened by the passphrase that its lock page shows, by each of its users', async () => {
    const first = startVaultProcesses({ demo: true })
    const status = await first.open('lock').get('vault/status', {})
    if (status.kind !== 'locked') throw new Error('not locked')
    expect(status.users.map(({ opensIdentity }) => opensIdentity)).toEqual([true, false])
    expect(first.said.identity.map(({ kind }) => kind)).not.toContain('opened')
    await first.lock()

    const again = startVaultProcesses({ demo: true, folder: first.folder })
    const lock = again.open('lock')
    expect(await lock.get('vault/status', {})).toMatchObject({ users: status.users })
    await lock.get('vault/unlock', { userId: status.users[0]?.id as never, passphrase: DEMO_PASSPHRASE, mode: 'full' })
    const desk = again.open('desk')
    const { user } = await desk.get('session/state', {})
    expect(rightsOf(user.roles).has('decision:write')).toBe(true)
    const { meetings } = await desk.get('meeting/list', {})
    // One has been held, the strategic group's is weeks ahead.
    const days = meetings.map(({ startsAt }) => startsAt.slice(0, 10))
    expect(days.filter((day) => day === today())).toHaveLength(2)
    expect(days).toHaveLength(4)
    const { rows } = await desk.get('matter/list', { page: 0, text: '', groupId: null, state: null, sort: 'codeName' })
    expect(rows.length).toBeGreaterThanOrEqual(8)
    const read = await Promise.all(rows.map(({ id }) => desk.get('identity/read', { matterId: id })))
    expect(read.filter(({ individual }) => individual !== null && individual.personalNumber !== '')).toEqual([])
    for (const phone of JSON.stringify(read).match(/07\d[\d-]+/g) ?? []) expect(phone).toMatch(/^070-17406\d\d$/)
    await again.lock()
  })

  it.each([
    [{ practice: false, demo: false }, 'request/unknown'],
    [{ practice: false, demo: true }, 'session/locked'],
  ])('is the only one, with practice, whose seed may ask the cases as a desk: %o', async (kind, code) => {
    const [identityEnd, caseEnd] = portPair()
    const vaultFolder = join(temporaryFolder(), 'vault')
    const start = { kind: 'start' as const, vaultFolder, localFolder: vaultFolder, version: '0', ...kind }
    const process = composeCase({ start, tell: () => undefined, world: realTestWorld })
    await process.take({ kind: 'inner-port' }, [caseEnd])
    const cases = toCases(identityEnd, { endIdentity: async () => undefined, casesClosed: async () => undefined })
    await expect(cases.asDesk({ name: 'group/list', input: {} })).rejects.toMatchObject({ code })
    await process.take({ kind: 'finish' }, [])
    identityEnd.close()
  })
})
