import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeBlobStore } from '../../../main/vault/store/blob-store'
import { restoreBackup } from '../../../main/vault/store/restore'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { pdfFile, textFile, wordFile, wordParts, zipOf } from '../../builders/foreign-files'
import { foundedVault, fullText, meetingToday, PASSPHRASE, referral, unlock } from '../../builders/founded-vault'
import { blobsIn, codeOf, isOnDisk, keepFile, send } from '../../builders/handed-over'
import { realTestWorld, removeTemporaryFolders, type TestWindow, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const NOBODY = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const WORDS = 'Slutbedömning: Provfrid klarade tjugo timmar i bageriet.'
const acts = async (desk: TestWindow) => (await desk.get('identity-log/list', { before: null })).lines.map(({ act }) => act)

describe('an enclosure', () => {
  it('is a paper in a binder, or a file whose words stand as an unchecked text (A33)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    expect(await desk.get('enclosure/list', { matterId })).toEqual({ enclosures: [] })
    const paper = await desk.get('enclosure/note-paper', {
      matterId,
      title: 'Intyg',
      binder: 'Pärm 3, flik 12',
      earlierMeasureId: null,
    })
    // A paper in its binder is what the form asks for; nobody has to scan it.
    expect((await desk.get('answers/read', { matterId, of: 'form' })).enclosures).toBe(1)
    const file = await keepFile(desk, matterId, 'Provfrid slutbedömning.docx', wordFile(WORDS))
    expect(file.hasText).toBe(true)
    const { enclosures } = await desk.get('enclosure/list', { matterId })
    expect(enclosures).toMatchObject([
      { id: paper.enclosureId, kind: 'paper', title: 'Intyg', binder: 'Pärm 3, flik 12', fileName: '', bytes: 0 },
      {
        id: file.enclosureId,
        kind: 'file',
        mediaType: 'docx',
        fileName: 'Provfrid slutbedömning.docx',
        addedBy: 'Maja Norrgård',
      },
    ])
    const { texts } = await desk.get('text/read', { matterId, beginning: ['enclosure:'] })
    expect(texts).toMatchObject([{ field: `enclosure:${file.enclosureId}`, text: WORDS }])
    expect((await acts(desk)).slice(0, 6)).toEqual([
      'text/read',
      'enclosure/listed',
      'text/made-known',
      'enclosure/file-kept',
      'text/made-known',
      'enclosure/paper-noted',
    ])
    await vault.lock()
    // Nothing of it is readable on the disk, its name neither; and the case process never saw it.
    for (const word of ['Provfrid', 'slutbedömning', 'Pärm 3', 'bageriet']) {
      expect(isOnDisk(vault.folder, word), word).toBe(false)
      expect(vault.wire()).not.toContain(word)
    }
    expect(JSON.stringify(desk.heard.case)).not.toContain('Provfrid')
  })

  it('comes back after a lock, bit for bit, in the window that was opened for it; each reading is in the log (A33)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const pdf = await pdfFile([WORDS])
    const { enclosureId } = await keepFile(desk, matterId, 'a.pdf', pdf)
    const word = await keepFile(desk, matterId, 'b.docx', wordFile(WORDS), 'Brev')
    const paper = await desk.get('enclosure/note-paper', { matterId, title: 'Intyg', binder: 'Pärm 3', earlierMeasureId: null })
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder)
    const read = await again.open('preview', enclosureId, 'identity').get('enclosure/read-file', {})
    expect(read).toMatchObject({ title: 'Slutbedömning', fileName: 'a.pdf', kind: 'pdf', words: null })
    expect(Buffer.from(read.bytes).equals(Buffer.from(pdf))).toBe(true)
    const shown = await again.open('preview', word.enclosureId, 'identity').get('enclosure/read-file', {})
    expect([shown.kind, shown.words, shown.bytes.length]).toEqual(['docx', WORDS, 0])
    expect((await acts(later)).slice(0, 2)).toEqual(['enclosure/read', 'enclosure/read'])
    expect(await codeOf(again.open('preview', paper.enclosureId, 'identity').get('enclosure/read-file', {}))).toBe(
      'enclosure/no-file',
    )
    expect(await codeOf(again.open('preview', NOBODY, 'identity').get('enclosure/read-file', {}))).toBe('enclosure/unknown')
    expect(await codeOf(again.open('preview').get('enclosure/read-file', {}))).toBe('enclosure/not-of-this-window')
    expect(await codeOf(later.get('enclosure/read-file', {}))).toBe('request/wrong-window')
    await again.lock()
  })

  it('that is removed leaves nothing but a line in the log', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { enclosureId } = await keepFile(desk, matterId, 'a.txt', textFile(`${WORDS} `.repeat(1_000)))
    expect(blobsIn(vault.folder)).toHaveLength(1)
    expect((await desk.get('text/read', { matterId, beginning: ['enclosure:'] })).texts).toHaveLength(3)
    await desk.get('enclosure/remove', { enclosureId })
    expect(blobsIn(vault.folder)).toEqual([])
    expect(await desk.get('enclosure/list', { matterId })).toEqual({ enclosures: [] })
    expect(await desk.get('text/read', { matterId, beginning: ['enclosure:'] })).toEqual({ texts: [] })
    expect(await codeOf(desk.get('enclosure/remove', { enclosureId }))).toBe('enclosure/unknown')
    expect(await acts(desk)).toContain('enclosure/removed')
    await vault.lock()
  })

  it('is not kept when nobody could open it: damaged, or with a password; nor a workbook, which nobody could look at', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    for (const [name, bytes, code] of [
      ['a.pdf', textFile('%PDF-1.7 och sedan inget'), 'file/damaged'],
      ['a.docx', zipOf([...wordParts([]).slice(0, 2), { name: 'word/document.xml', content: '<w:p' }]), 'file/damaged'],
      ['a.pdf', await pdfFile(['hemligt'], { password: 'öppna' }), 'file/password'],
      [
        'a.xlsx',
        zipOf([...wordParts([]).slice(0, 1), { name: 'xl/workbook.xml', content: '<workbook/>' }]),
        'enclosure/workbook',
      ],
    ] as const) {
      const kept = keepFile(desk, matterId, name, bytes)
      expect(await codeOf(kept)).toBe(code)
    }
    expect(await desk.get('enclosure/list', { matterId })).toEqual({ enclosures: [] })
    expect(blobsIn(vault.folder)).toEqual([])
    await vault.lock()
  })

  it('is refused for a matter that is not there, and without a word about it', async () => {
    const { vault, desk } = await foundedVault()
    const uploadId = await send(desk, 'a.txt', textFile('hej'))
    const matterId = NOBODY as MatterId
    expect(await codeOf(desk.get('enclosure/keep-file', { matterId, title: 'x', earlierMeasureId: null, uploadId }))).toBe(
      'matter/unknown',
    )
    expect(blobsIn(vault.folder)).toEqual([])
    expect(await codeOf(desk.get('enclosure/note-paper', { matterId, title: 'x', binder: 'y', earlierMeasureId: null }))).toBe(
      'matter/unknown',
    )
    await vault.lock()
  })

  it('is closed with identity in a meeting, and what was on its way in is gone (A33)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { enclosureId } = await keepFile(desk, matterId, 'a.txt', textFile(WORDS))
    await desk.get('summary/save-draft', { matterId, text: await fullText(desk) })
    await desk.get('summary/release', { matterId, answered: [] })
    const preview = vault.open('preview', enclosureId, 'identity')
    expect((await preview.get('enclosure/read-file', {})).words).toBe(WORDS)
    const meetingId = await meetingToday(desk)
    await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 12 })
    await desk.get('meeting/start', { meetingId })
    for (const refused of [desk.get('enclosure/list', { matterId }), preview.get('enclosure/read-file', {})])
      expect(await codeOf(refused)).toBe('identity/closed')
    await vault.lock()
  })

  it('whose reader hangs is kept without its words', async () => {
    const { vault, desk } = await foundedVault({ hangs: (asked) => asked === 'words' })
    const { matterId } = await referral(desk)
    const uploadId = await send(desk, 'a.txt', textFile(WORDS))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const kept = desk.get('enclosure/keep-file', { matterId, title: 'Brev', earlierMeasureId: null, uploadId })
    await vault.heard('identity', 'need-documents')
    vi.advanceTimersByTime(20_000)
    vi.useRealTimers()
    expect((await kept).hasText).toBe(false)
    expect(vault.said.identity.map(({ kind }) => kind)).toContain('drop-documents')
    await vault.lock()
  })

  it('that was changed on the disk says so, and the rest of the matter is as it was', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { enclosureId } = await keepFile(desk, matterId, 'a.txt', textFile(WORDS))
    const path = join(vault.folder, 'blobs', blobsIn(vault.folder)[0] ?? '')
    writeFileSync(path, readFileSync(path).fill(0, 3, 4))
    const preview = vault.open('preview', enclosureId, 'identity')
    expect(await codeOf(preview.get('enclosure/read-file', {}))).toBe('enclosure/damaged')
    rmSync(path)
    expect(await codeOf(preview.get('enclosure/read-file', {}))).toBe('enclosure/damaged')
    expect((await desk.get('enclosure/list', { matterId })).enclosures).toHaveLength(1)
    await desk.get('enclosure/remove', { enclosureId })
    await vault.lock()
  })
})

describe('a kill', () => {
  it('between the file and its row leaves rubbish that the next opening removes, and keeps what has a row', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { enclosureId } = await keepFile(desk, matterId, 'a.txt', textFile(WORDS))
    await makeBlobStore(vault.folder).keep(NOBODY, textFile('ingen rad'))
    writeFileSync(join(vault.folder, 'blobs', `${NOBODY}.new`), 'halv')
    const killed = join(temporaryFolder(), 'killed')
    cpSync(vault.folder, killed, { recursive: true })
    await vault.lock()
    const { vault: again, desk: later } = await unlock(killed)
    expect(blobsIn(killed)).toHaveLength(1)
    expect((await again.open('preview', enclosureId, 'identity').get('enclosure/read-file', {})).words).toBe(WORDS)
    expect((await later.get('enclosure/list', { matterId })).enclosures).toHaveLength(1)
    await again.lock()
  })

  it('before cases was told leaves a mark that the next unlock completes', async () => {
    const killed = join(temporaryFolder(), 'killed')
    let folder = ''
    const { vault, desk } = await foundedVault({
      onInner(from, { name }) {
        if (from === 'identity' && name === 'inner/note-text' && folder !== '') cpSync(folder, killed, { recursive: true })
      },
    })
    folder = vault.folder
    const { matterId } = await referral(desk)
    const { enclosureId } = await keepFile(desk, matterId, 'a.txt', textFile(WORDS))
    await vault.lock()
    const { vault: again, desk: later } = await unlock(killed)
    const { lines } = await later.get('log/list', { before: null })
    expect(lines.filter(({ act, subject }) => act === 'matter/text-known' && subject === matterId)).toHaveLength(1)
    expect((await later.get('enclosure/list', { matterId })).enclosures.map(({ id }) => id)).toEqual([enclosureId])
    expect(await acts(later)).toContain('text/made-known')
    await again.lock()
  })
})

describe('a copy of the vault', () => {
  it('brings an enclosure back that was damaged, and does not bring back one that came later', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { enclosureId } = await keepFile(desk, matterId, 'a.txt', textFile(WORDS))
    await vault.lock()
    const { vault: second, desk: then } = await unlock(vault.folder)
    const backups = await then.get('backup/list', {})
    await keepFile(then, matterId, 'b.txt', textFile('kom senare'))
    for (const name of blobsIn(vault.folder)) writeFileSync(join(vault.folder, 'blobs', name), 'trasig')
    await second.lock()

    const backupId = backups.backups[0]?.id as never
    await restoreBackup({ folder: vault.folder, backupId, world: realTestWorld })
    const { vault: third, desk: later } = await unlock(vault.folder, { passphrase: PASSPHRASE })
    expect((await later.get('enclosure/list', { matterId })).enclosures.map(({ id }) => id)).toEqual([enclosureId])
    expect((await third.open('preview', enclosureId, 'identity').get('enclosure/read-file', {})).words).toBe(WORDS)
    await third.lock()
  })
})
