// The enquiry form and the criteria, filled in as a coordinator does, then read by somebody who may not write: the meter, what saves
// itself, what is refused, and how it looks on a small display, in the dark and with twice the text.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { errorText } from '../../renderer/text/sv/errors'
import { previewText } from '../../renderer/text/sv/preview'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { askVault, registerOwnMatter } from '../walk/ask'
import { button, choose, field, fill, heading } from '../walk/desk-hands'
import { type Look, looker, settle } from '../walk/look'
import { ALC_GROUP, lock, openMeeting, pressNext } from '../walk/main-job'
import { launchSamrum, type Samrum } from './harness'

const form = text.form
const criteria = text.criteria

let samrum: Samrum
let look: Look
let desk: Page
let matter = ''

async function open(user: number): Promise<void> {
  const page = await samrum.page('lock')
  await page.locator('#user').waitFor({ timeout: 60_000 })
  await page.locator('#user').selectOption({ index: user })
  await page.locator('#passphrase').fill(DEMO_PASSPHRASE)
  // Whoever takes the notes has one way in, and it is the meeting's.
  await page.locator('#open:visible, #open-meeting:visible').first().click()
  desk = await samrum.page('desk', 20_000)
  await desk.getByRole('heading', { level: 1 }).waitFor()
}

async function go(part: string): Promise<void> {
  await desk.evaluate((to) => {
    location.hash = to
  }, `/arenden/${matter}/${part}`)
  await desk.getByRole('heading', { level: 1 }).first().waitFor()
}

/** One of a few, in the question of this name. */
const pick = (key: string, label: string) =>
  desk.locator(`[role="radiogroup"]:has([data-field^="answer-${key}"])`).getByRole('radio', { name: label, exact: true }).check()
const filled = (now: number, of: number) => desk.getByText(form.filled(now, of)).waitFor()
const standingOf = (label: string) =>
  desk.getByRole('region', { name: label, exact: true }).locator('[data-standing]').textContent()

/** As the hand sees it late in the evening with large letters. */
async function pictureInTheDark(name: string, at: string): Promise<void> {
  await desk.emulateMedia({ colorScheme: 'dark' })
  await settle(desk)
  await desk.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await desk.getByText(at, { exact: true }).first().scrollIntoViewIfNeeded()
  await settle(desk)
  await samrum.screenshot(desk, `form/${name}`)
  await desk.emulateMedia({ colorScheme: 'light' })
  await desk.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  await open(0)
  matter = (await registerOwnMatter(desk, ALC_GROUP, 'AF 2026-32')).id
})
afterAll(async () => samrum?.close())

describe('the enquiry form', () => {
  it('fills its meter as it is filled in, each word and choice saved by itself (A29, A30, A34, A35, A36)', async () => {
    await go('formular')
    await filled(0, 10)
    await pictureInTheDark('empty-dark-200', 'Hur försörjer sig personen?')
    await fill(desk, 'form:background', 'Personen har varit sjukskriven länge och vill pröva igen.')
    await field(desk, 'form:will:individual').focus()
    await filled(1, 10)
    await desk
      .getByText(/^Sparat \d\d:\d\d$/)
      .first()
      .waitFor()
    await desk.getByRole('checkbox', { name: 'Sjukpenning' }).check()
    await fill(desk, 'form:will:individual', 'Jag vill arbeta med djur.')
    await fill(desk, 'form:will:otherAuthority', 'Försäkringskassan: har bett om arbetsträning.')
    await fill(desk, 'form:motivation:individual', 'Jag stiger upp klockan sju varje dag.')
    await fill(desk, 'form:motivation:otherAuthority', 'Försäkringskassan: motiverad, i lugnt tempo.')
    await fill(desk, 'form:change:individual', 'Jag har fått en egen bostad.')
    await fill(desk, 'form:change:officer', 'Bostaden är ordnad sedan i våras.')
    await pick('earlier-measures', form.yes)
    await fill(desk, 'form:professional-opinion', 'Behöver en trygg plats och en tydlig början.')
    await field(desk, 'answer-months-outside').fill('30')
    await filled(9, 12)
    await button(desk, form.lacks.source('Möjlighet att förändra sin livssituation', form.sources.otherAuthority)).click()
    const change = 'form:change:otherAuthority'
    await expect.poll(() => desk.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(change)
    await fill(desk, change, 'Ingen annan myndighet har bedömt det.')
    await desk.keyboard.press('Tab')
    await filled(10, 12)
  })

  it('takes the measures others have tried, says what is wrong in the field, and asks for their papers (A32, A33)', async () => {
    await button(desk, form.lacks.measures).click()
    await expect.poll(() => desk.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('add-measure')
    await desk.keyboard.press('Enter')
    await fill(desk, 'measure-authority', 'Arbetsförmedlingen')
    await choose(desk, 'measure-kind', 'Arbetsträning')
    await fill(desk, 'measure-from', '2023-09')
    await fill(desk, 'measure-to', '2023-02')
    await button(desk, form.measures.save).click()
    await desk.getByText(form.measures.endsFirst).first().waitFor()
    await look(desk, 'form-measure-wrong')
    await fill(desk, 'measure-to', '202402')
    await button(desk, form.measures.save).click()
    await desk.getByText('2023-09 – 2024-02').waitFor()
    await button(desk, form.lacks.enclosures).waitFor()
    await filled(11, 12)
    await pick('earlier-measures', form.no)
    await filled(10, 10)
    await desk.getByText(form.complete).waitFor()
    await pictureInTheDark('full-dark-200', 'Personens egna ord')
    expect(look.problems.splice(0)).toEqual([])
  })

  it('takes what is pasted, and says so when it is too much, with nothing lost', async () => {
    const area = field(desk, 'form:needs')
    const paste = (content: string) =>
      area.evaluate((element, words) => {
        const data = new DataTransfer()
        data.setData('text/plain', words)
        element.focus()
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        return element.dispatchEvent(event)
      }, content)
    await area.fill('Det här står kvar.')
    expect(await paste('å'.repeat(25_000))).toBe(false)
    await desk.getByText(text.texts.tooLong(20_000, 5_018)).waitFor()
    expect(await area.inputValue()).toBe('Det här står kvar.')
    expect(await paste('Kort.')).toBe(true)
    await area.press('End')
    await area.pressSequentially(' Och mer.')
    await desk.getByText(text.texts.tooLong(20_000, 5_018)).waitFor({ state: 'detached' })
  })
})

describe('the summary', () => {
  it('that is too long in all says so, keeps every word, and is not released in an earlier wording', async () => {
    await go('sammanfattning')
    await fill(desk, 'summary-question', 'Kan ALC ta emot?')
    for (const heading of ['situation', 'tid-utanfor', 'problematik', 'vilja', 'bedomning'])
      await fill(desk, `summary-${heading}`, 'Vill arbeta med djur.')
    await desk
      .getByText(/^Utkast sparat/)
      .first()
      .waitFor()
    for (const heading of ['situation', 'tid-utanfor', 'problematik', 'vilja', 'resurser', 'bedomning'])
      await fill(desk, `summary-${heading}`, 'Mycket. '.repeat(440))
    const { what, doThis } = errorText('summary/too-long')
    const said = desk.getByRole('alert').filter({ hasText: what })
    await said.waitFor()
    expect(await said.textContent()).toContain(doThis)
    await button(desk, text.summary.release).click()
    await said.waitFor()
    expect(await desk.getByRole('dialog').count()).toBe(0)
    expect((await field(desk, 'summary-resurser').inputValue()).length).toBe(3_520)
    await look.plain(desk, 'summary-too-long')
    await fill(desk, 'summary-resurser', '')
    await said.waitFor({ state: 'detached' })
    expect(look.problems.splice(0)).toEqual([])
  })
})

describe('the same form on paper', () => {
  it('is made empty beside the screen, for whoever writes by hand (A29)', async () => {
    await go('formular')
    await button(desk, form.blank).click()
    const preview = await samrum.page('preview', 20_000)
    await preview.locator('canvas').first().waitFor()
    await button(preview, previewText.close)
      .click()
      .catch(() => {})
    await samrum.gone('preview')
  })
})

describe('the criteria', () => {
  it('are answered by choosing, and each says in words how it stands (A15, A16, A18, A19, A20, A22, A23, A24, A25, A26, A27, A28)', async () => {
    await go('kriterier')
    await desk.getByText('Prövas mot Kriterier för ALC, version 1').waitFor()
    await pictureInTheDark('criteria-dark-200', 'Vågar prova på något nytt')
    await pick('drive-answer', 'Delvis')
    await pick('drive-new', form.yes)
    await expect.poll(() => standingOf('Egen drivkraft, en medveten vilja till förändring')).toBe(criteria.standings.met)
    await fill(desk, 'criterion:drive', 'Vill själv, men orkar inte alla dagar.')
    await pick('outside-months', 'Mindre än 6 månader')
    await pick('education-answer', 'Ja')
    await expect
      .poll(() => standingOf('Längre tids utanförskap från arbete och sysselsättning'))
      .toBe(criteria.standings.metByOther)
    await desk.getByRole('checkbox', { name: 'Psykosocial' }).check()
    await pick('other-measure', 'Nej')
    await pick('abilities-answer', 'Ja')
    await pick('addiction-answer', 'Ja')
    await pick('addiction-state', 'Under behandlingskontroll')
    await pick('addiction-controller', 'Vården')
    await pick('crime-answer', 'Ja')
    await desk.getByText(criteria.tells('Missbruk eller brott, om aktuellt')).waitFor()
    await pick('motivated-answer', 'Ja')
    await pick('risk-answer', 'Ja')
    await desk.getByText(criteria.stops).waitFor()
    await fill(desk, 'criterion:risk', 'Hjärtat. Läkaren följer.')
    await pick('readiness-answer', 'Oklart')
    await desk.getByText('9 uppfyllda · 1 oklart · 1 inte uppfyllt', { exact: true }).waitFor()
    await button(desk, form.history.show).click()
    const history = desk.getByRole('region', { name: form.history.show })
    await history.getByText('Delvis').waitFor()
    await history.getByText(/^Maja Norrgård, /).waitFor()
    await look(desk, 'criteria-full')
    expect(look.problems.splice(0)).toEqual([])
  })
})

describe('the room', () => {
  it('tells the chair before a matter is shown, and asks why admission is advised in spite of a risk (A25, A27)', async () => {
    await openMeeting(desk, ALC_GROUP)
    const meetingId = /[0-9a-f-]{36}/.exec(new URL(desk.url()).hash)?.[0] ?? ''
    const { items } = await askVault<{ items: { id: string; kind: string; matterId: string; codeName: string }[] }>(
      desk,
      'meeting/open',
      { meetingId },
    )
    const open = []
    for (const item of items.filter(({ kind }) => kind === 'matter'))
      if ((await askVault<{ stops: unknown[] }>(desk, 'item/stops', { itemId: item.id })).stops.length === 0) open.push(item)
    const [item] = open
    if (!item) throw new Error('the demonstration has a matter that can be opened')
    const answers = { 'crime-answer': 'yes', 'risk-answer': 'yes' }
    await askVault(desk, 'answers/save', { matterId: item.matterId, of: 'criteria', answers })
    await button(desk, text.meeting.plan.start).click()
    await heading(desk, text.meeting.room.heading(ALC_GROUP))
    await button(desk, text.meeting.room.pick(item.codeName)).click()
    await pressNext(desk, text.meeting.step.openItem(item.codeName))
    await field(desk, 'next-step')
      .filter({ hasText: text.meeting.step.showItem(item.codeName) })
      .waitFor()
    await desk.getByText(text.meeting.room.telling(['Missbruk eller brott, om aktuellt'])).waitFor()

    const words = text.outcome.recommendation
    await desk.keyboard.press('Control+Shift+U')
    const save = desk.locator('form').getByRole('button', { name: words.save })
    await desk.getByRole('radio', { name: 'Antagning rekommenderas', exact: true }).check()
    await desk.getByLabel(words.reason, { exact: true }).fill('Egen vilja och rätt tid.')
    await save.click()
    await desk.getByText(words.stopReasonMissing).first().waitFor()
    await look(desk, 'room-stop-reason')
    await desk.getByRole('radio', { name: 'Avvakta – ny prövning' }).check()
    await desk.getByLabel(words.stopReason).waitFor({ state: 'detached' })
    await desk.getByRole('radio', { name: 'Antagning rekommenderas', exact: true }).check()
    await desk.getByLabel(words.stopReason).fill('Läkaren deltar i planeringen.')
    await save.click()
    await desk.getByText('Läkaren deltar i planeringen.').waitFor()
    expect(look.problems.splice(0)).toEqual([])
  })
})

describe('somebody who may not write, with the personal data closed', () => {
  it('reads what was chosen, is told that the words are closed, and is offered nothing that would be refused', async () => {
    const step = <Value>(_name: string, work: () => Promise<Value>) => work()
    await lock({ samrum, step } as Parameters<typeof lock>[0], 'Samordnaren låser')
    await open(1)
    await go('formular')
    await desk.getByText('Sjukpenning', { exact: true }).waitFor()
    await desk.getByText(text.texts.mayNot).waitFor()
    expect(await desk.getByText('Jag vill arbeta med djur.').count()).toBe(0)
    expect(await desk.locator('main textarea, main input[type="radio"], main input[type="checkbox"]').count()).toBe(0)
    await look.plain(desk, 'form-read-only')
    await go('kriterier')
    await desk.getByText(criteria.standings.metByOther).first().waitFor()
    expect(await desk.locator('main textarea, main input[type="radio"]').count()).toBe(0)
    expect(look.problems.splice(0)).toEqual([])
  })
})
