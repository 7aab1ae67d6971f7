import { afterEach, describe, expect, it } from 'vitest'
import { CHUNK_BYTES, MOST_FILE_BYTES, type UploadId } from '../../../shared/domain/enclosure/enclosure'
import { pdfFile, pngFile, textFile, wordFile } from '../../builders/foreign-files'
import { foundedVault, unlock } from '../../builders/founded-vault'
import { blobsIn, codeOf, isOnDisk, send } from '../../builders/handed-over'
import { removeTemporaryFolders } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const NOBODY = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const WORDS = 'Slutbedömning: Provfrid klarade tjugo timmar i bageriet.'

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
