// The notes of an Arena meeting as whoever writes them sees them: phrases, marks, earlier wordings, the keyboard handed over, the lock.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { notesLockText } from '../../renderer/text/sv/notes'
import type { EndpointName, InputOf, OutputOf } from '../../shared/contract/contract'
import type { AgendaItemId, MeetingId } from '../../shared/domain/meeting/meeting'
import { askVault } from '../walk/ask'
import { button, choose, goTo } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ARENA_GROUP, lock, type MainJob, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const LAPTOP = { bounds: { x: 0, y: 0, width: 1280, height: 720 } }
const WALL = { bounds: { x: 1280, y: 0, width: 800, height: 600 } }
const words = text.notes
const PHRASE = 'Frågan tas upp igen vid nästa möte.'

let samrum: Samrum
let desk: Page
let job: MainJob
let look: Look
let meetingId: MeetingId

const ask = <Name extends EndpointName>(page: Page, name: Name, input: InputOf<Name>) =>
  askVault<OutputOf<Name>>(page, name, input)
const note = () => desk.locator('textarea[data-field^="note:"]')
const marks = () => desk.locator('[data-marks]')

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true, env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP, WALL]) } })
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
  const first = items.find(({ kind }) => kind === 'general')
  if (!first) throw new Error('no point')
  await ask(desk, 'item/open', { itemId: first.id })
  await goTo(desk, `/moten/${meetingId}/rum`, text.meeting.room.heading(ARENA_GROUP))
}, 90_000)
afterAll(async () => samrum?.close())

describe('whoever takes the notes', () => {
  it('is chosen among those who are there, and hands the keyboard over in the list', async () => {
    await desk.keyboard.press('Control+Shift+N')
    await note().waitFor()
    await desk.keyboard.press('Control+Shift+C')
    expect(await desk.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('noted-by')
    const names = (await desk.locator('[data-field="noted-by"] option').allTextContents()).slice(1)
    expect(names.length).toBeGreaterThan(1)
    for (const name of names.slice(0, 2)) {
      await choose(desk, 'noted-by', name)
      await expect
        .poll(async () => {
          const { notedBy, attendees } = await ask(desk, 'meeting/open', { meetingId })
          return attendees.find(({ id }) => id === notedBy)?.name
        })
        .toBe(name.split(', ')[0])
    }
  })

  it('writes with phrases at a key, is spelled in the language of the collaboration, and sees it saved', async () => {
    await desk.keyboard.press('Control+Shift+N')
    await note().fill('Nya regler. Mer att säga.')
    await note().evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(11, 11))
    await desk.keyboard.press('Control+Shift+J')
    await desk.getByRole('button', { name: PHRASE, exact: true }).click()
    await expect.poll(() => note().inputValue()).toBe(`Nya regler. ${PHRASE} Mer att säga.`)
    expect(await note().evaluate((area: HTMLTextAreaElement) => [area.selectionStart, document.activeElement === area])).toEqual([
      `Nya regler. ${PHRASE}`.length,
      true,
    ])
    expect(
      await note().evaluate((area) => [area.closest('[lang]')?.getAttribute('lang'), area.getAttribute('spellcheck')]),
    ).toEqual(['sv', 'true'])
    await desk.getByText(/^Sparat \d\d:\d\d$/).waitFor()
    expect(await marks().count()).toBe(0)
  })

  it('is told under the field what may give somebody away, without a dialog and with the hand still on the text (X9, X16)', async () => {
    await note().press('End')
    await desk.keyboard.insertText(' Rosita ringer på 070-1740612.')
    await marks().getByText('Rosita').waitFor()
    const told = await marks().innerText()
    for (const part of ['Rosita', 'förnamn', '070-1740612', 'mobilnummer']) expect(told).toContain(part)
    expect(await desk.getByRole('dialog').count()).toBe(0)
    expect(await marks().evaluate((box) => box.closest('[aria-live], [role="alert"], [role="status"]'))).toBeNull()
    expect(await note().evaluate((area) => document.activeElement === area)).toBe(true)
    await desk.getByText(/^Sparat \d\d:\d\d$/).waitFor()
    await look(desk, 'notes-marks')
    // The persons are not known here: it is said, and an answer holds on this screen and is remembered by nobody.
    await desk.getByText(text.marks.closed).first().waitFor()
    await note().focus()
    await desk.keyboard.press('Control+Home')
    await desk.keyboard.press('F3')
    await desk.keyboard.press('F4')
    await expect.poll(() => marks().innerText()).not.toContain('Rosita')
    await desk.getByText(text.marks.onlyHereClosed('Rosita')).last().waitFor()
    expect(await desk.getByRole('dialog').count()).toBe(0)
    await desk.keyboard.press('Control+Z')
    await marks().getByText('Rosita').waitFor()
    await note().fill('Någon annans text.')
    await marks().waitFor({ state: 'detached' })
    await note().blur()
    await desk.getByText(/^Sparat \d\d:\d\d$/).waitFor()
  })

  it('reads earlier wordings with time and who, and takes one back', async () => {
    const { items } = await ask(desk, 'meeting/open', { meetingId })
    const open = items.find(({ state }) => state === 'open')
    if (!open) throw new Error('nothing is open')
    await ask(desk, 'notes/bring-back', { itemId: open.id, version: 1 })
    await note().fill('Helt andra ord.')
    await desk.keyboard.press('Control+Shift+X')
    const panel = desk.getByRole('region', { name: /^Tidigare lydelser: / })
    await panel.locator('[data-version="1"]').waitFor()
    await look.plain(desk, 'notes-versions')
    expect(await panel.locator('li').first().innerText()).toContain(words.versions.now)
    await panel.locator('[data-version="1"]').getByRole('button').click()
    await expect.poll(() => note().inputValue()).toBe('Någon annans text.')
    await button(desk, words.versions.close).click()
    await panel.waitFor({ state: 'detached' })
  })
})

describe('the notes of a meeting that is over', () => {
  it('say what is left before they can be locked', async () => {
    const { items } = await ask(desk, 'meeting/open', { meetingId })
    await ask(desk, 'item/close', { itemId: items.find(({ state }) => state === 'open')?.id as AgendaItemId })
    await ask(desk, 'meeting/end', { meetingId })
    await goTo(desk, `/moten/${meetingId}/efter`, text.meeting.end.heading(ARENA_GROUP))
    const card = desk.getByRole('region').or(desk.locator('section')).filter({ hasText: notesLockText.lacking }).last()
    await card.waitFor()
    expect(await card.innerText()).toMatch(/granskade? mot personuppgifterna/)
  })

  it('are locked once they are reviewed, show their hash, and are opened again with a reason', async () => {
    await lock(job, 'Ordföranden låser')
    desk = await unlock(job, 'Ordföranden öppnar personuppgifterna', 'full')
    await ask(desk, 'privacy/sweep', { meetingId })
    await goTo(desk, `/moten/${meetingId}/efter`, text.meeting.end.heading(ARENA_GROUP))
    const card = () =>
      desk
        .locator('section')
        .filter({ has: desk.getByRole('heading', { name: notesLockText.heading }) })
        .last()
    await card().getByRole('button', { name: notesLockText.lock }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByText(notesLockText.privateGo).waitFor()
    await dialog.getByRole('button', { name: notesLockText.lock }).click()
    await card().getByText(notesLockText.locked).waitFor()
    const { locked } = await ask(desk, 'notes/lock-state', { meetingId })
    expect((await card().innerText()).replaceAll(/\s/g, '')).toContain(locked?.sha256)
    // What is locked is read, and cannot be typed in.
    expect(await note().count()).toBe(0)
    await card().scrollIntoViewIfNeeded()
    await look.plain(desk, 'notes-locked')
    await card().getByRole('button', { name: notesLockText.reopen }).click()
    const form = desk.getByRole('form', { name: notesLockText.reopen })
    await form.getByRole('button', { name: notesLockText.reopen }).click()
    await form.getByRole('alert').getByText(notesLockText.reasonMissing).waitFor()
    await form.getByRole('textbox').fill('Fel dag står i anteckningen')
    await form.getByRole('button', { name: notesLockText.reopen }).click()
    await card().getByText('Fel dag står i anteckningen').waitFor()
    await note().first().waitFor()
  })

  it('and are shown to fit every window that was looked at', () => {
    expect(look.problems).toEqual([])
  })
})
