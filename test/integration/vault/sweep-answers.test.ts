import { afterEach, describe, expect, it } from 'vitest'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import { found, meetingToday, nobody, referral, unlock } from '../../builders/founded-vault'
import { rowsOf } from '../../builders/rows-of'
import { removeTemporaryFolders, startVaultProcesses, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const ARENA = { profileId: 'arena-ggvv' as ProfileId, groupKind: 'arena' as GroupKindName, groupName: 'Arenan i Granvik' }

/** A meeting that was held, with these notes on its matter and on a question; swept with identity open. */
async function held(notes: { matter: string; general: string }) {
  const vault = startVaultProcesses()
  const { desk } = await found(vault, ARENA)
  const { matterId } = await referral(desk)
  await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: 'Tindra', familyName: 'Åvallsmark' } })
  const meetingId = await meetingToday(desk)
  const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 10 })
  const { itemId: general } = await desk.get('agenda/add-general', { meetingId, title: 'Nästa möte', minutes: 5 })
  for (const { id } of (await desk.get('meeting/open', { meetingId })).items)
    if (id !== itemId && id !== general) await desk.get('agenda/remove', { itemId: id })
  await desk.get('meeting/start', { meetingId })
  await desk.get('notes/save', { itemId, text: notes.matter })
  await desk.get('notes/save', { itemId: general, text: notes.general })
  await desk.get('meeting/end', { meetingId })
  await vault.lock()
  const { vault: again, desk: later } = await unlock(vault.folder)
  return { vault: again, desk: later, meetingId, itemId, general, folder: vault.folder }
}

const wordsOf = async (desk: TestWindow, meetingId: MeetingId) =>
  (await desk.get('privacy/sweep', { meetingId })).open.map(({ words }) => words)

describe('what the sweep asks', () => {
  it('is answered once for the meeting, holds while the words are moved, and is asked again when they are changed', async () => {
    const { vault, desk, meetingId, itemId, folder } = await held({
      matter: 'Zacharias Lindqvist hörde av sig. Zacharias Lindqvist väntar.',
      general: 'Också Zacharias Lindqvist.',
    })
    const first = await desk.get('privacy/sweep', { meetingId })
    expect(first.open.map(({ words }) => words)).toEqual(Array.from({ length: 3 }, () => 'zacharias lindqvist'))
    expect(first.open[0]).toMatchObject({ before: '', after: ' hörde av sig. Zacharias Lindqvist vänta…' })
    expect((await desk.get('notes/lock-state', { meetingId })).lacking.unreviewed).toBeGreaterThan(0)
    expect(await desk.ask('notes/lock', { meetingId })).toMatchObject({ code: 'notes/not-reviewed' })

    const answered = await desk.get('privacy/answer', { meetingId, kind: 'name', words: 'zacharias lindqvist' })
    expect(answered).toMatchObject({
      open: [],
      answered: [{ kind: 'name', words: 'zacharias lindqvist', by: 'Maja Norrgård', reason: '' }],
    })
    // Nobody was in it: cases keeps the wording, and identity no copy of it.
    await desk.get('notes/save', { itemId, text: 'Hörde av sig gjorde Zacharias Lindqvist. Och väntar.' })
    expect(await wordsOf(desk, meetingId)).toEqual([])
    await desk.get('notes/save', { itemId, text: 'Zacharias Lindholm hörde av sig.' })
    expect(await wordsOf(desk, meetingId)).toEqual(['zacharias lindholm'])
    const again = 'Zacharias Lindqvist. '.repeat(3)
    await desk.get('notes/save', { itemId, text: again })
    // Written once more than it was answered about.
    expect(await wordsOf(desk, meetingId)).toHaveLength(3)
    await desk.get('notes/save', { itemId, text: 'En anhörig hörde av sig.' })
    expect(await wordsOf(desk, meetingId)).toEqual([])
    await vault.lock()
    const kept = JSON.stringify(await rowsOf(folder, 'identity', 'found_wording'))
    expect(kept).toContain('Zacharias Lindholm')
    expect(kept).not.toContain('Också')
    expect(JSON.stringify(await rowsOf(folder, 'cases', 'item_note_version'))).not.toContain('Lindholm')
  }, 60_000)

  it("takes a reason where it is the person's own name, and never asks about a draft that only looks like one", async () => {
    const { vault, desk, meetingId, itemId } = await held({ matter: 'Vi ringer Åvallsmark i morgon.', general: 'Alla var där.' })
    await desk.get('draft/save', {
      field: `recommendation:${itemId}`,
      text: JSON.stringify({ reason: 'Zacharias Lindqvist ringer' }),
    })
    const { open } = await desk.get('privacy/sweep', { meetingId })
    expect(open).toMatchObject([{ finding: { kind: 'ownName', certainty: 'certain' }, words: 'åvallsmark' }])
    const answer = { meetingId, kind: 'ownName' as const, words: 'åvallsmark' }
    expect(await desk.ask('privacy/answer', answer)).toMatchObject({ code: 'privacy/reason-missing' })
    expect(await desk.ask('privacy/answer', { ...answer, words: 'maja' })).toMatchObject({ code: 'privacy/nothing-open' })
    const told = await desk.get('privacy/answer', { ...answer, reason: 'En läkare som heter så.' })
    expect(told).toMatchObject({ open: [], answered: [{ words: 'åvallsmark', reason: 'En läkare som heter så.' }] })
    expect(await desk.get('draft/find', { field: `recommendation:${itemId}` })).not.toEqual({ text: null })
    await vault.lock()
  })

  it('is open again when the answer is taken back, until the notes are locked', async () => {
    const { vault, desk, meetingId } = await held({ matter: 'Zacharias Lindqvist hörde av sig.', general: 'Alla var där.' })
    const words = { meetingId, kind: 'name' as const, words: 'zacharias lindqvist' }
    await desk.get('privacy/answer', words)
    expect((await desk.get('privacy/take-back-answer', words)).open).toHaveLength(1)
    expect(await desk.ask('privacy/take-back-answer', words)).toMatchObject({ code: 'privacy/not-answered' })
    await desk.get('privacy/answer', words)
    await desk.get('notes/lock', { meetingId })
    expect(await desk.ask('privacy/take-back-answer', words)).toMatchObject({ code: 'notes/locked' })
    await vault.lock()
  })
})
