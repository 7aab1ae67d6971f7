// A group and its year, as whoever keeps the groups meets them: who answers, how it works, what changed, who is invited, what is reported.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { previewText } from '../../renderer/text/sv/preview'
import { button, choose, field, fill, goTo, heading } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ARENA_GROUP, type MainJob, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const year = text.groupYear
const library = text.library
const people = text.group.representatives

let samrum: Samrum
let look: Look
let desk: Page

const clean = () => expect(look.problems.splice(0)).toEqual([])

/** The window with the paper: what is in it, and gone again. */
const preview = async (press: () => Promise<void>, name: string) => {
  await press()
  const page = await samrum.page('preview', 20_000)
  await page.locator('canvas').first().waitFor()
  await samrum.screenshot(page, `groups-${name}`)
  await button(page, previewText.close)
    .click()
    .catch(() => {})
  await samrum.gone('preview')
}

/** By the list at the side, or by the field that stands there when there is no room for one. */
const openSection = async (key: keyof typeof year.sectionLabels) => {
  const name = year.sectionLabels[key]
  const link = desk.getByRole('navigation', { name: year.sections }).getByRole('link', { name, exact: true })
  const select = field(desk, 'group-section')
  await link.or(select).first().waitFor()
  if (await link.isVisible()) await link.click()
  else await select.selectOption(await select.locator('option', { hasText: name }).first().getAttribute('value'))
  await desk.getByRole('region', { name, exact: true }).waitFor()
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  const job: MainJob = { samrum, folder: (await sharedPlan()).scratch, step: (_name, work) => work() }
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  desk = await unlock(job, 'Samordnaren öppnar', 'full')
}, 90_000)
afterAll(async () => samrum?.close())

describe('four Arena groups', () => {
  it('stand beside each other, and the day says what each should see to (G09, G27, G43, G45)', async () => {
    await goTo(desk, '/grupper', text.group.listTitle)
    for (const place of ['Ekeberga', 'Granvik', 'Sjöby', 'Tallånger'])
      await button(desk, `Arenagruppen ${place}`)
        .or(desk.getByRole('link', { name: `Arenagruppen ${place}` }))
        .first()
        .waitFor()
    await goTo(desk, '/min-dag', text.day.title)
    await desk.getByRole('heading', { level: 2, name: year.reminders.dayTitle }).waitFor()
    await look(desk, 'groups-day')
    const row = desk.getByRole('listitem').filter({ hasText: 'Arenagruppen Sjöby' })
    await row.getByRole('button', { name: year.reminders.words.changesNotTold }).click()
    await heading(desk, 'Arenagruppen Sjöby')
    await desk.getByRole('region', { name: year.sectionLabels.changes, exact: true }).waitFor()
    clean()
  })

  it('tell each other what has changed in their lists, on paper, and note when it was sent (G45)', async () => {
    await button(desk, year.changes.write).click()
    await desk.getByText(year.changes.waiting).waitFor()
    await preview(() => button(desk, year.changes.show).click(), 'change-notice')
    await button(desk, year.changes.send).click()
    await choose(desk, 'notice-sent-on-by', 'Per telefon')
    await button(desk, year.changes.save).click()
    await desk.getByText(/Skickat .* per telefon, 2 ändringar/).waitFor()
    await look.plain(desk, 'groups-changes-sent')
    clean()
  })
})

describe('the group in Granvik', () => {
  it('has one who answers, of the municipality, and a routine of its own with its ages (G06, G28, G40)', async () => {
    await goTo(desk, '/grupper', text.group.listTitle)
    await button(desk, ARENA_GROUP)
      .or(desk.getByRole('link', { name: ARENA_GROUP }))
      .first()
      .click()
    await heading(desk, ARENA_GROUP)
    await openSection('work')
    await desk.getByText('Jonas Ekudden, Granviks kommun, Ekonomiskt bistånd').waitFor()
    await button(desk, year.responsible.change).click()
    await choose(desk, 'responsible', 'Sara Bäckvall, Granviks kommun, Arbetsmarknadsenheten')
    await button(desk, year.responsible.save).click()
    await desk.getByText('Sara Bäckvall, Granviks kommun, Arbetsmarknadsenheten').waitFor()
    await button(desk, year.routine.change).click()
    await fill(desk, 'routine-days', '')
    await button(desk, year.routine.save).click()
    await desk.getByText(year.routine.daysMissing).first().waitFor()
    await look(desk, 'groups-routine')
    await fill(desk, 'routine-days', '7')
    await fill(desk, 'routine-age-to', '64')
    await button(desk, year.routine.save).click()
    await desk.getByText(year.routine.ages(16, 64)).waitFor()
    await desk.getByText(year.routine.daysBefore(7)).waitFor()
    clean()
  })

  it('sees its terms, writes a training, and invites heads and representatives to it (G27, G42, G43)', async () => {
    await openSection('terms')
    await desk
      .getByText(/^[VH]T \d{4}$/)
      .first()
      .waitFor()
    await look.plain(desk, 'groups-terms')
    await openSection('training')
    await button(desk, year.training.add).click()
    await button(desk, year.training.save).click()
    await desk.getByText(year.training.topicMissing).first().waitFor()
    await fill(desk, 'training-topic', 'Sekretess i samråd')
    await fill(desk, 'training-day', '2029-03-12')
    await desk.getByRole('checkbox', { name: 'Tove Lindhage' }).check()
    await button(desk, year.training.save).click()
    await desk.getByText('Sekretess i samråd', { exact: true }).waitFor()
    await look.plain(desk, 'groups-training')
    await openSection('managers')
    await button(desk, year.managers.add).click()
    await fill(desk, 'manager-name', 'Ulla Norrmo')
    await fill(desk, 'manager-title', 'Socialchef')
    await choose(desk, 'manager-organisation', 'Granviks kommun')
    await button(desk, year.managers.save).click()
    await desk.getByText('Ulla Norrmo').waitFor()
    await choose(desk, 'invite-to', year.managers.trainingOn('Sekretess i samråd', '2029-03-12'))
    await look(desk, 'groups-managers')
    await preview(() => button(desk, year.managers.invitation).click(), 'invitation')
    clean()
  })

  it('prints its counts for the term and notes that they were handed on (G41)', async () => {
    await openSection('report')
    await button(desk, year.report.show).waitFor()
    await button(desk, year.report.note).click()
    await button(desk, year.report.save).click()
    await desk.getByRole('cell', { name: year.by.post }).waitFor()
    await look.plain(desk, 'groups-report')
    clean()
  })

  it('keeps a work address in its list as plain text, never as something to press (X8)', async () => {
    await openSection('overview')
    await button(desk, people.changeNamed('Tove Lindhage')).click()
    await fill(desk, 'representativeWorkAddress', 'tove.lindhage@af.example')
    await button(desk, people.changeSave).click()
    await desk.getByText('tove.lindhage@af.example').waitFor()
    expect(await desk.getByRole('link', { name: /example/ }).count()).toBe(0)
    expect(await desk.locator('a[href^="mailto"]').count()).toBe(0)
    await look(desk, 'groups-overview')
    clean()
  })
})

describe('the library of the group', () => {
  it('makes a template its own, and tells what has changed since it was put on the web (G34, G44)', async () => {
    await goTo(desk, '/bibliotek', library.title)
    await choose(desk, 'library-group', ARENA_GROUP)
    const label = 'Information till individen'
    await button(desk, library.templates.showNamed(label)).waitFor()
    await button(desk, library.templates.ownNamed(label)).click()
    await button(desk, library.publish).click()
    await desk.getByRole('heading', { level: 2, name: label }).waitFor()
    await button(desk, library.website.noteNamed(label)).click()
    await button(desk, library.website.save).click()
    await desk.getByText(library.website.allCurrent).waitFor()
    await button(desk, library.newVersion).click()
    await fill(desk, 'library-text', 'Vi ses varannan månad.')
    await button(desk, library.publish).click()
    await desk.getByText(/version 1 ligger ute sedan/).waitFor()
    await preview(() => button(desk, library.website.all).click(), 'bundle')
    await look(desk, 'groups-library')
    clean()
  })
})
