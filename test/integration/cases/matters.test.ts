import { describe, expect, it } from 'vitest'
import { drawFreeCodeName, keysOf } from '../../../main/vault/features/matter/matter-repository'
import { codeNameAt, codeNameCount } from '../../../shared/domain/matter/code-names'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { caseDesk } from '../../builders/case-desk'
import {
  ALC,
  foundGroup,
  party,
  planMeeting,
  register,
  release,
  releasedText,
  runningMeeting,
  termsFor,
  unitOf,
} from '../../builders/case-story'
import { dashed, swedishNumber, withWrongCheckDigit } from '../../builders/personal-number'

const all = { page: 0, text: '', groupId: null, state: null, sort: 'codeName' } as const

describe('registering a referral', () => {
  it('gives it a code name by lot, and the referring officer keeps the responsibility (A02, A44)', async () => {
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

describe('the case list', () => {
  it('filters on code name and reference, group and state, and takes signs of the filter as they are', async () => {
    const desk = await caseDesk()
    const [group, other] = [await foundGroup(desk), await foundGroup(desk, ALC)]
    const one = await register(desk, group, 'ÄRENDE 50%')
    const two = await register(desk, other, 'AF_17')
    await release(desk, two.matterId)
    const ids = async (change: object) => (await desk.get('matter/list', { ...all, ...change })).rows.map(({ id }) => id)
    expect(await ids({ text: 'ärende' })).toEqual([one.matterId])
    expect(await ids({ text: '50%' })).toEqual([one.matterId])
    expect(await ids({ text: '%' })).toEqual([one.matterId])
    expect(await ids({ text: 'f_1' })).toEqual([two.matterId])
    expect(await ids({ text: '\\' })).toEqual([])
    expect(await ids({ groupId: other.id })).toEqual([two.matterId])
    expect(await ids({ state: 'registered' })).toEqual([one.matterId])
    expect(await ids({ state: 'released' })).toEqual([two.matterId])
  })

  it('tells of each matter its consent, its text and its next meeting', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const row = async () => (await desk.get('matter/list', all)).rows[0]
    expect(await row()).toMatchObject({ consent: 'missing', summary: 'none', nextMeetingOn: null })
    await desk.inner('inner/set-draft-known', { userId: desk.user.id, matterId })
    const { consentId } = await desk.get('consent/enter', {
      matterId,
      terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')]),
    })
    const meetingId = await planMeeting(desk, group)
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    expect(await row()).toMatchObject({ consent: 'valid', summary: 'draft', nextMeetingOn: desk.today() })
    await release(desk, matterId)
    await desk.get('consent/withdraw', { consentId, withdrawnOn: desk.today() })
    await desk.get('meeting/start', { meetingId })
    await desk.get('item/adjourn', { itemId, reason: 'Samtycket är återkallat' })
    expect(await row()).toMatchObject({ consent: 'withdrawn', summary: 'released', nextMeetingOn: null })
    await desk.get('summary/withdraw', { matterId })
    expect(await row()).toMatchObject({ summary: 'draft' })
  })

  it('pages in Swedish order and answers at once with twenty thousand matters', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const { codeName } = await desk.get('matter/open', { matterId })
    // Spread over the whole list, however long it is.
    const places = Array.from({ length: 20_000 }, (_, place) => Math.floor((place * codeNameCount) / 20_000))
    const names = places.map(codeNameAt).filter((name) => name !== codeName)
    const more = names.map((name, index) => {
      const day = `2026-01-${String((index % 28) + 1).padStart(2, '0')}`
      return { ...keysOf(name, 'SN 2026-14'), id: desk.world.newId(), name, day }
    })
    await desk.cases.transact(desk.user.id, async (trx, record) => {
      await trx.raw(
        `insert into matter
         select row.value ->> 'id', row.value ->> 'name', row.value ->> 'sort_key', row.value ->> 'search_key', group_id, state, row.value ->> 'day',
           reference, birth_year, officer_name, officer_organisation_id, officer_unit_id, officer_phone, officer_address, 0, 0, null
         from matter, json_each(?) as row`,
        [JSON.stringify(more)],
      )
      record('matter/many', 'bench')
    })
    const first = await desk.get('matter/list', all)
    const last = await desk.get('matter/list', { ...all, page: Math.ceil(first.total / 50) - 1 })
    const inOrder = [...names, codeName].toSorted((one, other) => one.localeCompare(other, 'sv'))
    expect(first.rows.map((row) => row.codeName)).toEqual(inOrder.slice(0, 50))
    expect(last.rows.at(-1)?.codeName).toBe(inOrder.at(-1))
    const times: number[] = []
    for (let turn = 0; turn < 15; turn += 1) {
      const begun = performance.now()
      const page = await desk.get('matter/list', {
        ...all,
        text: 'sn',
        page: turn * 20,
        sort: turn % 2 === 0 ? 'codeName' : 'receivedOn',
      })
      times.push(performance.now() - begun)
      expect(page.rows).toHaveLength(50)
    }
    expect(times.toSorted((one, other) => one - other)[7]).toBeLessThan(60)
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
    expect((await desk.get('matter/open', { matterId })).consents).toEqual([{ id: consentId, terms, withdrawnOn: null }])
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
      await desk.inner('inner/set-identity-known', { pendingId, userId: desk.user.id, matterId, known: true })
    expect(await desk.inner('inner/matter-brief', { matterId })).toMatchObject({ codeName, hasIdentity: true })
    expect(await desk.inner('inner/matter-brief', { matterId: desk.world.newId() as MatterId })).toBeNull()
    expect(
      (await desk.get('log/list', { before: null })).lines.filter(({ act }) => act === 'matter/identity-known'),
    ).toHaveLength(1)
  })
})

describe('closing a matter', () => {
  it('takes it out of what goes on an agenda, and opening it again puts it back where it stood', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId, meetingId } = await runningMeeting(desk)
    expect(await desk.code('matter/close', { matterId })).toBe('matter/on-agenda')
    expect(await desk.code('matter/reopen', { matterId })).toBe('matter/not-closed')
    await desk.get('item/open', { itemId })
    await desk.get('outcome/record', { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: '' })
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
    await desk.get('matter/close', { matterId })
    expect(await desk.code('matter/close', { matterId })).toBe('matter/already-closed')
    expect((await desk.get('matter/list', { ...all, state: 'closed' })).rows.map(({ id }) => id)).toEqual([matterId])
    const next = await planMeeting(desk, group)
    expect(await desk.code('agenda/add-matter', { meetingId: next, matterId, minutes: 5 })).toBe('agenda/matter-closed')
    // A text released meanwhile does not open it.
    await release(desk, matterId)
    expect((await desk.get('matter/open', { matterId })).state).toBe('closed')
    await desk.get('matter/reopen', { matterId })
    expect((await desk.get('matter/open', { matterId })).state).toBe('treated')
    const { lines } = await desk.get('log/list', { before: null })
    expect(lines.filter(({ subject }) => subject === matterId).map(({ act }) => act)).toEqual(
      expect.arrayContaining(['matter/closed', 'matter/reopened']),
    )
  })
})
