// Times, the enrolment and the papers of one referral, as ALC's coordinator meets them: from the summons to the end of the insats.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedRelease } from '../../main/vault/seed/release'
import { text } from '../../renderer/text/sv'
import { previewText } from '../../renderer/text/sv/preview'
import type { EndpointName } from '../../shared/contract/contract'
import type { MatterId } from '../../shared/domain/matter/matter'
import { askOn, askVault, type OwnMatter, registerOwnMatter } from '../walk/ask'
import { button, choose, fill, goTo, heading, openPart } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ALC_GROUP, type MainJob, unlock } from '../walk/main-job'
import { paperLabel } from '../walk/papers'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const times = text.booking
const insats = text.enrolment
const library = text.library

let samrum: Samrum
let look: Look
let job: MainJob
let desk: Page
let matter: OwnMatter
let today: string

const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const clean = () => expect(look.problems.splice(0)).toEqual([])
const card = (name: string) => desk.locator('.s-card').filter({ has: desk.getByRole('heading', { level: 2, name, exact: true }) })

/** The window with the paper: what is in it, and gone again. */
const preview = async (label: string, name: string) => {
  await button(desk, label).first().click()
  const page = await samrum.page('preview', 20_000)
  await page.locator('canvas').first().waitFor()
  await samrum.screenshot(page, `booking-${name}`)
  await button(page, previewText.close)
    .click()
    .catch(() => {})
  await samrum.gone('preview')
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  job = { samrum, folder: (await sharedPlan()).scratch, step: (_name, work) => work() }
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  desk = await unlock(job, 'Samordnaren öppnar', 'full')
  matter = await registerOwnMatter(desk, ALC_GROUP)
  today = matter.today
}, 90_000)
afterAll(async () => samrum?.close())

describe('a referral at ALC', () => {
  it('shows its officer as the one who has the contact, and changes officer with the one before kept (A41, A44)', async () => {
    await goTo(desk, `/arenden/${matter.id}/aktualisering`, matter.codeName)
    const officer = text.referral.officer
    await desk.getByText(officer.clientContact).waitFor()
    await desk.getByText('Box 12, 123 45 Granvik').waitFor()
    await look.plain(desk, 'referral-officer')
    await button(desk, officer.change).click()
    await button(desk, officer.saveChange).click()
    await desk.getByText(officer.nameMissing).first().waitFor()
    await look(desk, 'referral-officer-change')
    await fill(desk, 'new-officer-name', 'Siv Ekbom')
    await fill(desk, 'new-officer-phone', '070-1740622')
    await button(desk, officer.saveChange).click()
    await desk.getByRole('heading', { level: 3, name: officer.history }).waitFor()
    await desk.getByText('Elin Forsmyr', { exact: false }).first().waitFor()
    clean()
  })

  it('is summoned with a letter that can be looked at, presented, and met (A05, A06)', async () => {
    await openPart(desk, times.title)
    await card('Aktualiseringsmöte').getByText('Siv Ekbom', { exact: false }).waitFor()
    await look.plain(desk, 'bookings-none')
    await card('Aktualiseringsmöte').getByRole('button', { name: times.book }).click()
    await button(desk, times.time.save).click()
    await desk.getByText(times.time.dayMissing).first().waitFor()
    await fill(desk, 'booking-day', today)
    await fill(desk, 'booking-time', '13.30')
    await fill(desk, 'booking-place', 'Kommunhuset, rum Granen')
    await look.plain(desk, 'booking-time')
    await button(desk, times.time.save).click()
    await desk.getByText(times.at(today, '13:30')).waitFor()
    await preview(paperLabel('summons'), 'summons')
    await button(desk, times.tell).click()
    await desk.getByRole('radio', { name: times.telling.choices.phone }).check()
    await button(desk, times.telling.save).click()
    await desk.getByText(times.toldOn(times.told.phone, today)).waitFor()
    await fill(desk, 'in-depth', 'Vill arbeta med djur och har själv ringt en gård.')
    await desk.getByLabel(times.notes(today)).fill('Underlag från vården saknas.')
    await desk
      .getByText(/Sparat/)
      .first()
      .waitFor()
    await button(desk, times.settle).click()
    await button(desk, times.settling.save).click()
    await desk.getByText(times.settling.howMissing).first().waitFor()
    await desk.getByRole('radio', { name: times.settling.choices.held }).check()
    await look.plain(desk, 'booking-settle')
    await button(desk, times.settling.save).click()
    await desk.getByText(times.stateOn(times.states.held, today)).waitFor()
    await desk.getByText('Aktualiseringsmöte hållet').first().waitFor()
    await look(desk, 'bookings-held')
    clean()
  })

  it('offers the papers that can be made now, each with its reader (A04, X18)', async () => {
    await openPart(desk, text.matter.page.tabs.papers)
    await desk.getByText(paperLabel('confirmation')).first().waitFor()
    await look(desk, 'papers')
    await preview(`${text.matter.papers.make}: ${paperLabel('confirmation')}`, 'confirmation')
    expect(await desk.getByRole('button', { name: paperLabel('alternativesLetter') }).count()).toBe(0)
    clean()
  })
})

describe('the library', () => {
  it('publishes how a referral is made, beside the version before, and opens it from the referral, new or known (A03)', async () => {
    await goTo(desk, '/bibliotek', library.title)
    await choose(desk, 'library-group', ALC_GROUP).catch(() => {})
    await look.plain(desk, 'library-first')
    await button(desk, library.newDocument).first().click()
    await button(desk, library.publish).click()
    await desk.getByText(library.titleMissing).first().waitFor()
    await look.plain(desk, 'library-publish')
    await fill(desk, 'library-title', 'Information vid aktualisering')
    await fill(desk, 'library-text', 'Ring oss innan du aktualiserar.')
    await button(desk, library.publish).click()
    await desk.getByRole('heading', { level: 2, name: 'Information vid aktualisering' }).waitFor()
    await card('Information vid aktualisering').getByRole('button', { name: library.newVersion }).click()
    await fill(desk, 'library-text', 'Ring oss innan du aktualiserar. Skicka sedan formuläret med post.')
    await button(desk, library.publish).click()
    await card('Information vid aktualisering').getByText(library.version(2)).first().waitFor()
    await look(desk, 'library')
    await preview(library.blankForm, 'blank-form')
    await goTo(desk, `/arenden/${matter.id}/aktualisering`, matter.codeName)
    await preview('Information vid aktualisering', 'routine')
    await goTo(desk, '/arenden/ny', text.referral.newTitle)
    await choose(desk, 'groupId', ALC_GROUP)
    await button(desk, 'Information vid aktualisering').first().waitFor()
    clean()
  })
})

describe('an enrolment', () => {
  it('waits for admission and consent, lists who takes part, has its planning, and ends with a reason (A40, A43, A45, A46)', async () => {
    await decide()
    await goTo(desk, `/arenden/${matter.id}/insats`, matter.codeName)
    await button(desk, insats.begin).click()
    await button(desk, insats.save).click()
    await desk.getByText(text.step.gates.sentence.measureConsent).first().waitFor()
    await look.plain(desk, 'enrolment-gate')
    await desk.getByRole('button', { name: text.step.gates.mend.measureConsent }).first().click()
    await heading(desk, matter.codeName)
    await consentToMeasure()
    await goTo(desk, `/arenden/${matter.id}/insats`, matter.codeName)
    await button(desk, insats.begin).click()
    await button(desk, insats.save).click()
    await desk.getByText(insats.runs, { exact: true }).waitFor()
    await card(insats.participants).getByText('Siv Ekbom', { exact: false }).waitFor()
    await desk.getByText(insats.planningField).waitFor()
    await look(desk, 'enrolment')
    await openPart(desk, times.title)
    await card('Avstämningsmöte').getByRole('button', { name: times.request }).click()
    await button(desk, times.requesting.save).click()
    await card('Avstämningsmöte').getByText(times.requestedOn(today)).waitFor()
    await look.plain(desk, 'bookings-check-in')
    await openPart(desk, insats.title)
    await button(desk, insats.end).click()
    await choose(desk, 'end-reason', 'Till studier')
    await look(desk, 'enrolment-end')
    await button(desk, insats.endSave).last().click()
    await desk.getByText(insats.ended(today)).waitFor()
    clean()
  })
})

/** What the group and ALC do in a meeting has its own walk; here it only has to have happened. */
async function decide(): Promise<void> {
  const { meetings } = await ask<{ meetings: { id: string; groupName: string; state: string }[] }>('meeting/list', {})
  const meeting = meetings.find(({ groupName, state }) => groupName === ALC_GROUP && state === 'planned')
  const { itemId } = await ask<{ itemId: string }>('agenda/add-matter', {
    meetingId: meeting?.id,
    matterId: matter.id,
    minutes: 12,
  })
  const sections = [
    { heading: 'situation', text: 'Bor själv.' },
    { heading: 'tid-utanfor', text: 'Ungefär två år.' },
    { heading: 'problematik', text: 'Psykisk ohälsa.' },
    { heading: 'vilja', text: 'Vill arbeta med djur.' },
    { heading: 'bedomning', text: 'Rätt tid.' },
  ]
  await seedRelease(askOn(desk), matter.id as MatterId, { question: 'Kan ALC ta emot?', sections })
  await ask('meeting/start', { meetingId: meeting?.id })
  await ask('item/open', { itemId })
  const said = { matterId: matter.id, reason: 'Egen vilja och rätt tid.', alternatives: [] }
  await ask('recommendation/record', { ...said, itemId, recommendation: 'admit', stopReason: '' })
  await ask('item/close', { itemId })
  await ask('decision/record', { ...said, verdict: 'admitted', decidedOn: today })
}

async function consentToMeasure(): Promise<void> {
  const { group } = await ask<{ group: { parties: { id: string }[] } }>('matter/open', { matterId: matter.id })
  await ask('consent/enter', {
    matterId: matter.id,
    terms: {
      kind: 'measure',
      parties: group.parties.map(({ id }) => ({ organisationId: id, unitIds: null })),
      informationKinds: ['work'],
      withheld: [],
      givenOn: today,
      validFrom: today,
      validTo: null,
      original: 'Pärm 3, flik 2',
      formSeen: true,
    },
  })
}
