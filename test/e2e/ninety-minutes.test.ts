// The ALC preparation group's ninety minutes, on a clock that is moved on, by keyboard alone. After every step the room's window shows
// what it may and nothing else, the desk's preview says the same, and the desk says what holds. The tests follow each other in one sitting.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOM_KEYS } from '../../renderer/features/meeting/room/room-keys'
import { text } from '../../renderer/text/sv'
import type { OutputOf } from '../../shared/contract/contract'
import { alcOstersund } from '../../shared/profiles/alc-ostersund/profile'
import { askVault } from '../walk/ask'
import * as keys from '../walk/by-keys'
import { button, field } from '../walk/desk-hands'
import { addReleased, dropPoint, type Point, plannedMeeting, titleOf } from '../walk/full-agenda'
import { ALC_GROUP } from '../walk/main-job'
import { agendaWords, keptNotes, minutesSpent, type Sitting, sitDown, TWO_DISPLAYS } from '../walk/sitting'
import { launchSamrum, type Samrum } from './harness'

const words = text.meeting
const [kind] = alcOstersund.groupKinds
const labelOf = (key: string) => kind?.recommendations.find((one) => one.key === key)?.label ?? ''
/** Whom the matters are about, where they live and what they are called elsewhere: in neither window. */
const INDIVIDUALS = [...'Isak Tornmark Tornis Alva Kvarnström'.split(' '), '070-1740633', '070-1740635']
/** Officers, members and references: the desk knows them, the room does not. */
const OFFICIALS = [
  ...'Hedmyr Solberga Vikdal Lövnäs Stenhage Forsmyr Norrgård SOC-451 VUX-20 FK-77 AF-9 Storgatan 070-'.split(' '),
  'Rätt tid och rätt plats',
  'Komplettering saknas',
]
const OWN = ['Vad behövs för att börja?', 'Är tiden mogen?', 'Vilket stöd krävs den första månaden?'] as const
const SECTIONS = {
  situation: 'Person i åldern 25–34 år med aktivitetsersättning.',
  'tid-utanfor': 'Drygt fyra år.',
  problematik: 'Psykisk. Inte utredd.',
  vilja: 'Vill pröva att arbeta med händerna.',
  bedomning: 'Motiverad. Behöver lugn start.',
} as const
const PAGES = [
  ['Situation och försörjning', SECTIONS.situation],
  ['Tid utanför arbete och studier', SECTIONS['tid-utanfor']],
  ['Problematik', SECTIONS.problematik],
  ['Egen vilja och mål', SECTIONS.vilja],
  ['Handläggarens bedömning', SECTIONS.bedomning],
] as const

let samrum: Samrum
let desk: Page
let meetingId: string
let at: Sitting
/** Where the matters stand on the agenda: the two of the demonstration, then the test's own. */
let matters: number[]

const isMatter = (point: Point) => point.kind === 'matter'
const generalAt = (title: string) => at.points.findIndex((point) => titleOf(point) === title)
const press = (chord: string) => keys.press(desk, chord)

/** Sammanfattning 3, frågor 4, kriterier 2, rekommendation 3: the group's choice with its reason, then what the room is shown of it. */
async function recommend(n: number, key: string, { stopReason = '' } = {}): Promise<void> {
  const part = (name: string) => `recommendation:${at.points[n]?.id}:${name}`
  await press(ROOM_KEYS.outcome)
  const first = field(desk, part('choice'))
  await keys.space(first)
  const down = kind?.recommendations.findIndex((one) => one.key === key) ?? 0
  for (let step = 0; step < down; step += 1) await desk.keyboard.press('ArrowDown')
  await keys.writeIn(desk, part('reason'), `Rätt tid och rätt plats för ${at.title(n)}.`)
  if (stopReason !== '') await keys.writeIn(desk, part('stopReason'), stopReason)
  await keys.next(desk, text.room.step.saveRecommendation)
  await keys.next(desk, words.step.showRecommendation)
  await at.see('the recommendation', at.title(n), labelOf(key))
}

/** Every released heading in its turn. */
async function showAll(n: number, question: string): Promise<void> {
  await at.open(n)
  await keys.next(desk, words.step.showItem(at.title(n)))
  await at.see('code name and question', at.title(n), question)
  for (const [index, [heading, body]] of PAGES.entries()) {
    await keys.next(desk, words.step.showHeading(heading))
    await at.see(heading, at.title(n), `${index + 2} av ${PAGES.length + 1}`, heading, body)
  }
  await keys.says(desk, words.step.writeRecommendation)
}

beforeAll(async () => {
  samrum = await launchSamrum({
    demo: true,
    clock: '2026-09-15T12:50',
    env: TWO_DISPLAYS,
  })
  samrum.app.context().setDefaultTimeout(10_000)
  desk = await keys.unlockByKeys(samrum, 'full')
  const planned = await plannedMeeting(desk, ALC_GROUP)
  meetingId = planned.id
  await dropPoint(desk, planned, 'Nya regler för aktivitetsersättning')
  for (const [index, question] of OWN.entries()) {
    const reference = `AF-9${index}`
    await addReleased(desk, ALC_GROUP, { meetingId, question, sections: SECTIONS, minutes: 12, reference })
  }
  await askVault(desk, 'agenda/add-general', { meetingId, title: 'Nya regler för aktivitetsersättning', minutes: 7 })
  void press('Ctrl+Skift+L').catch(() => {})
  await samrum.gone('desk')
}, 90_000)
afterAll(async () => samrum?.close())

describe('ninety minutes of the ALC preparation group', () => {
  it('begin with who is here by function, and name the function that nobody fills (A09 A10)', async () => {
    desk = await keys.unlockByKeys(samrum, 'meeting')
    const holds = text.desk.holds.anonymisedPreparation
    at = await sitDown(samrum, desk, { id: meetingId, group: ALC_GROUP, at: '2026-09-15T13:00', holds })
    expect((await at.now()).plannedMinutes).toBe(90)
    expect(at.points.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90)
    matters = at.points.flatMap((point, n) => (isMatter(point) ? [n] : []))
    await at.see('the meeting is started')
    await keys.next(desk, words.step.showAgenda)
    await at.see('the agenda', agendaWords(ALC_GROUP, at.points))
    await at.openShown(0, 'Rehabkoordinationen saknas i dag.')
    await press(ROOM_KEYS.presence)
    const functions = desk.getByRole('region', { name: words.presence.functions, exact: true })
    const missing = () => functions.locator('[data-missing]').allInnerTexts()
    expect(await missing()).toHaveLength(5)
    const people = desk.locator('[data-person]')
    await people.first().focus()
    for (let person = 0; person < 4; person += 1) await desk.keyboard.press('Enter')
    await expect.poll(missing).toEqual([`Primärvårdens rehabkoordination: ${words.presence.functionMissing}`])
    // Every coming darkens the wall, whatever stands on it.
    await at.see('one function is missing')
    await keys.next(desk, text.room.step.relight(at.title(0)))
    await at.see('the first point again', at.title(0))
    await at.minutesOf(0)
    await at.close(0)
    await at.openShown(1, 'Inga kompletteringar har kommit.')
    await at.minutesOf(1)
    await at.close(1)
  })

  it('prepare matters under their code names, heading by heading, each to its own recommendation (A08 A11)', async () => {
    const own = matters.slice(2)
    for (const [index, question] of OWN.entries()) {
      const n = own[index] ?? 0
      const key = (['admit', 'admit-on-terms', 'wait'] as const)[index] ?? 'wait'
      await take(n)
      await showAll(n, question)
      await at.note(n, `Gruppen är enig om ${at.title(n)}.`)
      await recommend(n, key)
      await at.minutesOf(n)
      await at.close(n)
    }
    const opened = await Promise.all(
      own.map((n) => askVault<OutputOf<'item/read'>>(desk, 'item/read', { itemId: at.points[n]?.id })),
    )
    expect(opened.map(({ recommendation }) => recommendation?.recommendation)).toEqual(['admit', 'admit-on-terms', 'wait'])
  })

  it('put a matter off to a day when something is lacking, and recommend another (A11)', async () => {
    const [first = 0, second = 0] = matters
    await take(first)
    await at.open(first)
    await keys.next(desk, words.step.showItem(at.title(first)))
    await at.see('code name and question', at.title(first), 'Är Arbetslivscenter rätt väg nu, eller först språket?')
    await at.minutesOf(first)
    await press(ROOM_KEYS.adjourn)
    await keys.putOff(desk, 'Komplettering saknas från vården.', '2026-10-13')
    await at.see('the matter is put off')
    expect((await at.now()).items[first]?.state).toBe('adjourned')
    const asked = { matterId: null, ownerId: null, done: false }
    const { tasks } = await askVault<OutputOf<'task/list'>>(desk, 'task/list', asked)
    expect(tasks).toContainEqual(expect.objectContaining({ kind: 'resume', codeName: at.title(first), dueOn: '2026-10-13' }))
    await at.open(second)
    await keys.next(desk, words.step.showItem(at.title(second)))
    await at.see('code name and question', at.title(second), 'Kan en antagning ske med villkor?')
    await recommend(second, 'not-admit')
    await at.minutesOf(second)
    await at.close(second)
  })

  it('end with what was put off, the statistics, a question and the next meeting, after ninety minutes and no more', async () => {
    for (const [title, noted] of [
      ['Bordlagda ärenden', 'Ett ärende väntar på komplettering.'],
      ['Statistik', 'Antalet aktualiseringar är oförändrat.'],
      ['Nästa möte', 'Nästa möte den 13 oktober.'],
      ['Nya regler för aktivitetsersättning', 'Reglerna gäller från årsskiftet.'],
    ] as const) {
      const n = generalAt(title)
      await take(n)
      await at.openShown(n, noted)
      await at.minutesOf(n)
      await at.close(n)
    }
    await samrum.screenshot(desk, 'ninety-minutes-end')
    await keys.says(desk, words.step.endMeeting)
    await press('F8')
    await desk.getByRole('heading', { level: 1, name: words.end.heading(ALC_GROUP) }).waitFor()
    const meeting = await at.now()
    expect(minutesSpent(meeting)).toEqual(at.points.map(({ minutes }) => minutes))
    expect(minutesSpent(meeting).reduce((sum, minutes) => sum + minutes)).toBe(90)
    const length = new Date(meeting.endedAt ?? '').getTime() - at.startedAt.getTime()
    expect(Math.floor(length / 60_000)).toBeLessThanOrEqual(92)
    const kept = await askVault<OutputOf<'notes/read'>>(desk, 'notes/read', { meetingId })
    expect(keptNotes(at, kept.notes)).toEqual(at.notes)
  })

  it('name nobody in either window, and show the room nothing that was not to be seen (A08)', async () => {
    expect(await at.unforeseen()).toEqual([])
    const { desk: onDesk, wall } = at.seen()
    for (const name of INDIVIDUALS) expect(onDesk).not.toContain(name)
    for (const name of [...INDIVIDUALS, ...OFFICIALS]) expect(wall).not.toContain(name)
    // They were looked for where they could have been: the desk does know who is here.
    expect(onDesk).toContain('Hedmyr')
    expect(onDesk).toContain(matters.map((n) => at.title(n))[0])
  })
})

/** Takes a point as the next, by the key to the list; nothing where it is next already. */
async function take(n: number): Promise<void> {
  if ((await at.now()).items.find(({ state }) => state === 'waiting')?.id === at.points[n]?.id) return
  await press(ROOM_KEYS.pick)
  await keys.enter(button(desk, words.room.pick(at.title(n))))
  await keys.says(desk, at.title(n))
}
