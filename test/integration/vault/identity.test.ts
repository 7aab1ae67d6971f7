import { afterEach, describe, expect, it } from 'vitest'
import { foundedVault, fullText, meetingToday, nobody, referral, unlock } from '../../builders/founded-vault'
import { killedAt } from '../../builders/killed-at'
import { rowsOf } from '../../builders/rows-of'
import { removeTemporaryFolders } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const tindra = {
  ...nobody,
  givenName: 'Tindra',
  familyName: 'Åvallsmark',
  phone: '070-1740612',
  address: 'Granvägen 3 B',
  alsoKnown: 'Rositas bageri',
}

describe('who the person is', () => {
  it('is kept in its own compartment; the list knows only that there is somebody', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    expect(await desk.get('identity/read', { matterId })).toEqual({ individual: null })
    await desk.get('identity/write', { matterId, individual: tindra })
    expect(await desk.get('identity/read', { matterId })).toEqual({ individual: tindra })
    const list = await desk.get('matter/list', { page: 0, text: '', groupId: null, state: null, sort: 'codeName' })
    expect(list.rows).toMatchObject([{ id: matterId, hasIdentity: true }])
    expect(JSON.stringify(list)).not.toContain('Tindra')
    await desk.get('identity/write', { matterId, individual: nobody })
    expect(await desk.get('identity/read', { matterId })).toEqual({ individual: null })
    expect((await desk.get('matter/open', { matterId })).hasIdentity).toBe(false)
    await vault.lock()
  })

  it('leaves a line in its own log for every read and every change, and one line for a page of names', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { matterId: unknown } = await referral(desk, 'SOC-2')
    await desk.get('identity/write', { matterId, individual: tindra })
    await desk.get('identity/read', { matterId })
    expect(await desk.get('identity/names', { matterIds: [unknown, matterId] })).toEqual({
      names: [{ matterId, name: 'Tindra Åvallsmark' }],
    })
    const { lines } = await desk.get('identity-log/list', { before: null })
    expect(lines.map(({ act }) => act)).toEqual([
      'identity/names-read',
      'identity/read',
      'identity/made-known',
      'identity/written',
    ])
    expect(JSON.stringify(lines)).not.toContain('Tindra')
    await vault.lock()
  })

  it('refuses what may not be stored and a matter that is not there, with a code and no word of it', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const refusals = [
      await desk.ask('identity/write', { matterId, individual: { ...tindra, personalNumber: 'Tindra-850230' } }),
      await desk.ask('identity/write', { matterId, individual: { ...tindra, protectedIdentity: true } }),
      await desk.ask('identity/write', { matterId: vault.said.case.length as never, individual: tindra }),
      await desk.ask('identity/write', { matterId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' as never, individual: tindra }),
    ]
    expect(refusals.map((reply) => (reply.ok ? 'accepted' : reply.code))).toEqual([
      'personal-number/not-a-number',
      'individual/protected-name',
      'request/malformed',
      'matter/unknown',
    ])
    expect(JSON.stringify(refusals)).not.toMatch(/Tindra|850230/)
    await vault.lock()
  })
})

describe('a protected identity', () => {
  it('reaches the list as a word; the name there was is in no file, no list and no answer any more (X15)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const listed = async () => {
      const { rows } = await desk.get('matter/list', { page: 0, text: '', groupId: null, state: null, sort: 'codeName' })
      return rows[0]
    }
    await desk.get('identity/write', { matterId, individual: tindra })
    expect(await listed()).toMatchObject({ hasIdentity: true, protectedIdentity: false })
    expect(await desk.ask('identity/write', { matterId, individual: { ...tindra, protectedIdentity: true } })).toMatchObject({
      code: 'individual/protected-name',
    })
    await desk.get('identity/write', { matterId, individual: { ...nobody, protectedIdentity: true } })
    expect(await listed()).toMatchObject({ hasIdentity: true, protectedIdentity: true })
    expect(await desk.get('identity/names', { matterIds: [matterId] })).toEqual({ names: [{ matterId, name: '' }] })
    const { lines } = await desk.get('identity-log/list', { before: null })
    expect(lines.map(({ act }) => act)).toContain('identity/made-protected')
    expect((await listed())?.consent).toBe('missing')
    await desk.get('identity/write', { matterId, individual: nobody })
    expect(await listed()).toMatchObject({ hasIdentity: false, protectedIdentity: false })
    await vault.lock()
    for (const table of ['individual', 'pending']) expect(await rowsOf(vault.folder, 'identity', table)).not.toContain('Tindra')
    expect(await rowsOf(vault.folder, 'cases', 'matter')).not.toContain('Tindra')
  })
})

describe('what was typed while identity was closed', () => {
  it('is swept with it open: clean texts are reviewed, a name stays open until the words are changed', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual: tindra })
    await desk.get('summary/save-draft', { matterId, text: await fullText(desk) })
    await desk.get('summary/release', { matterId, answered: [] })
    const meetingId = await meetingToday(desk)
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 12 })
    await desk.get('meeting/start', { meetingId })
    expect(await desk.ask('identity/read', { matterId })).toMatchObject({ code: 'identity/closed' })
    await desk.get('notes/save', { itemId, text: 'Tindras pappa ringer i morgon.' })
    const { items } = await desk.get('meeting/open', { meetingId })
    const general = items.find(({ kind }) => kind === 'general')
    if (!general) throw new Error('no general item')
    await desk.get('notes/save', { itemId: general.id, text: 'Alla var där.' })
    await desk.get('meeting/end', { meetingId })
    await vault.lock()

    const { vault: again, desk: later } = await unlock(vault.folder)
    const swept = await later.get('privacy/sweep', { meetingId })
    expect(swept.reviewed).toBeGreaterThanOrEqual(1)
    expect(swept.open).toMatchObject([{ finding: { kind: 'ownName', start: 0, end: 7 } }])
    await later.get('notes/save', { itemId, text: 'En anhörig ringer i morgon.' })
    expect((await later.get('privacy/sweep', { meetingId })).open).toEqual([])
    await again.lock()
    // The old wording is kept where the identity is, and nowhere else.
    const old = 'Tindras pappa ringer i morgon.'
    expect(await rowsOf(vault.folder, 'identity', 'found_wording')).toContain(old)
    expect(await rowsOf(vault.folder, 'cases', 'item_note')).not.toContain(old)
    expect(await rowsOf(vault.folder, 'cases', 'item_note_version')).not.toContain(old)
  })
})

describe('an act on both compartments that is cut short', () => {
  it('undoes a release that cases has not committed', async () => {
    const kill = killedAt('identity', ({ name }) => name === 'inner/release-summary')
    const { vault, desk } = await foundedVault({ onInner: kill.onInner })
    const { matterId } = await referral(desk)
    const text = await fullText(desk)
    await desk.get('summary/save-draft', { matterId, text })
    kill.watch(vault.folder)
    await desk.get('summary/release', { matterId, answered: [] })
    expect(kill.taken()).toBe(true)
    const { vault: after, desk: later } = await unlock(kill.copy)
    expect((await later.get('matter/open', { matterId })).released).toBeNull()
    expect((await later.get('summary/find-draft', { matterId })).draft?.text).toEqual(text)
    expect((await later.get('identity-log/list', { before: null })).lines[0]).toMatchObject({
      act: 'summary/release-undone',
      subject: matterId,
    })
    await after.lock()
    await vault.lock()
  })

  it('completes a release that cases has committed', async () => {
    const kill = killedAt('case', ({ name }) => name === 'inner/release-summary')
    const { vault, desk } = await foundedVault({ onInner: kill.onInner })
    const { matterId } = await referral(desk)
    await desk.get('summary/save-draft', { matterId, text: await fullText(desk) })
    kill.watch(vault.folder)
    await desk.get('summary/release', { matterId, answered: [] })
    const { vault: after, desk: later } = await unlock(kill.copy)
    expect((await later.get('matter/open', { matterId })).released?.version).toBe(1)
    expect((await later.get('identity-log/list', { before: null })).lines[0]).toMatchObject({ act: 'summary/released' })
    await after.lock()
    await vault.lock()
  })

  it.each(['identity', 'case'] as const)(
    'never leaves a protected identity the list does not know of (X15, killed before the %s process answers)',
    async (from) => {
      const kill = killedAt(from, ({ name }) => name === 'inner/set-identity-known')
      const { vault, desk } = await foundedVault({ onInner: kill.onInner })
      const { matterId } = await referral(desk)
      await desk.get('identity/write', { matterId, individual: tindra })
      kill.watch(vault.folder)
      await desk.get('identity/write', { matterId, individual: { ...nobody, protectedIdentity: true } })
      expect(kill.taken()).toBe(true)
      const { vault: after, desk: later } = await unlock(kill.copy)
      expect(await later.get('matter/open', { matterId })).toMatchObject({ hasIdentity: true, protectedIdentity: true })
      expect((await later.get('identity/read', { matterId })).individual).toEqual({ ...nobody, protectedIdentity: true })
      await after.lock()
      await vault.lock()
    },
  )

  it.each(['identity', 'case'] as const)(
    'never leaves an identity the list does not know of (killed before the %s process answers)',
    async (from) => {
      const kill = killedAt(from, ({ name }) => name === 'inner/set-identity-known')
      const { vault, desk } = await foundedVault({ onInner: kill.onInner })
      const { matterId } = await referral(desk)
      kill.watch(vault.folder)
      await desk.get('identity/write', { matterId, individual: tindra })
      expect(kill.taken()).toBe(true)
      const { vault: after, desk: later } = await unlock(kill.copy)
      expect((await later.get('matter/open', { matterId })).hasIdentity).toBe(true)
      expect((await later.get('identity/read', { matterId })).individual?.givenName).toBe('Tindra')
      await after.lock()
      await vault.lock()
    },
  )
})
