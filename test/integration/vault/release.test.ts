import { afterEach, describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { GroupKindName, ProfileId } from '../../../shared/domain/profile/profile'
import { fieldsOf } from '../../../shared/domain/summary/release-rules'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import type { UserRole } from '../../../shared/domain/user/user'
import { answerKeyOf } from '../../../shared/privacy/answer-key'
import { firstGroup, found, foundedVault, fullText, nobody, PASSPHRASE, referral, unlock } from '../../builders/founded-vault'
import { rowsOf } from '../../builders/rows-of'
import { removeTemporaryFolders, startVaultProcesses, type TestVault, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const OTHER = 'ett annat ord för dörren'
const ARENA = { profileId: 'arena-ggvv' as ProfileId, groupKind: 'arena' as GroupKindName, groupName: 'Arenan i Granvik' }
const add = (desk: TestWindow, name: string, roles: UserRole[]) =>
  desk.get('account/add', { name, roles, passphrase: OTHER, own: PASSPHRASE })

/** A matter with a draft that nothing stops. */
async function drafted(desk: TestWindow, words?: string) {
  const { matterId } = await referral(desk)
  const text = await fullText(desk, words)
  await desk.get('summary/save-draft', { matterId, text })
  return { matterId, text }
}

/** "Inte personuppgift" of everything the check asks about. */
async function answersTo(desk: TestWindow, matterId: MatterId, text: SummaryText): Promise<string[]> {
  const fields = fieldsOf(text)
  const { findings } = await desk.get('summary/check', { matterId, fields })
  return findings.map(({ field, finding }) => answerKeyOf(field, finding, fields.find((one) => one.field === field)?.text ?? ''))
}

/** Somebody else sits down at the same laptop. */
async function next(vault: TestVault, user?: string) {
  await vault.lock()
  return unlock(vault.folder, user === undefined ? {} : { user, passphrase: OTHER })
}

describe('who releases a text', () => {
  it.each([
    ['chair', 'alc', 'release/not-yours'],
    ['coordinator', 'alc', 'released'],
    ['chair', 'arena', 'released'],
    ['coordinator', 'arena', 'released'],
    ['decider', 'alc', 'session/right-missing'],
    ['noteTaker', 'arena', 'identity/closed'],
  ] as const)('%s in %s: %s (A02)', async (role, where, comesTo) => {
    const vault = startVaultProcesses()
    const { desk } = await found(vault, where === 'arena' ? ARENA : {})
    const { matterId } = await drafted(desk)
    await add(desk, 'Olle Näslund', [role])
    const { vault: again, desk: later } = await next(vault, 'Olle Näslund')
    if (role === 'noteTaker') await again.heard('identity', 'finished')
    const reply = await later.ask('summary/release', { matterId, answered: [] })
    expect(reply.ok ? 'released' : reply.code).toBe(comesTo)
    await again.lock()
  })
})

describe('a chair who does not write', () => {
  it('answers what the check asks about what another has written, and releases it', async () => {
    const vault = startVaultProcesses()
    const { desk } = await found(vault, ARENA)
    const { matterId, text } = await drafted(desk, 'Platsen kallas Blåmesan.')
    await add(desk, 'Olle Näslund', ['chair'])
    const { vault: again, desk: olle } = await next(vault, 'Olle Näslund')
    expect(await olle.ask('summary/find-draft', { matterId })).toMatchObject({ code: 'session/right-missing' })
    const read = (await olle.get('release/read', { matterId })).draft
    expect(read).toEqual(text)
    expect(await olle.ask('summary/release', { matterId, answered: [] })).toMatchObject({ code: 'summary/open-findings' })
    const answered = await answersTo(olle, matterId, text)
    expect(answered.length).toBeGreaterThan(0)
    // Remembered for the group, it is not asked about in the next text.
    const { id: groupId } = await firstGroup(olle)
    await olle.get('own-word/remember', { groupId, word: 'Blåmesan' })
    expect(await answersTo(olle, matterId, text)).toEqual([])
    expect(await olle.get('summary/release', { matterId, answered })).toEqual({ version: 1 })
    await again.lock()
  })
})

describe('a released version', () => {
  it('stays valid beside a draft until it is replaced or withdrawn, and every version says who and when (A02)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId, text } = await drafted(desk)
    await desk.get('summary/release', { matterId, answered: [] })
    await desk.get('summary/save-draft', { matterId, text: { ...text, question: 'Vad behövs nu?' } })
    expect((await desk.get('matter/open', { matterId })).released).toMatchObject({ version: 1, text })
    expect((await desk.get('release/read', { matterId })).changed).toEqual(['question'])
    await desk.get('summary/release', { matterId, answered: [] })
    expect((await desk.get('matter/open', { matterId })).released).toMatchObject({
      version: 2,
      text: { question: 'Vad behövs nu?' },
    })
    await desk.get('summary/withdraw', { matterId })
    expect((await desk.get('matter/open', { matterId })).released).toBeNull()
    const { versions } = await desk.get('summary/versions', { matterId })
    expect(versions).toMatchObject([
      { version: 2, releasedBy: 'Maja Norrgård', askedBy: null, withdrawnBy: 'Maja Norrgård' },
      { version: 1, releasedBy: 'Maja Norrgård', askedBy: null, withdrawnBy: 'Maja Norrgård' },
    ])
    await vault.lock()
  })
})

describe('the check of a summary', () => {
  it('asks about a name nobody here knows, stops its release until it is answered, and keeps who answered', async () => {
    const { vault, desk } = await foundedVault()
    const words = 'Bor hos Zacharias Lindqvist.'
    const { matterId, text } = await drafted(desk, words)
    const { findings, withoutOwnNames } = await desk.get('summary/check', { matterId, fields: [{ field: 'x', text: words }] })
    expect(findings).toMatchObject([{ finding: { certainty: 'asked', kind: 'name' } }])
    expect(withoutOwnNames).toBe(true)
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toMatchObject({ code: 'summary/open-findings' })
    const keys = findings.flatMap(({ finding }) =>
      text.sections.map(({ heading, text: words }) => answerKeyOf(heading, finding, words)),
    )
    expect(await desk.get('summary/release', { matterId, answered: keys })).toEqual({ version: 1 })
    await vault.lock()
    const kept = JSON.stringify(await rowsOf(vault.folder, 'identity', 'answered_finding'))
    expect(kept).toContain('zacharias')
  })

  it('asks about representatives and officers only where they are called as the individual is', async () => {
    const { vault, desk } = await foundedVault()
    const group = await firstGroup(desk)
    const [party] = group.parties
    const unit = party?.units[0]
    if (!party || !unit) throw new Error('no party')
    await desk.get('representative/appoint', {
      groupId: group.id,
      name: 'Zacharias Lindqvist',
      function: '',
      functionKey: null,
      organisationId: party.id,
      unitId: unit.id,
      validFrom: '2020-01-01' as never,
      validTo: null,
      substituteFor: null,
      appointedBy: '',
      appointedOn: null,
      informedOn: null,
      phone: '',
      postalAddress: '',
      workAddress: '',
    })
    const { matterId } = await referral(desk)
    const fields = [{ field: 'x', text: 'Zacharias Lindqvist ringer. Elin Forsmyr är med.' }]
    expect((await desk.get('summary/check', { matterId, fields })).findings).toEqual([])
    await desk.get('identity/write', { matterId, individual: { ...nobody, givenName: 'Zacharias', familyName: 'Åvallsmark' } })
    const found = await desk.get('summary/check', { matterId, fields })
    expect(found.findings).toMatchObject([{ finding: { kind: 'ownName' } }])
    expect(found.withoutOwnNames).toBe(false)
    await vault.lock()
  })
})

describe('a group in which it takes two', () => {
  it('releases the very words one asked about, when another has read them', async () => {
    const { vault, desk } = await foundedVault()
    const group = await firstGroup(desk)
    expect(await desk.get('release-setting/read', { groupId: group.id })).toEqual({ fourEyes: false })
    await desk.get('release-setting/set', { groupId: group.id, fourEyes: true })
    await add(desk, 'Olle Näslund', ['coordinator'])
    const { matterId, text } = await drafted(desk)
    expect(await desk.ask('summary/release', { matterId, answered: [], aloneReason: 'Bråttom.' })).toMatchObject({
      code: 'release/takes-two',
    })
    await desk.get('release/ask', { matterId, answered: [] })
    expect(await desk.ask('release/ask', { matterId, answered: [] })).toMatchObject({ code: 'release/waits-already' })
    const own = await desk.get('release/read', { matterId })
    expect(own.request).toMatchObject({ isOwn: true, text, askedBy: 'Maja Norrgård' })
    const sha256 = own.request?.sha256 ?? ''
    expect(await desk.ask('release/approve', { matterId, sha256 })).toMatchObject({ code: 'release/own-request' })
    expect(await desk.ask('release/send-back', { matterId, reason: 'Nej.' })).toMatchObject({ code: 'release/own-request' })

    // Sent back with a reason, asked for anew, edited, asked for once more, and released.
    const { vault: second, desk: olle } = await next(vault, 'Olle Näslund')
    expect(await olle.ask('release/send-back', { matterId, reason: ' ' })).toMatchObject({ code: 'release/reason-missing' })
    await olle.get('release/send-back', { matterId, reason: 'Stryk orten.' })
    expect(await olle.ask('release/approve', { matterId, sha256 })).toMatchObject({ code: 'release/no-request' })
    const { vault: third, desk: maja } = await next(second)
    expect((await maja.get('release/read', { matterId })).sentBack).toMatchObject({ reason: 'Stryk orten.', by: 'Olle Näslund' })
    await maja.get('release/ask', { matterId, answered: [] })
    expect((await maja.get('release/read', { matterId })).sentBack).toBeNull()
    const other = { ...text, question: 'Vad behövs nu?' }
    await maja.get('summary/save-draft', { matterId, text })
    expect((await maja.get('release/read', { matterId })).request).not.toBeNull()
    await maja.get('summary/save-draft', { matterId, text: other })
    expect((await maja.get('release/read', { matterId })).request).toBeNull()
    await maja.get('release/ask', { matterId, answered: [] })
    const { vault: fourth, desk: again } = await next(third, 'Olle Näslund')
    expect(await again.ask('release/approve', { matterId, sha256 })).toMatchObject({ code: 'release/other-words' })
    const read = (await again.get('release/read', { matterId })).request
    expect(read).toMatchObject({ isOwn: false, text: other })
    expect(await again.get('release/approve', { matterId, sha256: read?.sha256 ?? '' })).toEqual({ version: 1 })
    expect((await again.get('summary/versions', { matterId })).versions).toMatchObject([
      { releasedBy: 'Olle Näslund', askedBy: 'Maja Norrgård', text: other },
    ])
    const acts = (await again.get('identity-log/list', { before: null })).lines.map(({ act }) => act)
    for (const act of ['release/asked', 'release/sent-back', 'release/edited', 'summary/released']) expect(acts).toContain(act)
    await fourth.lock()
    // What waited is kept nowhere when it has been settled.
    expect(JSON.stringify(await rowsOf(vault.folder, 'identity', 'release_request'))).not.toContain('Vad behövs nu?')
  }, 60_000)

  describe('where a name is answered about when it is asked for', () => {
    /** Maja has asked for the release of a text about "Zacharias Lindqvist" and "Klara", and answered about the first; Olle is next. */
    async function asked() {
      const { vault, desk } = await foundedVault()
      const group = await firstGroup(desk)
      await desk.get('release-setting/set', { groupId: group.id, fourEyes: true })
      await add(desk, 'Olle Näslund', ['coordinator'])
      const { matterId, text } = await drafted(desk, 'Hör Zacharias Lindqvist. Klara besked behövs.')
      await desk.get('release/ask', { matterId, answered: await answersTo(desk, matterId, text) })
      const { vault: again, desk: olle } = await next(vault, 'Olle Näslund')
      const request = (await olle.get('release/read', { matterId })).request
      if (!request) throw new Error('nothing waits')
      return { vault: again, olle, matterId, request, folder: vault.folder }
    }

    it('is released with those answers, when the other has read it', async () => {
      const { vault, olle, matterId, request } = await asked()
      expect(JSON.stringify(request.answers)).toContain('zacharias')
      expect(await olle.get('release/approve', { matterId, sha256: request.sha256 })).toEqual({ version: 1 })
      await vault.lock()
    })

    it('is stopped by who is known by that name since, whatever either of them answers', async () => {
      const { vault, olle, matterId, request } = await asked()
      await olle.get('identity/write', { matterId, individual: { ...nobody, givenName: 'Zacharias', familyName: 'Ek' } })
      const answered = await answersTo(olle, matterId, request.text)
      for (const answers of [[], answered])
        expect(await olle.ask('release/approve', { matterId, sha256: request.sha256, answered: answers })).toMatchObject({
          code: 'summary/must-be-rewritten',
        })
      await vault.lock()
    })

    it('takes an answer from the other about what is asked since, and each answer says whose it is', async () => {
      const { vault, olle, matterId, request, folder } = await asked()
      await olle.get('identity/write', { matterId, individual: { ...nobody, givenName: 'Klara', familyName: 'Ek' } })
      const { sha256 } = request
      expect(await olle.ask('release/approve', { matterId, sha256 })).toMatchObject({ code: 'summary/open-findings' })
      const answered = (await answersTo(olle, matterId, request.text)).filter((key) => key.includes('klara'))
      expect(await olle.get('release/approve', { matterId, sha256, answered })).toEqual({ version: 1 })
      await vault.lock()
      const kept = await rowsOf(folder, 'identity', 'answered_finding')
      const rows = JSON.parse(kept) as { answer_key: string; answered_by: string }[]
      const by = (word: string) => new Set(rows.filter(({ answer_key: key }) => key.includes(word)).map((row) => row.answered_by))
      expect(by('zacharias').size).toBe(1)
      expect(by('klara').size).toBe(1)
      expect([...by('klara')]).not.toEqual([...by('zacharias')])
    })
  })

  it('is never stuck with one person: they release alone, with a reason that the log tells of', async () => {
    const { vault, desk } = await foundedVault()
    const group = await firstGroup(desk)
    await desk.get('release-setting/set', { groupId: group.id, fourEyes: true })
    // Neither may release in a group that prepares matters.
    await add(desk, 'Olle Näslund', ['noteTaker'])
    await add(desk, 'Stina Ek', ['chair'])
    const { matterId } = await drafted(desk)
    expect(await desk.get('release/read', { matterId })).toMatchObject({ fourEyes: true, hasOthers: false, mayRelease: true })
    expect(await desk.ask('release/ask', { matterId, answered: [] })).toMatchObject({ code: 'release/nobody-else' })
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toMatchObject({ code: 'release/reason-missing' })
    expect(await desk.get('summary/release', { matterId, answered: [], aloneReason: 'Ingen annan i tjänst.' })).toEqual({
      version: 1,
    })
    expect((await desk.get('identity-log/list', { before: null })).lines.map(({ act }) => act)).toContain('release/alone')
    await vault.lock()
    expect(JSON.stringify(await rowsOf(vault.folder, 'identity', 'release_request'))).toContain('Ingen annan i tjänst.')
  })

  it('leaves nothing waiting when one is enough again, and the text is released', async () => {
    const { vault, desk } = await foundedVault()
    const { id: groupId } = await firstGroup(desk)
    await desk.get('release-setting/set', { groupId, fourEyes: true })
    await add(desk, 'Olle Näslund', ['coordinator'])
    const { matterId } = await drafted(desk)
    await desk.get('release/ask', { matterId, answered: [] })
    await desk.get('release-setting/set', { groupId, fourEyes: false })
    expect(await desk.get('summary/release', { matterId, answered: [] })).toEqual({ version: 1 })
    expect((await desk.get('release/read', { matterId })).request).toBeNull()
    await vault.lock()
  })

  it('is set by the chair or an administrator, and by no coordinator alone', async () => {
    const { vault, desk } = await foundedVault()
    const { id: groupId } = await firstGroup(desk)
    await add(desk, 'Olle Näslund', ['coordinator'])
    const { vault: again, desk: later } = await next(vault, 'Olle Näslund')
    expect(await later.ask('release-setting/set', { groupId, fourEyes: true })).toMatchObject({
      code: 'release/setting-not-yours',
    })
    await again.lock()
  })
})
