// An Arena group's two hours by its own agenda, on a clock that is moved on, by keyboard alone. After every step the room's window
// shows what it may and nothing else, and the desk's preview says the same. The tests follow each other in one sitting.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOM_KEYS } from '../../renderer/features/meeting/room/room-keys'
import { text } from '../../renderer/text/sv'
import { deviationText } from '../../renderer/text/sv/deviation'
import { wallErrors } from '../../renderer/text/sv/errors-wall'
import { gridText } from '../../renderer/text/sv/grid'
import type { OutputOf } from '../../shared/contract/contract'
import { UNCOVERED } from '../walk/arena-door'
import { askVault } from '../walk/ask'
import * as keys from '../walk/by-keys'
import { button, field } from '../walk/desk-hands'
import { dropPoint, plannedMeeting, releaseDraft } from '../walk/full-agenda'
import { ARENA_GROUP } from '../walk/main-job'
import { agendaWords, keptNotes, minutesSpent, type Sitting, sitDown, TWO_DISPLAYS } from '../walk/sitting'
import { launchSamrum, type Samrum } from './harness'

const words = text.meeting
const door = words.door
const COVERED = 'Vem möter personen för att komma vidare mot arbete med djur?'
const PARTLY = 'Vem kan ordna en prövning på deltid?'
const DRAFT = 'Hur når vi någon som inte går ut?'
const BACKGROUND = 'Kvinna i åldern 25–34 år. Utmattning, utredning pågår. Utan sjukpenning sedan 14 månader, ekonomiskt bistånd.'
const KNOWN =
  'Ekonomiskt bistånd: har stöd varje månad. Vården: utredning pågår, klar till hösten. Arbetsförmedlingen: inte inskriven.'
const PRIVATE = 'Fråga Jonas om pärmen efteråt.'
const LATE = 'Siv Nattlund'
const PASTED = 'Ring Anna Öhrn på 070-1740612'
const DEVIATION = 'Prövning på deltid nekas så länge ingen sjukskrivning finns.'
/** Names, references, phones and what is typed at the desk: none of it may stand in the room. */
const SECRETS = [
  ...'Tindra Åvall Rosita Gösta Myrhed Gösse Berit Sandmo Melker Dalgård EB-2214 FK-118 VC-73 AME-9 arkivskåpet Öhrn 070-'.split(
    ' ',
  ),
  ...'Ekudden Alvstrand Furumo Solhage Bäckvall Lindhage Nattlund'.split(' '),
  'Pärm 3,',
  'Originalet saknas',
  'Tiden räcker inte',
  'Börja på stallet',
  PRIVATE,
  DEVIATION,
]

let samrum: Samrum
let desk: Page
let meetingId: string
let at: Sitting

const press = (chord: string) => keys.press(desk, chord)

beforeAll(async () => {
  samrum = await launchSamrum({
    demo: true,
    clock: '2026-09-15T08:50',
    env: TWO_DISPLAYS,
  })
  samrum.app.context().setDefaultTimeout(10_000)
  desk = await keys.unlockByKeys(samrum, 'full')
  const planned = await plannedMeeting(desk, ARENA_GROUP)
  meetingId = planned.id
  await dropPoint(desk, planned, 'Studier med aktivitetsersättning')
  await releaseDraft(desk, planned, 15)
  void press('Ctrl+Skift+L').catch(() => {})
  await samrum.gone('desk')
}, 90_000)
afterAll(async () => samrum?.close())

describe('two hours of an Arena group', () => {
  it('begin at nine with everybody here, the agenda in the room and a point for every minute of them', async () => {
    desk = await keys.unlockByKeys(samrum, 'meeting')
    const holds = text.desk.holds.consultationWithConsent
    at = await sitDown(samrum, desk, { id: meetingId, group: ARENA_GROUP, at: '2026-09-15T09:00', holds })
    expect((await at.now()).plannedMinutes).toBe(120)
    expect(at.points.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120)
    await at.see('the meeting is started')
    await keys.enter(field(desk, 'all-here'))
    await expect.poll(() => desk.locator('[data-person]:not(:checked)').count()).toBe(0)
    await at.see('everybody is ticked')
    await keys.next(desk, words.step.showAgenda)
    await at.see('the agenda', agendaWords(ARENA_GROUP, at.points))
    await at.openShown(0, 'Alla påminda om tystnadsplikten.')
    await press(ROOM_KEYS.privateNotes)
    await keys.write(desk, PRIVATE)
    await at.minutesOf(0)
    await at.close(0)
  })

  it('go through what was taken on: done, no longer possible, not done, and noted in each one’s own system (G36)', async () => {
    await at.openShown(1, 'Genomgång av åtaganden.')
    await press(ROOM_KEYS.part)
    const rows = desk.locator('[data-commitment]')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(3)
    await keys.answerRollCall(desk, 3)
    await expect
      .poll(() => rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-answer'))))
      .toEqual(['done', 'notPossible', 'notDone'])
    const { commitments } = await askVault<OutputOf<'commitment/roll-call'>>(desk, 'commitment/roll-call', { meetingId })
    expect(commitments.map(({ answer, documented }) => `${answer} ${documented}`).toSorted()).toEqual([
      'done true',
      'notDone false',
      'notPossible false',
    ])
    await at.see('the roll call stays at the desk', at.title(1))
    await at.minutesOf(1)
    await at.close(1)
  })

  it('go round the organisations, five minutes each, and talk of a general question with a message, a countdown and a pause (G02)', async () => {
    await at.openShown(2, 'Aktuellt från organisationerna.')
    await press(ROOM_KEYS.part)
    const told = desk.getByRole('region', { name: text.room.round.heading }).getByRole('checkbox')
    await told.first().waitFor()
    const parties = await told.count()
    for (let party = 1; party <= parties; party += 1) {
      await at.minutesOf(2, (20 / parties) * party)
      await desk.keyboard.press('Enter')
      await expect.poll(() => told.nth(party - 1).isChecked()).toBe(true)
    }
    await desk.getByText(text.room.round.all).waitFor()
    await at.see('the round', at.title(2))
    await at.close(2)

    await at.openShown(3, 'Nya regler gäller från årsskiftet.')
    await keys.messageToRoom(desk, 'Anna Öhrn väntar i receptionen')
    await desk.getByText((wallErrors['wall/message-marked'] as { what: string }).what).waitFor()
    await at.see('a message with a name', at.title(3))
    await keys.messageToRoom(desk, 'Vi fortsätter i sal 3.')
    await at.see('a message', 'Vi fortsätter i sal 3.')
    await press(ROOM_KEYS.timer)
    await keys.writeIn(desk, 'wall-timer', '5')
    await desk.keyboard.press('Enter')
    await at.see('a countdown', 'Tid kvar 0:00')
    await at.minutesOf(3, 15)
    await keys.enter(desk.locator('[data-shows="pause"]'))
    await desk.locator('[data-field="pause-until"]:focus').waitFor()
    await keys.write(desk, '10:05')
    await desk.keyboard.press('Enter')
    await at.see('a pause', 'Paus Vi fortsätter klockan 10:05')
    // A matter is put off below: its quarter is the pause's.
    await at.minutesOf(3, 30)
    await desk.getByTestId('item-time').getByText(words.room.standing.over).waitFor()
    await at.close(3)
    await at.openShown(4, 'Alla samtycken är kontrollerade.')
    await at.minutesOf(4)
    await at.close(4)
  })

  it('show a matter without the heading that is left off, map it, and end in who meets the individual and by when (G20 G21 G22 G24)', async () => {
    await at.open(5)
    await press(ROOM_KEYS.wall)
    const hinder = desk.locator(`[data-field="leave-off:${at.points[5]?.id}:hinder"]`)
    await keys.space(hinder)
    await expect.poll(() => hinder.isChecked()).toBe(false)
    await keys.next(desk, words.step.showItem(at.title(5)))
    await at.see('code name and question', at.title(5), COVERED)
    await keys.next(desk, words.step.showHeading('Bakgrund'))
    await at.see('the first heading', at.title(5), '2 av 3 Bakgrund', BACKGROUND)
    await keys.next(desk, words.step.showHeading('Vad vet vi'))
    await at.see('the second heading', at.title(5), '3 av 3 Vad vet vi', KNOWN)
    await keys.says(desk, words.step.writeOutcome)

    await press(ROOM_KEYS.grid)
    await desk.locator('[data-field="grid"]:is(textarea):focus').waitFor()
    await keys.write(desk, 'Inskriven i mars.')
    await desk.keyboard.press('Tab')
    await keys.write(desk, 'Kräver läkarintyg.')
    await at.see('a row that is being written', at.title(5), '3 av 3 Vad vet vi', KNOWN)
    await press('Ctrl+Enter')
    const row = `${at.title(5)} 1 av 1 Vad vi känner till Regler som gäller Möjligheter Arbetsförmedlingen Inskriven i mars. Kräver läkarintyg.`
    await at.see('the row', row)
    await desk.locator('[data-grid-row]').nth(1).locator('textarea').first().focus()
    await keys.write(desk, PASTED)
    await press('Ctrl+Enter')
    await desk.locator('[data-grid-row]').nth(1).getByText(gridText.marked).waitFor()
    await at.see('a row with a name', row)

    await at.note(5, 'Gruppen enades om att börja smått.')
    await press('F8')
    const who = { letters: 'Sara', name: 'Sara Bäckvall', byDate: '2026-10-02', reason: 'Börja på stallet i Ekbacken.' }
    await keys.oneMeets(desk, at.points[5]?.id, who)
    await at.see('an outcome that is being written', row)
    await keys.next(desk, text.room.step.saveOutcome)
    await keys.next(desk, words.step.showOutcome)
    await at.see(
      'the outcome',
      at.title(5),
      'En organisation möter individen Granviks kommun, Arbetsmarknadsenheten senast 2026-10-02',
    )
    await at.minutesOf(5)
    await at.close(5)
  })

  it('stop at the door without a consent, and put the matter off to a day (G20 X16)', async () => {
    await press('F8')
    await keys.doorFocused(desk)
    await desk.getByText(door.consentMissing).waitFor()
    await at.see('the door is shut')
    await keys.enter(field(desk, 'door').getByRole('button', { name: door.adjourn, exact: true }))
    await keys.putOff(desk, 'Originalet saknas.', '2026-10-13')
    await at.see('the matter is put off')
    expect((await at.now()).items[6]).toMatchObject({ state: 'adjourned', spentSeconds: 0 })
    expect(await desk.getByRole('dialog').count()).toBe(0)
  })

  it('let those leave whom a consent does not cover, darken when one of them comes late, and leave the outcome for afterwards (G38 X17)', async () => {
    await press('F8')
    await keys.doorFocused(desk)
    for (const name of UNCOVERED) {
      await keys.enter(button(desk, door.leavesFor(name)))
      await button(desk, door.leavesFor(name)).waitFor({ state: 'detached' })
      await at.see(`${name} leaves`)
    }
    await at.open(7)
    await keys.next(desk, words.step.showItem(at.title(7)))
    await at.see('code name and question', at.title(7), PARTLY)
    await press(ROOM_KEYS.presence)
    await keys.enter(button(desk, words.presence.add))
    await desk.locator('[data-field="attendee:name"]:focus').waitFor()
    await keys.write(desk, LATE)
    await keys.choose(field(desk, 'attendee:organisation'), 'Region')
    await keys.enter(
      desk.getByRole('form', { name: words.presence.addHeading }).getByRole('button', { name: words.presence.save }),
    )
    await at.see('somebody comes in late')
    await keys.says(desk, words.step.seeStops(at.title(7)))
    await press('F8')
    await keys.doorFocused(desk)
    await at.see('the door says who')
    await keys.enter(button(desk, door.leavesFor(LATE)))
    await at.see('who came late has left')
    await keys.next(desk, text.room.step.relight(at.title(7)))
    await at.see('the same again', at.title(7), PARTLY)

    await press('Ctrl+Skift+D')
    await desk.locator('[data-field="deviation:new:what"]:focus').waitFor()
    await keys.write(desk, DEVIATION)
    await keys.enter(button(desk, deviationText.quick.save))
    await desk.locator('[data-deviation-quick]').waitFor({ state: 'detached' })
    await at.see('a deviation is noted', at.title(7), PARTLY)
    await keys.next(desk, words.step.showHeading('Bakgrund'))
    await at.see(
      'the background',
      at.title(7),
      '2 av 2 Bakgrund Kvinna i åldern 55–64 år som vill pröva att arbeta deltid. Oenig med sin handläggare om sjukpenning.',
    )
    await at.note(7, 'Två organisationer återkommer om deltid.')
    await at.minutesOf(7)
    await press(ROOM_KEYS.outcomeLater)
    await at.see('the outcome is left for afterwards')
    const { deviations } = await askVault<OutputOf<'deviation/list'>>(desk, 'deviation/list', { groupId: null })
    expect(deviations).toContainEqual(expect.objectContaining({ what: DEVIATION, meetingId, itemId: at.points[7]?.id }))
  })

  it('put off a matter that is open, and end with deviations, lessons and the next meeting, in time', async () => {
    await press(ROOM_KEYS.presence)
    for (const name of UNCOVERED) {
      await keys.space(desk.getByRole('checkbox', { name, exact: true }))
      await expect.poll(() => desk.getByRole('checkbox', { name, exact: true }).isChecked()).toBe(true)
    }
    await at.open(8)
    await keys.next(desk, words.step.showItem(at.title(8)))
    await at.see('code name and question', at.title(8), DRAFT)
    await at.minutesOf(8)
    await press(ROOM_KEYS.adjourn)
    await keys.putOff(desk, 'Tiden räcker inte.', '2026-10-13')
    await at.see('the open matter is put off')
    for (const [n, noted] of [
      [9, 'En avvikelse antecknades.'],
      [10, 'Ingen lärdom i dag.'],
      [11, 'Nästa möte den 13 oktober.'],
    ] as const) {
      await at.openShown(n, noted)
      if (n === 11) expect(await desk.getByTestId('meeting-time').innerText()).not.toContain(words.room.standing.over)
      await at.minutesOf(n)
      await at.close(n)
    }
    await samrum.screenshot(desk, 'two-hours-end')
    await keys.says(desk, words.step.endMeeting)
    await press('F8')
    await desk.getByRole('heading', { level: 1, name: words.end.heading(ARENA_GROUP) }).waitFor()
    expect((await (await samrum.page('projector')).locator('.wall').innerText()).trim()).toBe('')
  })

  it('are two hours on the clocks of the points, with every note in its place and nothing in the room that was not to be seen', async () => {
    const meeting = await at.now()
    const spent = minutesSpent(meeting)
    expect(spent).toEqual([5, 10, 20, 30, 2, 15, 0, 15, 15, 5, 1, 2])
    expect(spent.reduce((sum, minutes) => sum + minutes)).toBe(120)
    const length = new Date(meeting.endedAt ?? '').getTime() - at.startedAt.getTime()
    expect(Math.floor(length / 60_000)).toBeLessThanOrEqual(122)
    const kept = await askVault<OutputOf<'notes/read'>>(desk, 'notes/read', { meetingId })
    expect(keptNotes(at, kept.notes)).toEqual(at.notes)
    expect(JSON.stringify(kept)).not.toContain(PRIVATE)
    expect(await at.unforeseen()).toEqual([])
    for (const secret of SECRETS) expect(at.seen().wall).not.toContain(secret)
  })
})
