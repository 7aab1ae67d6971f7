import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ConsentTerms } from '../../../shared/domain/consent/consent'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { firstGroup, foundedVault, meetingToday, nobody, PASSPHRASE, referral, today, unlock } from '../../builders/founded-vault'
import { removeTemporaryFolders, type TestVault, type TestWindow, temporaryFolder } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const OTHER = 'ett annat ord för dörren'
const TINDRA = { ...nobody, givenName: 'Tindra', familyName: 'Havsöga' }

/** Two people on an agenda; the consent of the first names Arbetsförmedlingen, that of the second nobody who is called. */
async function ready() {
  const { vault, desk } = await foundedVault()
  const group = await firstGroup(desk)
  const [af, municipality] = group.parties
  const [unit] = af?.units ?? []
  const [other] = municipality?.units ?? []
  if (!af || !unit || !municipality || !other) throw new Error('no party')
  const meetingId = await meetingToday(desk)
  const seat = (organisationId: string, unitId: string, name: string) =>
    desk.get('attendee/add', {
      meetingId,
      attendee: {
        representativeId: null,
        name,
        function: '',
        functionKey: null,
        organisationId,
        unitId,
        role: 'substitute',
        where: 'onSite',
        present: false,
      },
    })
  await seat(af.id, unit.id, 'Eva Lindhagen')
  await seat(municipality.id, other.id, 'Bo Ahl')
  const add = async (individual: typeof TINDRA, organisationId: string) => {
    const { matterId, codeName } = await referral(desk)
    await desk.get('identity/write', { matterId, individual })
    await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 10 })
    const terms = {
      kind: 'inform',
      parties: [{ organisationId, unitIds: null }],
      informationKinds: ['work'],
      withheld: [],
      givenOn: today(),
      validFrom: today(),
      validTo: null,
      original: 'Pärm 3',
      formSeen: true,
    } as unknown as ConsentTerms
    await desk.get('consent/enter', { matterId, terms })
    return { matterId, codeName }
  }
  const named = await add(TINDRA, af.id)
  const other2 = await add({ ...nobody, givenName: 'Vildrik', familyName: 'Ekmård' }, municipality.id)
  const receiver = { organisationId: af.id, unitId: unit.id }
  return {
    vault,
    desk,
    meetingId,
    receiver,
    named,
    hidden: other2,
    uncovered: { organisationId: municipality.id, unitId: other.id },
  }
}

async function shown(vault: TestVault, listId: string) {
  const window = vault.open('preview', listId, 'identity')
  const { windowId } = await vault.heard('identity', 'suggest-file-name')
  return { window, windowId }
}

const acts = async (desk: TestWindow, matterId: MatterId) =>
  (await desk.get('identity-log/list', { before: null })).lines
    .filter(({ subject }) => subject === matterId)
    .map(({ act }) => act)

describe('who is who', () => {
  it('names to one receiver only those whose consent covers it, and logs each who was read (G30)', async () => {
    const { vault, desk, meetingId, receiver, named, hidden } = await ready()
    const { paperId, persons } = await desk.get('who-is-who/make', { meetingId, ...receiver })
    expect(persons).toBe(1)
    const { window } = await shown(vault, paperId)
    const list = new TextDecoder().decode((await window.get('who-is-who/read', {})).bytes)
    for (const words of ['Tindra Havsöga', named.codeName, '"about":"people"']) expect(list).toContain(words)
    expect(list).not.toContain('Vildrik')
    expect(await acts(desk, named.matterId)).toContain('identity/listed')
    expect(await acts(desk, hidden.matterId)).not.toContain('identity/listed')
    // No name crosses to the case process, and none goes to the desk.
    expect(vault.wire()).not.toMatch(/Tindra|Vildrik/)
    expect(desk.everything()).not.toMatch(/Tindra|Vildrik/)
    await vault.lock()
  })

  it('leaves the program from its own window, is written in both logs, and ends the process that drew it (G31)', async () => {
    const { vault, desk, meetingId, receiver } = await ready()
    const { paperId } = await desk.get('who-is-who/make', { meetingId, ...receiver })
    expect(vault.said.identity).toContainEqual({ kind: 'drop-documents' })
    const { windowId } = await shown(vault, paperId)
    const path = join(temporaryFolder(), 'lista.pdf')
    await vault.tell('identity', { kind: 'write-paper', requestId: 7, windowId, path })
    expect(vault.said.identity).toContainEqual({ kind: 'paper-done', requestId: 7, ok: true })
    expect(readFileSync(path, 'utf8')).toContain('Tindra')
    const { rows } = await desk.get('paper/list', { groupId: null, page: 0 })
    expect(rows).toMatchObject([{ kind: 'whoIsWho', reader: 'Arbetsförmedlingen' }])
    expect(rows[0]?.savedAt).not.toBeNull()
    expect((await desk.get('identity-log/list', { before: null })).lines.map(({ act }) => act)).toContain('who-is-who/saved')
    await vault.lock()
  })

  it('is made for nobody who is not called, for nobody uncovered, and not while identity is closed (G30, X2)', async () => {
    const { vault, desk, meetingId, receiver, uncovered, hidden } = await ready()
    const codeOf = async (who: typeof receiver) => {
      const reply = await desk.ask('who-is-who/make', { meetingId, ...who })
      return reply.ok ? 'made' : reply.code
    }
    const { consents } = await desk.get('matter/open', { matterId: hidden.matterId })
    await desk.get('consent/withdraw', { consentId: consents[0]?.id ?? '', withdrawnOn: today() })
    expect(await codeOf(uncovered)).toBe('told/nobody-to-name')
    expect(await codeOf({ ...receiver, unitId: uncovered.unitId })).toBe('told/unknown-receiver')
    await desk.get('meeting/start', { meetingId })
    expect(await codeOf(receiver)).toBe('identity/closed')
    await vault.lock()
  })

  it('is made by nobody who only reads names: what is handed out is theirs who answer for consents (G31)', async () => {
    const { vault, desk, meetingId, receiver } = await ready()
    await desk.get('account/add', { name: 'Olle Näslund', roles: ['decider'], passphrase: OTHER, own: PASSPHRASE })
    await vault.lock()
    const { vault: again, desk: decider } = await unlock(vault.folder, { user: 'Olle Näslund', passphrase: OTHER })
    const reply = await decider.ask('who-is-who/make', { meetingId, ...receiver })
    expect(reply.ok ? 'made' : reply.code).toBe('session/right-missing')
    await again.lock()
  })

  it('shows a list to no window that was opened for something else', async () => {
    const { vault, desk, meetingId, receiver } = await ready()
    await desk.get('who-is-who/make', { meetingId, ...receiver })
    const stranger = vault.open('preview', '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'identity')
    const reply = await stranger.ask('who-is-who/read', {})
    expect(reply).toMatchObject({ ok: false, code: 'who-is-who/not-of-this-window' })
    await vault.lock()
  })

  it('says of what nobody has written that it is not given, and leaves no place empty (X14)', async () => {
    const { vault, desk, meetingId, receiver, named } = await ready()
    await desk.get('identity/write', { matterId: named.matterId, individual: { ...nobody, alsoKnown: 'Lillan' } })
    const { paperId } = await desk.get('who-is-who/make', { meetingId, ...receiver })
    const { window } = await shown(vault, paperId)
    const list = new TextDecoder().decode((await window.get('who-is-who/read', {})).bytes)
    expect(list).toContain(`"${named.codeName}","Ej angivet","Ej angivet"`)
    expect(list).not.toMatch(/Lillan|"–"/)
    await vault.lock()
  })

  it('says of protected identity that it is told in person, and no name (X15)', async () => {
    const { vault, desk, meetingId, receiver, named } = await ready()
    await desk.get('identity/write', { matterId: named.matterId, individual: { ...nobody, protectedIdentity: true } })
    const { paperId } = await desk.get('who-is-who/make', { meetingId, ...receiver })
    const { window } = await shown(vault, paperId)
    const list = new TextDecoder().decode((await window.get('who-is-who/read', {})).bytes)
    expect(list).toContain('"Dold. Skyddade personuppgifter, berättas personligen.","Dold"')
    expect(list).not.toContain('Tindra')
    await vault.lock()
  })
})
