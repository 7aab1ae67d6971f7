import { afterEach, describe, expect, it, vi } from 'vitest'
import { contract, type EndpointName, endpointNames, type InputOf } from '../../../shared/contract/contract'
import type { EnclosureId } from '../../../shared/domain/enclosure/enclosure'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { chanceOf, fitting, gather, type Stock } from '../../builders/fitting'
import { wordFile } from '../../builders/foreign-files'
import { foundedVault, nobody, PASSPHRASE, referral, today, unlock } from '../../builders/founded-vault'
import { send } from '../../builders/handed-over'
import { disk, preview, readList } from '../../builders/import-desk'
import { csvOf, listRows } from '../../builders/lists'
import { removeTemporaryFolders, type TestVault, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

/** No word of ours, a kind of field each: where one is found, it is known where it was typed. */
const M = {
  name: 'Qvambrolin',
  address: 'Zwixelgatan',
  text: 'Drosselfimp',
  asked: 'Vrimplostigen',
  answered: 'Kvarnbloxet',
  title: 'Snazzeldrup',
  binder: 'Plonkefjord',
  fileName: 'grimbaxor',
  file: 'Trymfelwik',
  listed: 'Bryxholmqvista',
  searched: 'Hwifferdal',
  draft: 'Jumplavik',
  scanned: 'Flonkesvarv',
} as const
const ANY = new RegExp(Object.values(M).join('|'), 'i')

/** Every field of the identity side that a person types in, filled. @returns what was asked, to be held against the contract */
async function typeEverywhere(vault: TestVault, desk: TestWindow) {
  const asked = new Set<EndpointName>()
  const get: TestWindow['get'] = (name, input) => {
    asked.add(name)
    return desk.get(name, input)
  }
  const { matterId } = await referral(desk)
  const individual = { ...nobody, givenName: M.name, familyName: `${M.name}sson`, address: `${M.address} 3`, alsoKnown: M.name }
  await get('identity/write', { matterId, individual })
  await get('identity/read', { matterId })
  await get('identity/names', { matterIds: [matterId] })
  for (const field of ['form:background', 'form:opinion:officer', 'criterion:drive', 'in-depth', 'booking:x', 'planning:x'])
    await get('text/save', { matterId, field, text: `${M.text} ${field}` })
  await get('text/read', { matterId, beginning: ['form:', M.text] })
  await get('text/history', { matterId, field: 'in-depth' })
  const question = { matterId, direction: 'toOfficer' as const, text: `${M.asked}?`, askedOn: today(), dueOn: null }
  const { questionId } = await get('question/ask', question)
  await get('question/answer', { matterId, questionId, text: M.answered, answeredOn: today() })
  await desk.ask('question/answer', { matterId, questionId, text: M.answered, answeredOn: today() })

  const about = { matterId, title: M.title, earlierMeasureId: null }
  await get('enclosure/note-paper', { ...about, binder: M.binder })
  const sending = async (name: string) => await send(desk, `${M.fileName} ${name}`, wordFile(`${M.file} klarade det.`))
  const { enclosureId } = await get('enclosure/keep-file', { ...about, uploadId: await sending('a.docx') })
  await get('upload/read-words', { uploadId: await sending('b.docx') })
  await get('upload/drop', { uploadId: await sending('c.docx') })
  const gone = await get('enclosure/keep-file', { ...about, uploadId: await sending('d.docx') })
  await get('enclosure/remove', { enclosureId: gone.enclosureId })
  await get('enclosure/list', { matterId })
  await vault.open('preview', enclosureId, 'identity').get('enclosure/read-file', {})
  for (const name of [`${M.fileName}.exe`, `${M.fileName}.pdf`]) await desk.ask('upload/begin', { fileName: name, bytes: 0 })

  for (const text of [M.searched, M.name, M.text]) {
    await get('search/identity', { text, page: 0 })
    await get('search/names', { text })
  }
  await get('identity-history/list', { matterId, before: null })
  await get('identity-log/list', { before: null })
  await get('identity-draft/save', { field: `question:${matterId}`, text: M.draft })
  await get('identity-draft/find', { field: `question:${matterId}` })
  await get('identity-draft/clear', { field: 'identity' })
  const summary = { question: M.draft, sections: [] }
  await get('summary/save-draft', { matterId, text: summary })
  await get('summary/find-draft', { matterId })
  await get('summary/check', { matterId, fields: [{ field: 'question', text: M.draft }] })
  await get('summary/singling-out', { matterId, fields: [{ field: 'question', text: M.draft }] })
  await get('scan/find-about', { matterId, text: `${M.scanned} och ${M.name}` })
  await desk.ask('summary/release', { matterId, answered: [M.draft], aloneReason: M.draft })
  const [group] = (await desk.get('group/list', {})).groups
  if (group) expect(await desk.ask('own-word/remember', { groupId: group.id, word: M.name })).toMatchObject({ ok: false })
  asked.add('own-word/remember')
  await get('release/read', { matterId })
  await desk.ask('release/ask', { matterId, answered: [M.draft] })
  await desk.ask('release/approve', { matterId, sha256: 'a'.repeat(64) })
  await desk.ask('release/send-back', { matterId, reason: M.draft })
  await desk.ask('release/take-back', { matterId })
  for (const name of ['ask', 'approve', 'send-back', 'take-back'] as const) asked.add(`release/${name}`)

  // A list whose columns somebody has called wrong: a name where a reference should stand is held against nothing of the cases.
  const rows = listRows({
    rows: 3,
    change: (row) => ({ Förnamn: `${M.listed}${row}`, Efternamn: M.listed, Adress: M.listed, Anteckning: M.listed }),
  })
  const list = await readList(desk, csvOf(rows))
  const wrong = list.mapping.map((target) => (target === 'reference' ? 'ignore' : target === 'givenName' ? 'reference' : target))
  await preview(desk, { ...list, mapping: wrong })
  await preview(desk, list)
  await get('import/run', { ...list, leaveOut: true })
  const again = await readList(desk, csvOf(rows))
  await get('import/cancel', { uploadId: again.uploadId })
  for (const name of ['upload/begin', 'upload/piece', 'import/read', 'import/preview', 'enclosure/read-file'] as const)
    asked.add(name)
  asked.add('summary/release')
  return { matterId, enclosureId, asked }
}

/** Who opens what is no text about anybody; the sweep and the lists of names have their own tests (`sweep`, `who-is-who`). */
const ELSEWHERE = /^(vault|account|backup|who-is-who)\/|^privacy\//
const ofIdentity = endpointNames.filter((name) => contract[name].process === 'identity')

describe('a word that says who somebody is', () => {
  it('typed into every field of the identity side reaches no case process, no message, no file of the cases and no log (C1, C3, K5)', async () => {
    const said: string[] = []
    for (const stream of [process.stderr, process.stdout])
      vi.spyOn(stream, 'write').mockImplementation((bytes) => {
        said.push(String(bytes))
        return true
      })
    const { vault, desk } = await foundedVault()
    const { asked } = await typeEverywhere(vault, desk)
    vi.restoreAllMocks()
    // A new endpoint of the identity side is either asked above, or somebody has said why not.
    expect(ofIdentity.filter((name) => !ELSEWHERE.test(name) && !asked.has(name))).toEqual([])

    // Between the processes, and to main.
    expect(vault.wire()).not.toMatch(ANY)
    // What the case process says to a window, and what either announces.
    expect(JSON.stringify([desk.heard.case, desk.heard.identity])).not.toMatch(ANY)
    expect(said.join('')).not.toMatch(ANY)
    const subjects = [
      (await desk.get('identity-log/list', { before: null })).lines,
      (await desk.get('log/list', { before: null })).lines,
    ]
    expect(JSON.stringify(subjects)).not.toMatch(ANY)
    const { pages } = await disk(vault.folder)
    expect(pages.cases).not.toMatch(ANY)
    for (const word of Object.values(M).filter((one) => ![M.searched, M.fileName, M.scanned].includes(one as never)))
      expect(pages.identity.toLowerCase(), word).toContain(word.toLowerCase())
    await vault.lock()
    const after = await disk(vault.folder)
    expect(after.pages.cases).not.toMatch(ANY)
  }, 60_000)

  it('is read by nobody who may not: every endpoint, generated from the contract, as note-taker and when opened for a meeting (F2)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId, enclosureId } = await typeEverywhere(vault, desk)
    const other = 'ett annat ord för dörren'
    await desk.get('account/add', { name: 'Olle Näslund', roles: ['noteTaker'], passphrase: other, own: PASSPHRASE })
    await vault.lock()
    for (const opening of [
      { user: 'Olle Näslund', passphrase: other, mode: 'full' as const },
      { passphrase: PASSPHRASE, mode: 'meeting' as const },
    ]) {
      const { vault: again, desk: later } = await unlock(vault.folder, opening)
      await again.heard('identity', 'finished')
      const codes = await askAll(later, matterId, enclosureId)
      for (const name of ofIdentity) expect(codes.get(name), name).toEqual(new Set(['identity/closed']))
      // The others were answered, and of what is about this matter.
      expect([...codes.values()].filter((one) => one.has('accepted')).length).toBeGreaterThan(20)
      const shown = again.open('preview', enclosureId, 'identity')
      expect(await shown.ask('enclosure/read-file', {})).toMatchObject({ ok: false, code: 'identity/closed' })
      expect(later.everything()).not.toMatch(ANY)
      expect(again.wire()).not.toMatch(ANY)
      await again.lock()
    }
  }, 90_000)
})

/** Asks by every name, several times, with what the schema takes: mostly this matter, and words that stand in the vault. */
async function askAll(desk: TestWindow, matterId: MatterId, enclosureId: EnclosureId): Promise<Map<EndpointName, Set<string>>> {
  const chance = chanceOf(7)
  const stock: Stock = {
    seen: new Set([today(), `${today()}T10:00`, enclosureId, 'in-depth']),
    under: new Map([['matterId', new Set([matterId])]]),
    texts: ['', 'Lugn takt', 'SOC'],
    numbers: [0, 1, 1990],
    files: [new Uint8Array(3)],
  }
  const codes = new Map<EndpointName, Set<string>>()
  const ask = async (name: EndpointName) => {
    const reply = await desk.ask(name, fitting(contract[name].input, chance, stock) as InputOf<typeof name>)
    if (reply.ok) gather(reply.value, stock, 'matterId')
    codes.set(name, (codes.get(name) ?? new Set()).add(reply.ok ? 'accepted' : reply.code))
  }
  const names = endpointNames.filter((name) => contract[name].process !== 'main' && !name.startsWith('meeting/start'))
  // No faster than a page may.
  for (let turn = 0; turn < 2; turn++) {
    for (const name of names) {
      await ask(name)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }
  return codes
}
