// What the sweep asks after a meeting, answered by keyboard; and a text that two release, as the demonstration's chair meets them.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { meetingText } from '../../renderer/text/sv/meeting'
import { releaseText } from '../../renderer/text/sv/release'
import type { EndpointName, InputOf, OutputOf } from '../../shared/contract/contract'
import type { GroupId } from '../../shared/domain/group/group'
import type { MatterId } from '../../shared/domain/matter/matter'
import type { MeetingId } from '../../shared/domain/meeting/meeting'
import { fieldsOf } from '../../shared/domain/summary/release-rules'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { answerKeyOf } from '../../shared/privacy/answer-key'
import { askVault } from '../walk/ask'
import { button, goTo } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ARENA_GROUP, lock, type MainJob, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const end = meetingText.end
const NAME = 'Zacharias Lindqvist'

let samrum: Samrum
let desk: Page
let job: MainJob
let look: Look
let meetingId: MeetingId

const ask = <Name extends EndpointName>(page: Page, name: Name, input: InputOf<Name>) =>
  askVault<OutputOf<Name>>(page, name, input)

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  job = { samrum, folder: (await sharedPlan()).scratch, step: async (_, work) => work() }
  desk = await unlock(job, 'Ordföranden öppnar för möte', 'meeting')
  look = looker(samrum)
  const { meetings } = await ask(desk, 'meeting/list', {})
  meetingId = meetings.find(({ groupName, state }) => groupName === ARENA_GROUP && state === 'planned')?.id as MeetingId
  const { attendees, items } = await ask(desk, 'meeting/open', { meetingId })
  for (const { id } of attendees) await ask(desk, 'attendee/set', { attendeeId: id, present: true, where: 'onSite' })
  await ask(desk, 'meeting/start', { meetingId })
  const general = items.filter(({ kind }) => kind === 'general')
  for (const { id } of general.slice(0, 2)) await ask(desk, 'notes/save', { itemId: id, text: `${NAME} hör av sig. Vi väntar.` })
  const own = 'Vi ringer 070-1740612 i morgon.'
  if (general[2]) await ask(desk, 'notes/save', { itemId: general[2].id, text: own })
  await ask(desk, 'meeting/end', { meetingId })
  await lock(job, 'Ordföranden låser')
  desk = await unlock(job, 'Ordföranden öppnar personuppgifterna', 'full')
}, 120_000)
afterAll(async () => samrum?.close())

describe('what the sweep asks', () => {
  it('stands once for the same words, with why and where, and is answered by keyboard', async () => {
    await goTo(desk, `/moten/${meetingId}/efter`, end.heading(ARENA_GROUP))
    await desk.getByRole('button', { name: end.reviewRun, exact: true }).first().click()
    const answer = desk.getByRole('button', { name: end.answerLabel(NAME) })
    await answer.waitFor()
    expect(await answer.count()).toBe(1)
    expect(await desk.getByText(text.privacy.because['name/full']).count()).toBeGreaterThan(0)
    await look(desk, 'review-questions')
    await answer.focus()
    await desk.keyboard.press('Enter')
    await answer.waitFor({ state: 'detached' })
    await desk.getByText(end.answeredHeading(1)).waitFor()
    // The focus is at the next question: a number, which takes a reason.
    await expect.poll(() => desk.evaluate(() => document.activeElement?.hasAttribute('data-answers'))).toBe(true)
    await desk.keyboard.press('Enter')
    const reason = desk.getByLabel(end.keepReason)
    await reason.waitFor()
    await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true)
    await desk.keyboard.type('Växelns nummer.')
    await look.plain(desk, 'review-reason')
    await desk.getByRole('button', { name: end.keepYes, exact: true }).press('Enter')
    await desk.getByText(end.answeredHeading(2)).waitFor()
    // Whatever the demonstration itself is asked about.
    for (let left = await desk.locator('[data-answers]').count(); left > 0; left -= 1) {
      await desk.locator('[data-answers]').first().press('Enter')
      await expect.poll(() => desk.locator('[data-answers]').count()).toBe(left - 1)
    }
    expect((await ask(desk, 'notes/lock-state', { meetingId })).lacking.unreviewed).toBe(0)
    expect(look.problems.splice(0)).toEqual([])
  }, 60_000)
})

describe('a group in which it takes two', () => {
  it('is turned on at the group’s page, and one who is alone says why', async () => {
    const { groups } = await ask(desk, 'group/list', {})
    const group = groups.find(({ name }) => name === ARENA_GROUP)
    await goTo(desk, `/grupper/${group?.id}/arbete`, ARENA_GROUP)
    await button(desk, releaseText.setting.turnOn).click()
    await desk.getByText(releaseText.setting.two).waitFor()
    await look(desk, 'release-setting')
    const { rows } = await ask(desk, 'matter/list', {
      page: 0,
      text: '',
      groupId: group?.id ?? null,
      state: null,
      sort: 'codeName',
    })
    const matter = rows.find(({ summary }) => summary === 'released')
    await goTo(desk, `/arenden/${matter?.id}/sammanfattning`, matter?.codeName ?? '')
    await button(desk, text.summary.release).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByText(releaseText.aloneBody).waitFor()
    await look.plain(desk, 'release-alone')
    await dialog.getByLabel(releaseText.reason).fill('Ingen annan i tjänst.')
    await dialog.getByRole('button', { name: text.summary.releaseYes }).click()
    await dialog.waitFor({ state: 'detached' })
    const { versions } = await ask(desk, 'summary/versions', { matterId: matter?.id as never })
    expect(versions).toHaveLength(2)
    expect(look.problems.splice(0)).toEqual([])
  }, 60_000)
})

describe('a chair who writes nothing', () => {
  const CHAIR = { name: 'Tuva Almberg', passphrase: 'ett annat ord för dörren' }
  const PLACE = 'Blåmesan'
  const OWN = {
    givenName: 'Tindra',
    familyName: 'Åvallsmark',
    personalNumber: '',
    address: '',
    phone: '',
    alsoKnown: '',
    protectedIdentity: false,
  }
  let ids: MatterId[]

  /** A draft of a matter in the Arena, as its coordinator has left it. */
  const draft = async (matterId: MatterId, question: string) => {
    const { released } = await ask(desk, 'matter/open', { matterId })
    const summary = { question, sections: released?.text.sections ?? [] }
    await ask(desk, 'summary/save-draft', { matterId, text: summary })
    const fields = fieldsOf(summary)
    const { findings } = await ask(desk, 'summary/check', { matterId, fields })
    return findings.map(({ field, finding }) =>
      answerKeyOf(field, finding, fields.find((one) => one.field === field)?.text ?? ''),
    )
  }
  const read = async (at: number) => {
    const { codeName } = await ask(desk, 'matter/open', { matterId: ids[at] as MatterId })
    await goTo(desk, `/arenden/${ids[at]}/sammanfattning`, codeName)
  }
  const answerTo = (words: string) => desk.getByRole('button', { name: `${text.summary.notPersonal}: ${words}` })
  const versions = async (at: number) => (await ask(desk, 'summary/versions', { matterId: ids[at] as MatterId })).versions.length

  beforeAll(async () => {
    const { groups } = await ask(desk, 'group/list', {})
    const group = groups.find(({ name }) => name === ARENA_GROUP)
    const page = { page: 0, text: '', groupId: group?.id ?? null, state: null, sort: 'codeName' as const }
    const { rows } = await ask(desk, 'matter/list', page)
    ids = rows.filter(({ summary }) => summary === 'released').map(({ id }) => id)
    await ask(desk, 'account/add', { ...CHAIR, roles: ['chair'], own: DEMO_PASSPHRASE })
    const asked = await draft(ids[0] as MatterId, `Kan ${NAME} vara med?`)
    await ask(desk, 'release/ask', { matterId: ids[0] as MatterId, answered: asked })
    await ask(desk, 'identity/write', { matterId: ids[1] as MatterId, individual: OWN })
    await draft(ids[1] as MatterId, `Kan ${NAME} träffa ${OWN.familyName}?`)
    await draft(ids[2] as MatterId, `Kan ${NAME} vara med? Platsen kallas ${PLACE}.`)
    await lock(job, 'Den som skriver låser')
    const lockPage = await samrum.page('lock')
    await lockPage.locator('#user').selectOption({ label: CHAIR.name })
    await lockPage.locator('#passphrase').fill(CHAIR.passphrase)
    await lockPage.locator('#open').click()
    desk = await samrum.page('desk', 20_000)
    await desk.getByRole('heading', { level: 1 }).waitFor()
  }, 60_000)

  it('reads what was answered when a release was asked for, and releases it', async () => {
    await read(0)
    await desk.getByText(text.summary.answeredBy('Maja Norrgård')).first().waitFor()
    expect(await answerTo(NAME).count()).toBe(0)
    await look(desk, 'release-waiting')
    const before = await versions(0)
    await button(desk, releaseText.approve).press('Enter')
    await expect.poll(() => versions(0)).toBe(before + 1)
    const { groups } = await ask(desk, 'group/list', {})
    const groupId = groups.find(({ name }) => name === ARENA_GROUP)?.id as GroupId
    await ask(desk, 'release-setting/set', { groupId, fourEyes: false })
    expect(look.problems.splice(0)).toEqual([])
  }, 60_000)

  it('is told what must be rewritten, with no answer to give about it', async () => {
    await read(1)
    await desk.getByText(text.summary.mustChange).waitFor()
    await desk.getByText(releaseText.askWriter).waitFor()
    expect(await desk.getByRole('button', { name: new RegExp(`^${text.summary.notPersonal}`) }).count()).toBe(1)
    await desk.getByText(releaseText.askWriter).scrollIntoViewIfNeeded()
    await look(desk, 'release-must-change')
    const before = await versions(1)
    await button(desk, releaseText.approve).press('Enter')
    // The list takes focus, and nothing goes out.
    await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toBe(text.summary.found(2))
    expect(await versions(1)).toBe(before)
    expect(look.problems.splice(0)).toEqual([])
  }, 60_000)

  it('answers by keyboard what the check asks, once for the group, and releases', async () => {
    await read(2)
    await answerTo(PLACE).waitFor()
    await desk.getByRole('button', { name: `${text.summary.goTo}: ${PLACE}` }).press('Enter')
    await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toBe(PLACE)
    for (const words of [NAME, PLACE]) {
      await answerTo(words).focus()
      await desk.keyboard.press('Enter')
      await desk.getByRole('button', { name: `${text.summary.undoAnswer}: ${words}` }).waitFor()
    }
    await look(desk, 'release-answered')
    const before = await versions(2)
    await button(desk, releaseText.approve).press('Enter')
    await expect.poll(() => versions(2)).toBe(before + 1)
    const { groups } = await ask(desk, 'group/list', {})
    const groupId = groups.find(({ name }) => name === ARENA_GROUP)?.id as GroupId
    const { words } = await ask(desk, 'own-word/list', { groupId })
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining([NAME, PLACE]))
    expect(look.problems.splice(0)).toEqual([])
  }, 60_000)
})
