import { afterEach, describe, expect, it } from 'vitest'
import { renderPaper } from '../../../main/documents/render-paper'
import type { World } from '../../../main/vault/store/compartment'
import { papersText } from '../../../renderer/text/sv/papers'
import { contract, endpointNames } from '../../../shared/contract/contract'
import type { Individual } from '../../../shared/domain/individual/individual'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { type Paper, paper as paperSchema } from '../../../shared/domain/paper/paper'
import { everyAnswer } from '../../builders/every-answer'
import { wordFile } from '../../builders/foreign-files'
import { foundedVault, meetingToday, nobody, PASSPHRASE, referral, today, unlock } from '../../builders/founded-vault'
import { send } from '../../builders/handed-over'
import { dashed, swedishNumber } from '../../builders/personal-number'
import { readPdf } from '../../builders/read-pdf'
import { type Options, removeTemporaryFolders, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const NUMBER = swedishNumber('640823')
/** A word of its own for each field of an identity, and for each place of the compartment that is not released. */
const M = {
  givenName: 'Qvambrolin',
  familyName: 'Zwixelhed',
  address: 'Drosselgatan',
  phone: '070-1740688',
  alsoKnown: 'Vrimplost',
  protectedKnown: 'Snazzeldrup',
  unchecked: 'Kvarnblox',
  asked: 'Trymfelwik',
  answered: 'Bryxholm',
  enclosure: 'Grimbaxor',
  draft: 'Jumplavik',
} as const
const typed = [...Object.values(M), NUMBER, dashed(NUMBER)]
/** Which of them a text holds; a number by what it is, for none is ever printed. */
const markersIn = (text: string): string[] => [
  ...Object.entries(M).flatMap(([field, word]) =>
    text.toLocaleLowerCase('sv').includes(word.toLocaleLowerCase('sv')) ? [field] : [],
  ),
  ...(text.includes(NUMBER) || text.includes(dashed(NUMBER)) ? ['personal number'] : []),
]
const OTHER = 'ett annat ord för dörren'

/** Ends what is looked at: who may open, and the vault itself. */
const LEAVE = /^(account|backup|vault|session)\/|^meeting\/(start|end)$/

/** Answers about the text it is handed and nothing else; a random one, such as a sum, may look like an account. */
const OF_ITS_TEXT = /^(?:typed-text\/check|notes\/check|scan\/find)$/

/** Three matters: one with everything filled in, one protected, one of whom nobody is known. */
async function filled(desk: TestWindow): Promise<MatterId[]> {
  const matterIds: MatterId[] = []
  for (const reference of ['SOC-1', 'SOC-2', 'SOC-3']) matterIds.push((await referral(desk, reference)).matterId)
  const [whole, hidden] = matterIds as [MatterId, MatterId]
  const { givenName, familyName, address, phone, alsoKnown } = M
  const individual = { givenName, familyName, address: `${address} 3`, phone, alsoKnown, personalNumber: NUMBER }
  await desk.get('identity/write', { matterId: whole, individual: { ...nobody, ...individual } })
  const protectedOne = { ...nobody, protectedIdentity: true, alsoKnown: M.protectedKnown }
  await desk.get('identity/write', { matterId: hidden, individual: protectedOne })
  for (const field of ['form:background', 'in-depth']) await desk.get('text/save', { matterId: whole, field, text: M.unchecked })
  const question = { matterId: whole, direction: 'toOfficer' as const, text: `${M.asked}?`, askedOn: today(), dueOn: null }
  const { questionId } = await desk.get('question/ask', question)
  await desk.get('question/answer', { matterId: whole, questionId, text: M.answered, answeredOn: today() })
  const uploadId = await send(desk, `${M.enclosure}.docx`, wordFile(M.enclosure))
  await desk.get('enclosure/keep-file', { matterId: whole, title: M.enclosure, uploadId, earlierMeasureId: null })
  await desk.get('summary/save-draft', { matterId: whole, text: { question: M.draft, sections: [] } })
  return matterIds
}

const fixed = (matterIds: readonly MatterId[]) => new Map([['matterId', new Set<string>(matterIds)]])

describe('where identity is closed', () => {
  it('no answer, refusal, announcement, file name or paper says anything of it: every endpoint of a desk, every paper it can make (X14)', async () => {
    const drawn: Paper[] = []
    const render = (paper: unknown) => {
      drawn.push(paperSchema.parse(paper))
      return new TextEncoder().encode('%PDF')
    }
    const { vault: first, desk: open } = await foundedVault()
    const matterIds = await filled(open)
    const codeNames = (await open.get('matter/list', { page: 0, text: '', groupId: null, state: null, sort: 'codeName' })).rows
    const meetingId = await meetingToday(open)
    for (const matterId of matterIds) await open.get('agenda/add-matter', { meetingId, matterId, minutes: 10 })
    await first.lock()

    const { vault, desk } = await unlock(first.folder, { mode: 'meeting' }, { render })
    await desk.get('meeting/start', { meetingId })
    const asked = await everyAnswer(desk, { turns: 3, seen: fixed(matterIds), leave: LEAVE })
    expect(markersIn(JSON.stringify(asked))).toEqual([])
    for (const { name, reply } of asked)
      if (contract[name].process === 'identity') expect(reply, name).toMatchObject({ ok: false, code: 'identity/closed' })
    const names = new Set(asked.map(({ name }) => name))
    expect(names.size).toBe(endpointNames.filter((name) => !LEAVE.test(name) && isOfDesk(name)).length)
    expect(new Set(asked.filter(({ reply }) => reply.ok).map(({ name }) => name)).size).toBeGreaterThan(40)

    // Refusals carry codes and keys of the program, never words of anybody.
    for (const { name, reply } of asked)
      if (!reply.ok)
        for (const fact of Object.values(reply.facts))
          if (typeof fact === 'string') expect(fact, name).toMatch(/^[A-Za-z\d:,._-]*$/)

    // To search for a hidden value is to find nothing, and as many as for a word that is nowhere.
    for (const text of [...typed, 'Fnurkelbop']) {
      expect(await desk.get('search/cases', { text, page: 0 })).toMatchObject({ hits: [], total: 0 })
      const asked = { page: 0, text, groupId: null, state: null, sort: 'codeName' as const }
      expect(await desk.get('matter/list', asked)).toMatchObject({ rows: [], total: 0 })
      expect(await desk.ask('search/names', { text })).toMatchObject({ code: 'identity/closed' })
      expect(await desk.ask('search/identity', { text, page: 0 })).toMatchObject({ code: 'identity/closed' })
    }

    const [matterId] = matterIds as [MatterId]
    const papers = [
      { kind: 'confirmation', matterId },
      { kind: 'meetingNotes', meetingId },
      { kind: 'sheet', sheet: 'notice', aboutId: meetingId },
      { kind: 'sheet', sheet: 'meetingBinder', aboutId: meetingId },
      { kind: 'sheet', sheet: 'bringAlong', aboutId: meetingId },
      { kind: 'sheet', sheet: 'commitments', aboutId: meetingId },
    ] as const
    for (const paper of papers) {
      const { paperId } = await desk.get('paper/make', paper)
      vault.open('preview', paperId)
      await vault.heard('case', 'suggest-file-name')
    }
    const suggested = vault.said.case.flatMap((said) => (said.kind === 'suggest-file-name' ? [said.name] : []))
    expect(suggested.length).toBe(papers.length)
    for (const name of suggested) expect(name).toMatch(/^[a-z-]+(-\d{2})?-\d{4}-\d{2}-\d{2}\.pdf$/)
    expect(markersIn(JSON.stringify(drawn))).toEqual([])
    for (const paper of new Map(drawn.map((one) => [one.kind === 'sheet' ? one.sheet : one.kind, one])).values())
      await expectSilentMetadata(
        paper,
        codeNames.map(({ codeName }) => codeName),
      )

    expect(markersIn(JSON.stringify(desk.heard) + vault.wire())).toEqual([])
    await vault.lock()
  }, 120_000)
})

const isOfDesk = (name: keyof typeof contract) =>
  contract[name].process !== 'main' && (contract[name].windows as readonly string[]).includes('desk')

/** Title, author, subject, keywords and XMP as they lie in the file: what the paper is, and nobody. */
async function expectSilentMetadata(paper: Paper, codeNames: readonly string[]): Promise<void> {
  const bytes = await renderPaper(paper)
  const { info, xmp } = await readPdf(bytes)
  const { Title, Author, Subject, Keywords } = info
  expect(Title).toBe(papersText.kinds[paper.kind === 'sheet' ? paper.sheet : paper.kind])
  expect([Author, Subject, Keywords].map((one) => one ?? '')).toEqual(['', '', ''])
  // The words of the pages lie compressed; what lies open is the metadata and the outline.
  const open = Buffer.from(bytes).toString('latin1')
  for (const said of [JSON.stringify(info), xmp, open]) {
    expect(markersIn(said)).toEqual([])
    for (const codeName of codeNames) expect(said).not.toContain(codeName)
  }
}

/** Time that stands still, ids and chance that are the same in two vaults. */
function sameWorld(): World {
  let drawn = 0
  let given = 0
  const now = new Date(`${today()}T12:00:00`)
  return {
    now: () => new Date(now),
    newId: () => `00000000-0000-4000-8000-${String(++given).padStart(12, '0')}`,
    randomInt: (below) => (drawn++ * 7) % below,
  }
}

/** Everything a note-taker's desk answers in a vault whose identities are these. */
async function toldToANoteTaker(individuals: readonly Individual[]): Promise<string> {
  const world = sameWorld()
  const options: Options = { world }
  const { vault, desk } = await foundedVault(options)
  const matterIds: MatterId[] = []
  for (const individual of individuals) {
    const { matterId } = await referral(desk, `SOC-${matterIds.length + 1}`)
    await desk.get('identity/write', { matterId, individual })
    matterIds.push(matterId)
  }
  const meetingId = await meetingToday(desk)
  for (const matterId of matterIds) await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 10 })
  await desk.get('account/add', { name: 'Olle Näslund', roles: ['noteTaker'], passphrase: OTHER, own: PASSPHRASE })
  await vault.lock()
  const { vault: again, desk: later } = await unlock(vault.folder, { user: 'Olle Näslund', passphrase: OTHER }, options)
  const said = await everyAnswer(later, { turns: 2, seen: fixed(matterIds), leave: LEAVE })
  for (const matterId of matterIds) {
    const history = await later.ask('history/list', { matterId, before: null })
    said.push({ name: 'history/list', input: { matterId }, reply: history })
    said.push({ name: 'matter/open', input: { matterId }, reply: await later.ask('matter/open', { matterId }) })
  }
  await again.lock()
  return said.map(({ name, reply }) => JSON.stringify([name, OF_ITS_TEXT.test(name) ? reply.ok : reply])).join('\n')
}

describe('whoever may not read identities', () => {
  it('is told the same, whoever the matters are about and whether or not they are protected: no list, count, history or refusal differs (X14, X15)', async () => {
    const plain = { ...nobody, givenName: 'Tindra', familyName: 'Havsöga' }
    const told = await toldToANoteTaker([plain, plain, plain])
    const other = await toldToANoteTaker([
      { ...plain, givenName: M.givenName, address: `${M.address} 3`, phone: M.phone, personalNumber: NUMBER },
      { ...nobody, protectedIdentity: true },
      { ...nobody, alsoKnown: M.alsoKnown },
    ])
    expect(other.split('\n').filter((line, at) => line !== told.split('\n')[at])).toEqual([])
    expect(told.split('\n').length).toBeGreaterThan(200)
  }, 120_000)
})
