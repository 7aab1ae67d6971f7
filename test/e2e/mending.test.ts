import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import type { MeetingDetail } from '../../shared/domain/meeting/meeting'
import { dayOf } from '../../shared/lib/dates'
import { registerOwnMatter } from '../walk/ask'
import { button, fill, goTo, heading } from '../walk/desk-hands'
import { ALC_GROUP, lock, openMeeting, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const NAME = 'Provfrid'
const ADDED = 'Tillagd Av Misstag'
const end = text.meeting.end
const WITHDRAW = 'Återta aktualiseringen'

let samrum: Samrum
let walk: Parameters<typeof unlock>[0]
beforeAll(async () => {
  const { scratch } = await sharedPlan()
  samrum = await launchSamrum({ demo: true })
  walk = { samrum, folder: scratch, step: async (_name, work) => await work() }
}, 60_000)
afterAll(async () => samrum?.close())

/** Today's meeting of the ALC group, by the page's own door. */
const meetingOf = (desk: Page): Promise<MeetingDetail> =>
  desk.evaluate(async (group) => {
    const list = await window.samrum.ask('meeting/list', {})
    const found = list.ok ? list.value.meetings.find(({ groupName }) => groupName === group) : undefined
    const opened = found && (await window.samrum.ask('meeting/open', { meetingId: found.id }))
    if (!opened?.ok) throw new Error('no meeting')
    return opened.value
  }, ALC_GROUP)

/** By the bar at the top of a matter's page, with the reason it asks for. */
async function withdraw(desk: Page): Promise<void> {
  await button(desk, WITHDRAW).click()
  await fill(desk, 'step-reason', 'Personen har ångrat sig')
  await button(desk, WITHDRAW).click()
}

it('tells whoever opens next that somebody tried, once', async () => {
  const page = await samrum.page('lock')
  await page.locator('#user').waitFor({ timeout: 60_000 })
  await page.locator('#passphrase').fill('inte den rätta frasen')
  await page.locator('#open').click()
  await page.locator('#problem').waitFor()
  const desk = await unlock(walk, 'öppna', 'full')
  const read = button(desk, text.desk.failedTriesSeen)
  await read.waitFor()
  await samrum.screenshot(desk, 'failed-tries')
  await read.click()
  await read.waitFor({ state: 'detached' })
  await goTo(desk, '/logg', text.log.title)
  expect(await read.count()).toBe(0)
  await desk
    .getByText(text.log.acts['vault/unlock-failed'] ?? '')
    .first()
    .waitFor()
  await samrum.screenshot(desk, 'log')
}, 90_000)

it('takes a referral back, says why when it cannot, and opens it again', async () => {
  const desk = await samrum.page('desk')
  const { items } = await meetingOf(desk)
  const waiting = items.find((item) => item.kind === 'matter')
  if (waiting?.kind !== 'matter') throw new Error('no matter on the agenda')
  const free = await registerOwnMatter(desk, ALC_GROUP)
  await goTo(desk, `/arenden/${waiting.matterId}`, waiting.codeName)
  await withdraw(desk)
  await desk.locator('[data-code="matter/on-agenda"]').waitFor()
  await goTo(desk, `/arenden/${free.id}`, free.codeName)
  await withdraw(desk)
  await button(desk, text.step.reopen).click()
  await button(desk, WITHDRAW).waitFor()
  await samrum.screenshot(desk, 'matter-reopened')
}, 60_000)

it('takes somebody off the list who was added by mistake', async () => {
  const desk = await samrum.page('desk')
  await openMeeting(desk, ALC_GROUP)
  await button(desk, text.meeting.presence.add).click()
  await fill(desk, 'attendee:name', ADDED)
  await desk.locator('[data-field="attendee:organisation"]').selectOption({ label: 'Arbetsförmedlingen' })
  await button(desk, text.meeting.presence.save).click()
  await samrum.screenshot(desk, 'attendee-added')
  await button(desk, text.meeting.presence.remove(ADDED)).click()
  await desk.getByRole('checkbox', { name: ADDED, exact: true }).waitFor({ state: 'detached' })
  expect((await meetingOf(desk)).attendees.some(({ name }) => name === ADDED)).toBe(false)
}, 60_000)

it('lets what the sweep finds in a question and in a reason be written anew, there where it says so', async () => {
  const desk = await samrum.page('desk')
  const meeting = await meetingOf(desk)
  const matter = meeting.items.find((item) => item.kind === 'matter')
  if (matter?.kind !== 'matter') throw new Error('no matter on the agenda')
  await desk.evaluate(
    async ({ meetingId, matterId, itemId, name, resumeOn }) => {
      const { ask } = window.samrum
      const nobody = { familyName: '', personalNumber: '', address: '', phone: '', alsoKnown: '', protectedIdentity: false }
      const done = [
        await ask('identity/write', { matterId, individual: { ...nobody, givenName: name } }),
        await ask('agenda/add-general', { meetingId, title: `${name}s lägenhet`, minutes: 5 }),
        await ask('meeting/start', { meetingId }),
        await ask('item/adjourn', { itemId, reason: `${name} kom inte`, resumeOn }),
        await ask('meeting/end', { meetingId }),
      ]
      const refused = done.find(({ ok }) => !ok)
      if (refused) throw new Error(JSON.stringify(refused))
    },
    { meetingId: meeting.id, matterId: matter.matterId, itemId: matter.id, name: NAME, resumeOn: dayOf(new Date()) },
  )
  await lock(walk, 'lås')
  const later = await unlock(walk, 'öppna igen', 'full')
  await goTo(later, `/moten/${meeting.id}/efter`, end.heading(ALC_GROUP))
  await button(later, end.reviewRun).click()
  await later.getByText(end.foundHint).waitFor()
  await samrum.screenshot(later, 'review-found')
  await later.getByLabel(end.reword.title).fill('En lägenhet')
  await button(later, end.rewordSave.title).click()
  await later.getByLabel(end.reword.adjourned).fill('Kunde inte komma')
  await button(later, end.rewordSave.adjourned).click()
  await later.getByText(end.reworded).first().waitFor({ state: 'attached' })
  await button(later, end.reviewAgain).click()
  await later.getByText(end.clean).first().waitFor()
  await heading(later, end.heading(ALC_GROUP))
}, 90_000)
