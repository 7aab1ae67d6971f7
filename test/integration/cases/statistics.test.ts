import { describe, expect, it } from 'vitest'
import { noCoordination } from '../../../shared/domain/coordination/coordination'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItemId, MeetingId } from '../../../shared/domain/meeting/meeting'
import { type Period, type PeriodKind, periodOf } from '../../../shared/domain/statistics/period'
import { addDays, type IsoDate, type LocalTime } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ARENA, foundGroup, party, register, release, seat, termsFor, unitOf } from '../../builders/case-story'

const STRATEGIC = { ...ARENA, groupKind: 'strategic' as const }
const DAY = 24 * 3600

const counts = async (desk: CaseDesk, group: GroupDetail, { from, to }: Period) => {
  const { rows } = await desk.get('statistics/read', { groupId: group.id, from, to })
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]))
}

/** An Arena group with one matter that a meeting can consult about. */
async function arena() {
  const desk = await caseDesk()
  const group = await foundGroup(desk, ARENA)
  const { matterId } = await register(desk, group)
  await release(desk, matterId)
  const consent = termsFor(desk, [party(group, 'Arbetsförmedlingen')])
  await desk.get('consent/enter', { matterId, terms: consent })

  const meet = async (): Promise<{ meetingId: MeetingId; itemId: AgendaItemId }> => {
    const startsAt = `${desk.today()}T13:00` as LocalTime
    const { meetingId } = await desk.get('meeting/plan', { groupId: group.id, startsAt, plannedMinutes: 120, place: '' })
    const { itemId } = await desk.get('agenda/add-matter', { meetingId, matterId, minutes: 15 })
    await seat(desk, meetingId, { name: 'Eva Lindhagen', ...unitOf(group, 'Arbetsförmedlingen') })
    await desk.get('meeting/start', { meetingId })
    return { meetingId, itemId }
  }
  const consult = async (said: { domains?: string[]; sustainable?: 'yes' | 'later' } = {}) => {
    const { meetingId, itemId } = await meet()
    await desk.get('item/open', { itemId })
    const outcome = { matterId, itemId, outcome: 'none', meets: [], sipCaller: '', reason: 'Klart.', ...said }
    await desk.get('outcome/record', outcome)
    await desk.get('item/close', { itemId })
    await desk.get('meeting/end', { meetingId })
  }
  const adjourn = async (_said?: object) => {
    const { meetingId, itemId } = await meet()
    await desk.get('item/adjourn', { itemId, reason: 'Någon saknas.', resumeOn: addDays(desk.today(), 20) })
    await desk.get('meeting/end', { meetingId })
  }
  return { desk, group, matterId, consult, adjourn }
}

describe('the plain list of an Arena group', () => {
  it('counts each consultation and each matter once, with outcome, nollplacerade, domains and what lasts (G01, G08, G16, G17, G18)', async () => {
    const { desk, group, matterId, consult, adjourn } = await arena()
    const coordination = { ...noCoordination, organisationIds: group.parties.map(({ id }) => id), zeroPlaced: true }
    await desk.get('coordination/save', { matterId, coordination })
    await adjourn()
    desk.world.pass(DAY)
    await consult({ domains: ['work', 'income'], sustainable: 'later' })
    desk.world.pass(DAY)
    await consult({ domains: ['income'], sustainable: 'yes' })
    expect(await counts(desk, group, periodOf('year', desk.today()))).toMatchObject({
      meetings: 3,
      consultations: 2,
      'consultations:outcome': 2,
      'consultations:none': 0,
      consulted: 1,
      'consulted:zero-placed': 1,
      adjourned: 1,
      'outcome-domains': 2,
      'outcome-domain:work': 1,
      'outcome-domain:income': 2,
      'outcome-domain:mental-health': 0,
      sustainable: 2,
      'sustainable:yes': 1,
      'sustainable:later': 1,
    })
    // The second consultation belongs to its own day, and the matter to the day of its first.
    const last = { from: desk.today(), to: desk.today() }
    expect(await counts(desk, group, last)).toMatchObject({ meetings: 1, consultations: 1, consulted: 0, adjourned: 0 })
  })

  it('agrees across terms, half-years and the year, whatever day it happened on (X14)', async () => {
    const { desk, group, consult, adjourn } = await arena()
    const days = [
      ['2026-06-30', consult],
      ['2026-07-01', adjourn],
      ['2026-07-31', consult],
      ['2026-08-01', consult],
      ['2026-12-31', adjourn],
    ] as const
    for (const [day, act] of days) {
      desk.world.pass((Date.parse(`${day}T12:00:00Z`) - desk.world.now().getTime()) / 1000)
      await act({ domains: ['work'], sustainable: 'yes' })
    }
    const year = await counts(desk, group, periodOf('year', '2026-06-01' as IsoDate))
    expect(year).toMatchObject({ meetings: 5, consultations: 3, consulted: 1, adjourned: 2, 'meetings:wanted': 4 })
    const parts: [PeriodKind, string][] = [
      ['term', '2026-02-01'],
      ['term', '2026-10-01'],
    ]
    const halves: [PeriodKind, string][] = [
      ['halfYear', '2026-02-01'],
      ['halfYear', '2026-10-01'],
    ]
    for (const split of [parts, halves]) {
      const both: Record<string, number>[] = []
      for (const [kind, day] of split) both.push(await counts(desk, group, periodOf(kind, day as IsoDate)))
      const sum = Object.fromEntries(Object.keys(year).map((key) => [key, both.reduce((all, one) => all + (one[key] ?? 0), 0)]))
      expect(sum).toEqual(year)
    }
  })
})

describe('the groups that a strategic group follows', () => {
  it('stand beside one another with what they held, consulted about and have left open (G51)', async () => {
    const { desk, group, consult, adjourn } = await arena()
    const strategic = await foundGroup(desk, STRATEGIC)
    const quiet = await foundGroup(desk, ARENA)
    await consult()
    await adjourn()
    const soon = `${addDays(desk.today(), 20)}T09:00` as LocalTime
    await desk.get('meeting/plan', { groupId: quiet.id, startsAt: soon, plannedMinutes: 60, place: '' })
    const place = { groupId: group.id, meetingId: null, itemId: null, organisationIds: [], route: null }
    await desk.get('deviation/note', { ...place, what: 'Två skickar mellan sig', consequence: '', proposal: '' })
    const dilemma = { groupId: quiet.id, organisationId: null, raisedOn: desk.today(), words: 'Vem betalar?', support: '' }
    await desk.get('dilemma/save', { dilemmaId: null, dilemma })
    const training = { heldOn: desk.today(), topic: 'Sekretess', organiser: '', participantIds: [] }
    await desk.get('training/add', { groupId: quiet.id, training })
    const { from, to } = periodOf('year', desk.today())
    const { rows } = await desk.get('collaboration/groups', { groupId: strategic.id, from, to })
    const none = { held: 0, planned: 0, consultations: 0, withOutcome: 0, adjourned: 0, openDeviations: 0, openDilemmas: 0 }
    const shape = (one: GroupDetail) => ({ groupId: one.id, groupName: one.name, wantedPerTerm: 2, trainingOn: null, ...none })
    expect(new Set(rows)).toEqual(
      new Set([
        { ...shape(group), held: 2, consultations: 1, withOutcome: 1, adjourned: 1, openDeviations: 1 },
        { ...shape(quiet), planned: 1, openDilemmas: 1, trainingOn: desk.today() },
      ]),
    )
    expect(await desk.code('collaboration/groups', { groupId: group.id, from, to })).toBe('strategy/not-of-this-group')
    expect(await desk.code('collaboration/groups', { groupId: strategic.id, from: to, to: from })).toBe(
      'statistics/ends-before-it-begins',
    )
  })
})
