import { describe, expect, it } from 'vitest'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { LibraryDocumentId } from '../../../shared/domain/library/library'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { DilemmaDraft, DilemmaId } from '../../../shared/domain/strategy/dilemma'
import type { IsoDate } from '../../../shared/lib/dates'
import { type CaseDesk, somebodyElse } from '../../builders/case-desk'
import { party, reviewAll } from '../../builders/case-story'
import { led, plan } from '../../builders/strategic'

const raised = (desk: CaseDesk, group: GroupDetail, change: Partial<DilemmaDraft> = {}): DilemmaDraft => ({
  groupId: group.id,
  organisationId: null,
  raisedOn: desk.today(),
  words: 'Två vårdcentraler skickar mellan sig.',
  support: 'En överenskommelse om vem som tar emot.',
  ...change,
})

const raise = async (desk: CaseDesk, group: GroupDetail, change: Partial<DilemmaDraft> = {}): Promise<DilemmaId> =>
  (await desk.get('dilemma/save', { dilemmaId: null, dilemma: raised(desk, group, change) })).dilemmaId

const solve = (desk: CaseDesk, dilemmaId: DilemmaId, state: 'answered' | 'solvedLocally' = 'solvedLocally') =>
  desk.get('dilemma/settle', { dilemmaId, state, on: desk.today(), answer: 'Listningen avgör.' })

const told = async (desk: CaseDesk, meetingId: MeetingId) =>
  (await desk.get('dilemma/told-at', { meetingId })).dilemmas.map(({ id }) => id)

describe('goals', () => {
  it('have a period and, in time, a result; the latest period stands first (G49)', async () => {
    const { desk, strategic } = await led()
    const goal = { groupId: strategic.id, from: '2026-01-01' as IsoDate, to: '2026-12-31' as IsoDate, result: '' }
    const { goalId } = await desk.get('goal/save', { goalId: null, goal: { ...goal, words: 'Fler får ett utfall.' } })
    const later = { ...goal, from: '2027-01-01' as IsoDate, to: '2027-12-31' as IsoDate, words: 'Alla grupper möts.' }
    await desk.get('goal/save', { goalId: null, goal: later })
    await desk.get('goal/save', { goalId, goal: { ...goal, words: 'Fler får ett utfall.', result: 'Åtta av tio.' } })
    const { goals } = await desk.get('goal/list', { groupId: strategic.id })
    expect(goals.map(({ words, result, to }) => [words, result, to])).toEqual([
      ['Alla grupper möts.', '', '2027-12-31'],
      ['Fler får ett utfall.', 'Åtta av tio.', '2026-12-31'],
    ])
    await desk.get('goal/remove', { goalId })
    expect((await desk.get('goal/list', { groupId: strategic.id })).goals).toHaveLength(1)
    const left = await desk.cases.read<object[]>((db) => db('typed_text').where({ about_id: goalId }).select())
    expect(left).toEqual([])
  })

  it('are the strategic group’s alone, and end after they begin', async () => {
    const { desk, strategic, north } = await led()
    const goal = { from: '2026-01-01' as IsoDate, to: '2026-12-31' as IsoDate, words: 'Mål', result: '' }
    expect(await desk.code('goal/save', { goalId: null, goal: { ...goal, groupId: north.id } })).toBe(
      'strategy/not-of-this-group',
    )
    const turned = { ...goal, groupId: strategic.id, from: goal.to, to: goal.from }
    expect(await desk.code('goal/save', { goalId: null, goal: turned })).toBe('goal/ends-before-it-begins')
    const address = { ...goal, groupId: strategic.id, words: 'Fråga anna@example.se om målet' }
    expect(await desk.code('goal/save', { goalId: null, goal: address })).toBe('strategy/personal-data')
    expect((await desk.get('goal/list', { groupId: strategic.id })).goals).toEqual([])
  })
})

describe('routine decisions', () => {
  it('say what was decided, when, and on which version of the document (G50)', async () => {
    const { desk, strategic } = await led()
    const document = {
      groupId: strategic.id,
      kind: 'groupRoutine' as const,
      title: 'Rutin för Arenamöten',
      validFrom: desk.today(),
    }
    const { documentId } = await desk.get('library/publish', { documentId: null, ...document, text: 'Första' })
    await desk.get('library/publish', { documentId, ...document, text: 'Andra' })
    const decision = { groupId: strategic.id, decidedOn: desk.today(), words: 'Rutinen gäller.' }
    await desk.get('routine-decision/save', { decisionId: null, decision: { ...decision, document: { documentId, version: 2 } } })
    expect((await desk.get('routine-decision/list', { groupId: strategic.id })).decisions).toMatchObject([
      { words: 'Rutinen gäller.', decidedOn: desk.today(), document: { documentId, version: 2 }, documentTitle: document.title },
    ])
    const with_ = (id: string, version: number) => ({ ...decision, document: { documentId: id as LibraryDocumentId, version } })
    const save = (of: ReturnType<typeof with_>) => desk.code('routine-decision/save', { decisionId: null, decision: of })
    expect(await save(with_(documentId, 3))).toBe('library/unknown')
    expect(await save(with_(desk.world.newId(), 1))).toBe('library/unknown')
  })
})

describe('dilemmas', () => {
  it('are raised by a group or one of its organisations, with the support they ask for, and answered (G52)', async () => {
    const { desk, strategic, north, south } = await led()
    const organisationId = party(north, 'Försäkringskassan').id
    const asked = await raise(desk, north, { organisationId })
    await raise(desk, south, { words: 'Insatsen avslutas vid kommunflytt.' })
    await solve(desk, asked, 'answered')
    const { dilemmas } = await desk.get('dilemma/list', { groupId: strategic.id })
    expect(dilemmas.map(({ groupId, organisationName, state, answer }) => [groupId, organisationName, state, answer])).toEqual([
      [south.id, '', 'open', ''],
      [north.id, 'Försäkringskassan', 'answered', 'Listningen avgör.'],
    ])
    expect((await desk.get('dilemma/list', { groupId: south.id })).dilemmas).toHaveLength(1)
    await desk.get('dilemma/reopen', { dilemmaId: asked })
    expect((await desk.get('dilemma/list', { groupId: north.id })).dilemmas).toMatchObject([{ state: 'open', settledOn: null }])
    expect(await desk.code('group/remove-party', { groupId: north.id, organisationId })).toBe('group/party-in-use')
    const foreign = raised(desk, south, { organisationId })
    expect(await desk.code('dilemma/save', { dilemmaId: null, dilemma: foreign })).toBe('dilemma/unknown-party')
  })

  it('solved locally are told at the next strategic meeting, and no other (G53)', async () => {
    const { desk, strategic, north } = await led()
    const first = await raise(desk, north)
    await solve(desk, first)
    // Solved before anything is planned: told at the meeting that is planned next.
    const march = await plan(desk, strategic, 7)
    const june = await plan(desk, strategic, 90)
    expect([await told(desk, march), await told(desk, june)]).toEqual([[first], []])
    const answered = await raise(desk, north)
    await solve(desk, answered, 'answered')
    const second = await raise(desk, north)
    await solve(desk, second)
    expect(new Set(await told(desk, march))).toEqual(new Set([first, second]))
    expect(await told(desk, await plan(desk, north, 3))).toEqual([])
  })

  it('solved locally get a point on that meeting’s agenda when somebody has taken it away, also while it runs (G53)', async () => {
    const { desk, strategic, north } = await led()
    const meetingId = await plan(desk, strategic, 7)
    const points = async () =>
      (await desk.get('meeting/open', { meetingId })).items.flatMap((item) => (item.kind === 'general' ? [item] : []))
    const parts = async () => (await points()).map(({ part }) => part)
    const point = (await points()).find(({ part }) => part === 'dilemmas')
    if (!point) throw new Error('no point for dilemmas')
    await desk.get('agenda/remove', { itemId: point.id })
    expect(await parts()).not.toContain('dilemmas')
    await solve(desk, await raise(desk, north), 'answered')
    expect(await parts()).not.toContain('dilemmas')
    await solve(desk, await raise(desk, north))
    expect((await parts()).slice(-2)).toEqual(['dilemmas', 'next'])
    // Once: a second one is told at the same point.
    await solve(desk, await raise(desk, north))
    expect((await parts()).filter((part) => part === 'dilemmas')).toHaveLength(1)
    await desk.get('meeting/start', { meetingId })
    const again = (await points()).find(({ part }) => part === 'dilemmas')
    if (!again) throw new Error('no point for dilemmas')
    await desk.get('agenda/remove', { itemId: again.id })
    await solve(desk, await raise(desk, north))
    expect(await parts()).toContain('dilemmas')
  })

  it('are told again next time when the meeting ended without coming to them (G53)', async () => {
    const { desk, strategic, north } = await led()
    const dilemmaId = await raise(desk, north)
    await solve(desk, dilemmaId)
    const first = await plan(desk, strategic, 0)
    const second = await plan(desk, strategic, 30)
    await desk.get('meeting/start', { meetingId: first })
    desk.world.pass(3600)
    await desk.get('meeting/end', { meetingId: first })
    expect([await told(desk, first), await told(desk, second)]).toEqual([[], [dilemmaId]])
    desk.world.pass(30 * 24 * 3600)
    await desk.get('meeting/start', { meetingId: second })
    const { items } = await desk.get('meeting/open', { meetingId: second })
    const point = items.find((item) => item.kind === 'general' && item.part === 'dilemmas')
    if (!point) throw new Error('no point for dilemmas')
    await desk.get('item/open', { itemId: point.id })
    await desk.get('item/close', { itemId: point.id })
    await desk.get('meeting/end', { meetingId: second })
    const third = await plan(desk, strategic, 20)
    expect([await told(desk, second), await told(desk, third)]).toEqual([[dilemmaId], []])
  })
})

describe('experiences and competence needs', () => {
  it('are gathered by target group from every group that is led (G54)', async () => {
    const { desk, strategic, north, south } = await led()
    const note = (groupId: GroupDetail['id'], targetGroup: string, need = '') => {
      const experience = { groupId, notedOn: desk.today(), targetGroup, words: `Om ${targetGroup}`, need }
      return desk.get('experience/save', { experienceId: null, experience })
    }
    await note(north.id, 'Unga vuxna', 'En väg in för alla fyra kommuner.')
    await note(south.id, 'Nollplacerade')
    await note(south.id, 'unga vuxna')
    const { experiences } = await desk.get('experience/list', { groupId: strategic.id })
    expect(experiences.map(({ targetGroup, groupId }) => [targetGroup, groupId])).toEqual([
      ['Nollplacerade', south.id],
      ['Unga vuxna', north.id],
      ['unga vuxna', south.id],
    ])
    expect((await desk.get('experience/list', { groupId: south.id })).experiences).toHaveLength(2)
  })

  it('say which group needs to learn what, and how far it has come (G55)', async () => {
    const { desk, strategic, north } = await led()
    const need = { groupId: north.id, notedOn: desk.today(), words: 'Sekretess mellan nämnder', state: 'noted' as const }
    const { needId } = await desk.get('competence/save', { needId: null, need })
    await desk.get('competence/save', { needId: null, need: { ...need, words: 'Ny lag', state: 'met' } })
    const states = async () =>
      (await desk.get('competence/list', { groupId: strategic.id })).needs.map(({ words, state, groupId }) => [
        words,
        state,
        groupId,
      ])
    expect(await states()).toEqual([
      ['Sekretess mellan nämnder', 'noted', north.id],
      ['Ny lag', 'met', north.id],
    ])
    await desk.get('competence/save', { needId, need: { ...need, state: 'planned' } })
    expect((await states())[0]?.[1]).toBe('planned')
  })
})

describe('a meeting of the strategic group', () => {
  it('runs in the same room, with its own agenda and notes, and takes no matter (G46, X1)', async () => {
    const { desk, strategic, north } = await led()
    const meetingId = await plan(desk, strategic, 0)
    const { items } = await desk.get('meeting/open', { meetingId })
    expect(items.map((item) => (item.kind === 'general' ? item.part : 'matter'))).toEqual([
      'welcome',
      'followUp',
      'goals',
      'routines',
      'dilemmas',
      'deviations',
      'competence',
      'agreement',
      'next',
    ])
    const { unitOf, register } = await import('../../builders/case-story')
    const { matterId } = await register(desk, north)
    expect(await desk.code('agenda/add-matter', { meetingId, matterId, minutes: 15 })).toBe('group/takes-no-matters')
    const officer = { name: 'Elin Forsmyr', ...unitOf(strategic, 'Socialtjänsten'), phone: '', postalAddress: '' }
    const referral = { groupId: strategic.id, receivedOn: desk.today(), reference: 'SN 1', birthYear: null, officer }
    expect(await desk.code('referral/register', referral)).toBe('group/takes-no-matters')
    await desk.get('meeting/start', { meetingId })
    await desk.get('wall/show-agenda', { meetingId })
    expect(desk.projected.at(-1)).toMatchObject({ state: 'shown', slide: { kind: 'agenda' } })
    const goals = items.find((item) => item.kind === 'general' && item.part === 'goals')
    if (!goals) throw new Error('no goals')
    await desk.get('item/open', { itemId: goals.id })
    await desk.get('notes/save', { itemId: goals.id, text: 'Målen står fast.' })
    await desk.get('item/close', { itemId: goals.id })
    expect(await desk.code('meeting/end', { meetingId })).toBe('accepted')
  })

  it('keeps whatever is typed while it runs, and its sweep reaches the words (X16, G49)', async () => {
    const { desk, strategic } = await led()
    const meetingId = await plan(desk, strategic, 0)
    const number = '070-174 06 12'
    const goal = { groupId: strategic.id, from: desk.today(), to: desk.today(), result: '' }
    await desk.get('meeting/start', { meetingId })
    const words = `Ring Öhrn på ${number} och anna@example.se`
    const { goalId } = await desk.get('goal/save', { goalId: null, goal: { ...goal, words } })
    const waiting = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(waiting.map(({ text }) => text)).toContain(words)
    await desk.get('meeting/end', { meetingId })
    expect(await desk.code('goal/save', { goalId, goal: { ...goal, words: `${words} igen` } })).toBe('strategy/personal-data')
    await reviewAll(desk, meetingId)
    expect(await desk.inner('inner/unreviewed-texts', { meetingId })).toEqual([])
  })
})

it('whoever takes notes catches dilemmas and lessons, and decides nothing for the group', async () => {
  const { contract } = await import('../../../shared/contract/contract')
  const { rightsOf } = await import('../../../shared/domain/user/rights')
  const rights = rightsOf(somebodyElse.roles)
  const may = (name: keyof typeof contract) => rights.has(contract[name].right)
  expect([may('dilemma/save'), may('lesson/save'), may('experience/save')]).toEqual([true, true, true])
  expect([may('goal/save'), may('routine-decision/save'), may('agreement/save'), may('lesson/spread')]).toEqual([
    false,
    false,
    false,
    false,
  ])
})
