// The page about the collaboration itself, and a meeting of the strategic group in the meeting room: about nobody from first to last.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import type { EndpointName } from '../../shared/contract/contract'
import { dayOf } from '../../shared/lib/dates'
import { askVault } from '../walk/ask'
import { button, field, fill, goTo, heading, marksIn, tick } from '../walk/desk-hands'
import { type Look, looker, tabRound } from '../walk/look'
import { nextStepButton } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

const STRATEGIC_GROUP = 'Beredningsgruppen Norrsjö'
const words = text.strategy
const today = dayOf(new Date())

let samrum: Samrum
let look: Look
let desk: Page

const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const press = (name: string | RegExp) => button(desk, name).first().click()
const expectClean = () => expect(look.problems.splice(0)).toEqual([])
const said = (sentence: string) => desk.getByText(sentence).first().waitFor({ state: 'attached' })
const goToPart = async (route: string, name: string) => {
  await goTo(desk, `/samverkan/${route}`, words.title)
  await desk.getByRole('heading', { level: 2, name, exact: true }).first().waitFor()
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
})
afterAll(async () => samrum?.close())

it('keeps goals and routine decisions, and says that nobody is spoken of (G46, G49, G50)', async () => {
  await desk.keyboard.press('Alt+9')
  await heading(desk, words.title)
  await desk.getByText(text.desk.holds.noIndividuals).first().waitFor()
  await desk.getByText('Varje Arenagrupp möts minst två gånger per termin.').first().waitFor()
  await press(words.goal.add)
  await press(words.save)
  await desk.getByText(words.wordsMissing).first().waitFor()
  await look.plain(desk, 'strategy-goal-missing')
  await fill(desk, 'goal:new:words', 'Ny rutin för lärdomar i alla grupper.')
  // What was begun is there when the page is come back to.
  await goToPart('rutiner', words.routine.title)
  await goToPart('mal', words.goal.title)
  await press(words.goal.add)
  await expect.poll(() => field(desk, 'goal:new:words').inputValue()).toBe('Ny rutin för lärdomar i alla grupper.')
  await press(words.save)
  await desk.getByText('Ny rutin för lärdomar i alla grupper.').first().waitFor()
  await press(words.removeWhat('Ny rutin för lärdomar i alla grupper.'))
  await said(words.removed)
  await button(desk, text.ui.undo).click()
  await desk.getByText('Ny rutin för lärdomar i alla grupper.').first().waitFor()
  await look(desk, 'strategy-goals')
  expect(await tabRound(desk, 90)).toEqual([])
  await goToPart('rutiner', words.routine.title)
  await desk.getByText(words.routine.version('Rutin för Arenamöten', 1)).waitFor()
  expectClean()
})

it('answers a dilemma, keeps a lesson that is not spread, and lays the groups beside one another (G19, G51, G52, G54, G55)', async () => {
  await goToPart('dilemman', words.dilemma.title)
  await button(desk, /^Skriv svar eller lösning: Två vårdcentraler/).click()
  const open = desk.locator('[data-entry]').filter({ hasText: 'Två vårdcentraler' })
  await open.getByLabel(words.dilemma.how).selectOption({ label: words.dilemma.howChoices.solvedLocally })
  await open.getByLabel(words.dilemma.answer, { exact: true }).fill('Den vårdcentral där personen är listad tar emot.')
  await press(words.dilemma.settleSave)
  await said(words.dilemma.settledLocally)
  await look(desk, 'strategy-dilemmas')
  await goToPart('lardomar', text.lesson.title)
  await press(text.lesson.add)
  await fill(desk, 'lesson:new:words', 'Ring 070-174 06 12 innan mötet')
  await expect.poll(() => marksIn(desk, 'lesson:new:words')).toEqual(['070-174 06 12'])
  await look(desk, 'strategy-lesson-form')
  await press(words.save)
  await desk.getByText(text.lesson.marked).waitFor()
  await look.plain(desk, 'strategy-lessons')
  await goToPart('erfarenheter', words.experience.title)
  await desk.getByText('Unga vuxna').waitFor()
  await goToPart('kompetens', words.competence.title)
  await desk.getByText('Sekretess mellan nämnder i samma kommun').waitFor()
  await goToPart('uppfoljning', words.followed.title)
  await desk.getByRole('rowheader', { name: 'Arenagruppen Granvik' }).waitFor()
  await look(desk, 'strategy-followed')
  expectClean()
})

it('names the parties of the agreement, and lays the basis for another one (G48, G56)', async () => {
  await goToPart('overenskommelsen', words.agreement.title)
  await look(desk, 'strategy-agreement')
  await button(desk, new RegExp(`^${words.change}: `)).click()
  await press(words.agreement.addParty)
  await press(words.save)
  await desk.getByText(words.agreement.partyNameMissing).first().waitFor()
  await look.plain(desk, 'strategy-agreement-form')
  await press(words.cancel)
  await press(words.agreement.basis)
  const preview = await samrum.page('preview', 20_000)
  await preview.getByText('Underlag för ändring av överenskommelsen').first().waitFor()
  await preview.close()
  expectClean()
})

it('asks the extra parties in and tells what was solved, before a meeting that runs in the same room without a matter (G46, G47, G53)', async () => {
  const { groups } = await ask<{ groups: { id: string; name: string }[] }>('group/list', {})
  const groupId = groups.find(({ name }) => name === STRATEGIC_GROUP)?.id
  const plan = { groupId, startsAt: `${today}T23:00`, plannedMinutes: 120, place: 'Sal 4' }
  const { meetingId } = await ask<{ meetingId: string }>('meeting/plan', plan)
  await goTo(desk, `/moten/${meetingId}`, text.meeting.plan.heading(STRATEGIC_GROUP))
  const extra = 'Tallångers kommun, arbetsmarknadsenheten'
  await tick(desk, words.extra.tick(extra))
  await said(words.extra.ticked(extra))
  await desk.locator('[data-told-dilemmas]').getByText('Tiderna för mötena krockar med skolans provveckor.').waitFor()
  await look(desk, 'strategic-plan')
  expect(await button(desk, text.meeting.agenda.addMatter).count()).toBe(0)
  await press(text.meeting.plan.start)
  await heading(desk, text.meeting.room.heading(STRATEGIC_GROUP))
  await desk.getByText(text.desk.holds.noIndividuals).first().waitFor()
  if (!samrum.has('projector')) await button(desk, text.wall.projector.open).first().click()
  const projector = await samrum.page('projector')
  await nextStepButton(desk).click()
  await projector.getByText('Mål för Arenasamverkan').waitFor()
  await button(desk, text.meeting.room.pick('Mål för Arenasamverkan')).click()
  await nextStepButton(desk)
    .filter({ hasText: text.meeting.step.openItem('Mål för Arenasamverkan') })
    .click()
  await desk.getByText('Varje Arenagrupp möts minst två gånger per termin.').waitFor()
  await look(desk, 'strategic-room')
  await field(desk, 'next-step').click()
  await projector.getByText('Mål för Arenasamverkan').waitFor()
  await samrum.screenshot(projector, 'screens/wall-strategic')
  expectClean()
})
