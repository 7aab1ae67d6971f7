import { afterEach, describe, expect, it } from 'vitest'
import { firstGroup, foundedVault, meetingToday, nobody, referral, unlock } from '../../builders/founded-vault'
import { rowsOf } from '../../builders/rows-of'
import { removeTemporaryFolders } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const rosa = {
  ...nobody,
  givenName: 'Rosalinda',
  familyName: 'Kvarnbäcksmo',
  alsoKnown: 'Systern Tindra\nArbetar på Vindrosens kafé',
}

async function groupWithRosa() {
  const { vault, desk } = await foundedVault()
  const { matterId } = await referral(desk)
  await desk.get('identity/write', { matterId, individual: rosa })
  const { id: groupId } = await firstGroup(desk)
  return { vault, desk, groupId, matterId }
}

describe('a word answered "inte personuppgift" for a group', () => {
  it('is kept once however it is written, listed with who and when, and taken back', async () => {
    const { vault, desk, groupId } = await groupWithRosa()
    const first = await desk.get('own-word/remember', { groupId, word: 'Granviksmodellen' })
    expect(first.isNew).toBe(true)
    expect(await desk.get('own-word/remember', { groupId, word: 'GRANVIKSMODELLEN' })).toEqual({ ...first, isNew: false })
    const { words } = await desk.get('own-word/list', { groupId })
    expect(words).toMatchObject([{ id: first.ownWordId, word: 'Granviksmodellen', rememberedBy: 'Maja Norrgård' }])
    await desk.get('own-word/forget', { ownWordId: first.ownWordId })
    expect((await desk.get('own-word/list', { groupId })).words).toEqual([])
    expect(await desk.ask('own-word/forget', { ownWordId: first.ownWordId })).toMatchObject({ code: 'own-word/unknown' })
    await vault.lock()
    // The log says that it was done, by whom and to which; never the word.
    const { vault: again, desk: later } = await unlock(vault.folder)
    const { lines } = await later.get('log/list', { before: null })
    expect(lines.map(({ act }) => act)).toEqual(expect.arrayContaining(['own-word/remembered', 'own-word/forgotten']))
    expect(JSON.stringify(lines)).not.toContain('ranviksmodellen')
    await again.lock()
  })

  it('is no longer asked about in the group, also after a lock and while the identities are closed', async () => {
    const { vault, desk, groupId } = await groupWithRosa()
    const text = 'Platsen kallas Blåmesan.'
    const meetingId = await meetingToday(desk)
    const asked = await desk.get('typed-text/check', { groupId, text })
    expect(asked.findings.length).toBeGreaterThan(0)
    await desk.get('own-word/remember', { groupId, word: 'Blåmesan' })
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder, { mode: 'meeting' })
    expect(await later.get('typed-text/check', { groupId, text })).toEqual({ findings: [], withoutOwnNames: true })
    const { itemId } = await later.get('agenda/add-general', { meetingId, title: 'Läget', minutes: 10 })
    expect(await later.get('notes/check', { itemId, text })).toEqual({ findings: [], withoutOwnNames: true })
    await again.lock()
  })

  it.each([
    ['Granviks Hus', 'Vi ses i Granviks Hus på tisdag.', 'Vi ses hos Granvik Hus-Nilsson.'],
    ['Lex Kvarnström', 'Anmäld enligt Lex Kvarnström i går.', 'Vi ringer Kvarnström i morgon.'],
    ['Zacharias Lindqvist', 'Zacharias Lindqvists stipendium söks i maj.', 'Zacharias Lindholm söker.'],
  ])('may be several words, which are left alone together: %s', async (word, together, apart) => {
    const { vault, desk, groupId, matterId } = await groupWithRosa()
    const typed = async (text: string) => (await desk.get('typed-text/check', { groupId, text })).findings
    const inSummary = async (text: string) =>
      (await desk.get('summary/check', { matterId, fields: [{ field: 'x', text }] })).findings
    await desk.get('own-word/remember', { groupId, word })
    expect(await typed(together)).toEqual([])
    expect(await inSummary(together)).toEqual([])
    // Not everybody who shares a word with it.
    expect((await typed(apart)).length).toBeGreaterThan(0)
    await vault.lock()
  })

  it('is marked all the same in the texts of somebody who comes to be called so', async () => {
    const { vault, desk, groupId } = await groupWithRosa()
    for (const word of ['Blåmesan', 'Zacharias Lindqvist']) await desk.get('own-word/remember', { groupId, word })
    const { matterId } = await referral(desk, 'SOC-2')
    const fields = ['Blåmesan ringer.', 'Vi väntar på Lindqvist.', 'Zacharias Lindqvist kommer.'].map((text, at) => ({
      field: `f${at}`,
      text,
    }))
    const found = async () => (await desk.get('summary/check', { matterId, fields })).findings
    expect((await found()).filter(({ field }) => field !== 'f1')).toEqual([])
    const individual = { ...nobody, givenName: 'Zacharias', familyName: 'Lindqvist', alsoKnown: 'Blåmesan' }
    await desk.get('identity/write', { matterId, individual })
    const now = await found()
    expect(new Set(now.map(({ field }) => field))).toEqual(new Set(['f0', 'f1', 'f2']))
    for (const { finding } of now) expect(finding.rule).toMatch(/^own\//)
    await vault.lock()
  })

  it.each([
    ['the name', 'Rosalinda'],
    ['the name in small letters', 'rosalinda'],
    ['its genitive', 'Rosalindas'],
    ['a family name', 'Kvarnbäcksmo'],
    ['a relative', 'Tindra'],
    ['a detail', 'Vindrosens kafé'],
  ])('is refused when it is %s of somebody the group knows, and never reaches the cases', async (_what, word) => {
    const { vault, desk, groupId } = await groupWithRosa()
    expect(await desk.ask('own-word/remember', { groupId, word })).toEqual({ ok: false, code: 'own-word/of-somebody', facts: {} })
    expect((await desk.get('own-word/list', { groupId })).words).toEqual([])
    expect(vault.wire()).not.toContain(word)
    await vault.lock()
    expect(await rowsOf(vault.folder, 'cases', 'own_word')).not.toContain(word)
  })

  it('leaves a line of the log each time a word is held against the identities, refused or kept, and no word', async () => {
    const { vault, desk, groupId } = await groupWithRosa()
    await desk.ask('own-word/remember', { groupId, word: 'Rosalinda' })
    await desk.get('own-word/remember', { groupId, word: 'Blåmesan' })
    const { lines } = await desk.get('identity-log/list', { before: null })
    const held = lines.filter(({ act }) => act === 'own-word/held-against')
    expect(held.map(({ subject }) => subject)).toEqual([groupId, groupId])
    expect(JSON.stringify(held)).not.toMatch(/rosalinda|blåmesan/i)
    await vault.lock()
  })

  it.each(['070-1740612', 'i', '12', 'rad\nrad', 'å'.repeat(61)])('is no number, no letter and no text: %j', async (word) => {
    const { vault, desk, groupId } = await groupWithRosa()
    expect(await desk.ask('own-word/remember', { groupId, word })).toMatchObject({ ok: false })
    await vault.lock()
  })

  it('cannot be remembered while the identities are closed', async () => {
    const { vault, groupId } = await groupWithRosa()
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder, { mode: 'meeting' })
    expect(await later.ask('own-word/remember', { groupId, word: 'Blåmesan' })).toMatchObject({ ok: false })
    expect((await later.get('own-word/list', { groupId })).words).toEqual([])
    await again.lock()
  })
})
