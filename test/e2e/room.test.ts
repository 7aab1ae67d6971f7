// The meeting room by keyboard alone, and the bad luck that a chair can have in it. The tests follow each other in one sitting.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOM_KEYS } from '../../renderer/features/meeting/room/room-keys'
import { text } from '../../renderer/text/sv'
import { screenText } from '../../renderer/text/sv/screen'
import { askVault } from '../walk/ask'
import { button, field, heading } from '../walk/desk-hands'
import { ARENA_GROUP, nextStepButton, openMeeting, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum } from './harness'

const room = text.room
const words = text.meeting
const LAPTOP = { bounds: { x: 0, y: 0, width: 1024, height: 768 } }
const WALL = { bounds: { x: 1024, y: 0, width: 800, height: 600 } }

let samrum: Samrum
let desk: Page
let matters: string[]

const onWall = async () => (await samrum.page('projector')).locator('.wall').innerText()
const isDark = () => expect.poll(onWall).toBe('')
const chord = (keys: string) => keys.replace('Ctrl', 'Control').replace('Skift', 'Shift')
const press = (keys: string) => desk.keyboard.press(chord(keys))
const focused = () =>
  desk.evaluate(() => document.activeElement?.getAttribute('data-field') ?? document.activeElement?.textContent)
const step = (label: string | RegExp) => nextStepButton(desk).filter({ hasText: label }).waitFor()
/** Goes by Tab to the next control of this name, as somebody without a mouse does. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await desk.keyboard.press('Tab')
    const said = await desk.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null
      return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? ''
    })
    if (typeof name === 'string' ? said.startsWith(name) : name.test(said)) return
  }
  throw new Error(`no way by Tab to ${name}`)
}
/** Takes a point as the next: the key to the list, then by Tab to the one that is meant. */
async function take(title: string): Promise<void> {
  await press(ROOM_KEYS.pick)
  const label = words.room.pick(title)
  if ((await desk.evaluate(() => document.activeElement?.getAttribute('aria-label'))) !== label) await tabTo(label)
  await desk.keyboard.press('Enter')
  await step(title)
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true, env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP, WALL]) } })
  samrum.app.context().setDefaultTimeout(10_000)
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  const job = { samrum, step: async <T>(_name: string, work: () => Promise<T>) => work() }
  desk = await unlock(job as never, 'Ordföranden öppnar för möte', 'meeting')
  await openMeeting(desk, ARENA_GROUP)
  const titles = await desk.locator('main').innerText()
  matters = [...new Set([...titles.matchAll(/^(\p{Lu}\p{Ll}+ \d{2})$/gmu)].map(([, title]) => title ?? ''))]
  await button(desk, words.plan.start).click()
  await heading(desk, words.room.heading(ARENA_GROUP))
  if (!samrum.has('projector')) await press('F9')
  await samrum.page('projector')
}, 90_000)
afterAll(async () => samrum?.close())

describe('the room by keyboard alone', () => {
  it('ticks everybody with one key a person, and names the organisation that nobody came from', async () => {
    await press(ROOM_KEYS.presence)
    const people = desk.locator('[data-person]')
    await people.first().waitFor()
    const all = await people.count()
    await people.first().focus()
    for (let one = 0; one < all - 1; one += 1) await desk.keyboard.press('Enter')
    await expect.poll(() => desk.locator('[data-person]:checked').count()).toBe(all - 1)
    await press('ArrowUp')
    await press('ArrowDown')
    await desk.keyboard.press('Enter')
    await expect.poll(() => desk.locator('[data-person]:checked').count()).toBe(all)
    await samrum.screenshot(desk, 'room-presence')
    const { attendees } = await askVault<{ attendees: { id: string; organisationId: string; where: string }[] }>(
      desk,
      'meeting/open',
      { meetingId: /moten\/([^/]+)/.exec(desk.url())?.[1] },
    )
    const last = attendees.at(-1)?.organisationId
    for (const { id, organisationId, where } of attendees)
      if (organisationId === last) await askVault(desk, 'attendee/set', { attendeeId: id, present: false, where })
    await desk.getByTestId('nobody-from').waitFor()
    await button(desk, room.presence.allHere).focus()
    await desk.keyboard.press('Enter')
    await desk.getByTestId('nobody-from').waitFor({ state: 'detached' })
  })

  it('says every key it has on F1’s map, and beside its control', async () => {
    await press('F1')
    const map = await desk.getByRole('dialog').innerText()
    for (const key of ['next', 'dark', 'freeze', 'presence', 'wall', 'pick', 'endEarly', 'message', 'timer'] as const)
      expect(map.replaceAll('\n', '+').replaceAll(/\++/g, '+')).toContain(ROOM_KEYS[key])
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog').waitFor({ state: 'detached' })
    const page = await desk.locator('main').innerText()
    for (const key of ['F8', 'PgDn']) expect(page).toContain(key)
  })

  it('takes a click that was doubled for one', async () => {
    await step(words.step.showAgenda)
    await nextStepButton(desk).dblclick()
    await expect.poll(onWall).toContain(ARENA_GROUP)
    await step(/^Öppna/)
    await desk.waitForTimeout(150)
    await step(/^Öppna/)
  })

  it('asks before it ends when the clicker says so, and darkens by its key, only on the large button', async () => {
    await nextStepButton(desk).focus()
    await desk.keyboard.press('Escape')
    await desk.getByRole('region', { name: words.room.endEarlyHeading }).waitFor()
    expect(await focused()).toContain(words.room.endEarlyNo)
    await desk.keyboard.press('Enter')
    await nextStepButton(desk).focus()
    await desk.keyboard.press('.')
    await isDark()
    await desk.keyboard.press('b')
    await expect.poll(onWall).toContain(ARENA_GROUP)
  })

  it('goes round the organisations, each ticked when somebody has told, with the time of the one who tells (G02)', async () => {
    await take('Laget runt')
    await press('F8')
    await step(/^Visa Laget runt/)
    await press(ROOM_KEYS.part)
    const told = desk.getByRole('region', { name: room.round.heading }).getByRole('checkbox')
    await expect.poll(focused).toBe('round')
    expect(await told.count()).toBeGreaterThan(2)
    await desk.keyboard.press('Enter')
    await expect.poll(() => told.first().isChecked()).toBe(true)
    await desk
      .getByRole('region', { name: room.round.heading })
      .getByText(/^Nu \d/)
      .waitFor()
    await samrum.screenshot(desk, 'room-round')
    await press('F8')
    await step(words.step.closeItem)
    // A tick has no caret to move: the clicker's keys hold there too.
    await press('PageDown')
    await step(/^Öppna/)
  })
})

describe('a guest', () => {
  it('is asked in for one point, comes when it is next, is reminded, and the others wait until they have left (G32 G33 X13)', async () => {
    const [mine, other] = matters
    if (!mine || !other) throw new Error('no matters')
    await press(ROOM_KEYS.presence)
    await tabTo(words.presence.add)
    await desk.keyboard.press('Enter')
    await desk.keyboard.insertText('Gunvor Sjöstrand')
    await tabTo(words.presence.organisation)
    await field(desk, 'attendee:organisation').selectOption({ label: room.presence.otherParty })
    await tabTo(room.presence.otherPartyName)
    await desk.keyboard.insertText('Kriminalvården, frivården')
    await tabTo(words.presence.roleChoice.substitute)
    await desk.keyboard.press('ArrowDown')
    await desk.getByRole('group', { name: room.guests.items }).getByRole('checkbox', { name: mine }).focus()
    await desk.keyboard.press('Space')
    await tabTo(words.presence.save)
    await samrum.screenshot(desk, 'room-guest-form')
    await desk.keyboard.press('Enter')
    await desk.getByRole('region', { name: room.guests.heading }).getByText('Gunvor Sjöstrand').waitFor()
    await take(mine)
    await button(desk, room.guests.comesInFor('Gunvor Sjöstrand')).first().focus()
    await desk.keyboard.press('Enter')
    await isDark()
    const reminded = desk.getByRole('checkbox', { name: room.guests.remindedFor('Gunvor Sjöstrand') }).first()
    await reminded.focus()
    await desk.keyboard.press('Space')
    await expect.poll(() => reminded.isChecked()).toBe(true)
    // A new organisation is on no paper yet: the door says so, and the paper on the table opens it (X17).
    await step(words.step.seeStops(mine))
    await press('F8')
    await expect.poll(focused).toBe('door')
    await samrum.screenshot(desk, 'room-guest-door')
    await tabTo(words.door.paper)
    await desk.keyboard.press('Enter')
    await desk.keyboard.insertText('2026-01-15')
    await tabTo(words.door.openEnded)
    await desk.keyboard.press('Space')
    await tabTo('Kriminalvården, frivården')
    await desk.keyboard.press('Space')
    await tabTo(words.door.original)
    await desk.keyboard.insertText('Pärm 4')
    await desk.keyboard.press('Enter')
    await step(words.step.openItem(mine))
    await press('F8')
    await step(words.step.showItem(mine))
    await press('PageDown')
    await expect.poll(onWall).toContain(mine)
  })

  it('who goes in the middle darkens the wall, and the large button shows the same again (X13)', async () => {
    const [mine] = matters
    const shown = await onWall()
    await button(desk, room.guests.leavesFor('Gunvor Sjöstrand')).first().focus()
    await desk.keyboard.press('Enter')
    await isDark()
    await step(room.step.relight(mine ?? ''))
    await press('F8')
    await expect.poll(onWall).toBe(shown)
    await button(desk, room.guests.comesInFor('Gunvor Sjöstrand')).first().focus()
    await desk.keyboard.press('Enter')
    await isDark()
    await step(room.step.relight(mine ?? ''))
    await press(ROOM_KEYS.dark)
    await expect.poll(onWall).toBe(shown)
  })
})

describe('bad luck', () => {
  it('the screen is lost in the middle of a sentence: what is typed stays, and so does the hand', async () => {
    await press(ROOM_KEYS.notes)
    await desk.keyboard.insertText('Gruppen kom överens om att')
    await samrum.app.evaluate(({ webContents }) => {
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().includes('/projector/'))
        ?.forcefullyCrashRenderer()
    })
    await desk.getByText(screenText.lost.what).first().waitFor()
    await desk.keyboard.insertText(' börja smått.')
    expect(await desk.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value)).toBe(
      'Gruppen kom överens om att börja smått.',
    )
    await press('F9')
    await samrum.page('projector')
    await isDark()
  })

  it('has no room for a plan, and the outcome may wait until afterwards while the guest does not (G26 G24)', async () => {
    const [mine, other] = matters
    expect(await desk.locator('main').innerText()).not.toMatch(/insatsplan|planera insats/i)
    expect(await desk.getByRole('tab').allTextContents()).toHaveLength(6)
    const label = async () => (await nextStepButton(desk).textContent()) ?? ''
    const shown: string[] = []
    for (let page = 0; page < 12 && !(await label()).startsWith(words.step.writeOutcome); page += 1) {
      shown.push(await label())
      await press('F8')
      await expect.poll(label, { message: shown.join(' / ') }).not.toBe(shown.at(-1))
    }
    await press(ROOM_KEYS.outcomeLater)
    await isDark()
    await take(other ?? '')
    await step(words.step.seeStops(other ?? ''))
    await desk.getByText(new RegExp(room.door.notAskedIn(other ?? ''))).waitFor()
    await press('F8')
    await expect.poll(focused).toBe('door')
    await samrum.screenshot(desk, 'room-guest-waits')
    await tabTo(words.door.leavesFor('Gunvor Sjöstrand'))
    await desk.keyboard.press('Enter')
    await desk.getByText(new RegExp(room.door.notAskedIn(other ?? ''))).waitFor({ state: 'detached' })
    expect(mine).not.toBe(other)
  })

  it('keeps the large button, the wall’s control and its preview in sight on a small screen, however far down one works', async () => {
    await desk.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    for (const part of [
      nextStepButton(desk),
      desk.getByRole('group', { name: text.wall.control }),
      desk.getByRole('figure', { name: text.wall.preview }),
    ]) {
      const box = await part.boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 768).toBe(true)
    }
    await samrum.screenshot(desk, 'room-scrolled')
  })
})
