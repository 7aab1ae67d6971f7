// A text with people in it, written at the keyboard alone: marked, gone through, replaced, answered about, and all of it taken back.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import type { EndpointName, InputOf, OutputOf } from '../../shared/contract/contract'
import { groupKindOf } from '../../shared/profiles'
import { askVault } from '../walk/ask'
import { press, write } from '../walk/by-keys'
import { area, button, goTo } from '../walk/desk-hands'
import { type Look, looker, settle } from '../walk/look'
import { lock, type MainJob, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const TYPED = 'Bor hos mamman Rosita. Rositas mobil är 070-1740612. Platsen kallas Blåmesan.'

let samrum: Samrum
let desk: Page
let job: MainJob
let look: Look
let matter: { id: string; codeName: string }
let group: OutputOf<'matter/open'>['group']
/** The first heading of the group's kind. */
let heading: string

const ask = <Name extends EndpointName>(name: Name, input: InputOf<Name>) => askVault<OutputOf<Name>>(desk, name, input)
const situation = () => area(desk, heading)
const value = () => situation().inputValue()
const marks = () => desk.locator(`xpath=//textarea[@data-field="${heading}"]/preceding-sibling::*//*[@data-mark]`)
const marked = () => marks().allTextContents()
const here = (): Locator => desk.locator('[data-mark-here]')
const ownWords = async () => (await ask('own-word/list', { groupId: group.id })).words.map(({ word }) => word)

async function openSummary() {
  await goTo(desk, `/arenden/${matter.id}/sammanfattning`, matter.codeName)
  await situation().waitFor()
}

/** The drawing and the text must break their lines alike, or a mark stands beside its word. */
const measures = () =>
  situation().evaluate((field: HTMLTextAreaElement) => {
    const drawing = field.previousElementSibling as HTMLElement
    const one = getComputedStyle(field)
    const other = getComputedStyle(drawing)
    const type = [
      'fontFamily',
      'fontSize',
      'lineHeight',
      'letterSpacing',
      'paddingLeft',
      'paddingTop',
      'paddingRight',
      'tabSize',
    ] as const
    return {
      differs: type.filter((name) => one[name] !== other[name]),
      width: field.clientWidth - drawing.clientWidth,
      // Where the drawing is as high as it must be, the text area has nothing that is out of sight.
      hidden: field.scrollHeight - field.clientHeight,
      spare: field.clientHeight - drawing.clientHeight,
    }
  })
const ALIKE = { differs: [], width: 0, hidden: 0, spare: 0 }

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  job = { samrum, folder: (await sharedPlan()).scratch, step: (_name, work) => work() }
  desk = await unlock(job, 'Samordnaren öppnar', 'full')
  const everything = { page: 0, text: '', groupId: null, state: null, sort: 'receivedOn' } as const
  const { rows } = await ask('matter/list', everything)
  const found = rows.find(({ summary }) => summary === 'none')
  if (!found) throw new Error('every matter has a summary')
  matter = found
  group = (await ask('matter/open', { matterId: found.id })).group
  heading = `summary-${groupKindOf(group.profileId, group.kind).summaryHeadings[0]?.key}`
}, 90_000)
afterAll(async () => samrum?.close())

describe('whoever writes a summary', () => {
  it('sees what gives somebody away marked where it stands, certain and asked told apart, and nothing moves (A02)', async () => {
    await openSummary()
    await situation().focus()
    const below = await button(desk, text.summary.check).boundingBox()
    await desk.keyboard.type(TYPED)
    await expect.poll(marked).toEqual(expect.arrayContaining(['070-1740612', 'Blåmesan']))
    expect((await marked()).join(' ')).toContain('Rosita')
    expect(await value()).toBe(TYPED)
    expect(await measures()).toEqual(ALIKE)
    const tones = await marks().evaluateAll((all) =>
      all.map((one) => [one.textContent, getComputedStyle(one).textDecorationStyle]),
    )
    expect(tones).toContainEqual(['070-1740612', 'solid'])
    expect(tones).toContainEqual(['Blåmesan', 'dotted'])
    const after = await button(desk, text.summary.check).boundingBox()
    expect(Math.abs((after?.y ?? 0) - (below?.y ?? 0))).toBeLessThan(120)
    await look(desk, 'marks-summary')
  })

  it('goes to the next by a key, is told why, and comes around', async () => {
    await press(desk, 'Control+Home')
    await press(desk, 'F3')
    await here().getByText('Rosita').waitFor()
    const selected = () =>
      situation().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))
    const first = await selected()
    expect(first).toContain('Rosita')
    const all = (await marked()).length
    for (let at = 1; at < all; at += 1) await press(desk, 'F3')
    expect(await selected()).not.toBe(first)
    await press(desk, 'F3')
    expect(await selected()).toBe(first)
    await press(desk, 'Shift+F3')
    expect(await selected()).toBe('Blåmesan')
    await look(desk, 'marks-here')
  })

  it('replaces by a key, in the grammar of the sentence, and takes each step back with Ctrl+Z', async () => {
    await press(desk, 'Control+Home')
    await press(desk, 'F3')
    await press(desk, 'F2')
    await expect.poll(value).toBe(TYPED.replace('mamman Rosita', 'mamman'))
    await expect.poll(marked).toEqual(expect.arrayContaining(['Rositas']))
    await press(desk, 'F3')
    await press(desk, 'F2')
    await expect.poll(value).toBe(TYPED.replace('mamman Rosita', 'mamman').replace('Rositas', 'Mammans'))
    await write(desk, ' egen')
    await press(desk, 'Control+Z')
    await press(desk, 'Control+Z')
    await expect.poll(value).toBe(TYPED.replace('mamman Rosita', 'mamman'))
    await press(desk, 'Control+Z')
    await expect.poll(value).toBe(TYPED)
    await press(desk, 'Control+Z')
    await expect.poll(value).not.toBe(TYPED)
    await press(desk, 'Control+Shift+Z')
    await expect.poll(value).toBe(TYPED)
  })

  it('sees beside it what would go out, and which words differ', async () => {
    const out = desk.locator('[data-goes-out]')
    await out.getByText('Bor hos mamman. Mammans mobil är telefonnummer.').waitFor()
    expect(await out.locator('ins').allTextContents()).toEqual(expect.arrayContaining(['mamman', 'Mammans', 'telefonnummer']))
    expect(await out.innerText()).not.toContain('Rosita')
  })

  it('answers by a key that a word is nobody, for the whole group, and takes that back too', async () => {
    await press(desk, 'Control+End')
    await press(desk, 'Shift+F3')
    await here().getByText('Blåmesan').waitFor()
    await press(desk, 'F4')
    await expect.poll(marked).not.toContain('Blåmesan')
    await expect.poll(ownWords).toContain('Blåmesan')
    await press(desk, 'Control+Z')
    await expect.poll(marked).toContain('Blåmesan')
    await expect.poll(ownWords).not.toContain('Blåmesan')
    expect(await value()).toBe(TYPED)
    await press(desk, 'F4')
    await expect.poll(ownWords).toContain('Blåmesan')
  })

  it('is not asked about the word again after a lock, and finds it among the words of the group', async () => {
    await desk.getByText(/^Utkast sparat/).waitFor()
    await lock(job, 'Samordnaren låser')
    desk = await unlock(job, 'Samordnaren öppnar igen', 'full')
    await openSummary()
    await expect.poll(marked).toEqual(expect.arrayContaining(['070-1740612']))
    expect(await marked()).not.toContain('Blåmesan')
    await goTo(desk, `/grupper/${group.id}/ord`, group.name)
    await desk.getByRole('row').filter({ hasText: 'Blåmesan' }).waitFor()
    await look(desk, 'own-words')
    await button(desk, text.ownWord.takeNamed('Blåmesan')).click()
    await expect.poll(ownWords).not.toContain('Blåmesan')
    await openSummary()
    await expect.poll(marked).toContain('Blåmesan')
  })

  it('has the marks at their words in a long text, at 200 % and in forced colours', async () => {
    await situation().fill(
      `${TYPED}\n\n${'Ett ganska långt stycke som bryts på flera rader, med dubbla  blanksteg och\ttabb. '.repeat(12)}\n${TYPED}\n`,
    )
    await expect.poll(marked).toHaveLength((await marked()).length)
    await expect.poll(async () => (await marked()).filter((one) => one === '070-1740612').length).toBe(2)
    for (const size of ['100%', '200%']) {
      await desk.evaluate((percent) => {
        document.documentElement.style.fontSize = percent
      }, size)
      await settle(desk)
      expect(await measures()).toEqual(ALIKE)
    }
    await desk.emulateMedia({ forcedColors: 'active' })
    await settle(desk)
    expect(await measures()).toEqual(ALIKE)
    await samrum.screenshot(desk, 'screens/marks-forced')
    await desk.emulateMedia({ forcedColors: 'none' })
    await desk.evaluate(() => {
      document.documentElement.style.fontSize = ''
    })
    await press(desk, 'Control+Home')
    await situation().focus()
    for (let at = 0; at < 3; at += 1) await press(desk, 'F3')
    expect(look.problems).toEqual([])
  })
})
