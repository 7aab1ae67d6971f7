import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { foundedVault, meetingToday } from '../../builders/founded-vault'
import { removeTemporaryFolders, type TestVault, type TestWindow, temporaryFolder } from '../../builders/vault-processes'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  removeTemporaryFolders()
})

/** Opens the preview of a paper, and tells which window it got. */
async function preview(vault: TestVault, paperId: string): Promise<number> {
  vault.open('preview', paperId)
  return (await vault.heard('case', 'suggest-file-name')).windowId
}

const rowsOf = async (desk: TestWindow, paperId: string) =>
  (await desk.get('log/list', { before: null })).lines.filter(({ subject }) => subject === paperId).map(({ act }) => act)

describe('a paper that leaves the program', () => {
  it('is written down in the log: saved where a person chose, printed by the window itself, made once', async () => {
    const { vault, desk } = await foundedVault()
    const { paperId } = await desk.get('paper/make', { kind: 'meetingNotes', meetingId: await meetingToday(desk) })
    const windowId = await preview(vault, paperId)
    const path = join(temporaryFolder(), 'anteckningar.pdf')
    await vault.tell('case', { kind: 'write-paper', requestId: 1, windowId, path })
    expect(vault.said.case).toContainEqual({ kind: 'paper-done', requestId: 1, ok: true })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ kind: 'meetingNotes' })
    await vault.tell('case', { kind: 'paper-printed', windowId })
    expect(await rowsOf(desk, paperId)).toEqual(['paper/printed', 'paper/saved', 'paper/made'])
    await vault.lock()
  })

  it('is not written down when it did not leave, and no other window’s printing is', async () => {
    const { vault, desk } = await foundedVault()
    const { paperId } = await desk.get('paper/make', { kind: 'meetingNotes', meetingId: await meetingToday(desk) })
    const windowId = await preview(vault, paperId)
    const path = join(temporaryFolder(), 'no such folder', 'anteckningar.pdf')
    await vault.tell('case', { kind: 'write-paper', requestId: 1, windowId, path })
    expect(vault.said.case).toContainEqual({
      kind: 'paper-done',
      requestId: 1,
      ok: false,
      code: 'paper/could-not-be-written',
    })
    await vault.tell('case', { kind: 'paper-printed', windowId: windowId + 1 })
    expect(await rowsOf(desk, paperId)).toEqual(['paper/made'])
    await vault.lock()
  })
})

describe('a paper that is printed', () => {
  /** A print command of our own in front of the system's: what it is handed lies in the returned file afterwards. */
  function printCommand(exitCode: number): string {
    const folder = temporaryFolder()
    const handed = join(folder, 'handed')
    writeFileSync(join(folder, 'lp'), `#!/bin/sh\necho "$@" > '${handed}.words'\ncat > '${handed}'\nexit ${exitCode}\n`, {
      mode: 0o755,
    })
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
    return handed
  }

  async function printed(exitCode: number) {
    const handed = printCommand(exitCode)
    const { vault, desk } = await foundedVault()
    const { paperId } = await desk.get('paper/make', { kind: 'meetingNotes', meetingId: await meetingToday(desk) })
    const windowId = await preview(vault, paperId)
    await vault.tell('case', { kind: 'print-paper', requestId: 1, windowId })
    const done = await vault.heard('case', 'paper-done')
    const rows = await rowsOf(desk, paperId)
    await vault.lock()
    return { done, rows, handed }
  }

  it('is handed to the print command byte for byte, under a name that says nothing, and is written down', async () => {
    const { done, rows, handed } = await printed(0)
    expect(done).toMatchObject({ ok: true })
    expect(JSON.parse(readFileSync(handed, 'utf8'))).toMatchObject({ kind: 'meetingNotes' })
    expect(readFileSync(`${handed}.words`, 'utf8').trim()).toBe('-t Samrum -')
    expect(rows).toEqual(['paper/printed', 'paper/made'])
  })

  it('is not written down when the print command refuses it', async () => {
    const { done, rows } = await printed(1)
    expect(done).toMatchObject({ ok: false, code: 'paper/could-not-be-printed' })
    expect(rows).toEqual(['paper/made'])
  })
})

describe('a paper that cannot be drawn', () => {
  it('is refused after twenty seconds, its process is ended, and the next one is made', async () => {
    let hangs = true
    let begun: () => void
    const drawing = new Promise<void>((resolve) => {
      begun = resolve
    })
    const { vault, desk } = await foundedVault({
      hangs() {
        begun()
        return hangs
      },
    })
    const meetingId = await meetingToday(desk)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const made = desk.ask('paper/make', { kind: 'meetingNotes', meetingId })
    await drawing
    vi.advanceTimersByTime(20_000)
    expect(await made).toMatchObject({ code: 'paper/could-not-be-made' })
    vi.useRealTimers()
    expect(vault.said.case.map(({ kind }) => kind)).toContain('drop-documents')
    hangs = false
    expect(await desk.ask('paper/make', { kind: 'meetingNotes', meetingId })).toMatchObject({ ok: true })
    await vault.lock()
  })
})
