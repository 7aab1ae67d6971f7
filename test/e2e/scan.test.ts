// Any text, checked at the desk and kept nowhere: pasted, opened, gone through by key, changed, with a matter's person known, and left.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { enclosureErrors } from '../../renderer/text/sv/errors-enclosure'
import { dayOf } from '../../shared/lib/dates'
import { pdfFile, pngFile, wordFile } from '../builders/foreign-files'
import { isOnDisk } from '../builders/handed-over'
import { registerOwnMatter } from '../walk/ask'
import { press, write } from '../walk/by-keys'
import { area, button, field, goTo } from '../walk/desk-hands'
import { type Look, looker, tabRound } from '../walk/look'
import { ALC_GROUP } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

const words = text.scan
const PHONE = '070-1740612'
/** No word of ours: where it is found, the text was kept. */
const MARKER = 'Qvambrolin'
const TEXT = `Inför mötet.

Hon ringer från ${PHONE} på torsdagar, och hennes bror heter ${MARKER}.
Insatsen gäller 2 gånger per termin.
`

let samrum: Samrum
let look: Look
let desk: Page
let matter = ''
let codeName = ''
const files = mkdtempSync(join(tmpdir(), 'samrum-files-'))
// The program runs as somebody else than the one who tests it.
chmodSync(files, 0o755)
const onDisk = (name: string, content: Uint8Array | string): string => {
  const path = join(files, name)
  writeFileSync(path, content)
  return path
}
const sentence = (code: string) => (enclosureErrors[code] as { what: string }).what
const openFile = (path: string) => desk.locator('[data-picker="scan-file"]').setInputFiles(path)
const found = (count: number) => desk.getByRole('heading', { level: 2, name: words.found(count, false), exact: true })
const marks = () => desk.locator('mark[data-found]')
const current = () => desk.locator('mark[data-current]').getAttribute('data-found')
const processNames = () => samrum.app.evaluate(({ app }) => app.getAppMetrics().map(({ name }) => name ?? ''))
const expectClean = () => expect(look.problems.splice(0)).toEqual([])

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
})
afterAll(async () => {
  rmSync(files, { recursive: true, force: true })
  await samrum?.close()
})

it('shows what gives somebody away in a text that is typed, with the keyboard alone', async () => {
  await press(desk, 'Ctrl+K')
  await desk.locator(`[aria-label="${text.desk.palettePlaceholder}"]:focus`).waitFor()
  await write(desk, words.command)
  await expect.poll(() => desk.locator('.mantine-Spotlight-action').allTextContents()).toEqual([words.command])
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await desk.locator('textarea[data-field="scan-text"]:focus').waitFor()
  await look(desk, 'scan-empty')
  await press(desk, 'Ctrl+Enter')
  await desk.getByText(words.noText).waitFor()

  await write(desk, TEXT)
  await press(desk, 'Ctrl+Enter')
  await marks().first().waitFor()
  const count = await marks().count()
  expect(count).toBeGreaterThanOrEqual(2)
  await found(count).and(desk.locator(':focus')).waitFor()
  await desk.getByText(words.withoutOwnNames).waitFor()
  expect((await desk.locator('mark[data-found]').allTextContents()).join('|')).toContain(PHONE)
  await desk.getByText(text.privacy.because['phone/mobile']).first().waitFor()
  expect(await current()).toBe('0')
  await press(desk, 'F3')
  await expect.poll(current).toBe('1')
  await press(desk, 'Skift+F3')
  await press(desk, 'Skift+F3')
  await expect.poll(current).toBe(String(count - 1))
  await look(desk, 'scan-found')
  expect(await tabRound(desk, 80)).toEqual([])

  await button(desk, words.edit).focus()
  await desk.keyboard.press('Enter')
  await desk.locator('textarea[data-field="scan-text"]:focus').waitFor()
  await desk.keyboard.press('Control+A')
  await write(desk, 'insatsen gäller 2 gånger per termin.')
  await press(desk, 'Ctrl+Enter')
  await found(0).waitFor()
  await look.plain(desk, 'scan-nothing')
  expectClean()
}, 90_000)

it('opens a Word document, a PDF and a text file, and says what of them nobody has read', async () => {
  for (const [name, bytes] of [
    ['brev.docx', wordFile('Ring', `till ${PHONE}.`)],
    ['brev.txt', `ring ${PHONE}.`],
    ['brev.pdf', await pdfFile([`ring ${PHONE}.`, ''])],
  ] as const) {
    await openFile(onDisk(name, bytes))
    await found(1).waitFor({ timeout: 20_000 })
    await expect.poll(() => marks().allTextContents()).toEqual([expect.stringContaining(PHONE)])
    await button(desk, words.edit).click()
    await area(desk, 'scan-text').fill('')
  }
  await openFile(join(files, 'brev.pdf'))
  await desk.getByText(words.open.wordless(1)).waitFor({ timeout: 20_000 })
  await look.plain(desk, 'scan-file')
  // The process that read it has ended; the others are told by the same names.
  await expect.poll(processNames).not.toContain('Samrum dokument')
  expect(await processNames()).toContain('Samrum ärenden')
  expectClean()
}, 60_000)

it('says calmly why a file cannot be checked, and keeps the text that was there', async () => {
  for (const [path, what] of [
    [onDisk('bild.png', pngFile), sentence('file/no-words')],
    [onDisk('skadad.pdf', '%PDF-1.7 och sedan inget'), sentence('file/damaged')],
    [onDisk('last.pdf', await pdfFile(['x'], { password: 'hemligt' })), sentence('file/password')],
    [onDisk('tom.txt', ''), sentence('file/empty')],
    [onDisk('skannad.pdf', await pdfFile([''])), words.open.empty],
  ] as const) {
    await openFile(path)
    await desk.getByText(what).waitFor({ timeout: 20_000 })
  }
  await look.plain(desk, 'scan-refused')
  await found(1).waitFor()
  expectClean()
}, 60_000)

it('goes through a text of a megabyte part by part', async () => {
  const line = `Anteckning om insatsen, som går bra och fortsätter som planerat. Ring ${PHONE} vid behov.\n`
  const long = line.repeat(Math.ceil(1_000_000 / line.length) - 1)
  await openFile(onDisk('lang.txt', long))
  const times = long.length / line.length
  await found(times).waitFor({ timeout: 30_000 })
  await desk.getByText(words.tooLongToEdit).waitFor()
  const parts = desk.getByRole('navigation', { name: words.parts })
  await parts.getByRole('button', { name: words.nextPart }).click()
  await parts.getByText(/^Del 2 av/).waitFor()
  const first = Number(await current())
  expect(first).toBeGreaterThan(0)
  // Back over the edge.
  await press(desk, 'Skift+F3')
  await parts.getByText(/^Del 1 av/).waitFor()
  expect(Number(await current())).toBe(first - 1)
  await look.plain(desk, 'scan-long')
  expectClean()
}, 90_000)

it('knows a matter’s person when personal data is open', async () => {
  matter = (await registerOwnMatter(desk, ALC_GROUP)).id
  const id = matter
  await desk.evaluate(
    async ([matterId, name]) => {
      const { ask } = (window as unknown as { samrum: { ask(name: string, input: unknown): Promise<unknown> } }).samrum
      const individual = {
        givenName: name,
        familyName: '',
        personalNumber: '',
        address: '',
        phone: '',
        alsoKnown: '',
        protectedIdentity: false,
      }
      await ask('identity/write', { matterId, individual })
    },
    [id, 'Zwixela'] as const,
  )
  codeName = await desk.evaluate(async (matterId) => {
    const { ask } = (
      window as unknown as { samrum: { ask(name: string, input: unknown): Promise<{ value: { codeName: string } }> } }
    ).samrum
    return (await ask('matter/open', { matterId })).value.codeName
  }, id)
  await goTo(desk, '/min-dag', text.day.title)
  await goTo(desk, '/granska', words.title)
  expect(await area(desk, 'scan-text').inputValue()).toBe('')
  await area(desk, 'scan-text').fill('sen kom Zwixela dit.')
  await field(desk, 'scan-matter').click()
  await field(desk, 'scan-matter').fill(codeName)
  await desk.getByRole('option', { name: codeName, exact: true }).click()
  await look.plain(desk, 'scan-matter')
  await press(desk, 'Ctrl+Enter')
  await desk.getByText(words.withOwnNames).waitFor()
  await desk.getByText(text.privacy.because['own/name']).first().waitFor()
  await look.plain(desk, 'scan-own')
  await button(desk, words.known.withoutMatter).click()
  await desk.getByText(words.withoutOwnNames).waitFor()
  await field(desk, 'scan-matter').fill(codeName)
  await desk.getByRole('option', { name: codeName, exact: true }).click()
  await desk.getByText(words.withOwnNames).waitFor()
  expectClean()
}, 60_000)

it('leaves nothing behind: not on the page, not in what the vault holds, not on the disk', async () => {
  await goTo(desk, '/min-dag', text.day.title)
  await goTo(desk, '/granska', words.title)
  await area(desk, 'scan-text').fill(TEXT)
  await press(desk, 'Ctrl+Enter')
  await marks().first().waitFor()
  await goTo(desk, '/min-dag', text.day.title)
  expect(await desk.content()).not.toContain(MARKER)
  await goTo(desk, '/granska', words.title)
  expect(await area(desk, 'scan-text').inputValue()).toBe('')
  await area(desk, 'scan-text').fill(TEXT)
  await press(desk, 'Ctrl+Enter')
  await marks().first().waitFor()
  await press(desk, 'Ctrl+Skift+L')
  desk = await unlockDemo(samrum)
  await desk.getByRole('heading', { level: 1, name: words.title }).waitFor()
  expect(await area(desk, 'scan-text').inputValue()).toBe('')
  expect(isOnDisk(samrum.home, MARKER)).toBe(false)
  expectClean()
}, 60_000)

it('takes what a matter’s person is called off the screen when a meeting begins, and goes on without it', async () => {
  await area(desk, 'scan-text').fill(`sen kom Zwixela dit, ring ${PHONE}.`)
  await field(desk, 'scan-matter').fill(codeName)
  await desk.getByRole('option', { name: codeName, exact: true }).click()
  await press(desk, 'Ctrl+Enter')
  await desk.getByText(words.withOwnNames).waitFor()
  const started = await desk.evaluate(
    async ([matterId, startsAt]) => {
      type Asked = { ok: boolean; value: { meetingId: string; group: { id: string } } }
      const { ask } = (window as unknown as { samrum: { ask(name: string, input: unknown): Promise<Asked> } }).samrum
      const { group } = (await ask('matter/open', { matterId })).value
      const { meetingId } = (await ask('meeting/plan', { groupId: group.id, startsAt, plannedMinutes: 60, place: '' })).value
      return (await ask('meeting/start', { meetingId })).ok
    },
    [matter, `${dayOf(new Date())}T13:00`] as const,
  )
  expect(started).toBe(true)
  await desk.getByText(words.identityClosed).waitFor()
  expect(await marks().count()).toBe(0)
  await desk.getByText(words.known.closed).waitFor()
  await press(desk, 'Ctrl+Enter')
  await desk.getByText(words.withoutOwnNames).waitFor()
  await desk.getByText(text.privacy.because['phone/mobile']).first().waitFor()
  await look.plain(desk, 'scan-closed')
  expectClean()
}, 60_000)
