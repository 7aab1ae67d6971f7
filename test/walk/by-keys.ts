// What a person does at the desk without a mouse: chords, Enter and Space on what has focus, typing.
import type { Locator, Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import type { Samrum } from '../e2e/harness'
import { area, field, heading } from './desk-hands'
import { nextStepButton } from './main-job'

/** A chord as the screen writes it. */
export const press = (page: Page, keys: string): Promise<void> =>
  page.keyboard.press(keys.replace('Ctrl', 'Control').replace('Skift', 'Shift'))

const strike = async (target: Locator, key: string): Promise<void> => {
  await target.focus()
  await target.page().keyboard.press(key)
}
export const enter = (target: Locator): Promise<void> => strike(target, 'Enter')
export const space = (target: Locator): Promise<void> => strike(target, 'Space')

/** Types into what has focus. */
export const write = (page: Page, words: string): Promise<void> => page.keyboard.insertText(words)

/** Types over whatever stands in the field of this name. */
export async function writeIn(page: Page, name: string, words: string): Promise<void> {
  await area(page, name).focus()
  await page.keyboard.press('Control+A')
  await write(page, words)
}

/** Chooses in a list by the first letters of what stands there, without å, ä and ö. */
export async function choose(list: Locator, letters: string): Promise<void> {
  await list.focus()
  await list.page().keyboard.type(letters)
}

/** The large button says this. */
export const says = (desk: Page, label: string | RegExp): Promise<void> =>
  nextStepButton(desk).filter({ hasText: label }).waitFor()

/** The next step by its key, when the large button says which it is. */
export async function next(desk: Page, label: string | RegExp): Promise<void> {
  await says(desk, label)
  await press(desk, 'F8')
  await nextStepButton(desk).filter({ hasNotText: label }).waitFor()
}

/** The passphrase, and one of the two buttons. */
export async function unlockByKeys(samrum: Samrum, mode: 'full' | 'meeting'): Promise<Page> {
  const page = await samrum.page('lock')
  await page.locator('#user option').first().waitFor({ state: 'attached', timeout: 60_000 })
  await page.locator('#passphrase').focus()
  await write(page, DEMO_PASSPHRASE)
  await enter(page.locator(mode === 'full' ? '#open' : '#open-meeting'))
  const desk = await samrum.page('desk', 20_000)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  return desk
}

/** From anywhere to the meeting's plan, and into its room; the projector's window stands on the other display. */
export async function startByKeys(samrum: Samrum, desk: Page, group: string): Promise<void> {
  await press(desk, 'Alt+2')
  await heading(desk, text.meeting.list.heading)
  await enter(
    desk
      .getByRole('row', { name: new RegExp(group) })
      .getByRole('button')
      .first(),
  )
  await enter(desk.getByRole('button', { name: text.meeting.plan.start, exact: true }))
  await heading(desk, text.meeting.room.heading(group))
  if (!samrum.has('projector')) await press(desk, 'F9')
  await (await samrum.page('projector')).locator('.wall').waitFor({ state: 'attached' })
}

/** Writes in the minnesanteckningar of the open point, and sees them kept. */
export async function note(desk: Page, words: string): Promise<void> {
  await press(desk, 'Ctrl+Skift+N')
  await desk.locator('[data-field^="note:"]:focus').waitFor()
  await write(desk, words)
  await desk
    .locator('[data-room-panel="notes"]')
    .getByText(/^Sparat \d\d:\d\d$/)
    .waitFor()
}

/** Puts off the open point, or the one at the shut door: the form that has just opened. */
export async function putOff(desk: Page, reason: string, day: string): Promise<void> {
  await desk.locator('[data-field^="adjourn:"]:focus').waitFor()
  await write(desk, reason)
  await desk.keyboard.press('Tab')
  await desk.locator('[data-field^="adjourn-day:"]:focus').waitFor()
  await write(desk, day)
  await desk.keyboard.press('Enter')
  await desk.locator('[data-field^="adjourn:"]').waitFor({ state: 'detached' })
}

export const doorFocused = (desk: Page): Promise<void> => field(desk, 'door').and(desk.locator(':focus, :focus-within')).waitFor()

/** A few words to the room: the form that opens in the page, and its first button. */
export async function messageToRoom(desk: Page, words: string): Promise<void> {
  await press(desk, 'Ctrl+Skift+M')
  await writeIn(desk, 'wall-message', words)
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Enter')
}

/** Each answer with the arrows, in the order the list has them; the first is also ticked as documented. Focus stands in the first row. */
export async function answerRollCall(desk: Page, rows: number): Promise<void> {
  await desk.keyboard.press('Space')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Space')
  for (let row = 1; row < rows; row += 1) {
    await desk.keyboard.press('Tab')
    if (row > 1) await desk.keyboard.press('Tab')
    for (let step = 0; step < row; step += 1) await desk.keyboard.press('ArrowRight')
  }
}

/** One organisation meets the individual: whoever is here is picked by their first letters. Focus stands on the first choice. */
export async function oneMeets(
  desk: Page,
  itemId: string | undefined,
  who: { letters: string; name: string; byDate: string; reason: string },
): Promise<void> {
  const name = (part: string) => `outcome:${itemId}:${part}`
  await field(desk, name('outcome')).and(desk.locator(':focus')).waitFor()
  await desk.keyboard.press('ArrowDown')
  await choose(field(desk, name('pick-0')), who.letters)
  await desk.locator(`[data-field="${name('responsible-0')}"][value="${who.name}"]`).waitFor()
  await writeIn(desk, name('byDate-0'), who.byDate)
  await writeIn(desk, name('reason'), who.reason)
}
