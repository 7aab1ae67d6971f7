// The main job, from the first click to the paper in the hand, in the real windows (issue: coordinator, chair, coordinator).
// One script for the demo and the end-to-end test: what the demo shows is what the test proves.
import type { Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { button, choose, field, fill, goTo, heading, openPart, tick } from './desk-hands'
import { paperLabel, savePaper } from './papers'
import type { Walk } from './walk'

export const ALC_GROUP = 'Beredningsgruppen ALC Granvik'
export const ARENA_GROUP = 'Arenagruppen Granvik'

/** The invented person of the walk; every one of these words must stay off the wall and off the papers. */
export interface Person {
  readonly givenName: string
  readonly familyName: string
  readonly address: string
  readonly phone: string
  readonly alsoKnown: string
}
export const WALK_PERSON: Person = {
  givenName: 'Provfrid',
  familyName: 'Markörsson',
  address: 'Påhittsgränden 7',
  phone: '070-1740650',
  alsoKnown: 'Kvarnbageriet',
}

export interface MainJob extends Walk {
  readonly person?: Person
}

export interface Walked {
  readonly codeName: string
  readonly papers: readonly string[]
}

const room = text.meeting

export async function walkMainJob(job: MainJob): Promise<Walked> {
  const person = job.person ?? WALK_PERSON
  await job.step('Samrum är låst', async () => (await job.samrum.page('lock')).locator('#passphrase').waitFor())
  // A demonstration vault is laid out at its first start; who may open it is known when it stands.
  await job.step('De påhittade ärendena läggs upp', async () =>
    (await job.samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 }),
  )
  await unlock(job, 'Samordnaren öppnar Samrum', 'full')
  const codeName = await registerReferral(job, person)
  await enterConsent(job)
  await writeSummary(job, person)
  await putOnAgenda(job, codeName)
  await lock(job, 'Samordnaren låser')
  await unlock(job, 'Ordföranden öppnar för möte', 'meeting')
  await holdMeeting(job, codeName)
  await lock(job, 'Ordföranden låser')
  await unlock(job, 'Samordnaren öppnar igen', 'full')
  await review(job, ALC_GROUP)
  const papers = await printPapers(job, codeName)
  return { codeName, papers }
}

export async function unlock({ samrum, step }: Walk, name: string, mode: 'full' | 'meeting'): Promise<Page> {
  return step(name, async () => {
    const lockPage = await samrum.page('lock')
    await lockPage.locator('#passphrase').waitFor()
    if (await lockPage.locator('#user').isVisible()) await lockPage.locator('#user').selectOption({ index: 0 })
    await lockPage.locator('#passphrase').fill(DEMO_PASSPHRASE)
    await lockPage.locator(mode === 'full' ? '#open' : '#open-meeting').click()
    const desk = await samrum.page('desk', 20_000)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    return desk
  })
}

export async function lock({ samrum, step }: Walk, name: string): Promise<void> {
  await step(name, async () => {
    const desk = await samrum.page('desk')
    // Not awaited: the page that would answer is gone with the key.
    void desk.keyboard.press('Control+Shift+L').catch(() => {})
    await samrum.gone('desk')
    await (await samrum.page('lock')).locator('#passphrase').waitFor()
  })
}

async function registerReferral({ samrum, step }: MainJob, person: Person): Promise<string> {
  const desk = await samrum.page('desk')
  await step('Ärendelistan', () => goTo(desk, '/arenden', text.matter.list.title))
  return step('En aktualisering läggs in', async () => {
    await button(desk, text.matter.list.newReferral).click()
    await heading(desk, text.referral.newTitle)
    await choose(desk, 'groupId', ALC_GROUP)
    await fill(desk, 'officerName', 'Handläggare Ek')
    await choose(desk, 'organisationId', 'Försäkringskassan')
    await fill(desk, 'officerPhone', '070-1740651')
    await fill(desk, 'officerAddress', 'Tjänstegatan 3, 800 00 Granvik')
    await fill(desk, 'reference', 'FK 2026-417')
    await fill(desk, 'birthYear', '1991')
    await desk.getByRole('radio', { name: text.referral.who.now }).check()
    await fill(desk, 'givenName', person.givenName)
    await fill(desk, 'familyName', person.familyName)
    await fill(desk, 'individualAddress', person.address)
    await fill(desk, 'individualPhone', person.phone)
    await fill(desk, 'alsoKnown', person.alsoKnown)
    await button(desk, text.referral.save).click()
    const title = desk.getByRole('heading', { level: 1, name: /^\p{Lu}\p{Ll}+ \d{2}$/u })
    await title.waitFor()
    return (await title.textContent())?.trim() ?? ''
  })
}

async function enterConsent({ samrum, step }: MainJob): Promise<void> {
  const desk = await samrum.page('desk')
  await step('Ett skriftligt medgivande läggs in', async () => {
    await openPart(desk, text.matter.page.tabs.consents)
    await desk
      .getByRole('region', { name: text.matter.page.tabs.consents, exact: true })
      .getByRole('button', { name: text.consent.add })
      .click()
    for (const party of ['Arbetsförmedlingen', 'Försäkringskassan', 'Granviks kommun', 'Region Norrsjö']) await tick(desk, party)
    for (const kind of ['Hälsa', 'Försörjning', 'Arbete och studier']) await tick(desk, kind)
    await tick(desk, text.consent.untilFurther)
    await fill(desk, 'original', 'Pärm 3, låst skåp')
    await tick(desk, text.consent.formSeen)
    await button(desk, text.consent.save).click()
    await desk.getByText(`${text.consent.kinds.inform} – gäller`).waitFor()
  })
}

/** First with the person's own name in it, so that the check is seen to work; then without. */
async function writeSummary({ samrum, step }: MainJob, person: Person): Promise<void> {
  const desk = await samrum.page('desk')
  await step('Sammanfattningen skrivs, och programmet hittar ett namn', async () => {
    await openPart(desk, text.matter.page.tabs.summary)
    await fill(desk, 'summary-question', 'Är Arbetslivscenter rätt steg nu?')
    await fill(desk, 'summary-situation', `${person.givenName}s situation: ensam, aktivitetsersättning, bor på liten ort.`)
    await fill(desk, 'summary-tid-utanfor', 'Drygt tre år.')
    await fill(desk, 'summary-problematik', 'Psykisk och psykosocial. Inte utredd.')
    await fill(desk, 'summary-vilja', 'Vill pröva att arbeta med händerna, några timmar i veckan.')
    await fill(desk, 'summary-bedomning', 'Motiverad. Behöver lugn start och en fast kontakt.')
    await button(desk, text.summary.check).click()
    await desk.getByText(text.privacy.because['own/name']).first().waitFor()
  })
  await step('Texten rättas och släpps av en människa', async () => {
    await fill(desk, 'summary-situation', 'Ensam, aktivitetsersättning, bor på liten ort.')
    await button(desk, text.summary.release).click()
    await button(desk, text.summary.releaseYes).click()
    await desk.getByText(/^Version 1, släppt/).waitFor()
  })
}

async function putOnAgenda({ samrum, step }: MainJob, codeName: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step('Ärendet sätts på dagordningen', async () => {
    await openMeeting(desk, ALC_GROUP)
    await button(desk, room.agenda.addMatter).click()
    await field(desk, 'agenda:matter').click()
    await field(desk, 'agenda:matter').fill(codeName)
    await desk.getByRole('option', { name: codeName }).click()
    await desk.getByRole('form', { name: room.agenda.addMatter }).getByRole('button', { name: room.agenda.addMatter }).click()
    await desk.getByText(room.agenda.added(codeName)).waitFor({ state: 'attached' })
  })
}

export async function openMeeting(desk: Page, group: string): Promise<void> {
  await goTo(desk, '/moten', room.list.heading)
  await desk
    .getByRole('row', { name: new RegExp(group) })
    .getByRole('button')
    .first()
    .click()
  await heading(desk, new RegExp(group))
}

/** The one large button, whatever it carries now. */
export const nextStepButton = (desk: Page) => field(desk, 'next-step')

export async function pressNext(desk: Page, name: string | RegExp): Promise<void> {
  await field(desk, 'next-step').filter({ hasText: name }).click()
}

async function holdMeeting({ samrum, step }: MainJob, codeName: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step('Närvaron noteras', async () => {
    await openMeeting(desk, ALC_GROUP)
    // A second tick beside a name, with a label of its own, says that the person is on the line.
    const people = desk.getByRole('region', { name: room.presence.heading }).locator('input[type="checkbox"]:not([aria-label])')
    await people.first().waitFor()
    for (const person of await people.all()) await person.check()
  })
  await step('Mötet startas och duken är mörk', async () => {
    await button(desk, room.plan.start).click()
    await heading(desk, room.room.heading(ALC_GROUP))
    if (!samrum.has('projector')) await button(desk, text.wall.projector.open).first().click()
    await samrum.page('projector')
  })
  const projector = await samrum.page('projector')
  await step('Dagordningen visas', async () => {
    await pressNext(desk, room.step.showAgenda)
    await projector.getByText('Aktualiseringar').or(projector.getByText(codeName)).first().waitFor()
  })
  await step('Ärendet öppnas', async () => {
    await button(desk, room.room.pick(codeName)).click()
    await pressNext(desk, room.step.openItem(codeName))
    await nextStepButton(desk)
      .filter({ hasText: room.step.showItem(codeName) })
      .waitFor()
  })
  await step('Ärendet visas under sitt kodnamn', async () => {
    await pressNext(desk, room.step.showItem(codeName))
    await projector.getByText('Är Arbetslivscenter rätt steg nu?').waitFor()
  })
  await step('Rubrikerna visas en i taget', async () => {
    await pressNext(desk, /Visa nästa rubrik/)
    await projector.getByText('bor på liten ort', { exact: false }).waitFor()
    while (
      await nextStepButton(desk)
        .filter({ hasText: /rubrik|Visa mer|nästa sida/ })
        .count()
    ) {
      const before = await projector.locator('body').innerText()
      await nextStepButton(desk).click()
      await projector.waitForFunction((text) => document.body.innerText !== text, before)
      await desk.waitForTimeout(60)
    }
  })
  await step('Gruppens rekommendation skrivs', async () => {
    await pressNext(desk, room.step.writeRecommendation)
    await desk.getByRole('radio', { name: 'Antagning rekommenderas inte' }).check()
    await desk.getByLabel(text.outcome.recommendation.reason).fill('Gruppen ser större nytta av en förberedande insats först.')
    await tick(desk, 'Förberedande insats eller förrehabilitering')
    await pressNext(desk, text.room.step.saveRecommendation)
    await nextStepButton(desk).filter({ hasText: room.step.showRecommendation }).waitFor()
  })
  await step('Rekommendationen visas', async () => {
    await pressNext(desk, room.step.showRecommendation)
    await projector.getByText('Antagning rekommenderas inte').waitFor()
  })
  await step('Duken släcks och mötet avslutas', async () => {
    await pressNext(desk, room.step.closeItem)
    await projector.getByText(codeName).waitFor({ state: 'detached' })
    await button(desk, room.room.endEarly).click()
    await button(desk, room.room.endEarlyYes).click()
    await heading(desk, room.end.heading(ALC_GROUP))
  })
}

/** What was typed while the identities were closed is held against them now. */
export async function review({ samrum, step }: Walk, group: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step('Det som skrevs på mötet granskas', async () => {
    await goTo(desk, '/moten', room.list.heading)
    await desk
      .getByRole('row', { name: new RegExp(group) })
      .getByRole('button')
      .first()
      .click()
    const toEnd = button(desk, room.plan.toEnd)
    await toEnd.or(button(desk, room.end.reviewRun)).first().waitFor()
    if (await toEnd.isVisible()) await toEnd.click()
    await button(desk, room.end.reviewRun).click()
    await desk.getByText(room.end.clean).first().waitFor()
  })
}

async function printPapers(job: MainJob, codeName: string): Promise<string[]> {
  const { samrum, step } = job
  const desk = await samrum.page('desk')
  const papers: string[] = []
  await goTo(desk, '/arenden', text.matter.list.title)
  await button(desk, codeName).click()
  await heading(desk, codeName)
  await openPart(desk, text.matter.page.tabs.papers)
  papers.push(await savePaper(job, paperLabel('recommendation'), 'rekommendation'))
  await step('ALC:s beslut skrivs för sig', async () => {
    await openPart(desk, text.matter.page.tabs.result)
    await desk.getByRole('radio', { name: text.decision.notAdmitted }).check()
    await tick(desk, 'Förberedande insats eller förrehabilitering')
    await tick(desk, 'Boendestöd')
    await button(desk, text.decision.save).click()
    await button(desk, text.decision.change).waitFor()
  })
  await openPart(desk, text.matter.page.tabs.papers)
  papers.push(await savePaper(job, paperLabel('alternativesLetter'), 'brev-till-handlaggaren'))
  return papers
}
