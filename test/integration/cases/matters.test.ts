import { describe, expect, it } from 'vitest'
import { drawFreeCodeName } from '../../../main/vault/features/matter/matter-repository'
import { codeNameAt, codeNameCount } from '../../../shared/domain/matter/code-names'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { caseDesk } from '../../builders/case-desk'
import { ALC, foundGroup, party, register, release, releasedText, termsFor, unitOf } from '../../builders/case-story'
import { dashed, swedishNumber, withWrongCheckDigit } from '../../builders/personal-number'

const all = { page: 0, text: '', groupId: null, state: null, sort: 'codeName' } as const

describe('registering a referral', () => {
  it('gives it a code name by lot, and an officer of an authority who has the responsibility: never none (A44)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId, codeName } = await register(desk, group)
    expect(codeName).toMatch(/^\p{Lu}\p{Ll}+ \d\d$/u)
    expect(await desk.get('matter/open', { matterId })).toMatchObject({
      codeName,
      state: 'registered',
      hasIdentity: false,
      consent: 'missing',
      summary: 'none',
      nextMeetingOn: null,
      released: null,
      referral: { reference: 'SN 2026-14', birthYear: 1994, officer: { name: 'Elin Forsmyr', phone: '070-1740621' } },
    })
    const { referral } = await desk.get('matter/open', { matterId })
    const { organisationId: _authority, ...nobodys } = referral.officer
    for (const officer of [{ ...referral.officer, name: ' ' }, nobodys])
      await expect(desk.get('referral/register', { ...referral, officer } as never)).rejects.toThrow(/officer/)
  })

  it('refuses a personal number as "er beteckning", at registering and at correcting (X2)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const { referral } = await desk.get('matter/open', { matterId })
    for (const reference of [dashed(swedishNumber('850228')), `dnr 19${swedishNumber('850228')}`]) {
      expect(await desk.code('referral/register', { ...referral, reference })).toBe('referral/reference-is-personal-number')
      expect(await desk.code('referral/correct', { matterId, referral: { ...referral, reference } })).toBe(
        'referral/reference-is-personal-number',
      )
    }
    expect((await desk.get('matter/list', all)).total).toBe(1)
  })

  it('takes a day with a running number after it, which looks like a personal number and is none', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const reference = dashed(withWrongCheckDigit(swedishNumber('260412', '001')))
    const { matterId } = await register(desk, group, reference)
    expect((await desk.get('matter/open', { matterId })).referral.reference).toBe(reference)
  })

  it('takes an officer of one of the group’s own parties', async () => {
    const desk = await caseDesk()
    const [group, other] = [await foundGroup(desk), await foundGroup(desk, ALC)]
    const { matterId } = await register(desk, group)
    const { referral } = await desk.get('matter/open', { matterId })
    const stranger = { ...referral, officer: { ...referral.officer, ...unitOf(other, 'Socialtjänsten') } }
    expect(await desk.code('referral/register', stranger)).toBe('referral/unknown-party')
    expect(await desk.code('referral/correct', { matterId, referral: stranger })).toBe('referral/unknown-party')
    await desk.get('referral/correct', { matterId, referral: { ...stranger, groupId: other.id } })
    await release(desk, matterId)
    expect(await desk.code('referral/correct', { matterId, referral })).toBe('referral/group-is-bound')
  })

  it('draws a new code name on request and never gives the old one again', async () => {
    const desk = await caseDesk()
    const { matterId, codeName } = await register(desk, await foundGroup(desk))
    const drawn = await desk.get('matter/draw-code-name', { matterId })
    expect(drawn.codeName).not.toBe(codeName)
    expect((await desk.get('matter/list', { ...all, text: codeName })).total).toBe(0)
    expect((await desk.get('matter/list', { ...all, text: drawn.codeName.toUpperCase() })).total).toBe(1)
    const used = await desk.cases.read((db) => db('code_name_used').orderBy('rowid').pluck('code_name'))
    expect(used).toEqual([codeName, drawn.codeName])
    // The lot falls on a used one: another is drawn.
    for (const name of used) {
      const place = Array.from({ length: codeNameCount }, (_, at) => codeNameAt(at) as string).indexOf(name)
      expect(await desk.cases.read((db) => drawFreeCodeName(db, { randomInt: () => place }))).not.toBe(name)
    }
  })
})

describe('a consent', () => {
  it('names parties of the group and is entered once, with the day and the form seen (G20, X3)', async () => {
    const desk = await caseDesk()
    const [group, other] = [await foundGroup(desk), await foundGroup(desk)]
    const { matterId } = await register(desk, group)
    const terms = termsFor(desk, [party(group, 'Arbetsförmedlingen')])
    expect(await desk.code('consent/enter', { matterId, terms: termsFor(desk, [party(other, 'Arbetsförmedlingen')]) })).toBe(
      'consent/unknown-party',
    )
    await expect(desk.get('consent/enter', { matterId, terms: { ...terms, formSeen: false } as never })).rejects.toThrow()
    const { consentId } = await desk.get('consent/enter', { matterId, terms })
    expect((await desk.get('matter/open', { matterId })).consents).toEqual([
      { id: consentId, terms, withdrawnOn: null, version: 1, reaffirmedOn: null },
    ])
  })

  it('is withdrawn once, not before it was given and not in the future (X3)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const { consentId } = await desk.get('consent/enter', { matterId, terms: termsFor(desk, group.parties) })
    expect(await desk.code('consent/withdraw', { consentId, withdrawnOn: '2026-03-13' })).toBe('consent/withdrawn-in-future')
    expect(await desk.code('consent/withdraw', { consentId, withdrawnOn: '2026-03-11' })).toBe('consent/withdrawn-before-given')
    await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    expect(await desk.code('consent/withdraw', { consentId, withdrawnOn: desk.today() })).toBe('consent/already-withdrawn')
  })
})

describe('what the identity process asks', () => {
  it('releases a version once for each pending act, and answers which acts were committed', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    const pendingId = desk.world.newId()
    const act = { pendingId, userId: desk.user.id, matterId, text: releasedText }
    expect(await desk.inner('inner/release-summary', act)).toEqual({ version: 1 })
    expect(await desk.inner('inner/release-summary', act)).toEqual({ version: 1 })
    const never = desk.world.newId()
    expect(await desk.inner('inner/pending-committed', { pendingIds: [never, pendingId] })).toEqual({ committed: [pendingId] })
    expect(await release(desk, matterId, { question: 'Ny fråga?', sections: [] })).toEqual({ version: 2 })
    expect((await desk.get('matter/open', { matterId })).released).toMatchObject({
      version: 2,
      releasedBy: 'Maja Norrgård',
      text: { question: 'Ny fråga?' },
    })
  })

  it('takes back every version, so that an older one does not become valid again', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    await release(desk, matterId)
    await release(desk, matterId)
    await desk.get('summary/withdraw', { matterId })
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ released: null, state: 'registered' })
    expect(await desk.code('summary/withdraw', { matterId })).toBe('summary/not-released')
    expect(await release(desk, matterId)).toEqual({ version: 3 })
  })

  it('knows that there is somebody, and nothing of whom', async () => {
    const desk = await caseDesk()
    const { matterId, codeName } = await register(desk, await foundGroup(desk))
    const pendingId = desk.world.newId()
    for (let turn = 0; turn < 2; turn += 1)
      await desk.inner('inner/set-identity-known', {
        pendingId,
        userId: desk.user.id,
        matterId,
        known: true,
        protectedIdentity: false,
      })
    expect(await desk.inner('inner/matter-brief', { matterId })).toMatchObject({ codeName, hasIdentity: true })
    expect(await desk.inner('inner/matter-brief', { matterId: desk.world.newId() as MatterId })).toBeNull()
    expect(
      (await desk.get('log/list', { before: null })).lines.filter(({ act }) => act === 'matter/identity-known'),
    ).toHaveLength(1)
  })
})
