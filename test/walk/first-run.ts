// First run as a new user does it, and the ways back in: shared by the tests of both.
import type { Page } from 'playwright-core'
import { lockText } from '../../renderer/text/sv/lock'
import { setupText as words } from '../../renderer/text/sv/setup'
import type { Samrum } from '../e2e/harness'
import { button, field, fill } from './desk-hands'

export const FIRST_PASSPHRASE = 'gräddvit ångbåt över tysta fjärdar'

export interface FirstRun {
  readonly collaboration: string
  readonly group: string
  readonly name: string
  readonly passphrase: string
  /** Sees each page when it has been filled in. */
  look?(page: Page, name: string): Promise<void>
}

const onwards = (page: Page) => button(page, words.next).click()
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** From "Kom igång" to the desk. @returns the recovery key in its groups */
export async function walkFirstRun(samrum: Samrum, run: FirstRun): Promise<string[]> {
  const look = run.look ?? (async () => {})
  const lock = await samrum.page('lock')
  await button(lock, lockText.begin).waitFor()
  await look(lock, 'welcome')
  await button(lock, lockText.begin).click()
  const page = await samrum.page('setup')
  await title(page, words.language.title)
  await look(page, 'language')
  await onwards(page)
  await title(page, words.collaboration.title)
  await page.getByRole('radio', { name: run.collaboration }).check()
  await look(page, 'collaboration')
  await onwards(page)
  await title(page, words.group.title)
  await page.getByLabel(words.group.label).fill(run.group)
  await look(page, 'group')
  await onwards(page)
  await title(page, words.parties.title)
  await look(page, 'parties')
  await onwards(page)
  await title(page, words.you.title)
  await page.getByLabel(words.you.label).fill(run.name)
  await look(page, 'you')
  await onwards(page)
  await title(page, words.passphrase.title)
  await fill(page, 'passphrase', run.passphrase)
  await look(page, 'passphrase')
  await onwards(page)
  await title(page, words.check.title)
  await look(page, 'check')
  await button(page, words.check.create).click()
  await title(page, words.recovery.title)
  const groups = await page.getByRole('list', { name: words.recovery.keyLabel }).locator('code').allTextContents()
  await look(page, 'recovery')
  await button(page, words.recovery.next).click()
  await title(page, words.confirm.title)
  for (const place of [0, 1]) {
    const label = await page
      .locator('label')
      .filter({ hasText: /^Grupp \d+$/ })
      .nth(place)
      .textContent()
    await field(page, `group-${place}`).fill(groups[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '')
  }
  await look(page, 'confirm')
  await button(page, words.confirm.check).click()
  await title(page, words.done.title)
  await look(page, 'done')
  await button(page, words.done.open).click()
  const desk = await samrum.page('desk', 20_000)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  return groups
}

/** Types a passphrase on the lock page and presses the button; says nothing of what follows. */
export async function tryToOpen(
  samrum: Samrum,
  passphrase: string,
  options: { user?: string; mode?: 'full' | 'meeting' } = {},
): Promise<Page> {
  const lock = await samrum.page('lock')
  await lock.locator('#passphrase').waitFor()
  if (options.user) await lock.locator('#user').selectOption({ label: options.user })
  await lock.locator('#passphrase').fill(passphrase)
  await lock.locator(options.mode === 'meeting' ? '#open-meeting' : '#open').click()
  return lock
}

export async function lockNow(samrum: Samrum): Promise<void> {
  const desk = await samrum.page('desk', 20_000)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  // Not awaited: the page that would answer is gone with the key.
  void desk.keyboard.press('Control+Shift+L').catch(() => {})
  await samrum.gone('desk')
  await (await samrum.page('lock')).locator('#passphrase').waitFor()
}
