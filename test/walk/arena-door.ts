// The shut door of a matter, and every way on: whoever leaves, a paper on the table, another day.
import type { Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'
import { dayOf } from '../../shared/lib/dates'
import { button, choose, field, fill, goTo, heading, openPart, tick } from './desk-hands'
import { ARENA_GROUP, type MainJob, nextStepButton, pressNext } from './main-job'

const room = text.meeting
const door = room.door

/** Those of Region Norrsjö, whom the third matter's consent leaves out. */
export const UNCOVERED = ['Lena Furumo', 'Amir Solhage'] as const

export const doorPanel = (desk: Page) => field(desk, 'door')

export const stopKinds = (desk: Page): Promise<string[]> =>
  doorPanel(desk)
    .locator('[data-stop]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-stop') ?? ''))

export async function takeNext(desk: Page, codeName: string): Promise<void> {
  await button(desk, room.room.pick(codeName))
    .or(button(desk, room.room.pickAgain(codeName)))
    .click()
  await nextStepButton(desk).filter({ hasText: codeName }).waitFor()
}

/** A shut door, reached by the large button: no dialog, the ways on stand in the page. */
export async function reachShutDoor({ samrum, step }: MainJob, codeName: string, sentence: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step(`Dörren till ${codeName} är stängd`, async () => {
    await takeNext(desk, codeName)
    await pressNext(desk, room.step.seeStops(codeName))
    await doorPanel(desk).getByText(sentence).waitFor()
  })
}

export async function adjourn({ samrum, step }: MainJob, codeName: string, reason: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step(`${codeName} skjuts upp`, async () => {
    await doorPanel(desk).getByRole('button', { name: door.adjourn, exact: true }).click()
    await desk
      .getByRole('form', { name: door.adjournHeading(codeName) })
      .getByLabel(door.reason)
      .fill(reason)
    await putOffTwoWeeks(desk)
    await button(desk, door.adjournSave(codeName)).click()
    await doorPanel(desk).waitFor({ state: 'detached' })
  })
}

export async function letLeave({ samrum, step }: MainJob, names: readonly string[]): Promise<void> {
  const desk = await samrum.page('desk')
  for (const name of names) {
    await step(`${name} lämnar rummet`, async () => {
      await button(desk, door.leavesFor(name)).click()
      await button(desk, door.leavesFor(name)).waitFor({ state: 'detached' })
    })
  }
}

async function openPresence(desk: Page): Promise<void> {
  await desk.keyboard.press('Control+Shift+P')
  await desk.getByRole('region', { name: room.presence.heading, exact: true }).waitFor()
}

/** Whoever left for a matter that did not cover them. */
export async function letBackIn({ samrum, step }: MainJob, names: readonly string[]): Promise<void> {
  const desk = await samrum.page('desk')
  await step('De som lämnade rummet kommer tillbaka', async () => {
    await openPresence(desk)
    for (const name of names) await desk.getByRole('checkbox', { name, exact: true }).check()
  })
}

export async function arrivesLate({ samrum, step }: MainJob, name: string, organisation: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step(`${name} kommer sent`, async () => {
    await openPresence(desk)
    await button(desk, room.presence.add).click()
    await fill(desk, 'attendee:name', name)
    await choose(desk, 'attendee:organisation', organisation)
    await desk.getByRole('form', { name: room.presence.addHeading }).getByRole('button', { name: room.presence.save }).click()
    await desk.getByRole('form', { name: room.presence.addHeading }).waitFor({ state: 'detached' })
  })
}

export async function enterPaperConsent({ samrum, step }: MainJob, parties: readonly string[], givenOn: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step('Samtycket på papper förs in', async () => {
    await doorPanel(desk).getByRole('button', { name: door.paper }).click()
    await desk.getByRole('form', { name: door.paperHeading }).waitFor()
    await fill(desk, 'paper:givenOn', givenOn)
    await tick(desk, door.openEnded)
    for (const party of parties) await tick(desk, new RegExp(`^${party}(, hela organisationen)?$`))
    await fill(desk, 'paper:original', 'Pärm 3, arkivskåpet i rum 214')
    await button(desk, door.paperSave).click()
    await doorPanel(desk).waitFor({ state: 'detached' })
  })
}

/** By the matter's own page, while the meeting runs and the matter stands on the wall. */
export async function withdrawConsent({ samrum, step }: MainJob, codeName: string): Promise<void> {
  const desk = await samrum.page('desk')
  const back = new URL(desk.url()).hash.slice(1)
  await step('Samtycket återkallas', async () => {
    await goTo(desk, '/arenden', text.matter.list.title)
    await button(desk, codeName).click()
    await heading(desk, codeName)
    await openPart(desk, text.matter.page.tabs.consents)
    await button(desk, text.consent.withdraw).click()
    await button(desk, text.consent.withdrawYes).click()
    await desk.getByText(`${text.consent.kinds.consultation} – ${text.consent.standing.withdrawn.toLowerCase()}`).waitFor()
  })
  await goTo(desk, back, room.room.heading(ARENA_GROUP))
}

/** A matter that is put off has a day it comes back. */
export async function putOffTwoWeeks(desk: Page): Promise<void> {
  const day = new Date()
  day.setDate(day.getDate() + 14)
  await desk.locator('[data-field^="adjourn-day:"]').fill(dayOf(day))
}
