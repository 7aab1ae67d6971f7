// An Arena group's meeting of the demonstration vault, as its chair holds it: shut doors and the ways on, the wall, the outcome, the papers.
// Functions in the order of the meeting; the test looks at desk and wall after every step.
import type { Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'
import { button, field, goTo, heading, openPart } from './desk-hands'
import { ARENA_GROUP, type MainJob, nextStepButton, openMeeting, pressNext } from './main-job'
import { paperLabel } from './papers'

const room = text.meeting

/** What the seeded matters of the Arena group are, in the order of its agenda. */
export interface ArenaMatters {
  /** Consent that covers everybody. */
  readonly covered: string
  /** No consent at all. */
  readonly without: string
  /** A consent that leaves out Region Norrsjö. */
  readonly partly: string
  /** Consent, but no released text. */
  readonly draft: string
}

/** The live preview's words on the desk; null where there is none. */
export const previewText = async (desk: Page): Promise<string | null> => {
  const preview = desk.getByRole('figure', { name: text.wall.preview }).locator('.wall')
  return (await preview.count()) === 0 ? null : preview.innerText()
}

/** Puts the matter without a released text on the agenda too, ticks everybody present and starts. */
export async function startArena({ samrum, step }: MainJob): Promise<ArenaMatters> {
  const desk = await samrum.page('desk')
  const draft = await step('Ett ärende utan släppt text sätts på dagordningen', async () => {
    await goTo(desk, '/arenden', text.matter.list.title)
    const row = desk.getByRole('row').filter({ hasText: ARENA_GROUP }).filter({ hasText: text.matter.summaryStanding.draft })
    const codeName = (await row.getByRole('button').first().textContent())?.trim() ?? ''
    await openMeeting(desk, ARENA_GROUP)
    await button(desk, room.agenda.addMatter).click()
    await field(desk, 'agenda:matter').fill(codeName)
    await desk.getByRole('option', { name: codeName }).click()
    await desk.getByRole('form', { name: room.agenda.addMatter }).getByRole('button', { name: room.agenda.addMatter }).click()
    await desk.getByText(room.agenda.added(codeName)).waitFor({ state: 'attached' })
    return codeName
  })
  await step('Närvaron noteras', async () => {
    const people = desk.getByRole('region', { name: room.presence.heading }).locator('input[type="checkbox"]:not([aria-label])')
    await people.first().waitFor()
    for (const person of await people.all()) await person.check()
  })
  return step('Mötet startas och duken är mörk', async () => {
    await button(desk, room.plan.start).click()
    await heading(desk, room.room.heading(ARENA_GROUP))
    if (!samrum.has('projector')) await button(desk, text.wall.projector.open).first().click()
    await samrum.page('projector')
    const titles = await desk
      .getByRole('region', { name: room.room.columns.agenda })
      .locator('ol li > span:first-child')
      .allTextContents()
    const [covered = '', without = '', partly = ''] = titles.filter(
      (title) => /^\p{Lu}\p{Ll}+ \d{2}$/u.test(title) && title !== draft,
    )
    return { covered, without, partly, draft }
  })
}

/** The first point by the large button alone, with the keys of a keyboard and of a presentation clicker. */
export async function driveByKeys({ samrum, step }: MainJob): Promise<void> {
  const desk = await samrum.page('desk')
  const projector = await samrum.page('projector')
  const welcome = 'Välkommen, närvaro och tystnadsplikt'
  const press = async (key: string, then: string) => {
    await desk.keyboard.press(key)
    await nextStepButton(desk).filter({ hasText: then }).waitFor()
  }
  await step('F8 visar dagordningen', async () => {
    await nextStepButton(desk).filter({ hasText: room.step.showAgenda }).waitFor()
    await press('F8', room.step.openItem(welcome))
    await projector.getByText(ARENA_GROUP).waitFor()
  })
  await step('F8 öppnar punkten, och duken släcks', async () => {
    await press('F8', room.step.showItem(welcome))
    await projector.getByText(ARENA_GROUP).waitFor({ state: 'detached' })
  })
  await step('Bläddraren visar punkten', async () => {
    await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await press('PageDown', room.step.closeItem)
    await projector.getByText(welcome).waitFor()
  })
  await step('Ctrl+Skift+B släcker och tänder', async () => {
    await desk.keyboard.press('Control+Shift+B')
    await projector.getByText(welcome).waitFor({ state: 'detached' })
    await desk.keyboard.press('Control+Shift+B')
    await projector.getByText(welcome).waitFor()
  })
  await step('Ctrl+Skift+F fryser', async () => {
    await desk.keyboard.press('Control+Shift+F')
    await desk.getByText(text.wall.stateHint.frozen).waitFor()
  })
  await step('På en fryst duk väntar det som väljs', async () => {
    await button(desk, room.room.showAgenda).click()
    await desk.getByText(text.wall.waitsFrozen).waitFor()
    await projector.getByText(welcome).waitFor()
  })
  await step('Ctrl+Skift+F släpper, och det valda visas', async () => {
    await desk.keyboard.press('Control+Shift+F')
    await projector.getByText(ARENA_GROUP).waitFor()
  })
  await step('Bläddraren går vidare', async () => {
    await nextStepButton(desk).focus()
    await desk.keyboard.press('PageDown')
    await nextStepButton(desk)
      .filter({ hasText: /^Öppna Föregående/ })
      .waitFor()
  })
}

export async function openAndShow({ samrum, step }: MainJob, codeName: string, question: string): Promise<void> {
  const desk = await samrum.page('desk')
  const projector = await samrum.page('projector')
  await step(`${codeName} öppnas`, async () => {
    await pressNext(desk, room.step.openItem(codeName))
    await nextStepButton(desk)
      .filter({ hasText: room.step.showItem(codeName) })
      .waitFor()
  })
  await step(`${codeName} visas`, async () => {
    await pressNext(desk, room.step.showItem(codeName))
    await projector.getByText(question).waitFor()
  })
}

/** Every released heading in its turn, by the large button. @returns what stood on the wall */
export async function showHeadings({ samrum, step }: MainJob): Promise<string[]> {
  const desk = await samrum.page('desk')
  const projector = await samrum.page('projector')
  const shown: string[] = []
  for (;;) {
    const next = nextStepButton(desk)
    const label = (await next.textContent()) ?? ''
    if (!/rubrik|Visa mer|nästa sida/.test(label)) return shown
    await step(label, async () => {
      const before = await projector.locator('body').innerText()
      await next.click()
      await projector.waitForFunction((words) => document.body.innerText !== words, before)
      await desk.waitForFunction((words) => document.querySelector('[data-field="next-step"]')?.textContent !== words, label)
    })
    shown.push(await projector.locator('body').innerText())
  }
}

export async function recordOutcome(
  { samrum, step }: MainJob,
  meets: { organisation: string; unit?: string; responsible: string; byDate: string },
): Promise<void> {
  const desk = await samrum.page('desk')
  const row = (part: string) => desk.locator(`[data-field^="outcome:"][data-field$=":${part}-0"]`)
  await step('Utfallet skrivs', async () => {
    await pressNext(desk, room.step.writeOutcome)
    await desk.getByRole('radio', { name: 'En organisation möter individen' }).check()
    await row('organisationId').selectOption({ label: meets.organisation })
    if (meets.unit) await row('unitId').selectOption({ label: meets.unit })
    await row('responsible').fill(meets.responsible)
    await row('byDate').fill(meets.byDate)
    await pressNext(desk, text.room.step.saveOutcome)
    await nextStepButton(desk).filter({ hasText: room.step.showOutcome }).waitFor()
  })
  const projector = await samrum.page('projector')
  await step('Utfallet visas', async () => {
    await pressNext(desk, room.step.showOutcome)
    await projector.getByText(meets.byDate).waitFor()
  })
}

export async function closePoint({ samrum, step }: MainJob, name: string): Promise<void> {
  const desk = await samrum.page('desk')
  await step(name, async () => {
    await pressNext(desk, room.step.closeItem)
    await nextStepButton(desk)
      .filter({ hasText: /^(Öppna|Se vad|Avsluta)/ })
      .waitFor()
  })
}

export async function endEarly({ samrum, step }: MainJob): Promise<void> {
  const desk = await samrum.page('desk')
  await step('Mötet avslutas', async () => {
    await button(desk, room.room.endEarly).click()
    await button(desk, room.room.endEarlyYes).click()
    await heading(desk, room.end.heading(ARENA_GROUP))
  })
}

/** The two papers of a consultation; an Arena has no recommendation. */
export async function printArenaPapers(job: MainJob, codeName: string): Promise<{ outcome: string; notes: string }> {
  const { samrum, step } = job
  const desk = await samrum.page('desk')
  await goTo(desk, '/arenden', text.matter.list.title)
  await button(desk, codeName).click()
  await heading(desk, codeName)
  await openPart(desk, text.matter.page.tabs.papers)
  const outcome = await saveAs(job, 'Utfallet', 'utfall', () =>
    desk
      .getByRole('button', { name: `${text.matter.papers.make}: ${paperLabel('consultationOutcome')}` })
      .first()
      .click(),
  )
  await step('Till det som återstår efter mötet', () => openMeeting(desk, ARENA_GROUP))
  const notes = await saveAs(job, 'Minnesanteckningarna', 'minnesanteckningar', () =>
    button(desk, room.end.notesPaperButton).click(),
  )
  return { outcome, notes }
}

/** Makes a paper, sees it in its own window, and saves it there. */
async function saveAs(
  { samrum, step, folder }: MainJob,
  what: string,
  fileName: string,
  make: () => Promise<void>,
): Promise<string> {
  const path = `${folder}/${fileName}.pdf`
  await step(`${what} förhandsgranskas`, async () => {
    await make()
    await (await samrum.page('preview', 20_000)).locator('canvas').first().waitFor()
  })
  await step(`${what} sparas`, async () => {
    const preview = await samrum.page('preview')
    await samrum.screenshot(preview, `arena-${fileName}`)
    await samrum.dialogs.answerSave(path)
    await button(preview, text.preview.save).click()
    await preview.getByText(text.preview.saved).waitFor()
    await button(preview, text.preview.close)
      .click()
      .catch(() => {})
    await samrum.gone('preview')
  })
  return path
}
