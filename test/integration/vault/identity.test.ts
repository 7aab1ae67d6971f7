import { cpSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { casesMigrations } from '../../../main/vault/migrations/cases'
import { identityMigrations } from '../../../main/vault/migrations/identity'
import { inspectVault } from '../../../main/vault/store/inspect'
import { QUICK_POLICY } from '../../../main/vault/store/kdf'
import { openCompartment } from '../../../main/vault/store/open-compartment'
import { openVault } from '../../../main/vault/store/open-vault'
import { foundedVault, fullText, meetingToday, nobody, PASSPHRASE, referral, unlock } from '../../builders/founded-vault'
import { realTestWorld, removeTemporaryFolders, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const tindra = {
  ...nobody,
  givenName: 'Tindra',
  familyName: 'Åvallsmark',
  phone: '070-1740612',
  address: 'Granvägen 3 B',
  alsoKnown: 'Rositas bageri',
}

/** Everything in one table of a closed vault, as text. */
async function rowsOf(folder: string, name: 'identity' | 'cases', table: string): Promise<string> {
  const status = await inspectVault(folder, new Date())
  const userId = status.kind === 'locked' ? (status.users[0]?.id ?? '') : ''
  const opening = { folder, userId, passphrase: PASSPHRASE, mode: 'full' as const, world: realTestWorld, policy: QUICK_POLICY }
  const key = (await openVault(opening)).keys[name]
  if (!key) throw new Error('no key')
  const migrations = name === 'identity' ? identityMigrations : casesMigrations
  const compartment = await openCompartment({ folder, name, key, migrations, world: realTestWorld })
  const rows: unknown = await compartment.read((db) => db(table).select())
  await compartment.close()
  return JSON.stringify(rows)
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

describe('the anonymised summary', () => {
  it('is released by a person when its headings are written and every finding is gone or answered (A02)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual: tindra })
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toMatchObject({ code: 'summary/no-draft' })

    const text = await fullText(desk)
    await desk.get('summary/save-draft', { matterId, text: { ...text, sections: text.sections.slice(1) } })
    expect((await desk.get('matter/open', { matterId })).summary).toBe('draft')
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toEqual({
      ok: false,
      code: 'summary/heading-missing',
      facts: { heading: text.sections[0]?.heading },
    })

    const named = { ...text, question: 'Kan Tindra börja? Ring 070-174 06 99.' }
    await desk.get('summary/save-draft', { matterId, text: named })
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toEqual({
      ok: false,
      code: 'summary/open-findings',
      facts: { count: 2 },
    })
    expect((await desk.get('matter/open', { matterId })).released).toBeNull()

    const { answerKeyOf } = await import('../../../shared/privacy/answer-key')
    const { findings } = await desk.get('summary/check', { matterId, fields: [{ field: 'question', text: named.question }] })
    const answered = findings.map(({ field, finding }) => answerKeyOf(field, finding, named.question))
    expect(await desk.get('summary/release', { matterId, answered })).toEqual({ version: 1 })
    expect((await desk.get('matter/open', { matterId })).released).toMatchObject({ version: 1, text: named })

    await desk.get('summary/save-draft', { matterId, text })
    expect(await desk.get('summary/release', { matterId, answered: [] })).toEqual({ version: 2 })
    const { lines } = await desk.get('identity-log/list', { before: null })
    expect(lines.filter(({ act }) => act === 'summary/released')).toHaveLength(2)
    await vault.lock()
  })

  it('keeps its draft over a lock, in the identity compartment and not in the other one (A02)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const text = await fullText(desk, 'Talar om Rositas bageri varje gång.')
    await desk.get('summary/save-draft', { matterId, text })
    await desk.get('identity-draft/save', { field: 'identity', text: 'Tind' })
    expect((await desk.get('matter/open', { matterId })).summary).toBe('draft')
    expect(vault.wire()).not.toContain('Rositas')
    await vault.lock()
    expect(await rowsOf(vault.folder, 'identity', 'summary_draft')).toContain('Rositas')
    for (const table of ['released_summary', 'matter'])
      expect(await rowsOf(vault.folder, 'cases', table)).not.toContain('Rositas')
    const { vault: again, desk: later } = await unlock(vault.folder)
    expect((await later.get('summary/find-draft', { matterId })).draft?.text).toEqual(text)
    expect(await later.get('identity-draft/find', { field: 'identity' })).toEqual({ text: 'Tind' })
    await later.get('identity-draft/clear', { field: 'identity' })
    expect(await later.get('identity-draft/find', { field: 'identity' })).toEqual({ text: null })
    await again.lock()
  })
})

describe('a summary over 20 kB', () => {
  it('is refused in all its headings together, and the draft before it is kept', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const sections = (length: number) =>
      Array.from({ length: 6 }, (_, at) => ({ heading: `rubrik-${at}`, text: 'å'.repeat(length) }))
    const save = (length: number) =>
      desk.ask('summary/save-draft', { matterId, text: { question: 'Vad nu?', sections: sections(length) } })
    expect(await save(3_333)).toMatchObject({ ok: true })
    expect(await save(3_334)).toMatchObject({ ok: false, code: 'summary/too-long' })
    const { draft } = await desk.get('summary/find-draft', { matterId })
    expect(draft?.text.sections.map(({ text }) => text.length)).toEqual(Array.from({ length: 6 }, () => 3_333))
    await vault.lock()
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
  /** Copies the vault as it lies on the disk when a message is about to be sent: what a kill at that moment leaves. */
  function killedAt(from: 'case' | 'identity', matches: (message: { name?: string; reply?: unknown }) => boolean) {
    const copy = `${temporaryFolder()}/killed`
    const asked = new Set<number>()
    let folder = ''
    let taken = false
    return {
      copy,
      watch: (at: string) => (folder = at),
      onInner(side: 'case' | 'identity', message: { id: number; name?: string; reply?: unknown }) {
        if (message.name !== undefined && matches(message)) asked.add(message.id)
        const now =
          from === 'identity'
            ? side === 'identity' && asked.has(message.id)
            : side === 'case' && message.reply !== undefined && asked.has(message.id)
        if (!now || taken || folder === '') return
        taken = true
        cpSync(folder, copy, { recursive: true })
      },
      taken: () => taken,
    }
  }

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
