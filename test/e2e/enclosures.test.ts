// What comes with a referral, as a coordinator puts it in: a paper in a binder, a file that is chosen, one that is dropped, those that
// are refused, each opened in its own window, one removed, and the words of a Word file in a field.
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { enclosureErrors } from '../../renderer/text/sv/errors-enclosure'
import { dayOf } from '../../shared/lib/dates'
import { pdfFile, pngFile, wordFile } from '../builders/foreign-files'
import { registerOwnMatter } from '../walk/ask'
import { area, button, field, fill } from '../walk/desk-hands'
import { type Look, looker, tabRound } from '../walk/look'
import { ALC_GROUP } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

const words = text.enclosure
const sentence = (code: string) => (enclosureErrors[code] as { what: string }).what

let samrum: Samrum
let look: Look
let desk: Page
let matter = ''
const files = mkdtempSync(join(tmpdir(), 'samrum-files-'))
// The program runs as somebody else than the one who tests it.
chmodSync(files, 0o755)
const onDisk = (name: string, content: Uint8Array | string): string => {
  const path = join(files, name)
  writeFileSync(path, content)
  return path
}

const part = async (name: string) => {
  await desk.evaluate((to) => {
    location.hash = to
  }, `/arenden/${matter}/${name}`)
  await desk.getByRole('heading', { level: 1 }).first().waitFor()
}
const row = (title: string) => desk.getByRole('list', { name: words.caption }).getByRole('listitem').filter({ hasText: title })
const chooseFile = (path: string) => desk.locator('[data-picker="enclosure-pick"]').setInputFiles(path)

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
  matter = (await registerOwnMatter(desk, ALC_GROUP)).id
})
afterAll(async () => {
  rmSync(files, { recursive: true, force: true })
  await samrum?.close()
})

describe('enclosures', () => {
  it('are papers in a binder: what, and where (A33)', async () => {
    await part('bilagor')
    await desk.getByText(words.empty).waitFor()
    await look.plain(desk, 'enclosures-empty')
    await button(desk, words.addPaper).click()
    await button(desk, words.save).click()
    await desk.getByText(words.binderMissing).first().waitFor()
    await fill(desk, 'enclosure-title', 'Läkarutlåtande')
    await fill(desk, 'enclosure-binder', 'Pärm 3, flik 12')
    await look.plain(desk, 'enclosures-paper')
    await button(desk, words.save).click()
    await row('Läkarutlåtande').getByText(words.inBinder('Pärm 3, flik 12')).waitFor()
    expect(await row('Läkarutlåtande').getByRole('button').allTextContents()).toEqual([words.remove])
  })

  it('are files that are chosen, and kept encrypted (A33)', async () => {
    await button(desk, words.addFile).click()
    await chooseFile(onDisk('slutbedömning praktik.docx', wordFile('Personen klarade tjugo timmar.', 'Trivdes i bageriet.')))
    await expect.poll(() => field(desk, 'enclosure-title').inputValue()).toBe('slutbedömning praktik')
    await look.plain(desk, 'enclosures-file')
    expect(await tabRound(desk, 60)).toEqual([])
    await button(desk, words.save).click()
    await row('slutbedömning praktik').getByText('slutbedömning praktik.docx').waitFor({ timeout: 20_000 })
  })

  it('are refused with a calm sentence when they are too large, empty, or can run; nothing that was typed is lost', async () => {
    await button(desk, words.addFile).click()
    await fill(desk, 'enclosure-title', 'Intyg')
    const large = onDisk('film.pdf', '%PDF-1.7')
    truncateSync(large, 200_000_000)
    for (const [path, code] of [
      [large, 'file/too-large'],
      [onDisk('tom.pdf', ''), 'file/empty'],
      [onDisk('intyg.pdf.exe', 'MZ'), 'file/can-run'],
    ] as const) {
      await chooseFile(path)
      await desk.getByText(sentence(code)).waitFor()
    }
    await chooseFile(onDisk('intyg.pdf', `MZ${'\u0001'.repeat(600_000)}`))
    await button(desk, words.save).click()
    await desk.getByText(sentence('file/can-run')).waitFor()
    await look.plain(desk, 'enclosures-refused')
    await chooseFile(onDisk('skadad.pdf', '%PDF-1.7 och sedan inget'))
    await button(desk, words.save).click()
    await desk.getByText(sentence('file/damaged')).waitFor({ timeout: 20_000 })
    expect(await field(desk, 'enclosure-title').inputValue()).toBe('Intyg')
    await button(desk, words.cancel).click()
  })

  it('can be dropped on the list: a PDF and a picture', async () => {
    const pdf = await pdfFile(['Bedömning, sida ett.', 'Bedömning, sida två.'])
    for (const [name, bytes] of [
      ['bedömning.pdf', pdf],
      ['foto.png', pngFile],
    ] as const) {
      const dropped = await desk.evaluateHandle(
        ([called, numbers]) => {
          const carried = new DataTransfer()
          carried.items.add(new File([Uint8Array.from(numbers)], called))
          return carried
        },
        [name, [...bytes]] as const,
      )
      await desk.getByText(words.neverShown).dispatchEvent('drop', { dataTransfer: dropped })
      await button(desk, words.save).click()
      await row(name).waitFor({ timeout: 20_000 })
    }
    await look(desk, 'enclosures')
  })

  it('are opened in a window that only shows them: pages, words, a picture', async () => {
    await button(desk, words.openOf('bedömning')).click()
    const pages = await samrum.page('preview')
    await pages.getByText('Bedömning, sida två.').waitFor({ timeout: 20_000 })
    expect(await pages.getByRole('button').allTextContents()).toEqual([text.preview.close])
    await look(pages, 'enclosure-pdf')
    for (const name of ['preview/save', 'preview/print', 'paper/read', 'enclosure/list']) {
      const reply = await pages.evaluate(
        ([asked, matterId]) =>
          (window.samrum as unknown as { ask(name: string, input: unknown): Promise<{ ok: boolean }> }).ask(
            asked,
            asked === 'enclosure/list' ? { matterId } : {},
          ),
        [name, matter] as const,
      )
      expect(reply.ok, name).toBe(false)
    }
    await button(desk, words.openOf('slutbedömning praktik')).click()
    await expect
      .poll(async () => (await (await samrum.page('preview')).locator('.preview-words').allTextContents()).join())
      .toContain('Trivdes i bageriet.')
    const wordsShown = await samrum.page('preview')
    await look(wordsShown, 'enclosure-word')
    await button(desk, words.openOf('foto')).click()
    await expect
      .poll(async () => (await samrum.page('preview')).getByRole('img', { name: text.preview.picture('foto') }).count())
      .toBe(1)
    // The window may be gone before the click is answered.
    await button(await samrum.page('preview'), text.preview.close)
      .click()
      .catch(() => {})
    await samrum.gone('preview')
  })

  it('are removed after a question, and only that one', async () => {
    await button(desk, words.removeOf('foto')).click()
    await desk.getByRole('dialog', { name: words.removeTitle }).waitFor()
    await look.plain(desk, 'enclosures-remove')
    await button(desk, words.removeYes).click()
    await row('foto').waitFor({ state: 'detached' })
    expect(await desk.getByRole('list', { name: words.caption }).getByRole('listitem').count()).toBe(3)
    expect(look.problems.splice(0)).toEqual([])
  })

  it('or only their words: a Word file and a PDF fill a field of the form', async () => {
    await part('formular')
    const background = area(desk, 'form:background')
    await background.fill('Det här står redan.')
    const picker = desk.locator('[data-picker="form:background-from-file"]')
    await picker.setInputFiles(onDisk('brev.docx', wordFile('Hämtat ur Word.')))
    await expect.poll(() => background.inputValue(), { timeout: 20_000 }).toBe('Det här står redan.\n\nHämtat ur Word.')
    await picker.setInputFiles(onDisk('brev.pdf', await pdfFile(['Hämtat ur PDF.'])))
    await expect.poll(() => background.inputValue(), { timeout: 20_000 }).toContain('Hämtat ur PDF.')
    await picker.setInputFiles(onDisk('bild.png', pngFile))
    await desk.getByText(sentence('file/no-words')).waitFor({ timeout: 20_000 })
    await background.scrollIntoViewIfNeeded()
    await look.plain(desk, 'words-from-file')
    expect(look.problems.splice(0)).toEqual([])
  })

  it('are closed when a meeting begins: the window goes, and the page says why (A33)', async () => {
    await part('bilagor')
    await button(desk, words.openOf('bedömning')).click()
    await (await samrum.page('preview')).getByText('Bedömning, sida två.').waitFor({ timeout: 20_000 })
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
    await samrum.gone('preview')
    await desk.getByText(words.closed).waitFor()
    expect(await desk.getByRole('list', { name: words.caption }).count()).toBe(0)
    await look.plain(desk, 'enclosures-closed')
    expect(look.problems.splice(0)).toEqual([])
  })
})
