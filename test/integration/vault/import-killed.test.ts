import { cpSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { casesMigrations } from '../../../main/vault/migrations/cases'
import { openCompartment } from '../../../main/vault/store/open-compartment'
import { foundedVault, unlock } from '../../builders/founded-vault'
import { disk, listed, MARKERS, readList } from '../../builders/import-desk'
import { csvOf, listRows } from '../../builders/lists'
import { vaultKeys } from '../../builders/vault-keys'
import { realTestWorld, removeTemporaryFolders, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

describe('an import that is killed', () => {
  /** Copies the vault as it lies on the disk when a message is about to be sent: what a kill at that moment leaves. */
  function killedAt(from: 'case' | 'identity', wanted: string, time = 1) {
    const copy = `${temporaryFolder()}/killed`
    const asked = new Set<number>()
    const state = { folder: '', seen: 0, taken: false }
    return {
      copy,
      state,
      onInner(side: 'case' | 'identity', message: { id: number; name?: string; reply?: unknown }) {
        if (state.folder === '' || state.taken) return
        if (side === 'identity' && message.name === wanted) asked.add(message.id)
        const now =
          asked.has(message.id) && (from === 'identity' ? side === 'identity' : side === 'case' && message.reply !== undefined)
        if (!now || ++state.seen < time) return
        state.taken = true
        cpSync(state.folder, copy, { recursive: true })
      },
    }
  }

  it.each([
    ['before cases has its first rows', 'identity', 'inner/stage-import', 1, 0],
    ['when both sides hold some of the rows', 'case', 'inner/stage-import', 2, 0],
    ['before cases is told to take them', 'identity', 'inner/commit-import', 1, 300],
    ['when cases has taken them', 'case', 'inner/commit-import', 1, 300],
  ] as const)('is whole or not there at all: %s', async (_when, from, name, time, taken) => {
    const kill = killedAt(from, name, time)
    const { vault, desk } = await foundedVault({ onInner: kill.onInner })
    const asked = await readList(desk, csvOf(listRows({ rows: 300 })))
    kill.state.folder = vault.folder
    await desk.get('import/run', { ...asked, leaveOut: false })
    expect(kill.state.taken).toBe(true)
    await vault.lock()

    const { vault: after, desk: later } = await unlock(kill.copy)
    expect(await listed(later)).toBe(taken)
    const acts = async (log: 'log/list' | 'identity-log/list') =>
      (await later.get(log, { before: null })).lines.map(({ act }) => act).filter((act) => act.startsWith('import/'))
    const line = taken > 0 ? ['import/taken'] : []
    expect([await acts('log/list'), await acts('identity-log/list')]).toEqual([line, line])
    await after.lock()
    const { counts, pages } = await disk(kill.copy)
    expect(counts).toMatchObject({
      'cases.matter': taken,
      'cases.import_staged': 0,
      'identity.individual': taken,
      'identity.unchecked_text': taken,
      'identity.import_staged': 0,
      'identity.pending': 0,
    })
    expect(pages.cases).not.toMatch(MARKERS)
    if (taken === 0) expect(pages.identity).not.toMatch(MARKERS)
  })

  it('is undone when cases no longer has its rows', async () => {
    const kill = killedAt('identity', 'inner/commit-import')
    const { vault, desk } = await foundedVault({ onInner: kill.onInner })
    const asked = await readList(desk, csvOf(listRows({ rows: 5 })))
    kill.state.folder = vault.folder
    await desk.get('import/run', { ...asked, leaveOut: false })
    await vault.lock()
    const { cases: key } = await vaultKeys(kill.copy)
    const cases = await openCompartment({
      folder: kill.copy,
      name: 'cases',
      key,
      migrations: casesMigrations,
      world: realTestWorld,
    })
    await cases.jot((trx) => trx('import_staged').where({ position: 3 }).delete())
    await cases.close()
    const { vault: after, desk: later } = await unlock(kill.copy)
    expect(await listed(later)).toBe(0)
    expect((await later.get('identity-log/list', { before: null })).lines[0]).toMatchObject({ act: 'import/undone' })
    await after.lock()
    expect((await disk(kill.copy)).counts).toMatchObject({
      'identity.individual': 0,
      'identity.import_staged': 0,
      'identity.pending': 0,
    })
  })
})
