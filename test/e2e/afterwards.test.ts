// What is left when an Arena meeting is over: deviations from anywhere, outcomes, commitments, follow-up, papers.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { afterwardsText } from '../../renderer/text/sv/afterwards'
import { commitmentText } from '../../renderer/text/sv/commitment'
import { deviationText } from '../../renderer/text/sv/deviation'
import type { EndpointName } from '../../shared/contract/contract'
import { addDays, dayOf } from '../../shared/lib/dates'
import { askVault } from '../walk/ask'
import { button, choose, field, fill, goTo, marksIn } from '../walk/desk-hands'
import { type Look, looker, tabRound } from '../walk/look'
import { ARENA_GROUP, nextStepButton } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

const page = afterwardsText.page
const today = dayOf(new Date())
let samrum: Samrum
let look: Look
let desk: Page
let meetingId: string
let treated: { itemId: string; matterId: string; codeName: string }

const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const press = (name: string | RegExp) => button(desk, name).first().click()
const expectClean = () => expect(look.problems.splice(0)).toEqual([])
const focused = () => desk.evaluate(() => document.activeElement?.getAttribute('data-field') ?? null)
const step = (name: string) => desk.locator(`[data-after-step="${name}"]`)

const open = (way: '#open' | '#open-meeting') => unlockDemo(samrum, way)

/** Today's meeting of the Arena group runs, with everybody there; the first matter that nothing stops is the one it treats. */
async function holdMeeting(): Promise<void> {
  type Meetings = { meetings: { id: string; groupName: string; state: string }[] }
  const { meetings } = await ask<Meetings>('meeting/list', {})
  meetingId = meetings.find(({ groupName, state }) => groupName === ARENA_GROUP && state === 'planned')?.id ?? ''
  type Item = { id: string; kind: string; matterId: string; codeName: string }
  type Meeting = { items: Item[]; attendees: { id: string }[] }
  const { items, attendees } = await ask<Meeting>('meeting/open', { meetingId })
  for (const { id } of attendees) await ask('attendee/set', { attendeeId: id, present: true, where: 'onSite' })
  for (const item of items.filter(({ kind }) => kind === 'matter')) {
    const { stops } = await ask<{ stops: unknown[] }>('item/stops', { itemId: item.id })
    if (stops.length === 0) treated ??= { itemId: item.id, matterId: item.matterId, codeName: item.codeName }
  }
  await ask('meeting/start', { meetingId })
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await open('#open-meeting')
  await holdMeeting()
}, 90_000)
afterAll(async () => samrum?.close())

it('goes through the open commitments of the meeting before, by keyboard alone (G36)', async () => {
  type Called = { commitments: { id: string; answer: string | null; documented: boolean }[] }
  const called = async () => (await ask<Called>('commitment/roll-call', { meetingId })).commitments
  const { items } = await ask<{ items: { id: string; part?: string }[] }>('meeting/open', { meetingId })
  const point = items.find(({ part }) => part === 'followUp')?.id ?? ''
  await ask('item/open', { itemId: point })
  await goTo(desk, `/moten/${meetingId}/rum`, text.meeting.room.heading(ARENA_GROUP))
  // As they were made; the page has them by organisation, and the last made stands second.
  const [first] = await called()
  await field(desk, `commitment:${first?.id}`).focus()
  await look.plain(desk, 'roll-call')
  await field(desk, `commitment:${first?.id}`).focus()
  await expect.poll(focused).toBe(`commitment:${first?.id}`)
  await desk.keyboard.press('Space')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Space')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('ArrowDown')
  await expect
    .poll(async () => (await called()).map(({ answer, documented }) => [answer, documented]))
    .toEqual([
      ['done', true],
      [null, false],
      ['notPossible', false],
    ])
  await ask('item/close', { itemId: point })
})

it('notes a deviation with one key from anywhere, loses no word on Esc, and gives focus back (G38)', async () => {
  await goTo(desk, `/moten/${meetingId}/rum`, text.meeting.room.heading(ARENA_GROUP))
  await ask('item/open', { itemId: treated.itemId })
  await nextStepButton(desk).focus()
  await desk.keyboard.press('Control+Shift+D')
  await expect.poll(focused).toBe('deviation:new:what')
  expect(await desk.getByRole('dialog').count()).toBe(0)
  await desk.keyboard.insertText('Intyget räcker inte hos den andra organisationen, ring 070-1740612')
  await desk.keyboard.press('Escape')
  await expect.poll(focused).toBe('next-step')
  await desk.keyboard.press('Control+Shift+D')
  await expect.poll(() => field(desk, 'deviation:new:what').inputValue()).toContain('Intyget räcker inte')
  await expect.poll(() => marksIn(desk, 'deviation:new:what')).toEqual(['070-1740612'])
  await look(desk, 'deviation-quick')
  await field(desk, 'deviation:new:what').focus()
  // What is marked has its keys, and Tab goes on as before.
  await desk.keyboard.press('Tab')
  await expect.poll(focused).toBe('deviation:new:organisations')
  await desk.getByRole('checkbox', { name: 'Försäkringskassan' }).check()
  await press(deviationText.quick.save)
  await expect.poll(focused).toBe('next-step')
  const { deviations } = await ask<{ deviations: { what: string; itemId: string; ready: boolean }[] }>('deviation/list', {
    groupId: null,
  })
  expect(deviations[0]).toMatchObject({ itemId: treated.itemId, ready: false })
  expectClean()
})

it('is gone through in order, with one large button (G24 G34 G36 G37)', async () => {
  const { itemId } = treated
  await ask('item/close', { itemId, outcomeLater: true })
  await ask('meeting/end', { meetingId })
  await goTo(desk, `/moten/${meetingId}/efter`, text.meeting.end.heading(ARENA_GROUP))
  // "Skriv utfallet efteråt" stands first, and the button leads into its form.
  await nextStepButton(desk)
    .filter({ hasText: page.next.writeOutcome(treated.codeName) })
    .waitFor()
  await look(desk, 'after-meeting')
  await desk.keyboard.press('F8')
  await expect.poll(focused).toBe(`outcome:${itemId}:outcome`)
  await desk.getByRole('radio', { name: 'En organisation möter individen' }).check()
  await choose(desk, `outcome:${itemId}:pick-0`, 'Henrik Alvstrand, Försäkringskassan')
  await fill(desk, `outcome:${itemId}:byDate-0`, addDays(today, 14))
  await look.plain(desk, 'after-outcome')
  await press(text.outcome.save)
  await step('commitments').getByText(commitmentText.meets(treated.codeName)).waitFor()
  await nextStepButton(desk).filter({ hasText: page.next.openIdentity }).waitFor()
  await desk.keyboard.press('F8')
  await samrum.gone('desk')
  desk = await open('#open')
  await goTo(desk, `/moten/${meetingId}/efter`, text.meeting.end.heading(ARENA_GROUP))
  await nextStepButton(desk).filter({ hasText: page.next.review }).click()
  // The number that was typed in the deviation is found, and written anew where it stands.
  await desk.getByText(page.typedWhere.deviation).first().waitFor()
  await look.plain(desk, 'after-found')
  await desk.getByLabel(page.rewordTyped).fill('Intyget räcker inte hos den andra organisationen.')
  await press(page.rewordTypedSave)
  await nextStepButton(desk).filter({ hasText: page.next.review }).click()
  await nextStepButton(desk).filter({ hasText: page.next.commitments }).waitFor()
  expect(await step('review').getAttribute('data-done')).toBe('true')
  expectClean()
})

it('keeps what an organisation carries home, and has it looked through (G37)', async () => {
  const made = commitmentText.made
  await press(made.add)
  const name = (part: string) => `commitment:${meetingId}:${part}`
  await expect.poll(focused).toBe(name('organisationId'))
  await press(made.save)
  await desk.getByText(made.whatMissing).first().waitFor()
  await choose(desk, name('organisationId'), 'Försäkringskassan')
  await fill(desk, name('what'), 'Berätta om den nya rutinen på nästa arbetsplatsträff')
  await fill(desk, name('byDate'), addDays(today, 20))
  await desk.getByRole('checkbox', { name: made.broughtBack }).check()
  await press(made.save)
  await step('commitments').locator('[data-commitment]').getByText('Berätta om den nya rutinen').waitFor()
  // Typed since the review: it is held against the persons once more before anything is locked.
  await nextStepButton(desk).filter({ hasText: page.next.review }).click()
  await nextStepButton(desk).filter({ hasText: page.next.commitments }).click()
  await expect.poll(() => step('commitments').getAttribute('data-done')).toBe('true')
  await nextStepButton(desk).filter({ hasText: page.next.lock }).waitFor()
})

it('books the follow-up or says why not, before the matter can end (G34)', async () => {
  const words = afterwardsText.followUp
  const name = (part: string) => `follow-up:${treated.matterId}:${part}`
  const { ways } = await ask<{ ways: { to: string; missing: string[] }[] }>('step/read', { matterId: treated.matterId })
  expect(ways.find(({ to }) => to === 'closed')?.missing).toEqual(['followUp'])
  const form = desk.locator(`[data-follow-up="${treated.matterId}"]`)
  await form.getByRole('radio', { name: words.choices.own }).check()
  await form.getByRole('button', { name: words.save }).click()
  await form.getByText(words.callerMissing).first().waitFor()
  await fill(desk, name('day'), addDays(today, 30))
  await fill(desk, name('time'), '9.30')
  await fill(desk, name('caller'), 'Handläggaren på Försäkringskassan')
  await look.plain(desk, 'after-follow-up')
  await form.getByRole('button', { name: words.save }).click()
  await form.getByText(words.at(addDays(today, 30), '09:30')).waitFor()
  const again = await ask<{ ways: { to: string; missing: string[] }[] }>('step/read', { matterId: treated.matterId })
  expect(again.ways.find(({ to }) => to === 'closed')?.missing).toEqual([])
  expectClean()
})

it('follows a deviation through its states on a page of its own (G39)', async () => {
  await goTo(desk, '/avvikelser', deviationText.title)
  const card = desk.locator('[data-deviation]').filter({ hasText: 'Insatsen avslutas när personen flyttar' })
  await card.getByRole('button', { name: deviationText.step.reported.button }).click()
  await fill(desk, `deviation:${await card.getAttribute('data-deviation')}:reported:words`, 'LH 21')
  await look.plain(desk, 'deviations-report')
  await card.getByRole('button', { name: deviationText.step.reported.save }).click()
  await card.getByText(deviationText.reportedOn(today, 'LH 21')).waitFor()
  expect(await card.getAttribute('data-state')).toBe('reported')
  await look(desk, 'deviations')
  expect(await tabRound(desk, 90)).toEqual([])
  expectClean()
})
