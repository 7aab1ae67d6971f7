import { describe, expect, it } from 'vitest'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { LessonDraft, LessonId } from '../../../shared/domain/lesson/lesson'
import type { PaperOf } from '../../../shared/domain/paper/paper'
import { addDays } from '../../../shared/lib/dates'
import { type CaseDesk, caseDesk } from '../../builders/case-desk'
import { ARENA, foundGroup, planMeeting, reviewAll } from '../../builders/case-story'

const STRATEGIC = { ...ARENA, groupKind: 'strategic' as const }
const lessonOf = (desk: CaseDesk, group: GroupDetail, change: Partial<LessonDraft> = {}): LessonDraft => ({
  groupId: group.id,
  notedOn: desk.today(),
  words: 'Boka uppföljning innan mötet slutar',
  purpose: 'Då blir den av.',
  ...change,
})
const note = async (desk: CaseDesk, group: GroupDetail, change: Partial<LessonDraft> = {}): Promise<LessonId> =>
  (await desk.get('lesson/save', { lessonId: null, lesson: lessonOf(desk, group, change) })).lessonId

async function sheetOf(
  desk: CaseDesk,
  sheet: 'lessons' | 'changeBasis',
  group: GroupDetail,
  key = '',
): Promise<PaperOf<'sheet'>> {
  await desk.get('paper/make', { kind: 'sheet', sheet, aboutId: group.id, organisationId: null, key })
  const paper = desk.rendered.at(-1)
  if (paper?.kind !== 'sheet') throw new Error('no sheet')
  return paper
}
const rowsOf = (paper: PaperOf<'sheet'>, heading: string) =>
  paper.sections.find((section) => section.heading === heading)?.table?.rows ?? []

describe('a lesson', () => {
  it('is kept with what it is good for, and spread on a day to somebody (G19)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    const lessonId = await note(desk, group)
    desk.world.pass(24 * 3600)
    await desk.get('lesson/spread', { lessonId, on: desk.today(), to: 'De andra Arenagrupperna' })
    const strategic = await foundGroup(desk, STRATEGIC)
    expect((await desk.get('lesson/list', { groupId: strategic.id })).lessons).toEqual([
      {
        id: lessonId,
        ...lessonOf(desk, group, { notedOn: addDays(desk.today(), -1) }),
        groupName: group.name,
        spreadOn: desk.today(),
        spreadTo: 'De andra Arenagrupperna',
        marked: false,
      },
    ])
    expect(await desk.code('lesson/spread', { lessonId, on: addDays(desk.today(), -2), to: 'Alla' })).toBe(
      'lesson/spread-before-noted',
    )
    expect(await desk.code('lesson/spread', { lessonId, on: addDays(desk.today(), 1), to: 'Alla' })).toBe(
      'lesson/spread-in-future',
    )
    await desk.get('lesson/remove', { lessonId })
    expect((await desk.get('lesson/list', { groupId: strategic.id })).lessons).toEqual([])
  })

  it.each([
    ['a number', 'Ring 070-174 06 12 innan mötet'],
    ['an address', 'Fråga anna@example.se'],
    ['a street', 'Mötena på Granvägen 3 B blev långa'],
    ['a name', 'Anna-Karin Öhrn visste inte vem som ringde'],
  ])('that holds %s is kept, and is neither spread nor printed until it is reworded (G19)', async (_what, words) => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    const lessonId = await note(desk, group, { words })
    await note(desk, group, { words: 'Rehabkoordinator in vid första samrådet', purpose: '' })
    expect((await desk.get('lesson/list', { groupId: group.id })).lessons.map((one) => one.words)).toContain(words)
    expect(await desk.code('lesson/spread', { lessonId, on: desk.today(), to: 'Alla' })).toBe('lesson/personal-data')
    const paper = await sheetOf(desk, 'lessons', group)
    expect(paper.about).toBe('nobody')
    expect(JSON.stringify(paper)).not.toContain(words)
    expect(rowsOf(paper, 'Lärdomar').map(([lesson]) => lesson)).toEqual(['Rehabkoordinator in vid första samrådet'])
    expect(JSON.stringify(paper)).toContain('En text är utelämnad')
    await desk.get('lesson/save', { lessonId, lesson: lessonOf(desk, group) })
    expect(await desk.code('lesson/spread', { lessonId, on: desk.today(), to: 'Alla' })).toBe('accepted')
    expect(rowsOf(await sheetOf(desk, 'lessons', group), 'Lärdomar')).toHaveLength(2)
  })

  it('caught in a meeting is a draft on paper until the sweep has held it against the persons (G19)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    const meetingId = await planMeeting(desk, group)
    await desk.get('meeting/start', { meetingId })
    await note(desk, group)
    expect((await sheetOf(desk, 'lessons', group)).unreviewed).toBe(true)
    await desk.get('meeting/end', { meetingId })
    await reviewAll(desk, meetingId)
    expect((await sheetOf(desk, 'lessons', group)).unreviewed).toBe(false)
  })
})

describe('the basis for a new agreement', () => {
  it('gathers a period’s deviations, dilemmas, experiences and lessons of every group that is led, and leaves out what points at somebody (G56)', async () => {
    const desk = await caseDesk()
    const strategic = await foundGroup(desk, STRATEGIC)
    const north = await foundGroup(desk, ARENA)
    const on = desk.today()
    const before = addDays(on, -400)
    const what = 'Insatsen avslutas vid kommunflytt'
    const place = { groupId: north.id, meetingId: null, itemId: null, organisationIds: [], route: null }
    await desk.get('deviation/note', { ...place, what, consequence: '', proposal: '' })
    const dilemma = { groupId: north.id, organisationId: null, support: 'Ett beslut' }
    await desk.get('dilemma/save', { dilemmaId: null, dilemma: { ...dilemma, raisedOn: on, words: 'Vem betalar tolken?' } })
    await desk.get('dilemma/save', { dilemmaId: null, dilemma: { ...dilemma, raisedOn: before, words: 'För länge sedan' } })
    const experience = { groupId: north.id, notedOn: on, targetGroup: 'Unga vuxna', words: 'Svarar inte på brev', need: 'Sms' }
    await desk.get('experience/save', { experienceId: null, experience })
    await note(desk, north)
    await note(desk, north, { words: 'Ring 070-174 06 12' })
    const paper = await sheetOf(desk, 'changeBasis', strategic, `${addDays(on, -30)} ${on}`)
    expect(paper.about).toBe('nobody')
    const name = north.name
    expect(rowsOf(paper, 'Avvikelser')).toEqual([[on, name, what, '', '']])
    expect(rowsOf(paper, 'Dilemman')).toEqual([[on, name, 'Vem betalar tolken?', 'Ett beslut', 'Obesvarat']])
    expect(rowsOf(paper, 'Erfarenheter av målgrupper')).toEqual([['Unga vuxna', name, 'Svarar inte på brev', 'Sms']])
    expect(rowsOf(paper, 'Lärdomar')).toEqual([[on, name, 'Boka uppföljning innan mötet slutar', 'Då blir den av.']])
    expect(JSON.stringify(paper)).not.toMatch(/070|För länge sedan/)
    expect(JSON.stringify(paper)).toContain('En text är utelämnad')
    const make = { kind: 'sheet' as const, sheet: 'changeBasis' as const, aboutId: north.id, organisationId: null, key: '' }
    expect(await desk.code('paper/make', make)).toBe('strategy/not-of-this-group')
  })
})
