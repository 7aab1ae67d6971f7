// What a coordinator has to see to: a day, things to do, questions to an officer, advice, plain counts.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import type { EndpointName } from '../../shared/contract/contract'
import { addDays, dayOf } from '../../shared/lib/dates'
import { askVault, type OwnMatter, registerOwnMatter } from '../walk/ask'
import { button, choose, field, fill, goTo, heading } from '../walk/desk-hands'
import { type Look, looker, tabRound } from '../walk/look'
import { ALC_GROUP } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

let samrum: Samrum
let look: Look
let desk: Page
let matter: OwnMatter

const today = dayOf(new Date())
const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const press = (name: string | RegExp) => button(desk, name).first().click()
const expectClean = () => expect(look.problems.splice(0)).toEqual([])

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
  matter = await registerOwnMatter(desk, ALC_GROUP)
})
afterAll(async () => samrum?.close())

it('opens on the day, where a thing is finished in place and taken back', async () => {
  await heading(desk, text.day.title)
  await press(text.task.add)
  await press(text.task.addSave)
  await look.plain(desk, 'day-task-missing')
  await fill(desk, 'task-title', 'Ring 070-174 06 21 om pärmen')
  await fill(desk, 'task-due', today)
  await press(text.task.addSave)
  await desk.getByText('Uppgiften innehåller ett telefonnummer.').waitFor()
  await fill(desk, 'task-title', 'Hämta pärmen i arkivet')
  await press(text.task.addSave)
  const row = desk.getByRole('listitem').filter({ hasText: 'Hämta pärmen i arkivet' })
  await row.waitFor()
  await look.plain(desk, 'day')
  expect(await tabRound(desk, 80)).toEqual([])
  await press(text.task.finishWhat('Hämta pärmen i arkivet'))
  await row.waitFor({ state: 'detached' })
  await button(desk, text.ui.undo).click()
  await row.waitFor()
  expectClean()
})

it('asks the officer, says what is late, and keeps the answer with its day (A07, A42)', async () => {
  await goTo(desk, `/arenden/${matter.id}/fragor`, matter.codeName)
  await press(text.question.ask)
  await press(text.question.askSave)
  await look.plain(desk, 'questions-missing')
  await fill(desk, 'question-text', 'Vilka intyg finns från vårdcentralen?')
  await fill(desk, 'question-asked', addDays(today, -10))
  await fill(desk, 'question-due', addDays(today, -3))
  await press(text.question.askSave)
  await desk.getByText('3 dagar sent').waitFor()
  await press(text.question.ask)
  await desk.getByRole('radio', { name: text.question.whoChoices.fromOfficer.label }).check()
  await fill(desk, 'question-text', 'Får klienten ta med en anhörig?')
  await fill(desk, 'question-due', addDays(today, 1))
  await press(text.question.askSave)
  await desk.getByText('Får klienten ta med en anhörig?').waitFor()
  await look(desk, 'questions')
  expect(await tabRound(desk, 80)).toEqual([])

  await desk.keyboard.press('Alt+0')
  await heading(desk, text.day.title)
  await desk.getByRole('button', { name: `${text.day.question} · ${matter.codeName}` }).waitFor()
  await look(desk, 'day-late')
  await press(`${text.day.question} · ${matter.codeName}`)
  await heading(desk, matter.codeName)

  const plan = { groupId: matter.groupId, startsAt: `${addDays(today, 1)}T13:00`, plannedMinutes: 90, place: '' }
  const { meetingId } = await ask<{ meetingId: string }>('meeting/plan', plan)
  await ask('agenda/add-matter', { meetingId, matterId: matter.id, minutes: 12 })
  await goTo(desk, `/moten/${meetingId}`, text.meeting.plan.heading(ALC_GROUP))
  await desk.getByText(text.question.before.row(matter.codeName, 1)).waitFor()
  await look(desk, 'meeting-plan-questions')
  await press(text.question.before.open(matter.codeName))
  await heading(desk, matter.codeName)

  await desk.locator('[data-question="late"]').getByRole('button', { name: text.question.answerDo }).click()
  await press(text.question.answerSave)
  await look.plain(desk, 'questions-answer-missing')
  await fill(desk, 'answer-text', 'Två intyg, båda i pärmen.')
  await press(text.question.answerSave)
  await desk.getByText('Två intyg, båda i pärmen.').waitFor()
  await press(text.question.withdraw)
  await look.plain(desk, 'questions-withdraw')
  await desk.keyboard.press('Escape')
  await expect.poll(() => desk.getByRole('dialog').count()).toBe(0)
  expectClean()
})

it('lists what is to be done in a matter, with one owner and one day', async () => {
  await goTo(desk, `/arenden/${matter.id}/att-gora`, matter.codeName)
  await desk.getByText(text.task.kinds.answer).waitFor()
  await button(desk, /^Ändra ansvarig eller dag/)
    .first()
    .click()
  await fill(desk, 'task-due', addDays(today, 4))
  await look.plain(desk, 'tasks')
  await press(text.task.save)
  await desk.getByText(text.task.dueOn('om 4 dagar', addDays(today, 4))).waitFor()
  await press(text.task.finishWhat(text.task.kinds.answer))
  await desk.getByText(/^Klart \(/).click()
  await look(desk, 'tasks-done')
  expectClean()
})

it('records advice about nobody, which can become a referral, and counts it (A01)', async () => {
  await desk.keyboard.press('Alt+7')
  await heading(desk, text.advice.title)
  await press(text.advice.add)
  await press(text.advice.save)
  await look.plain(desk, 'advice-missing')
  await choose(desk, 'advice-organisationId', 'Arbetsförmedlingen')
  await choose(desk, 'advice-topic', 'Medgivande och sekretess')
  await choose(desk, 'advice-answer', 'Rådet: aktualisera')
  await fill(desk, 'advice-note', 'Gäller 070-174 06 21')
  await press(text.advice.save)
  await desk.getByText('Anteckningen innehåller ett telefonnummer.').waitFor()
  await fill(desk, 'advice-note', 'Hur ett medgivande ska avgränsas.')
  await press(text.advice.save)
  await desk.getByText('Hur ett medgivande ska avgränsas.').waitFor()
  await look(desk, 'advice')
  expect(await tabRound(desk, 80)).toEqual([])

  await press(text.advice.registerFrom(today))
  await heading(desk, text.referral.newTitle)
  await desk.getByText(text.advice.referralNote).waitFor()

  await desk.keyboard.press('Alt+8')
  await heading(desk, text.statistics.title)
  await choose(desk, 'statistics-group', ALC_GROUP)
  await choose(desk, 'statistics-period', text.statistics.periods.year)
  const row = desk.getByRole('row').filter({ hasText: 'Medgivande och sekretess' })
  const { rows } = await ask<{ rows: { advice: { topic: string; givenOn: string; note: string } }[] }>('advice/list', {
    groupId: matter.groupId,
    page: 0,
  })
  const { advice: mine } = rows.find(({ advice }) => advice.note === 'Hur ett medgivande ska avgränsas.') ?? {}
  const alike = rows.filter(({ advice }) => advice.topic === mine?.topic && advice.givenOn.slice(0, 4) === today.slice(0, 4))
  await expect.poll(() => row.innerText()).toMatch(new RegExp(`\\b${alike.length}\\b`))
  expect(alike.length).toBeGreaterThan(0)
  // Of so few their totals would say what each came to (X14).
  await desk.getByText(text.crossTable.notShown).or(desk.getByText(text.crossTable.none)).waitFor()
  await look(desk, 'statistics')
  await choose(desk, 'statistics-period', text.statistics.periods.own)
  await fill(desk, 'statistics-from', addDays(today, 5))
  await desk.getByText('Perioden slutar innan den börjar.').waitFor()
  await desk.getByText(text.crossTable.ownDates).waitFor()
  await look.plain(desk, 'statistics-wrong')
  await field(desk, 'statistics-to').focus()
  expectClean()
})
