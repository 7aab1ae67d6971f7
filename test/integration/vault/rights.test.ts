import { afterEach, describe, expect, it } from 'vitest'
import { foundedVault, meetingToday, nobody, PASSPHRASE, referral, unlock } from '../../builders/founded-vault'
import { removeTemporaryFolders, startVaultProcesses } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const MARKER = 'Tindra Åvallsmark'
const OTHER = 'ett annat ord för dörren'

describe('a person with fewer rights', () => {
  it('as note-taker opens the cases and never the identities: the process that holds them is ended', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: MARKER } })
    await desk.get('account/add', { name: 'Olle Näslund', roles: ['noteTaker'], passphrase: OTHER, own: PASSPHRASE })
    await vault.lock()

    const { vault: again, desk: later } = await unlock(vault.folder, { user: 'Olle Näslund', passphrase: OTHER })
    expect(again.said.identity).toContainEqual({ kind: 'opened', mode: 'full', opens: 'desk', keepIdentity: false })
    expect((await later.get('session/state', {})).identityOpen).toBe(false)
    expect(await later.get('matter/open', { matterId })).toMatchObject({ hasIdentity: true })
    expect(await later.ask('identity/read', { matterId })).toMatchObject({ code: 'identity/closed' })
    expect(await later.ask('referral/register', {} as never)).toMatchObject({ code: 'session/right-missing' })
    expect(await later.ask('log/list', { before: null })).toMatchObject({ code: 'session/right-missing' })
    expect(later.everything()).not.toContain(MARKER)
    await again.lock()
  })

  it('as administrator holds no key: accounts and copies, no case', async () => {
    const { vault, desk } = await foundedVault()
    await desk.get('account/add', { name: 'Systemansvarig', roles: ['administrator'], passphrase: OTHER, own: PASSPHRASE })
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder, { user: 'Systemansvarig', passphrase: OTHER })
    expect(again.said.identity).toContainEqual({ kind: 'opened', mode: 'full', opens: 'administration', keepIdentity: true })
    expect((await later.get('account/list', {})).accounts).toMatchObject([
      { opensCases: true },
      { opensCases: false, opensIdentity: false },
    ])
    expect(await later.ask('session/state', {})).toMatchObject({ code: 'session/locked' })
    expect(await later.ask('identity-draft/find', { field: 'x' })).toMatchObject({ code: 'session/right-missing' })
    expect(await later.ask('account/add', { name: 'Nya', roles: ['chair'], passphrase: OTHER, own: OTHER })).toMatchObject({
      ok: false,
      code: 'account/needs-key-holder',
    })
    await again.lock()
  })
})

describe('own passphrase as step-up', () => {
  it('is asked for before a person is added, reset or removed', async () => {
    const { vault, desk } = await foundedVault()
    const person = { name: 'Olle Näslund', roles: ['noteTaker' as const], passphrase: OTHER }
    expect(await desk.ask('account/add', { ...person, own: 'inte mitt eget ord' })).toMatchObject({
      code: 'vault/wrong-passphrase',
    })
    const { id } = await desk.get('account/add', { ...person, own: PASSPHRASE })
    await desk.get('account/reset', { id, passphrase: 'tredje gången gillt nu', own: PASSPHRASE })
    await desk.get('account/change-passphrase', { current: PASSPHRASE, next: 'min egen nya mening' })
    await vault.lock()
    await expect(unlock(vault.folder)).rejects.toThrow('vault/wrong-passphrase')
    const { vault: again, desk: later } = await unlock(vault.folder, { passphrase: 'min egen nya mening' })
    await later.get('account/remove', { id, own: 'min egen nya mening' })
    expect((await later.get('account/list', {})).accounts).toHaveLength(1)
    await again.lock()
    // The keys rotate at this unlock; everything is still there.
    const { vault: third, desk: last } = await unlock(vault.folder, { passphrase: 'min egen nya mening' })
    expect((await last.get('group/list', {})).groups).toHaveLength(1)
    const { lines, users } = await last.get('log/list', { before: null })
    expect(lines.map(({ act }) => act)).toContain('account/removed')
    // Whoever did something is named by the name they had.
    expect(users).toContainEqual({ id, name: 'Olle Näslund' })
    await third.lock()
  })
})

describe('opened for a meeting', () => {
  it('answers everybody who began it at the same time, and nobody before the identity process is gone', async () => {
    const { vault, desk } = await foundedVault()
    const meetings = [await meetingToday(desk), await meetingToday(desk), await meetingToday(desk)]
    const told = await Promise.all(
      meetings.map(async (meetingId) => {
        const { ok } = await desk.ask('meeting/start', { meetingId })
        return { ok, gone: vault.said.identity.some(({ kind }) => kind === 'finished') }
      }),
    )
    expect(told.filter(({ ok }) => ok)).toHaveLength(1)
    expect(told.every(({ gone }) => gone)).toBe(true)
    // A request without its answer would keep the lock waiting.
    await vault.lock()
  })

  it('ends the identity process before anything is shown; nothing it knows is on the case side (A08)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: MARKER, alsoKnown: MARKER } })
    await desk.get('identity/read', { matterId })
    expect(vault.wire()).not.toContain(MARKER)
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder, { mode: 'meeting' })
    expect(again.said.identity).toContainEqual({ kind: 'opened', mode: 'meeting', opens: 'desk', keepIdentity: false })
    await later.get('matter/open', { matterId })
    expect(await later.ask('identity/read', { matterId })).toMatchObject({ code: 'identity/closed' })
    expect(later.everything() + again.wire()).not.toContain(MARKER)
    await again.lock()
    const { vault: third, desk: last } = await unlock(vault.folder)
    expect((await last.get('identity/read', { matterId })).individual?.givenName).toBe(MARKER)
    await third.lock()
  })
})

describe('a practice vault', () => {
  it('opens by itself with invented cases in different states, and a meeting of each group today', async () => {
    const vault = startVaultProcesses({ practice: true })
    expect(await vault.heard('identity', 'opened')).toMatchObject({ mode: 'full', opens: 'desk', keepIdentity: true })
    const desk = vault.open('desk')
    expect((await desk.get('session/state', {})).practice).toBe(true)
    expect((await desk.get('group/list', {})).groups.map(({ kind }) => kind).sort()).toEqual([
      'arena',
      'arena',
      'casePreparation',
    ])
    expect((await desk.get('meeting/list', {})).meetings).toHaveLength(3)
    const { rows } = await desk.get('matter/list', { page: 0, text: '', groupId: null, state: null, sort: 'codeName' })
    expect(new Set(rows.map(({ summary }) => summary))).toEqual(new Set(['none', 'draft', 'released']))
    expect(new Set(rows.map(({ consent }) => consent)).has('missing')).toBe(true)
    await vault.lock()
  })
})
