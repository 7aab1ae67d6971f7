import { afterEach, describe, expect, it } from 'vitest'
import { MOST_SCANNED_AT_ONCE } from '../../../shared/contract/scan'
import { CHUNK_BYTES, MOST_FILE_BYTES, type UploadId } from '../../../shared/domain/enclosure/enclosure'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { pdfFile, pngFile, textFile, wordFile } from '../../builders/foreign-files'
import { firstGroup, foundedVault, nobody, PASSPHRASE, referral, unlock } from '../../builders/founded-vault'
import { blobsIn, codeOf, isOnDisk } from '../../builders/handed-over'
import { disk } from '../../builders/import-desk'
import { removeTemporaryFolders, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const NOBODY = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const PHONE = '070-1740612'
/** No word of ours: where one is found, the text was kept. */
const MARKER = 'Qvambrolin'
const FILED = 'Zwixelgatan'

async function send(desk: TestWindow, fileName: string, bytes: Uint8Array): Promise<UploadId> {
  const { uploadId } = await desk.get('scan/begin-file', { fileName, bytes: bytes.length })
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    await desk.get('scan/file-piece', { uploadId, at, piece: Uint8Array.from(bytes.subarray(at, at + CHUNK_BYTES)) })
  return uploadId
}

const found = async (desk: TestWindow, text: string, groupId: GroupId | null = null) => {
  const { findings } = await desk.get('scan/find', { text, groupId })
  return findings.map(({ start, end, rule }) => [text.slice(start, end), rule])
}

describe('the check of any text', () => {
  it('finds what gives somebody away, in order, and says that nobody’s own names are known', async () => {
    const { vault, desk } = await foundedVault()
    const text = `Ring ${PHONE} och ${PHONE}.`
    const answer = await desk.get('scan/find', { text, groupId: null })
    expect(answer).toMatchObject({ more: false, withoutOwnNames: true })
    expect(answer.findings.map(({ start, kind }) => [start, kind])).toEqual([
      [5, 'phone'],
      [21, 'phone'],
    ])
    expect(await desk.get('scan/find', { text: '', groupId: null })).toMatchObject({ findings: [] })
    await vault.lock()
  })

  it('leaves alone whom the group knows as its own, when a group is told of', async () => {
    const { vault, desk } = await foundedVault()
    const group = await firstGroup(desk)
    const { matterId } = await referral(desk)
    const text = 'handläggaren Elin Forsmyr ringer i morgon.'
    expect((await found(desk, text)).flat().join(' ')).toContain('Forsmyr')
    expect((await found(desk, text, group.id)).flat().join(' ')).not.toContain('Forsmyr')
    expect(matterId).toBeTruthy()
    expect(await codeOf(desk.get('scan/find', { text, groupId: NOBODY as GroupId }))).toBe('group/unknown')
    await vault.lock()
  })

  it('knows the person of a matter that is told of, and the log says that it was asked and not of what', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const text = `Sen kom ${MARKER} dit.`
    const about = (id: MatterId) => desk.get('scan/find-about', { text, matterId: id })
    expect(await about(matterId)).toMatchObject({ withoutOwnNames: true })
    await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: MARKER, familyName: 'Zwixelsson' } })
    const known = await about(matterId)
    expect(known.withoutOwnNames).toBe(false)
    expect(known.findings.map(({ rule }) => rule)).toEqual(['own/name'])
    const { lines } = await desk.get('identity-log/list', { before: null })
    const asked = lines.filter(({ act }) => act === 'scan/held-against')
    expect(asked).toHaveLength(2)
    expect(JSON.stringify(asked)).not.toContain(MARKER)
    expect(await codeOf(about(NOBODY as MatterId))).toBe('matter/unknown')
    await vault.lock()
  })

  it('opens Word, PDF and text once, and the process that read it ends', async () => {
    const { vault, desk } = await foundedVault()
    for (const [name, bytes] of [
      ['brev.docx', wordFile(FILED)],
      ['brev.pdf', await pdfFile([FILED])],
      ['brev.txt', textFile(FILED)],
    ] as const) {
      const dropped = vault.said.case.filter(({ kind }) => kind === 'drop-documents').length
      const uploadId = await send(desk, name, bytes)
      expect(await desk.get('scan/open-file', { uploadId })).toEqual({ text: FILED, cut: false, wordless: 0 })
      expect(vault.said.case.filter(({ kind }) => kind === 'drop-documents')).toHaveLength(dropped + 1)
      expect(await codeOf(desk.get('scan/open-file', { uploadId }))).toBe('upload/unknown')
    }
    await vault.lock()
  })

  it('says why a file cannot be read, forgets it, and ends the process also then', async () => {
    const { vault, desk } = await foundedVault()
    for (const [name, bytes, code] of [
      ['bild.png', pngFile, 'file/no-words'],
      ['skadad.pdf', textFile('%PDF-1.7 och sedan inget'), 'file/damaged'],
      ['last.pdf', await pdfFile([FILED], { password: 'hemligt' }), 'file/password'],
    ] as const) {
      const dropped = vault.said.case.filter(({ kind }) => kind === 'drop-documents').length
      const uploadId = await send(desk, name, bytes)
      expect(await codeOf(desk.get('scan/open-file', { uploadId })), name).toBe(code)
      expect(await codeOf(desk.get('scan/open-file', { uploadId })), name).toBe('upload/unknown')
      expect(vault.said.case.filter(({ kind }) => kind === 'drop-documents')).toHaveLength(dropped + 1)
    }
    expect(await codeOf(desk.get('scan/begin-file', { fileName: 'film.pdf', bytes: MOST_FILE_BYTES + 1 }))).toBe('file/too-large')
    expect(await codeOf(desk.get('scan/begin-file', { fileName: 'tom.txt', bytes: 0 }))).toBe('file/empty')
    expect(await codeOf(desk.get('scan/begin-file', { fileName: 'a.exe', bytes: 9 }))).toBe('file/can-run')
    const half = (await desk.get('scan/begin-file', { fileName: 'a.txt', bytes: 9 })).uploadId
    expect(await codeOf(desk.get('scan/open-file', { uploadId: half }))).toBe('upload/unfinished')
    await desk.get('scan/drop-file', { uploadId: half })
    expect(await codeOf(desk.get('scan/open-file', { uploadId: half }))).toBe('upload/unknown')
    await vault.lock()
  })

  it('has its limits: as much text as is said, and as many findings', async () => {
    const { vault, desk } = await foundedVault()
    const most = 'a '.repeat(MOST_SCANNED_AT_ONCE / 2)
    expect(await codeOf(desk.get('scan/find', { text: most, groupId: null }))).toBe('accepted')
    expect(await codeOf(desk.get('scan/find', { text: `${most}a`, groupId: null }))).toBe('request/malformed')
    const crowd = `${PHONE}\n`.repeat(12_000)
    const { findings, more } = await desk.get('scan/find', { text: crowd, groupId: null })
    expect([findings.length, more]).toEqual([10_000, true])
    await vault.lock()
  })

  it('keeps nothing: no table, no log, no page of a database and no file has a word of it, open or locked', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const group = await firstGroup(desk)
    const text = `Hon heter ${MARKER} och bor på ${FILED} 3.`
    const before = await desk.get('log/list', { before: null })
    await desk.get('scan/find', { text, groupId: group.id })
    await desk.get('scan/find-about', { text, matterId })
    await desk.get('scan/open-file', { uploadId: await send(desk, `${MARKER}.docx`, wordFile(text)) })
    const left = (await desk.get('scan/begin-file', { fileName: `${MARKER}.txt`, bytes: 40 })).uploadId
    await desk.ask('scan/file-piece', { uploadId: left, at: 0, piece: textFile(MARKER) })
    // The case side has no line of it at all.
    expect((await desk.get('log/list', { before: null })).lines).toEqual(before.lines)
    expect(vault.wire()).not.toMatch(new RegExp(`${MARKER}|${FILED}`))
    for (const whole of [(await disk(vault.folder)).pages, null]) {
      if (whole) expect(`${whole.cases}${whole.identity}`).not.toMatch(new RegExp(`${MARKER}|${FILED}`, 'i'))
      for (const word of [MARKER, FILED]) expect(isOnDisk(vault.folder, word)).toBe(false)
      if (whole) await vault.lock()
    }
    expect(blobsIn(vault.folder)).toEqual([])
    const { vault: again, desk: later } = await unlock(vault.folder)
    expect(await codeOf(later.get('scan/open-file', { uploadId: left }))).toBe('upload/unknown')
    await again.lock()
  })

  it('is there for a note-taker and in a meeting, without anybody’s own names', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: MARKER } })
    const other = 'ett annat ord för dörren'
    await desk.get('account/add', { name: 'Olle Näslund', roles: ['noteTaker'], passphrase: other, own: PASSPHRASE })
    await vault.lock()
    for (const opening of [
      { user: 'Olle Näslund', passphrase: other, mode: 'full' as const },
      { passphrase: PASSPHRASE, mode: 'meeting' as const },
    ]) {
      const { vault: again, desk: later } = await unlock(vault.folder, opening)
      await again.heard('identity', 'finished')
      const { findings, withoutOwnNames } = await later.get('scan/find', { text: `ring ${PHONE}`, groupId: null })
      expect([findings.length, withoutOwnNames]).toEqual([1, true])
      expect(await later.get('scan/open-file', { uploadId: await send(later, 'a.txt', textFile(FILED)) })).toMatchObject({
        text: FILED,
      })
      expect(await codeOf(later.get('scan/find-about', { text: MARKER, matterId }))).toBe('identity/closed')
      await again.lock()
    }
  })
})
