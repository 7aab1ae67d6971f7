import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { errorText } from '../../renderer/text/sv/errors'
import { lockText } from '../../renderer/text/sv/lock'
import { setupText } from '../../renderer/text/sv/setup'
import { button, choose, fill, goTo, tick } from '../walk/desk-hands'
import { FIRST_PASSPHRASE, lockNow, tryToOpen, walkFirstRun } from '../walk/first-run'
import { launchSamrum, type Samrum } from './harness'

const NEXT_PASSPHRASE = 'blåklint kastrull vintergata segelduk'
const NOTE_TAKER = 'Antecknare Öberg'
const NOTE_PASSPHRASE_LATER = 'havtorn stuprör körsbärsblom'
const NOTE_PASSPHRASE = 'lingonris kompassros mjölkpall'

let samrum: Samrum
let groups: string[] = []

beforeAll(async () => {
  samrum = await launchSamrum()
}, 60_000)
afterAll(async () => samrum?.close())

describe('a vault that begins, and is never a trap', () => {
  it('is set up one thing at a time, with a recovery key whose groups are typed back', async () => {
    groups = await walkFirstRun(samrum, {
      collaboration: 'Arbetslivscenter (ALC)',
      group: 'Beredningsgruppen Österåker',
      name: 'Åsa Öst',
      passphrase: FIRST_PASSPHRASE,
      look: async (page, name) => void (await samrum.screenshot(page, `first-run-${name}`)),
    })
    expect(groups.length).toBeGreaterThanOrEqual(4)
    const desk = await samrum.page('desk')
    await goTo(desk, '/arenden', text.matter.list.title)
    await desk.getByText(text.matter.list.emptyOpen).waitFor()
    await goTo(desk, '/grupper', text.group.listTitle)
    await button(desk, 'Beredningsgruppen Österåker').waitFor()
    await samrum.screenshot(desk, 'first-desk')
    const folder = join(samrum.home, '.local', 'share', 'Samrum')
    expect(existsSync(folder)).toBe(true)
    const slots = ['slots.a.json', 'slots.b.json', 'slots.json'].map((name) => join(folder, name)).filter(existsSync)
    expect(slots.length).toBeGreaterThan(0)
    for (const file of slots) for (const group of groups) expect(readFileSync(file, 'utf8')).not.toContain(group)
  }, 60_000)

  it('adds a note-taker, who opens without ever holding an identity', async () => {
    const desk = await samrum.page('desk')
    await goTo(desk, '/installningar', text.settings.title)
    await button(desk, text.settings.users.add).click()
    await fill(desk, 'user-name', NOTE_TAKER)
    await tick(desk, new RegExp(`^${text.settings.users.role.noteTaker}`))
    await fill(desk, 'user-passphrase', NOTE_PASSPHRASE)
    await fill(desk, 'user-own', FIRST_PASSPHRASE)
    await button(desk, text.settings.users.save).click()
    await desk.getByRole('rowheader', { name: NOTE_TAKER }).waitFor()
    await samrum.screenshot(desk, 'settings-users')
    await lockNow(samrum)
    await tryToOpen(samrum, NOTE_PASSPHRASE, { user: NOTE_TAKER })
    const theirs = await samrum.page('desk', 20_000)
    await goTo(theirs, '/arenden', text.matter.list.title)
    expect(await button(theirs, text.matter.list.newReferral).count()).toBe(0)
    const refused = await theirs.evaluate(() => window.samrum.ask('account/list', {}))
    expect(refused).toMatchObject({ ok: false, code: 'identity/closed' })
    expect(samrum.processes().filter(({ command }) => command.includes('node.mojom.NodeService')).length).toBe(1)
    await lockNow(samrum)
  }, 60_000)

  it('lets everybody change their own passphrase, also who never holds an identity key', async () => {
    const lock = await samrum.page('lock')
    await lock.locator('#change').click()
    await lock.locator('#recovery-user').selectOption({ label: NOTE_TAKER })
    await lock.locator('#current-passphrase').fill(NOTE_PASSPHRASE)
    await lock.locator('#new-passphrase').fill(NOTE_PASSPHRASE_LATER)
    await button(lock, lockText.changeSend).click()
    await lock.getByText(lockText.changed).waitFor()
    await samrum.screenshot(lock, 'passphrase-changed')
    await tryToOpen(samrum, NOTE_PASSPHRASE_LATER, { user: NOTE_TAKER })
    await lockNow(samrum)
  }, 60_000)

  it('answers a wrong passphrase with one calm sentence, keeps the field selected, and makes the next try wait', async () => {
    const lock = await tryToOpen(samrum, 'fel lösenfras igen', { user: 'Åsa Öst' })
    const sentence = errorText('vault/wrong-passphrase').what
    await lock.locator('#problem').filter({ hasText: sentence }).waitFor()
    await samrum.screenshot(lock, 'wrong-passphrase')
    for (let time = 0; time < 2; time += 1) {
      await tryToOpen(samrum, 'fel lösenfras igen', { user: 'Åsa Öst' })
      await lock.waitForTimeout(700)
    }
    await lock
      .locator('#wait')
      .filter({ hasText: /Vänta \d+ sekund/ })
      .waitFor()
    await lock.locator('#wait').waitFor({ state: 'hidden', timeout: 15_000 })
  }, 60_000)

  it('opens with the recovery key and a new passphrase, and no longer with the old one', async () => {
    const lock = await samrum.page('lock')
    await lock.locator('#forgot').click()
    await lock.locator('#recovery-user').selectOption({ label: 'Åsa Öst' })
    await lock.locator('#recovery-key').fill(groups.join('-').toLowerCase())
    await lock.locator('#new-passphrase').fill('för kort')
    await button(lock, lockText.setPassphrase).click()
    await lock.getByText(errorText('passphrase/too-short').what).waitFor()
    await samrum.screenshot(lock, 'recovery')
    await lock.locator('#new-passphrase').fill(NEXT_PASSPHRASE)
    await button(lock, lockText.setPassphrase).click()
    await lockNow(samrum)
    const again = await tryToOpen(samrum, FIRST_PASSPHRASE, { user: 'Åsa Öst' })
    await again
      .locator('#problem')
      .filter({ hasText: errorText('vault/wrong-passphrase').what })
      .waitFor()
    await tryToOpen(samrum, NEXT_PASSPHRASE, { user: 'Åsa Öst' })
    await samrum.page('desk', 20_000)
  }, 60_000)

  it('returns to the same field after a lock, with every letter that was typed', async () => {
    const desk = await samrum.page('desk')
    await goTo(desk, '/arenden/ny', text.referral.newTitle)
    await choose(desk, 'organisationId', 'Försäkringskassan')
    const name = desk.locator('[data-field="officerName"]')
    await name.click()
    await name.pressSequentially('Handläggare Ålund, å ä ö')
    await lockNow(samrum)
    await tryToOpen(samrum, NEXT_PASSPHRASE, { user: 'Åsa Öst' })
    const again = await samrum.page('desk', 20_000)
    await again.waitForFunction(() => document.activeElement?.getAttribute('data-field') === 'officerName')
    const state = await again.evaluate(() => {
      const input = document.activeElement as HTMLInputElement
      return { value: input.value, caret: input.selectionStart }
    })
    expect(state).toEqual({ value: 'Handläggare Ålund, å ä ö', caret: 24 })
  }, 60_000)

  it('offers practice without a passphrase, and says ÖVNING on the desk', async () => {
    await lockNow(samrum)
    const lock = await samrum.page('lock')
    await lock.locator('#practise').click()
    const desk = await samrum.page('desk', 30_000)
    await desk.getByText('ÖVNING').first().waitFor()
    await goTo(desk, '/arenden', text.matter.list.title)
    await desk.getByRole('cell', { name: 'Arenagruppen Granvik' }).first().waitFor()
    await samrum.screenshot(desk, 'practice')
    void desk.keyboard.press('Control+Shift+L').catch(() => {})
    await samrum.gone('desk')
    await (await samrum.page('lock')).locator('#passphrase').waitFor()
  }, 60_000)
})

it('refuses a passphrase that is too short on the page where it is chosen', async () => {
  const fresh = await launchSamrum()
  try {
    await button(await fresh.page('lock'), lockText.begin).click()
    const page = await fresh.page('setup')
    await button(page, setupText.next).click()
    await page.getByRole('radio').first().check()
    await button(page, setupText.next).click()
    await page.getByLabel(setupText.group.label).fill('Gruppen')
    await button(page, setupText.next).click()
    await button(page, setupText.next).click()
    await page.getByLabel(setupText.you.label).fill('Jag')
    await button(page, setupText.next).click()
    await fill(page, 'passphrase', 'kort')
    await button(page, setupText.next).click()
    await page
      .getByRole('alert')
      .filter({ hasText: errorText('passphrase/too-short').doThis })
      .or(page.getByRole('alert').filter({ hasText: errorText('passphrase/too-short').what }))
      .first()
      .waitFor()
  } finally {
    await fresh.close()
  }
}, 60_000)
