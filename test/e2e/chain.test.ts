// A collaboration that no line of code knows, in the real windows: its own words on every screen, and a matter that goes its steps.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { errorText } from '../../renderer/text/sv/errors'
import { tallangerTeam } from '../fixtures/profiles/tallanger-team'
import { button, field, fill, goTo, heading, openPart } from '../walk/desk-hands'
import { FIRST_PASSPHRASE, walkFirstRun } from '../walk/first-run'
import { type Look, looker } from '../walk/look'
import { launchSamrum, type Samrum } from './harness'

const words = text.step
const parts = text.matter.page.tabs

let samrum: Samrum
let look: Look
let desk: Page
let matterId: string

beforeAll(async () => {
  samrum = await launchSamrum()
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  const run = { group: 'Tallångerteamet', name: 'Åsa Öst', passphrase: FIRST_PASSPHRASE }
  await walkFirstRun(samrum, { collaboration: tallangerTeam.name, ...run })
  desk = await samrum.page('desk')
  await desk.getByRole('heading', { level: 1 }).waitFor()
}, 90_000)
afterAll(async () => samrum?.close())

const bar = () => desk.getByRole('region', { name: words.title, exact: true })
const stands = (label: string) => bar().locator('strong').first().filter({ hasText: label }).waitFor()
const offered = async () => await bar().getByRole('button').allTextContents()

it('registers a referral to a team of its own steps, and shows them in its words', async () => {
  matterId = await desk.evaluate(async () => {
    const { ask } = window.samrum
    const list = await ask('group/list', {})
    const group = list.ok ? await ask('group/open', { groupId: list.value.groups[0]?.id as never }) : list
    if (!group.ok) throw new Error('no group')
    const party = group.value.parties.find(({ units }) => units.length > 1)
    const officer = {
      name: 'Elin Forsmyr',
      organisationId: party?.id as never,
      unitId: party?.units[0]?.id as never,
      phone: '',
      postalAddress: '',
    }
    const referral = { groupId: group.value.id, receivedOn: new Date().toLocaleDateString('sv-SE') as never, officer }
    const made = await ask('referral/register', { ...referral, reference: 'T 12', birthYear: 2006 })
    if (!made.ok) throw new Error(made.code)
    return made.value.matterId as string
  })
  await goTo(desk, `/arenden/${matterId}`, /\d\d$/)
  await stands('Anmält')
  await bar().getByText('Anmälan har kommit till teamet.').waitFor()
  expect(await offered()).toEqual(['Sortera in', 'Avbryt'])
  await look.plain(desk, 'chain-arrived')
})

it('goes a step, and takes it back by the one button that offers it', async () => {
  await button(desk, 'Sortera in').click()
  await stands('Sorterat')
  await button(desk, text.ui.undo).click()
  await stands('Anmält')
  await button(desk, 'Sortera in').click()
  await stands('Sorterat')
  await bar()
    .locator('summary')
    .filter({ hasText: words.history(2) })
    .click()
  await bar().getByText(`(${words.wasUndone})`).waitFor()
  await look.plain(desk, 'chain-history')
})

it('says what the next step lacks, each with the part of the page where it is mended', async () => {
  const fold = bar().locator('details', { hasText: words.lacksCount('Ställ på tur', 4) })
  const lacking = fold.getByRole('listitem')
  await expect.poll(() => lacking.count()).toBe(0)
  await fold.locator('summary').click()
  await expect.poll(() => lacking.count()).toBe(4)
  const sentences = await lacking.allTextContents()
  for (const gate of ['opinion', 'criteria', 'summary', 'consent'] as const)
    expect(sentences.some((sentence) => sentence.startsWith(words.gates.sentence[gate]))).toBe(true)
  await button(desk, words.gates.mend.consent).click()
  await desk.getByRole('region', { name: parts.consents, exact: true }).waitFor()
  expect(desk.url()).toContain(`/arenden/${matterId}/samtycken`)
  await look(desk, 'chain-lacking')
})

it('lists the parts of the page under its headings, and only those the team has a use for', async () => {
  const list = desk.getByRole('navigation', { name: text.matter.page.sections })
  const labels = await list.getByRole('link').allTextContents()
  expect(labels).toContain(text.matter.page.tabs.outcome)
  expect(labels).not.toContain(text.matter.page.tabs.result)
  await openPart(desk, parts.summary)
  await desk.getByLabel('En vanlig vecka').waitFor()
})

it('asks for a reason in place, refuses one that points somebody out, and opens an ended matter again', async () => {
  await button(desk, 'Avbryt').click()
  await button(desk, 'Avbryt').first().click()
  await desk.getByText(words.reasonMissing).first().waitFor()
  await fill(desk, 'step-reason', 'Ring 070-1740612 först')
  await look(desk, 'chain-reason')
  await desk.locator('form[aria-label="Avbryt"] button[type="submit"]').click()
  await desk.getByText(errorText('step/personal-data', {}).what).waitFor()
  await fill(desk, 'step-reason', 'Flyttade till en annan kommun')
  await desk.locator('form[aria-label="Avbryt"] button[type="submit"]').click()
  await stands('Avbrutet')
  await expect.poll(() => field(desk, 'step-reason').count()).toBe(0)
  await look.plain(desk, 'chain-ended')
  await button(desk, words.reopen).click()
  await stands('Sorterat')
})

it('has no advice and no document yet, and says where to begin', async () => {
  await goTo(desk, '/radgivning', text.advice.title)
  await button(desk, text.advice.emptyAction).waitFor()
  await look.plain(desk, 'advice-empty')
  await goTo(desk, '/bibliotek', text.library.title)
  await desk.getByText(text.library.empty).waitFor()
  await look.plain(desk, 'library-empty')
})

it('has its steps in the list of matters, and no finding on any of these screens', async () => {
  await goTo(desk, '/arenden', text.matter.list.title)
  await desk.getByRole('cell', { name: 'Sorterat' }).waitFor()
  await goTo(desk, `/arenden/${matterId}`, /\d\d$/)
  await heading(desk, /\d\d$/)
  expect(look.problems.splice(0)).toEqual([])
})
