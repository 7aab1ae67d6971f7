import { cpSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readSlots } from '../../../main/vault/store/slot-file'
import type { GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import type { TypedTextId } from '../../../shared/domain/text/typed-text'
import { dayOf } from '../../../shared/lib/dates'
import { firstGroup, found, foundedVault, fullText, meetingToday, nobody, referral, unlock } from '../../builders/founded-vault'
import { rawPages } from '../../builders/raw-pages'
import { vaultKeys } from '../../builders/vault-keys'
import { removeTemporaryFolders, startVaultProcesses, type TestWindow, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

/** No word of ours: it is found wherever it is left, in whichever page. */
const NAME = 'Tindra'
const named = (what: string) => `${NAME} ${what}`

/** The vault as it lies on the disk at this moment, opened page by page. */
async function disk(folder: string) {
  const copy = join(temporaryFolder(), 'copy')
  cpSync(folder, copy, { recursive: true })
  const { files } = readSlots(copy)
  const keys = await vaultKeys(copy)
  const cases = rawPages(join(copy, files.cases.path), keys.cases)
  const identity = rawPages(join(copy, files.identity.path), keys.identity)
  return { cases: Buffer.concat([cases.file, cases.journal]), casesJournal: cases.journal, identity }
}

/** An ALC meeting at which the name is typed into everything that can be typed into, over and over. */
async function typedEverywhere(desk: TestWindow) {
  const { matterId } = await referral(desk)
  const { matterId: other } = await referral(desk, 'SOC-2')
  await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: NAME, familyName: 'Åvallsmark' } })
  for (const each of [matterId, other]) {
    await desk.get('summary/save-draft', { matterId: each, text: await fullText(desk) })
    await desk.get('summary/release', { matterId: each, answered: [] })
  }
  const today = dayOf(new Date())
  await desk.get('consent/enter', {
    matterId,
    terms: {
      kind: 'inform',
      parties: (await firstGroup(desk)).parties.map(({ id }) => ({ organisationId: id, unitIds: null })),
      informationKinds: ['work'],
      withheld: [],
      givenOn: today,
      validFrom: today,
      validTo: null,
      original: 'Pärm 3',
      formSeen: true,
    },
  })
  const meetingId = await meetingToday(desk)
  const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 12 })
  const { itemId: putOff } = await desk.get('agenda/add-matter', { meetingId, matterId: other, minutes: 12 })
  const { itemId: question } = await desk.get('agenda/add-general', { meetingId, title: named('på tur'), minutes: 5 })
  await desk.get('meeting/start', { meetingId })
  for (let turn = 0; turn < 20; turn++)
    await desk.get('notes/save', { itemId, text: named(`sa ${'mycket '.repeat(400)}${turn}`) })
  await desk.get('item/open', { itemId })
  const advise = { matterId, itemId, recommendation: 'admit', alternatives: [] }
  for (const reason of [named('vill'), named('kan')]) await desk.get('recommendation/record', { ...advise, reason })
  await desk.get('item/close', { itemId })
  await desk.get('item/adjourn', { itemId: putOff, reason: named('kom inte'), resumeOn: today })
  const decide = { matterId, verdict: 'admitted' as const, decidedOn: today, alternatives: [] }
  for (const reason of [named('antas'), named('börjar')]) await desk.get('decision/record', { ...decide, reason })
  await desk.get('draft/save', { field: `recommendation:${putOff}`, text: JSON.stringify({ reason: named('väntar') }) })
  await desk.get('meeting/end', { meetingId })
  return { meetingId, itemId, putOff, question, advise, decide }
}

describe('what the sweep finds', () => {
  it('moves to the identity compartment with its history; no page of the cases, free or in the journal, keeps it', async () => {
    const { vault, desk } = await foundedVault()
    const { meetingId, itemId, putOff, question, advise, decide } = await typedEverywhere(desk)
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder)
    // The test can see it where it is.
    expect((await disk(vault.folder)).cases.includes(NAME)).toBe(true)

    const first = await later.get('privacy/sweep', { meetingId })
    expect(new Set(first.open.map(({ target }) => target.split(':')[0]))).toEqual(
      new Set(['note', 'title', 'adjourned', 'recommendation', 'decision', 'draft']),
    )
    await later.get('notes/save', { itemId, text: 'Den enskilde var med.' })
    await later.get('agenda/rename', { itemId: question, title: 'Nästa på tur' })
    await later.get('item/reword-adjournment', { itemId: putOff, reason: 'Kunde inte komma' })
    await later.get('decision/record', { ...decide, reason: 'Som rekommenderat.' })
    await later.get('recommendation/record', { ...advise, reason: 'Vill själv.' })
    expect((await later.get('privacy/sweep', { meetingId })).open).toEqual([])

    const now = await disk(vault.folder)
    expect(now.casesJournal.length).toBe(0)
    expect(now.cases.includes(NAME)).toBe(false)
    const kept = Buffer.concat([now.identity.file, now.identity.journal]).toString('utf8')
    for (const what of ['sa mycket', 'på tur', 'kom inte', 'vill', 'kan', 'antas', 'väntar']) expect(kept).toContain(named(what))
    await again.lock()
    expect(statSync(join(vault.folder, readSlots(vault.folder).files.cases.path)).size).toBeGreaterThan(0)
  })
})

const ARENA = { profileId: 'arena-ggvv' as ProfileId, groupKind: 'arena' as GroupKindName, groupName: 'Arenan i Granvik' }

/** An Arena meeting that was held, with the name typed beside the notes: in the grid, in a commitment, in a deviation of no meeting. */
async function typedBeside(desk: TestWindow) {
  const { matterId } = await referral(desk)
  await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: NAME, familyName: 'Åvallsmark' } })
  const group = await firstGroup(desk)
  const [organisation] = group.parties
  const unitId = organisation?.units[0]?.id
  if (!organisation || !unitId) throw new Error('no party')
  const meetingId = await meetingToday(desk)
  const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 12 })
  await desk.get('meeting/start', { meetingId })
  for (const text of [named('är känd'), named('är känd sedan länge')])
    await desk.get('grid/save', { itemId, unitId, column: 'knows', text })
  const kind = { kind: 'own' as const, organisationId: organisation.id, unitId: null, responsible: '', byDate: null }
  const { commitmentId } = await desk.get('commitment/make', { meetingId, itemId, ...kind, what: named('får ett brev') })
  await desk.get('commitment/change', { commitmentId, ...kind, what: named('får ett samtal') })
  const about = { consequence: '', proposal: '', organisationIds: [], route: null }
  const noted = { groupId: group.id, meetingId: null, itemId: null, ...about, what: named('skickas runt') }
  const { deviationId } = await desk.get('deviation/note', noted)
  await desk.get('private-note/save', { itemId, text: named('i en egen anteckning') })
  await desk.get('meeting/end', { meetingId })
  return { meetingId, itemId, matterId, commitmentId, deviationId, groupId: group.id }
}

describe('what was begun and never sent', () => {
  it('is swept whatever form it was begun in, and goes when somebody is found in it; what is of another group stays', async () => {
    const vault = startVaultProcesses()
    const { desk } = await found(vault, ARENA)
    const { meetingId, matterId, commitmentId, deviationId, groupId } = await typedBeside(desk)
    const begun = {
      [`commitment:${meetingId}`]: { what: NAME },
      [`commitment:${commitmentId}`]: { responsible: named('ringer') },
      [`deviation:${deviationId}`]: { what: '', consequence: NAME },
      [`deviation:${deviationId}:feedback`]: { on: '2026-11-23', words: NAME },
      'deviation:new': { proposal: named('får en plats') },
      [`follow-up:${matterId}`]: { kind: 'own', place: 'Hos oss', caller: NAME },
      'coordination-new': { hopes: named('ska få ett arbete') },
      [`dilemma:${groupId}`]: { something: [named('hamnar mellan stolarna')] },
    }
    const save = (field: string, text: string) => desk.get('draft/save', { field, text })
    for (const [field, typed] of Object.entries(begun)) await save(field, JSON.stringify(typed))
    await save(`step-reason:${matterId}`, named('kom inte'))
    await save(`follow-up:another`, JSON.stringify({ caller: NAME }))
    await save(`commitment:${meetingId}:clean`, JSON.stringify({ what: 'Skickar underlaget', byDate: '2026-11-23' }))
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder)

    const { open } = await later.get('privacy/sweep', { meetingId })
    const swept = new Set(
      open.filter(({ target }) => target.startsWith('draft:')).map(({ target }) => target.split(':').slice(2).join(':')),
    )
    expect(swept).toEqual(new Set([...Object.keys(begun), `step-reason:${matterId}`]))
    for (const field of swept) expect(await later.get('draft/find', { field }), field).toEqual({ text: null })
    expect(await later.get('draft/find', { field: 'follow-up:another' })).not.toEqual({ text: null })
    expect(await later.get('draft/find', { field: `commitment:${meetingId}:clean` })).not.toEqual({ text: null })
    await again.lock()
  })
})

describe('what was typed beside the notes', () => {
  it('is found by the sweep wherever it was typed, leaves no page with what it said before, and is reworded in place', async () => {
    const vault = startVaultProcesses()
    const { desk } = await found(vault, ARENA)
    const { meetingId, itemId } = await typedBeside(desk)
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder)

    const { open } = await later.get('privacy/sweep', { meetingId })
    const targets = [...new Set(open.map(({ target }) => target))]
    expect(targets.map((target) => target.split(':')[0])).toEqual(['typed', 'typed', 'typed'])
    const kinds = []
    for (const target of targets) {
      const typedTextId = target.slice('typed:'.length) as TypedTextId
      kinds.push((await later.get('typed-text/read', { typedTextId })).kind)
      await later.get('typed-text/reword', { typedTextId, text: 'Den enskilde är med.' })
    }
    expect(kinds.sort()).toEqual(['commitment', 'deviation', 'grid'])
    expect((await later.get('privacy/sweep', { meetingId })).open).toEqual([])
    // The chair's own notes are nobody else's to sweep.
    expect(await later.get('private-note/read', { itemId })).toEqual({ text: named('i en egen anteckning') })

    await later.get('notes/lock', { meetingId })
    const now = await disk(vault.folder)
    expect(now.casesJournal.includes(NAME)).toBe(false)
    expect(now.cases.includes(NAME)).toBe(false)
    const kept = Buffer.concat([now.identity.file, now.identity.journal]).toString('utf8')
    for (const what of ['är känd', 'är känd sedan länge', 'får ett brev', 'får ett samtal', 'skickas runt'])
      expect(kept).toContain(named(what))
    expect(kept).not.toContain(named('i en egen anteckning'))
    await again.lock()
  })
})
