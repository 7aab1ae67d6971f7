// Every screen once: no axe violation in light or dark, nothing cut off at 1024 × 768 or with twice the text, a picture of each.
// A dialog or a note on a screen that has been seen so is looked at in light, small; `test:long` looks at everything in every dress.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { button, fill, goTo, heading } from '../walk/desk-hands'
import { FIRST_PASSPHRASE, walkFirstRun } from '../walk/first-run'
import { type Look, looker, tabRound } from '../walk/look'
import { ALC_GROUP, ARENA_GROUP } from '../walk/main-job'
import { seeMeeting } from '../walk/meeting-screens'
import { launchSamrum, type Samrum } from './harness'

const room = text.meeting
const quick = (samrum: Samrum) => samrum.app.context().setDefaultTimeout(10_000)
const ask = async <Value>(page: Page, name: string, input: unknown): Promise<Value> => {
  const reply = await page.evaluate(
    ([asked, given]) => (window.samrum as unknown as { ask(name: unknown, input: unknown): Promise<unknown> }).ask(asked, given),
    [name, input] as const,
  )
  return (reply as { value: Value }).value
}
const expectClean = (look: Look) => {
  expect(look.problems.splice(0)).toEqual([])
}

describe('a program that begins', () => {
  let samrum: Samrum
  let look: Look
  beforeAll(async () => {
    samrum = await launchSamrum()
    quick(samrum)
    look = looker(samrum)
  })
  afterAll(async () => samrum?.close())

  it('shows the lock page without a vault and every step of the first run', async () => {
    await walkFirstRun(samrum, {
      collaboration: 'Arenasamverkan',
      group: 'Arenagruppen Österåker',
      name: 'Åsa Öst',
      passphrase: FIRST_PASSPHRASE,
      look: async (page, name) => look(page, `setup-${name}`),
    })
    expectClean(look)
  })

  it('shows an empty vault as a place to begin', async () => {
    const desk = await samrum.page('desk')
    for (const [route, title] of [
      ['/min-dag', text.day.title],
      ['/statistik', text.statistics.title],
      ['/arenden', text.matter.list.title],
      ['/moten', room.list.heading],
      ['/grupper', text.group.listTitle],
    ] as const) {
      await goTo(desk, route, title)
      await look(desk, `empty${route.replace('/', '-')}`)
    }
    expectClean(look)
  })

  it('shows the lock page locked, refused, and with its recovery key', async () => {
    const desk = await samrum.page('desk')
    void desk.keyboard.press('Control+Shift+L').catch(() => {})
    await samrum.gone('desk')
    const lock = await samrum.page('lock')
    await lock.locator('#vault-name').filter({ hasText: /\S/ }).waitFor()
    await look(lock, 'lock')
    expect(await tabRound(lock, 30)).toEqual([])
    await lock.locator('#passphrase').fill('fel')
    await lock.locator('#open').click()
    await lock.locator('#problem').waitFor()
    await look(lock, 'lock-wrong')
    await lock.locator('#forgot').click()
    await look(lock, 'lock-recovery')
    expect(await tabRound(lock, 30)).toEqual([])
    expectClean(look)
    const home = samrum.home
    await samrum.close()
    const vault = join(home, '.local', 'share', 'Samrum')
    for (const name of ['slots.a.json', 'slots.b.json']) writeFileSync(join(vault, name), 'trasig')
    samrum = await launchSamrum({ home })
    quick(samrum)
    look = looker(samrum)
    const broken = await samrum.page('lock')
    await broken.locator('#unusable-title').waitFor()
    await look(broken, 'lock-unusable')
    expectClean(look)
  })
})

describe('the demonstration vault', () => {
  let samrum: Samrum
  let look: Look
  let desk: Page
  beforeAll(async () => {
    samrum = await launchSamrum({ demo: true })
    quick(samrum)
    look = looker(samrum)
    const lock = await samrum.page('lock')
    await lock.locator('#user').waitFor({ timeout: 60_000 })
    await look(lock, 'lock-demo')
    await lock.locator('#user').selectOption({ index: 0 })
    await lock.locator('#passphrase').fill(DEMO_PASSPHRASE)
    await lock.locator('#open').click()
    desk = await samrum.page('desk', 20_000)
    await desk.getByRole('heading', { level: 1 }).waitFor()
  })
  afterAll(async () => samrum?.close())

  const go = async (route: string) => {
    await desk.evaluate((to) => {
      location.hash = to
    }, route)
    await desk.getByRole('heading', { level: 1 }).first().waitFor()
  }
  const press = (name: string | RegExp) => button(desk, name).first().click()
  const dismiss = async () => {
    await desk.keyboard.press('Escape')
    await expect.poll(() => desk.getByRole('dialog').count()).toBe(0)
  }
  const matters = async () =>
    (
      await ask<{ rows: { id: string; codeName: string; groupName: string; summary: string; consent: string }[] }>(
        desk,
        'matter/list',
        {
          text: '',
          groupId: null,
          state: null,
          sort: 'codeName',
          page: 0,
        },
      )
    ).rows

  it('shows the lists, the log, the settings, the help and what can be called from everywhere', async () => {
    await goTo(desk, '/arenden', text.matter.list.title)
    await look(desk, 'matters')
    expect(await tabRound(desk, 80)).toEqual([])
    await press(text.matter.list.showNames)
    await look.plain(desk, 'matters-names')
    await goTo(desk, '/arenden/ny', text.referral.newTitle)
    await press(text.referral.save)
    await look(desk, 'referral-new-missing')
    await goTo(desk, '/moten', room.list.heading)
    await look(desk, 'meetings')
    await go('/moten/nytt')
    await press(room.plan.create)
    await look(desk, 'meeting-new-missing')
    await goTo(desk, '/grupper', text.group.listTitle)
    await look(desk, 'groups')
    await press(text.group.create)
    await look.plain(desk, 'groups-new')
    await goTo(desk, '/logg', text.log.title)
    await look(desk, 'log')
    await goTo(desk, '/hjalp', text.help.title)
    await look(desk, 'help')
    await goTo(desk, '/om', text.desk.about.title)
    await look(desk, 'about')
    await go('/finns-inte')
    await look.plain(desk, 'not-found')
    await desk.keyboard.press('Control+K')
    await desk.getByPlaceholder(text.desk.palettePlaceholder).waitFor()
    await look(desk, 'palette')
    await dismiss()
    await desk.keyboard.press('F1')
    await desk.getByRole('dialog').waitFor()
    await look.plain(desk, 'keys')
    await dismiss()
    expectClean(look)
  })

  it('shows the settings and their dialogs', async () => {
    await goTo(desk, '/installningar', text.settings.title)
    await look(desk, 'settings')
    expect(await tabRound(desk, 80)).toEqual([])
    await press(text.settings.users.add)
    await press(text.settings.users.save)
    await look(desk, 'settings-user-missing')
    await press(text.ui.cancel)
    await press(text.settings.users.reset)
    await look.plain(desk, 'settings-reset')
    await dismiss()
    await press(text.settings.users.remove)
    await look.plain(desk, 'settings-remove')
    await dismiss()
    expectClean(look)
  })

  it('shows a group with its forms open', async () => {
    await goTo(desk, '/grupper', text.group.listTitle)
    await press(ARENA_GROUP)
    await heading(desk, ARENA_GROUP)
    await look(desk, 'group')
    await press(text.group.parties.add)
    await press(text.group.representatives.appoint)
    await look(desk, 'group-forms')
    await press(/^Ta bort /)
    await look.plain(desk, 'group-remove-party')
    await dismiss()
    expectClean(look)
  })

  it('shows every part of a matter, its forms and its dialogs', async () => {
    const all = await matters()
    const released = all.find(
      ({ summary, consent, groupName }) => summary === 'released' && consent === 'valid' && groupName === ARENA_GROUP,
    )
    const bare = all.find(({ summary }) => summary === 'none')
    const prepared = all.find(({ summary, groupName }) => summary !== 'none' && groupName === ALC_GROUP)
    await go(`/arenden/${bare?.id}/aktualisering`)
    await look.plain(desk, 'matter-bare')
    const to = async (part: string) => {
      await go(`/arenden/${released?.id}/${part}`)
      await heading(desk, released?.codeName ?? '')
    }
    await to('aktualisering')
    await look(desk, 'matter-referral')
    await press(text.referral.edit)
    await look(desk, 'matter-referral-edit')
    await press(text.matter.page.newCodeName)
    await look.plain(desk, 'matter-new-code')
    await dismiss()
    await to('samtycken')
    await press(text.consent.add)
    await press(text.consent.save)
    await look(desk, 'matter-consents')
    await press(text.consent.withdraw)
    await look.plain(desk, 'matter-withdraw')
    await dismiss()
    await to('sammanfattning')
    await fill(desk, 'summary-question', 'Tindra och 070-1740612: vem möter henne?')
    await press(text.summary.check)
    await desk
      .getByText(/ställe/)
      .first()
      .waitFor()
    await look(desk, 'matter-summary-found')
    await fill(desk, 'summary-question', 'Vem möter personen för att komma vidare?')
    await press(text.summary.release)
    await look.plain(desk, 'matter-release')
    await dismiss()
    await to('personuppgifter')
    await look.plain(desk, 'matter-identity-closed')
    await press(text.identity.show)
    await button(desk, text.identity.hide).waitFor()
    await look(desk, 'matter-identity')
    await press(text.identity.edit)
    await look(desk, 'matter-identity-edit')
    await to('resultat')
    await look(desk, 'matter-outcome')
    await to('papper')
    await look(desk, 'matter-papers')
    await go(`/arenden/${prepared?.id}/resultat`)
    await heading(desk, prepared?.codeName ?? '')
    await look(desk, 'matter-result')
    expectClean(look)
  })

  it('shows a meeting being planned, held and over, and the wall beside it', async () => {
    await seeMeeting(samrum, desk, look)
    expectClean(look)
  })
})
