import { afterEach, describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { firstGroup, foundedVault, referral, unlock } from '../../builders/founded-vault'
import { disk, list, listed, MARKERS, preview, readList } from '../../builders/import-desk'
import { csvOf, listRows, upload } from '../../builders/lists'
import { removeTemporaryFolders } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

describe('an existing list', () => {
  it('becomes matters in both compartments at once: who they are and free text in one, everything else in the other', async () => {
    const { vault, desk } = await foundedVault()
    const asked = await readList(
      desk,
      csvOf(
        listRows({
          rows: 600,
          change: (row) =>
            row === 4 ? { Kod: 'ENSAM-1', Förnamn: '', Efternamn: '', Telefon: '', Adress: '', Anteckning: '' } : {},
        }),
      ),
    )
    expect(asked.mapping).not.toContain('ignore')
    expect(await preview(desk, asked)).toMatchObject({ good: 600, bad: 0, unknownParties: [], unknownStates: [] })
    const { importId, matters } = await desk.get('import/run', { ...asked, leaveOut: false })
    expect(matters).toBe(600)
    expect(await listed(desk)).toBe(600)

    const { rows } = await desk.get('matter/list', { ...list, text: 'SOC-600' })
    const matterId = rows[0]?.id as MatterId
    const opened = await desk.get('matter/open', { matterId })
    expect(opened).toMatchObject({
      state: 'closed',
      hasIdentity: true,
      summary: 'none',
      released: null,
      receivedOn: '2024-01-13',
      referral: { reference: 'SOC-600', officer: { name: 'Elin Forsmyr 6', phone: '070-174 06 01' } },
    })
    expect((await desk.get('identity/read', { matterId })).individual).toMatchObject({
      givenName: 'Tindrinambb',
      familyName: 'Åvallsmarkmbb',
      address: 'Kvistgränd 600',
    })
    const { texts } = await desk.get('text/read', { matterId, beginning: ['imported'] })
    expect(texts).toMatchObject([{ field: 'imported', text: 'Tindrinambb vill börja i lugn takt.\nRinger tillbaka; kanske.' }])
    const [nobody] = (await desk.get('matter/list', { ...list, text: 'ENSAM-1' })).rows
    expect(nobody?.hasIdentity).toBe(false)

    const lines = [
      (await desk.get('log/list', { before: null })).lines.filter(({ act }) => act.startsWith('import/')),
      (await desk.get('identity-log/list', { before: null })).lines.filter(({ act }) => act.startsWith('import/')),
    ]
    for (const one of lines) expect(one).toMatchObject([{ act: 'import/taken', subject: importId }])
    const progress = [...desk.heard.identity, ...desk.heard.case]
      .map((frame) => (frame as { announcement: { kind: string; done: number; total: number } }).announcement)
      .filter(({ kind }) => kind === 'progress')
    expect(progress.length).toBeGreaterThan(3)
    expect(progress.every(({ done, total }) => done <= total && total === 1200)).toBe(true)
    await vault.lock()

    const { pages, counts } = await disk(vault.folder)
    expect(pages.cases).not.toMatch(MARKERS)
    expect(pages.identity).toMatch(MARKERS)
    expect(counts).toMatchObject({
      'cases.matter': 600,
      'cases.matter_step': 600,
      'cases.officer_period': 600,
      'cases.code_name_used': 600,
      'cases.text_known': 599,
      'cases.import_staged': 0,
      'identity.individual': 599,
      'identity.unchecked_text': 599,
      'identity.import_staged': 0,
      'identity.pending': 0,
    })
  })

  it('takes none while a row stops, and the others when a person says that such rows may wait', async () => {
    const { vault, desk } = await foundedVault()
    await referral(desk, 'soc-2')
    const broken = (row: number): Partial<Record<string, string>> =>
      row === 1 ? { Inkom: '2024-02-30' } : row === 3 ? { Myndighet: 'Skolan' } : row === 5 ? { Status: 'Vilande' } : {}
    const asked = await readList(desk, csvOf(listRows({ rows: 8, change: broken })))
    const first = await preview(desk, asked, { onlyProblems: true })
    expect(first).toMatchObject({ good: 4, bad: 4, total: 4 })
    expect(first.rows.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
      [2, ['import/date-impossible']],
      [3, ['import/reference-in-vault']],
      [4, ['import/party-unknown']],
      [6, ['import/state-unknown']],
    ])
    expect([first.unknownParties, first.unknownStates]).toEqual([[{ word: 'Skolan', rows: 1 }], [{ word: 'Vilande', rows: 1 }]])
    expect(await desk.ask('import/run', { ...asked, leaveOut: false })).toEqual({
      ok: false,
      code: 'import/rows-stop',
      facts: { count: 4 },
    })
    expect(await listed(desk)).toBe(1)

    const { parties } = await firstGroup(desk)
    const [party] = parties
    const said = {
      ...asked,
      meanings: {
        parties: [{ word: 'SKOLAN', organisationId: party?.id as never, unitId: party?.units[0]?.id as never }],
        states: [{ word: 'vilande', state: 'adjourned' }],
        officerName: '',
      },
    }
    expect(await preview(desk, said)).toMatchObject({ good: 6, bad: 2 })
    expect(await desk.get('import/run', { ...said, leaveOut: true })).toMatchObject({ matters: 6, leftOut: 2 })
    expect(await listed(desk)).toBe(7)
    expect(await desk.ask('import/run', { ...said, leaveOut: true })).toMatchObject({ code: 'import/list-gone' })
    await vault.lock()
  })

  it('leaves nothing behind in either compartment when it is cancelled, and says so', async () => {
    let seen = 0
    let cancel: (() => void) | undefined
    const { vault, desk } = await foundedVault({
      onInner: (from, { name }) => {
        if (from === 'identity' && name === 'inner/stage-import' && ++seen === 2) cancel?.()
      },
    })
    const asked = await readList(desk, csvOf(listRows({ rows: 800 })))
    const before = await disk(vault.folder)
    let cancelled: Promise<unknown> | undefined
    cancel = () => {
      cancelled = desk.get('import/cancel', { uploadId: asked.uploadId })
    }
    expect(await desk.ask('import/run', { ...asked, leaveOut: false })).toMatchObject({ ok: false, code: 'import/cancelled' })
    await cancelled
    expect(seen).toBeLessThan(4)
    const after = await disk(vault.folder)
    expect(after.counts).toEqual(before.counts)
    expect(after.pages.identity).not.toMatch(MARKERS)
    expect(after.pages.cases).not.toMatch(/SOC-\d/)
    expect(await listed(desk)).toBe(0)
    // The list is still there, to be mended or taken after all.
    expect(await desk.get('import/run', { ...asked, leaveOut: false })).toMatchObject({ matters: 800 })
    await vault.lock()
  })

  it('is ended by a lock, and nothing of it is left', async () => {
    let locking: Promise<void> | undefined
    let seen = 0
    const { vault, desk } = await foundedVault({
      onInner: (from, { name }) => {
        if (from === 'identity' && name === 'inner/stage-import' && ++seen === 2) locking = vault.lock()
      },
    })
    const asked = await readList(desk, csvOf(listRows({ rows: 800 })))
    await desk.ask('import/run', { ...asked, leaveOut: false })
    await locking
    const { vault: again, desk: later } = await unlock(vault.folder)
    expect(await listed(later)).toBe(0)
    await again.lock()
    const { counts, pages } = await disk(vault.folder)
    expect(counts).toMatchObject({ 'cases.import_staged': 0, 'identity.import_staged': 0, 'identity.individual': 0 })
    expect(pages.identity).not.toMatch(MARKERS)
  })

  it('is refused in words: nothing in it, no list, another one under way, unknown parties, columns said twice', async () => {
    const { vault, desk } = await foundedVault()
    const empty = await upload(desk, new TextEncoder().encode('Kod;Namn\n;\n'))
    expect(await desk.ask('import/read', { uploadId: empty })).toMatchObject({ code: 'import/empty-list' })
    const picture = await upload(desk, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a.png')
    expect(await desk.ask('import/read', { uploadId: picture })).toMatchObject({ code: 'import/not-a-list' })
    const asked = await readList(desk, csvOf(listRows({ rows: 600 })))
    const twice = asked.mapping.map(() => 'reference' as const)
    expect(await desk.ask('import/run', { ...asked, mapping: twice, leaveOut: true })).toMatchObject({
      code: 'import/target-twice',
    })
    const narrow = asked.mapping.slice(1)
    expect(await desk.ask('import/run', { ...asked, mapping: narrow, leaveOut: true })).toMatchObject({
      code: 'import/other-columns',
    })
    const dateless = asked.mapping.map((target) => (target === 'receivedOn' ? ('ignore' as const) : target))
    expect(await desk.ask('import/run', { ...asked, mapping: dateless, leaveOut: true })).toMatchObject({
      code: 'import/date-unmapped',
    })
    const [one, other] = await Promise.all([
      desk.ask('import/run', { ...asked, leaveOut: false }),
      desk.ask('import/run', { ...asked, leaveOut: false }),
    ])
    expect(one.ok).toBe(true)
    expect(other).toMatchObject({ code: 'import/already-running' })
    const words = JSON.stringify([one, other, desk.heard])
    expect(words).not.toMatch(MARKERS)
    await vault.lock()
  })
})
