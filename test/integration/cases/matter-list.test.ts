import { describe, expect, it } from 'vitest'
import { listMatters } from '../../../main/vault/features/matter/matter-list-repository'
import { contract, type InputOf } from '../../../shared/contract/contract'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { UserId } from '../../../shared/domain/user/user'
import { addDays, type IsoDate } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import { type CaseDesk, caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, ARENA, foundGroup, party, planMeeting, register, release, termsFor } from '../../builders/case-story'
import { fillWithCases } from '../../builders/many-cases'

type Asked = InputOf<'matter/list'>
const all: Asked = { page: 0, text: '', groupId: null, state: null, sort: 'codeName' }
const idsOf = async (desk: CaseDesk, change: Partial<Asked> = {}) =>
  (await desk.get('matter/list', { ...all, ...change })).rows.map(({ id }) => id)

/** As the chain and the task list write it; the list reads nothing else of them. */
const place = (desk: CaseDesk, matterId: MatterId, columns: { state?: string; next_due_on?: string | null }) =>
  desk.cases.transact(desk.user.id, async (trx, record) => {
    await trx('matter').where({ id: matterId }).update(columns)
    record('test/placed', matterId)
  })

describe('the case list', () => {
  it('filters on code name and reference, group and step, and takes signs of the filter as they are', async () => {
    const desk = await caseDesk()
    const [group, other] = [await foundGroup(desk), await foundGroup(desk, ALC)]
    const one = await register(desk, group, 'ÄRENDE 50%')
    const two = await register(desk, other, 'AF_17')
    expect(await idsOf(desk, { text: 'ärende' })).toEqual([one.matterId])
    expect(await idsOf(desk, { text: '50%' })).toEqual([one.matterId])
    expect(await idsOf(desk, { text: '%' })).toEqual([one.matterId])
    expect(await idsOf(desk, { text: 'f_1' })).toEqual([two.matterId])
    expect(await idsOf(desk, { text: '\\' })).toEqual([])
    expect(await idsOf(desk, { groupId: other.id })).toEqual([two.matterId])
    expect(await idsOf(desk, { state: 'registered' })).toEqual([one.matterId])
    expect(await idsOf(desk, { state: 'received' })).toEqual([two.matterId])
    expect(await idsOf(desk, { only: [two.matterId] })).toEqual([two.matterId])
    expect(await idsOf(desk, { only: [] })).toEqual([])
  })

  it('leaves out what has ended in its own group’s chain, unless that step is asked for', async () => {
    const desk = await caseDesk()
    const [arena, alc] = [await foundGroup(desk), await foundGroup(desk, ALC)]
    const [one, two] = [await register(desk, arena), await register(desk, alc)]
    await place(desk, two.matterId, { state: 'withdrawn' })
    // A key that ends nothing in the other group's chain.
    await place(desk, one.matterId, { state: 'treated' })
    expect(await idsOf(desk, { withEnded: false })).toEqual([one.matterId])
    expect(await idsOf(desk, { withEnded: false, groupId: alc.id })).toEqual([])
    expect(await idsOf(desk, { withEnded: false, state: 'withdrawn' })).toEqual([two.matterId])
    expect((await idsOf(desk)).length).toBe(2)
    const { rows } = await desk.get('matter/list', { ...all, state: 'withdrawn' })
    expect(rows).toMatchObject([{ stateLabel: 'Återtagen', ended: true, groupName: 'Gruppen i Granvik' }])
  })

  it('filters and sorts by the earliest day something must be done; what has no day comes last either way', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const day = (days: number) => addDays(desk.today(), days)
    const dues = [null, day(-3), day(0), day(7), day(8)]
    const ids: MatterId[] = []
    for (const due of dues) {
      const { matterId } = await register(desk, group)
      await place(desk, matterId, { next_due_on: due })
      ids.push(matterId)
    }
    expect(await idsOf(desk, { deadline: 'late' })).toEqual([ids[1]])
    expect(new Set(await idsOf(desk, { deadline: 'week' }))).toEqual(new Set([ids[2], ids[3]]))
    expect(await idsOf(desk, { deadline: 'none' })).toEqual([ids[0]])
    expect(await idsOf(desk, { sort: 'deadline' })).toEqual([ids[1], ids[2], ids[3], ids[4], ids[0]])
    expect(await idsOf(desk, { sort: 'deadline', descending: true })).toEqual([ids[4], ids[3], ids[2], ids[1], ids[0]])
    expect((await desk.get('matter/list', { ...all, deadline: 'late' })).rows).toMatchObject([{ nextDueOn: day(-3) }])
  })

  it('filters by the responsible authority, in whichever group it is a party, and sorts å ä ö last', async () => {
    const desk = await caseDesk()
    const [arena, alc] = [await foundGroup(desk), await foundGroup(desk, ALC)]
    const officer = (await desk.get('matter/open', { matterId: (await register(desk, arena)).matterId })).referral.officer
    const at = async (group: typeof arena, name: string) => {
      const { id: organisationId, units } = party(group, name)
      const unitId = units[0]?.id ?? officer.unitId
      const { matterId } = await desk.get('referral/register', {
        groupId: group.id,
        receivedOn: desk.today(),
        reference: '',
        birthYear: null,
        officer: { ...officer, organisationId, unitId },
      })
      return matterId
    }
    const [one, two] = [await at(arena, 'Försäkringskassan'), await at(alc, 'Försäkringskassan')]
    const asked = party(arena, 'Försäkringskassan').id
    expect(new Set(await idsOf(desk, { organisation: asked }))).toEqual(new Set([one, two]))
    await desk.cases.transact(desk.user.id, async (trx, record) => {
      await trx('organisation').where({ name: 'Försäkringskassan' }).update({ name: 'Återhämtningen' })
      await trx('organisation').where({ name: 'Granviks kommun' }).update({ name: 'Ölandsgruppen' })
      record('test/renamed', asked)
    })
    const { rows } = await desk.get('matter/list', { ...all, sort: 'organisation' })
    expect(rows.map(({ organisationName }) => organisationName)).toEqual(['Återhämtningen', 'Återhämtningen', 'Ölandsgruppen'])
  })

  it('sorts by the order of the chain, not of the letters', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const keys = groupKindOf(group.profileId, group.kind).chain.steps.map(({ key }) => key)
    for (const state of keys.toReversed()) await place(desk, (await register(desk, group)).matterId, { state })
    const states = async (descending: boolean) =>
      (await desk.get('matter/list', { ...all, sort: 'state', descending })).rows.map(({ state }) => state)
    expect(await states(false)).toEqual(keys)
    expect(await states(true)).toEqual(keys.toReversed())
  })

  it('says on whose desk a matter is, and finds those on one desk', async () => {
    const colleague = { ...somebodyElse, id: '5b1d7c1e-8a55-4d0c-9d5e-6b7f0a9c2e11' as UserId, name: 'Siv Ekbom' }
    const desk = await caseDesk({ colleagues: [colleague] })
    const group = await foundGroup(desk)
    const [{ matterId }, kept] = [await register(desk, group), await register(desk, group)]
    const on = async (userId: string) =>
      (await desk.get('matter/list', { ...all, caretaker: userId as UserId })).rows.map(({ id, caretaker }) => [id, caretaker])
    expect(await on(desk.user.id)).toHaveLength(2)
    expect(await desk.code('matter/hand-to', { matterId, userId: somebodyElse.id })).toBe('matter/unknown-caretaker')
    await desk.get('matter/hand-to', { matterId, userId: colleague.id })
    expect(await desk.get('matter/open', { matterId })).toMatchObject({ caretakerId: colleague.id, caretaker: 'Siv Ekbom' })
    expect(await on(colleague.id)).toEqual([[matterId, 'Siv Ekbom']])
    expect(await on(desk.user.id)).toEqual([[kept.matterId, 'Maja Norrgård']])
    expect((await desk.get('history/list', { matterId, before: null })).lines[0]).toMatchObject({ act: 'matter/handed-over' })
    await desk.get('matter/hand-to', { matterId, userId: null })
    expect(await on(colleague.id)).toEqual([])
    expect((await desk.get('matter/open', { matterId })).caretakerId).toBeNull()
  })

  it('tells of each matter its consent, its text and its next meeting', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const row = async () => (await desk.get('matter/list', all)).rows[0]
    expect(await row()).toMatchObject({ consent: 'missing', summary: 'none', nextMeetingOn: null, stateLabel: 'Registrerat' })
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
    await desk.get('item/adjourn', { itemId, reason: 'Samtycket är återkallat', resumeOn: addDays(desk.today(), 14) })
    expect(await row()).toMatchObject({ consent: 'withdrawn', summary: 'released', nextMeetingOn: null })
    await desk.get('summary/withdraw', { matterId })
    expect(await row()).toMatchObject({ summary: 'draft' })
  })
})

describe('twenty thousand cases', () => {
  const many = async () => {
    const desk = await caseDesk()
    await foundGroup(desk, ARENA)
    await foundGroup(desk, ALC)
    const filling = { count: 20_000, bare: true, day: desk.today(), userId: desk.user.id, newId: () => desk.world.newId() }
    await desk.cases.transact(desk.user.id, async (trx, record) => {
      await fillWithCases(trx, filling)
      record('test/filled', 'many')
    })
    return desk
  }

  it('are listed, filtered, sorted, searched and opened without the number being felt', async () => {
    const desk = await many()
    const { groups } = await desk.get('group/list', {})
    const median = async (work: () => Promise<unknown>) => {
      const times: number[] = []
      for (let turn = 0; turn < 5; turn += 1) {
        const begun = performance.now()
        await work()
        times.push(performance.now() - begun)
      }
      return times.toSorted((one, other) => one - other)[2] ?? Number.NaN
    }
    const first = await desk.get('matter/list', all)
    expect(first.total).toBe(20_000)
    const names = (await desk.cases.read((db) => db('matter').pluck('code_name'))) as string[]
    const inOrder = names.toSorted((one, other) => one.localeCompare(other, 'sv'))
    expect(first.rows.map(({ codeName }) => codeName)).toEqual(inOrder.slice(0, 50))
    const last = await desk.get('matter/list', { ...all, page: 399 })
    expect(last.rows.at(-1)?.codeName).toBe(inOrder.at(-1))
    const asked: Record<string, Partial<Asked>> = {
      'first page': { withEnded: false },
      'last page': { page: 399 },
      step: { state: 'ready' },
      late: { deadline: 'late', withEnded: false },
      text: { text: 'sn 2025', page: 3 },
      group: { groupId: groups[1]?.id ?? null, withEnded: false },
      caretaker: { caretaker: desk.user.id as UserId, withEnded: false },
      'by day': { sort: 'receivedOn', descending: true, withEnded: false },
      'by deadline': { sort: 'deadline', withEnded: false },
      'by step': { sort: 'state', withEnded: false },
      'by authority': { sort: 'organisation', page: 100 },
    }
    const slow: string[] = []
    for (const [name, change] of Object.entries(asked)) {
      const milliseconds = await median(() => desk.get('matter/list', { ...all, ...change }))
      if (milliseconds > 150) slow.push(`${name} ${milliseconds.toFixed(0)} ms`)
    }
    for (const text of ['elin', 'sn 2025', 'elin sn 2024']) {
      const milliseconds = await median(() => desk.get('search/cases', { text, page: 0 }))
      if (milliseconds > 250) slow.push(`search ${text} ${milliseconds.toFixed(0)} ms`)
    }
    const matterId = first.rows[7]?.id as MatterId
    const opened = await median(() => desk.get('matter/open', { matterId }))
    if (opened > 100) slow.push(`opening ${opened.toFixed(0)} ms`)
    const day = await median(() => desk.get('day/read', {}))
    if (day > 150) slow.push(`day ${day.toFixed(0)} ms`)
    expect(slow).toEqual([])
  }, 120_000)

  it('are picked from indexes, whatever is asked: no matter is read to be left out', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    const plans = async (change: Partial<Asked>) =>
      desk.cases.read(async (db) => {
        const asked = contract['matter/list'].input.parse({ ...all, ...change })
        const heard: { sql: string; bindings: readonly unknown[] }[] = []
        const { client } = db
        const query = client.query
        client.query = (connection: unknown, sent: (typeof heard)[number]) => {
          heard.push(sent)
          return query.call(client, connection, sent)
        }
        await listMatters(db, asked, { day: desk.today() as IsoDate, mayKnowProtected: false, nameOf: () => '' })
        delete client.query
        const details: string[] = []
        for (const { sql, bindings } of heard.filter((query) => / from `matter`/.test(query.sql)).slice(0, 2)) {
          const rows: { detail: string }[] = await db.raw(`explain query plan ${sql}`, bindings as string[])
          details.push(...rows.map(({ detail }) => detail).filter((detail) => /\bmatter\b/.test(detail)))
        }
        return details
      })
    const asked: Partial<Asked>[] = [
      {},
      { withEnded: false },
      { state: 'ready' },
      { groupId: group.id },
      { groupId: group.id, withEnded: false },
      { text: 'sn' },
      { deadline: 'late' },
      { caretaker: desk.user.id as UserId },
      { sort: 'state', withEnded: false },
      { sort: 'organisation' },
      { sort: 'receivedOn', descending: true },
      { sort: 'deadline' },
    ]
    for (const change of asked) {
      const found = await plans(change)
      expect(found.length, JSON.stringify(change)).toBeGreaterThan(0)
      for (const detail of found) expect(detail, JSON.stringify(change)).toMatch(/USING (COVERING )?INDEX/)
    }
    expect((await plans({}))[1]).toMatch(/COVERING INDEX matter_listed/)
    expect(await plans({ text: 'sn', withEnded: false })).toEqual(
      expect.arrayContaining([expect.stringMatching(/COVERING INDEX matter_listed/)]),
    )
  })
})
