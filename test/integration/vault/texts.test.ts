import { cpSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { foundedVault, fullText, referral, unlock } from '../../builders/founded-vault'
import { realTestWorld, removeTemporaryFolders, type TestWindow, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

/** No word of ours: wherever it is found, it came from the text. */
const WORDS = 'Rosita Åvallsmark vill arbeta med djur'

function movingWorld() {
  let ahead = 0
  return {
    world: { ...realTestWorld, now: () => new Date(Date.now() + ahead) },
    pass: (minutes: number) => {
      ahead += minutes * 60_000
    },
  }
}

const known = async (desk: TestWindow, matterId: MatterId) =>
  (await desk.get('answers/read', { matterId, of: 'form' })).knownTexts

describe('a text that nobody has checked', () => {
  it('stays in the identity compartment; the cases know only that it is there', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('text/save', { matterId, field: 'form:background', text: WORDS })
    await desk.get('text/save', { matterId, field: 'criterion:drive', text: 'Säger det själv.' })
    expect(await known(desk, matterId)).toEqual(['criterion:drive', 'form:background'])
    expect((await desk.get('text/read', { matterId, beginning: ['form:'] })).texts).toMatchObject([
      { field: 'form:background', text: WORDS, savedBy: 'Maja Norrgård', versions: 1 },
    ])
    await desk.get('text/save', { matterId, field: 'form:background', text: '  ' })
    expect(await known(desk, matterId)).toEqual(['criterion:drive'])
    expect(vault.wire()).not.toContain('Rosita')
    await vault.lock()
  })

  it('keeps its earlier wordings: a new one after five minutes, one line of the log for each sitting', async () => {
    const { world, pass } = movingWorld()
    const { vault, desk } = await foundedVault({ world })
    const { matterId } = await referral(desk)
    const save = (text: string) => desk.get('text/save', { matterId, field: 'form:background', text })
    await save('Först')
    await save('Först och')
    await save('Först och främst')
    pass(6)
    await save('Sedan')
    const { versions } = await desk.get('text/history', { matterId, field: 'form:background' })
    expect(versions).toMatchObject([
      { version: 2, text: 'Sedan', savedBy: 'Maja Norrgård' },
      { version: 1, text: 'Först och främst', savedBy: 'Maja Norrgård' },
    ])
    const { lines } = await desk.get('identity-log/list', { before: null })
    expect(lines.map(({ act }) => act)).toEqual(['text/history-read', 'text/saved', 'text/made-known', 'text/saved'])
    expect(JSON.stringify(lines)).not.toMatch(/Först|Sedan|background/)
    await vault.lock()
  })

  it('is read with one line of the log however many there are, and none where there is nothing to read', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    expect((await desk.get('text/read', { matterId, beginning: ['form:'] })).texts).toEqual([])
    for (const field of ['form:background', 'form:will:individual', 'form-like:x'])
      await desk.get('text/save', { matterId, field, text: 'x' })
    expect((await desk.get('text/read', { matterId, beginning: ['form:', 'form:will'] })).texts).toHaveLength(2)
    const { lines } = await desk.get('identity-log/list', { before: null })
    expect(lines.filter(({ act }) => act === 'text/read')).toHaveLength(1)
    await vault.lock()
  })

  it('takes what is pasted as it comes, up to twenty thousand characters, and refuses a matter that is not there', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const pasted = `Rad ett\r\nRad två\u000b\u2028• punkt\t${'å'.repeat(19_900)}`
    const save = (text: string, of: MatterId = matterId) => desk.ask('text/save', { matterId: of, field: 'in-depth', text })
    expect(await save(pasted)).toMatchObject({ ok: true })
    expect((await desk.get('text/read', { matterId, beginning: ['in-depth'] })).texts[0]?.text).toBe(pasted)
    expect(await save('å'.repeat(20_001))).toMatchObject({ ok: false, code: 'request/malformed' })
    expect((await desk.get('text/read', { matterId, beginning: ['in-depth'] })).texts[0]?.text).toBe(pasted)
    expect(await save('x', '7c9e6679-7425-40de-944b-e07fc1f90ae7' as MatterId)).toMatchObject({
      ok: false,
      code: 'matter/unknown',
    })
    await vault.lock()
  })

  it('is one of at most two hundred of its kind; the others can still be written on', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    for (let at = 0; at < 200; at += 1) await desk.get('text/save', { matterId, field: `form:made-up-${at}`, text: 'Ord' })
    expect(await desk.ask('text/save', { matterId, field: 'form:one-more', text: 'Ord' })).toMatchObject({
      code: 'text/too-many',
    })
    await desk.get('text/save', { matterId, field: 'form:made-up-7', text: 'Andra ord' })
    await desk.get('text/save', { matterId, field: 'criterion:drive', text: 'Ord' })
    expect((await desk.get('text/read', { matterId, beginning: ['form:'] })).texts).toHaveLength(200)
    await vault.lock()
  })

  it('is saved while a lock has begun, and is there afterwards', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('text/save', { matterId, field: 'form:background', text: 'Före' })
    for (const side of ['identity', 'case'] as const) await vault.tell(side, { kind: 'lock-begun' })
    expect(await desk.ask('text/read', { matterId, beginning: ['form:'] })).toMatchObject({ code: 'session/locking' })
    expect(await desk.ask('text/save', { matterId, field: 'form:background', text: 'Efter' })).toMatchObject({ ok: true })
    const answers = { 'months-outside': 30 }
    expect(await desk.ask('answers/save', { matterId, of: 'form', answers })).toMatchObject({ ok: true })
    await vault.lock()
    const { vault: again, desk: later } = await unlock(vault.folder)
    expect((await later.get('text/read', { matterId, beginning: ['form:'] })).texts[0]?.text).toBe('Efter')
    expect((await later.get('answers/read', { matterId, of: 'form' })).answers).toEqual(answers)
    await again.lock()
  })

  it.each(['identity', 'case'] as const)(
    'is never unknown to the cases for long (killed before the %s process answers)',
    async (from) => {
      const copy = `${temporaryFolder()}/killed`
      const asked = new Set<number>()
      let folder = ''
      let taken = false
      const { vault, desk } = await foundedVault({
        onInner(side, message) {
          if (message.name === 'inner/note-text') asked.add(message.id)
          const now = asked.has(message.id) && side === from && (from === 'identity' || message.reply !== undefined)
          if (!now || taken || folder === '') return
          taken = true
          cpSync(folder, copy, { recursive: true })
        },
      })
      folder = vault.folder
      const { matterId } = await referral(desk)
      await desk.get('text/save', { matterId, field: 'form:background', text: WORDS })
      expect(taken).toBe(true)
      const { vault: after, desk: later } = await unlock(copy)
      expect(await known(later, matterId)).toEqual(['form:background'])
      expect((await later.get('text/read', { matterId, beginning: ['form:'] })).texts[0]?.text).toBe(WORDS)
      await after.lock()
      await vault.lock()
    },
  )
})

describe('the summary of somebody who is convicted of a grave crime', () => {
  it('is not released before it is told under its heading, and no other answer asks for that (A25)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const text = await fullText(desk)
    await desk.get('summary/save-draft', { matterId, text })
    await desk.get('answers/save', { matterId, of: 'criteria', answers: { 'crime-answer': 'yes' } })
    const release = () => desk.ask('summary/release', { matterId, answered: [] })
    expect(await release()).toMatchObject({
      ok: false,
      code: 'summary/telling-heading-missing',
      facts: { heading: 'missbruk-brott' },
    })
    const told = { ...text, sections: [...text.sections, { heading: 'missbruk-brott', text: 'Dömd för våldsbrott.' }] }
    await desk.get('summary/save-draft', { matterId, text: told })
    expect(await release()).toMatchObject({ ok: true })

    const { matterId: other } = await referral(desk, 'SOC-2')
    await desk.get('summary/save-draft', { matterId: other, text })
    await desk.get('answers/save', { matterId: other, of: 'criteria', answers: { 'crime-answer': 'no' } })
    expect(await desk.ask('summary/release', { matterId: other, answered: [] })).toMatchObject({ ok: true })
    await vault.lock()
  })
})
