// What a coordinator does before an Arena meeting, from the matter to the papers; and a meeting that was held on paper.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { preparingText as words } from '../../renderer/text/sv/preparing'
import { previewText } from '../../renderer/text/sv/preview'
import { paperLogText, toldText } from '../../renderer/text/sv/told'
import type { EndpointName } from '../../shared/contract/contract'
import { addDays, type IsoDate } from '../../shared/lib/dates'
import { askVault, type OwnMatter, registerOwnMatter } from '../walk/ask'
import { button, choose, field, fill, goTo, heading, tick } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ARENA_GROUP } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

let samrum: Samrum
let look: Look
let desk: Page
let matter: OwnMatter
let meetingId: string
let parties: { id: string; name: string; units: { id: string; name: string }[] }[]

const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const press = (name: string | RegExp) => button(desk, name).first().click()
const expectClean = () => expect(look.problems.splice(0)).toEqual([])
const said = (sentence: string) => desk.getByText(sentence).first().waitFor({ state: 'attached' })

async function consent(): Promise<void> {
  const day = addDays(matter.today as IsoDate, -20)
  const terms = {
    kind: 'consultation',
    parties: [{ organisationId: parties[0]?.id, unitIds: null }],
    informationKinds: ['work'],
    withheld: [],
    givenOn: day,
    validFrom: day,
    validTo: null,
    original: 'Pärm 3',
    formSeen: true,
  }
  await ask('consent/enter', { matterId: matter.id, terms })
}

const planOn = async (day: string): Promise<string> => {
  const plan = { groupId: matter.groupId, startsAt: `${day}T13:00`, plannedMinutes: 120, place: 'Sessionssalen' }
  return (await ask<{ meetingId: string }>('meeting/plan', plan)).meetingId
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
  matter = await registerOwnMatter(desk, ARENA_GROUP)
  parties = (await ask<{ parties: typeof parties }>('group/open', { groupId: matter.groupId })).parties
  const individual = {
    givenName: 'Provfrid',
    familyName: 'Markörsson',
    personalNumber: '',
    address: '',
    phone: '',
    alsoKnown: '',
  }
  await ask('identity/write', { matterId: matter.id, individual: { ...individual, protectedIdentity: false } })
})
afterAll(async () => samrum?.close())

it('asks why support is coordinated, and goes on with a reason where there are too few organisations (G07, G08)', async () => {
  await goTo(desk, `/arenden/${matter.id}/samordning`, matter.codeName)
  await press(words.coordination.write)
  await tick(desk, 'Minska risken för rundgång mellan organisationerna')
  await tick(desk, parties[0]?.name ?? '')
  await field(desk, 'coordination:zero').check()
  await fill(desk, 'coordination:rounds', '4')
  await press(words.coordination.goOn)
  await desk.getByText(words.coordination.fewReasonMissing).first().waitFor()
  await look.plain(desk, 'preparing-coordination')
  await fill(desk, 'coordination:few', 'Vården är på väg in')
  await press(words.coordination.goOn)
  await said(words.coordination.saved)
  await desk.getByText(words.coordination.times(4)).waitFor()
  expectClean()
})

it('plans several meetings at once, and opens the first (G27)', async () => {
  await goTo(desk, '/moten/nytt', text.meeting.plan.headingNew)
  await choose(desk, 'plan:group', ARENA_GROUP)
  const first = addDays(matter.today as IsoDate, 4)
  await fill(desk, 'plan:day', first)
  await fill(desk, 'plan:time', '13:00')
  await fill(desk, 'plan:length', '120')
  await field(desk, 'series:repeat').check()
  await fill(desk, 'series:times', '1')
  await press(text.meeting.plan.create)
  await desk.getByText(words.plan.timesWrong).first().waitFor()
  await look.plain(desk, 'preparing-series')
  await fill(desk, 'series:times', '3')
  await press(text.meeting.plan.create)
  await said(words.plan.planned(3))
  const { meetings } = await ask<{ meetings: { id: string; startsAt: string; groupId: string }[] }>('meeting/list', {})
  meetingId = meetings.find(({ startsAt, groupId }) => startsAt === `${first}T13:00` && groupId === matter.groupId)?.id ?? ''
  await goTo(desk, `/moten/${meetingId}`, text.meeting.plan.heading(ARENA_GROUP))
  expectClean()
})

it('puts together an agenda: proposed matters, purpose and presenter, a sum that turns red (G08, G15)', async () => {
  const proposals = desk.getByRole('region', { name: words.agenda.proposals })
  await proposals.getByRole('listitem').first().getByText(matter.codeName).waitFor()
  await press(words.agenda.put(matter.codeName))
  await desk.locator('ol li').filter({ hasText: matter.codeName }).getByText(words.agenda.zeroPlaced).waitFor()
  await press(words.agenda.describe('Allmän fråga'))
  await fill(desk, 'describe:minutes', '90')
  await choose(desk, 'describe:presenter', parties[1]?.name ?? '')
  await fill(desk, 'describe:purpose', 'Veta vad som gäller från sommaren')
  await press(words.agenda.save)
  await desk.getByText(words.agenda.presents(parties[1]?.name ?? '')).waitFor()
  const over = desk.locator('[data-over]')
  await over.waitFor()
  expect(await over.evaluate((one) => getComputedStyle(one).color)).not.toBe(
    await desk.evaluate(() => getComputedStyle(document.body).color),
  )
  expectClean()
})

it('says some days before what would stop the matter on the meeting’s day (X16)', async () => {
  await desk.getByText(words.check.consentMissing(matter.codeName)).waitFor()
  await consent()
  await desk.locator('[data-stop="notCovered"]').filter({ hasText: matter.codeName }).first().waitFor()
  await goTo(desk, '/min-dag', text.day.title)
  await desk.getByText(words.day.check(ARENA_GROUP)).first().waitFor()
  await goTo(desk, `/moten/${meetingId}`, text.meeting.plan.heading(ARENA_GROUP))
})

it('asks an organisation to have something with it, and prints it (G35)', async () => {
  await press(words.bring.add)
  await press(words.bring.save)
  await desk.getByText(words.bring.organisationMissing).first().waitFor()
  await choose(desk, 'bring:organisation', parties[1]?.name ?? '')
  await choose(desk, 'bring:matter', matter.codeName)
  await fill(desk, 'bring:what', 'Dagar kvar i sjukpenningen')
  await press(words.bring.save)
  await said(words.bring.saved)
  await press(words.bring.paper)
  await closePreview()
})

async function closePreview(path?: string): Promise<void> {
  const preview = await samrum.page('preview', 20_000)
  await preview.locator('canvas').first().waitFor()
  if (path !== undefined) {
    await samrum.dialogs.answerSave(path)
    await button(preview, previewText.save).click()
    await preview.getByText(previewText.saved).waitFor()
  }
  await samrum.screenshot(preview, `preparing-paper-${path === undefined ? 'bring' : 'list'}`)
  await button(preview, previewText.close)
    .click()
    .catch(() => undefined)
  await samrum.gone('preview')
}

it('makes the list of who is who in a window of its own, and notes who has been told (G30, G31)', async () => {
  const receiver = parties[0]?.name ?? ''
  await press(toldText.listFor(receiver))
  const path = join((await sharedPlan()).scratch, 'vem-ar-vem.pdf')
  await closePreview(path)
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await desk.evaluate(() => document.body.innerText)).not.toContain('Markörsson')
  await press(toldText.noteFor(receiver))
  await press(toldText.save)
  await desk.getByText(toldText.howMissing).first().waitFor()
  await desk.getByRole('radio', { name: toldText.howChoices.phone }).check()
  await field(desk, 'told:rang').check()
  await look(desk, 'preparing-plan')
  await press(toldText.save)
  await said(toldText.saved(receiver))
  await desk.getByText(`${matter.codeName}: ${toldText.how.phone} ${matter.today}, ${toldText.rangBack}`).waitFor()
  await goTo(desk, '/logg', text.log.title)
  await press(paperLogText.open)
  await desk
    .getByRole('cell', { name: text.papers.kinds.whoIsWho })
    .or(desk.getByText(text.papers.kinds.whoIsWho))
    .first()
    .waitFor()
  await look.plain(desk, 'preparing-papers')
  expectClean()
})

it('writes in a meeting that was held on paper, with its stops held against its own day, and what was learned (G15, X16, X17)', async () => {
  const day = addDays(matter.today as IsoDate, -5)
  const other = await registerOwnMatter(desk, ARENA_GROUP, 'AF 2026-32')
  const held = await planOn(day)
  await ask('agenda/add-matter', { meetingId: held, matterId: other.id, minutes: 15 })
  await goTo(desk, `/moten/${held}`, text.meeting.plan.heading(ARENA_GROUP))
  await press(words.paper.enter)
  await fill(desk, 'afterwards:to', '12:00')
  await press(words.paper.save)
  await desk.locator('[data-code="paper-meeting/ends-before-it-begins"]').waitFor()
  await fill(desk, 'afterwards:to', '14:30')
  await press(words.paper.save)
  await heading(desk, words.paper.title(ARENA_GROUP))
  await press(words.paper.treat('Välkommen, närvaro och tystnadsplikt'))
  await said(words.paper.treatedDone('Välkommen, närvaro och tystnadsplikt'))
  await press(words.paper.generalTreated)
  await said(words.paper.generalTreatedDone)
  await press(words.paper.treat(other.codeName))
  await desk.getByText(words.paper.stops.consentMissing(day)).waitFor()
  await look(desk, 'preparing-on-paper')
  await press(words.paper.adjourn(other.codeName))
  await fill(desk, 'entered:reason', 'Samtycke saknas')
  await fill(desk, 'entered:resume', addDays(matter.today as IsoDate, 20))
  await button(desk, words.paper.adjournShort).last().click()
  await said(words.paper.adjournedDone(other.codeName))
  await press(words.paper.onwards)
  await heading(desk, text.meeting.end.heading(ARENA_GROUP))
  await desk.getByRole('textbox', { name: words.learning.field('Allmän fråga') }).fill('Ansök före juni.')
  await desk
    .getByRole('form', { name: words.learning.field('Allmän fråga') })
    .getByRole('button')
    .click()
  await said(words.learning.saved)
  const { words: kept } = await ask<{ words: { learning: string }[] }>('agenda/words', { meetingId: held })
  expect(kept.map(({ learning }) => learning)).toContain('Ansök före juni.')
  expectClean()
})
