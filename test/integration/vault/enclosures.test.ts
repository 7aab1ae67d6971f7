import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeBlobStore } from '../../../main/vault/store/blob-store'
import { restoreBackup } from '../../../main/vault/store/restore'
import { CHUNK_BYTES, MOST_FILE_BYTES, type UploadId } from '../../../shared/domain/enclosure/enclosure'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { pdfFile, pngFile, textFile, wordFile, wordParts, zipOf } from '../../builders/foreign-files'
import { foundedVault, fullText, meetingToday, PASSPHRASE, referral, unlock } from '../../builders/founded-vault'
import { realTestWorld, removeTemporaryFolders, type TestWindow, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const NOBODY = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const WORDS = 'Slutbedömning: Provfrid klarade tjugo timmar i bageriet.'

/** Hands a file over as the page does. */
async function send(desk: TestWindow, fileName: string, bytes: Uint8Array): Promise<UploadId> {
  const { uploadId } = await desk.get('upload/begin', { fileName, bytes: bytes.length })
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    await desk.get('upload/piece', { uploadId, at, piece: bytes.slice(at, at + CHUNK_BYTES) })
  return uploadId
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: Error) => /: (\S+\/\S+)/.exec(error.message)?.[1] ?? error.message,
  )

async function keep(desk: TestWindow, matterId: MatterId, fileName: string, bytes: Uint8Array, title = 'Slutbedömning') {
  const uploadId = await send(desk, fileName, bytes)
  return await desk.get('enclosure/keep-file', { matterId, title, earlierMeasureId: null, uploadId })
}
const blobsIn = (folder: string) => readdirSync(join(folder, 'blobs'))
const acts = async (desk: TestWindow) => (await desk.get('identity-log/list', { before: null })).lines.map(({ act }) => act)

/** What stands in any file of the vault, as it lies on the disk. */
function isOnDisk(folder: string, word: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => {
    if (entry.name.includes(word)) return true
    if (!entry.isFile()) return false
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    return bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))
  })
}

describe('a file on its way in', () => {
  it('comes in pieces in their order, and its last piece says what it is (A33)', async () => {
    const { vault, desk } = await foundedVault()
    const bytes = textFile('ord '.repeat(CHUNK_BYTES / 2))
    const { uploadId } = await desk.get('upload/begin', { fileName: 'lång.txt', bytes: bytes.length })
    const first = await desk.get('upload/piece', { uploadId, at: 0, piece: bytes.slice(0, CHUNK_BYTES) })
    const last = await desk.get('upload/piece', { uploadId, at: CHUNK_BYTES, piece: bytes.slice(CHUNK_BYTES) })
    expect([first, last]).toEqual([{ kind: null }, { kind: 'text' }])
    await vault.lock()
  })

  it('is refused before a byte of it is sent: 200 MB, a byte too many, nothing, and a name that would run', async () => {
    const { vault, desk } = await foundedVault()
    const begun = [
      { fileName: 'film.pdf', bytes: 200_000_000 },
      { fileName: 'film.pdf', bytes: MOST_FILE_BYTES + 1 },
      { fileName: 'tom.pdf', bytes: 0 },
      { fileName: 'intyg.pdf.exe', bytes: 10 },
      { fileName: 'intyg\u202Efdp.exe', bytes: 10 },
    ]
    const codes: string[] = []
    for (const one of begun) codes.push(await codeOf(desk.get('upload/begin', one)))
    expect(codes).toEqual(['file/too-large', 'file/too-large', 'file/empty', 'file/can-run', 'file/can-run'])
    await vault.lock()
  })

  it('is refused at its last piece, and forgotten, when it can run or is something else than it says', async () => {
    const { vault, desk } = await foundedVault()
    for (const [fileName, bytes, code] of [
      ['intyg.pdf', Uint8Array.from([0x4d, 0x5a, ...Array<number>(99).fill(1)]), 'file/can-run'],
      ['intyg.txt', textFile('<html><script>fetch()</script>'), 'file/can-run'],
      ['brev.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'file/unknown-kind'],
    ] as const) {
      const { uploadId } = await desk.get('upload/begin', { fileName, bytes: bytes.length })
      expect(await codeOf(desk.get('upload/piece', { uploadId, at: 0, piece: bytes }))).toBe(code)
      expect(await codeOf(desk.get('upload/read-words', { uploadId }))).toBe('upload/unknown')
    }
    await vault.lock()
  })

  it('from a hostile page is forgotten when its pieces are out of order, twice the same or more than was said (F2)', async () => {
    const { vault, desk } = await foundedVault()
    const begin = async () => (await desk.get('upload/begin', { fileName: 'a.txt', bytes: 6 })).uploadId
    const piece = (uploadId: UploadId, at: number, text: string) =>
      codeOf(desk.get('upload/piece', { uploadId, at, piece: textFile(text) }))
    for (const wrong of [
      [[3, 'def']],
      [
        [0, 'abc'],
        [0, 'abc'],
      ],
      [
        [0, 'abc'],
        [2, 'cdef'],
      ],
      [
        [0, 'abc'],
        [3, 'defg'],
      ],
    ] as const) {
      const uploadId = await begin()
      const answers: string[] = []
      for (const [at, text] of wrong) answers.push(await piece(uploadId, at, text))
      expect(answers.at(-1)).toBe('upload/out-of-order')
      expect(await piece(uploadId, 0, 'abcdef')).toBe('upload/unknown')
    }
    const whole = await begin()
    expect(await piece(whole, 0, 'abcdef')).toBe('accepted')
    expect(await piece(whole, 6, 'g')).toBe('upload/out-of-order')
    expect(await piece(NOBODY as UploadId, 0, 'a')).toBe('upload/unknown')
    const half = await begin()
    expect(await codeOf(desk.get('upload/read-words', { uploadId: half }))).toBe('upload/unfinished')
    await vault.lock()
  })

  it('has pieces of bytes and of nothing else, none larger than agreed (F2)', async () => {
    const { vault, desk } = await foundedVault()
    const { uploadId } = await desk.get('upload/begin', { fileName: 'a.txt', bytes: MOST_FILE_BYTES })
    const wrong = [
      new Uint8Array(CHUNK_BYTES + 1),
      new Uint8Array(0),
      new Uint16Array(4),
      new ArrayBuffer(4),
      [1, 2, 3],
      'abc',
      { length: 3 },
      new Uint8Array(new ArrayBuffer(CHUNK_BYTES * 8), 0, 4),
    ]
    const answers = await Promise.all(
      wrong.map((piece) => codeOf(desk.get('upload/piece', { uploadId, at: 0, piece: piece as never }))),
    )
    expect([...new Set(answers)].sort()).toEqual(['request/malformed', 'request/too-large'])
    await vault.lock()
  })

  it('is one of four at most, and is dropped when it is told so (F2)', async () => {
    const { vault, desk } = await foundedVault()
    const begin = () => desk.get('upload/begin', { fileName: 'a.txt', bytes: 6 })
    const [first] = [await begin(), await begin(), await begin(), await begin()]
    expect(await codeOf(begin())).toBe('file/too-many')
    await desk.get('upload/drop', { uploadId: first?.uploadId as UploadId })
    expect(await codeOf(begin())).toBe('accepted')
    await vault.lock()
  })

  it('is gone after a lock, and none is taken while it has begun (F2)', async () => {
    const { vault, desk } = await foundedVault()
    const uploadId = await send(desk, 'a.txt', textFile('hej'))
    await vault.tell('identity', { kind: 'lock-begun' })
    expect(await codeOf(desk.get('upload/begin', { fileName: 'a.txt', bytes: 3 }))).toBe('session/locking')
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder)
    expect(await codeOf(later.get('upload/read-words', { uploadId }))).toBe('upload/unknown')
    await again.lock()
  })

  it('gives its words to a field and nothing is kept of it', async () => {
    const { vault, desk } = await foundedVault()
    for (const [name, bytes] of [
      ['brev.docx', wordFile(WORDS)],
      ['brev.pdf', await pdfFile([WORDS])],
      ['brev.txt', textFile(WORDS)],
    ] as const) {
      const uploadId = await send(desk, name, bytes)
      expect(await desk.get('upload/read-words', { uploadId })).toEqual({ text: WORDS, cut: false })
      expect(await codeOf(desk.get('upload/read-words', { uploadId }))).toBe('upload/unknown')
    }
    const picture = await send(desk, 'bild.png', pngFile)
    expect(await codeOf(desk.get('upload/read-words', { uploadId: picture }))).toBe('file/no-words')
    await vault.lock()
    expect(blobsIn(vault.folder)).toEqual([])
    expect(isOnDisk(vault.folder, 'Provfrid')).toBe(false)
  })
})

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
    const file = await keep(desk, matterId, 'Provfrid slutbedömning.docx', wordFile(WORDS))
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
    const { enclosureId } = await keep(desk, matterId, 'a.pdf', pdf)
    const word = await keep(desk, matterId, 'b.docx', wordFile(WORDS), 'Brev')
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
    const { enclosureId } = await keep(desk, matterId, 'a.txt', textFile(`${WORDS} `.repeat(1_000)))
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
      const kept = keep(desk, matterId, name, bytes)
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
    const { enclosureId } = await keep(desk, matterId, 'a.txt', textFile(WORDS))
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
    const { enclosureId } = await keep(desk, matterId, 'a.txt', textFile(WORDS))
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
    const { enclosureId } = await keep(desk, matterId, 'a.txt', textFile(WORDS))
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
    const { enclosureId } = await keep(desk, matterId, 'a.txt', textFile(WORDS))
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
    const { enclosureId } = await keep(desk, matterId, 'a.txt', textFile(WORDS))
    await vault.lock()
    const { vault: second, desk: then } = await unlock(vault.folder)
    const backups = await then.get('backup/list', {})
    await keep(then, matterId, 'b.txt', textFile('kom senare'))
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
