// The hint before a release: what points at few of the inhabitants, with one press each to write something more general.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { singlingOutText } from '../../renderer/text/sv/singling-out'
import { registerOwnMatter } from '../walk/ask'
import { area, button, fill, goTo, openPart } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ALC_GROUP, ARENA_GROUP } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

let samrum: Samrum
let look: Look
let desk: Page

const hint = () => desk.getByRole('heading', { name: singlingOutText.title })
const FIELD = 'summary-situation'
const WRITTEN = 'Kvinna, 45 år, med Huntingtons sjukdom. Bor i Björkvalla och är anställd hos Plåtmans Smide.'

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
})
afterAll(async () => samrum?.close())

it('says what points at few, and writes something more general with one press that Ctrl+Z takes back (X9)', async () => {
  const { id, codeName } = await registerOwnMatter(desk, ALC_GROUP)
  await goTo(desk, `/arenden/${id}`, codeName)
  await openPart(desk, text.matter.page.tabs.summary)
  await fill(desk, FIELD, 'Vill arbeta halvtid och har depression.')
  expect(await hint().count()).toBe(0)
  await fill(desk, FIELD, WRITTEN)
  await hint().waitFor()
  await desk.getByText(singlingOutText.reckoned).click()
  await look(desk, 'matter-summary-singling-out')
  expect(look.problems.splice(0)).toEqual([])

  const swap = button(desk, singlingOutText.swapWhat('Huntingtons sjukdom', singlingOutText.general.neurological))
  await swap.focus()
  await desk.keyboard.press('Enter')
  const swapped = WRITTEN.replace('Huntingtons sjukdom', 'en neurologisk sjukdom')
  await expect.poll(() => area(desk, FIELD).inputValue()).toBe(swapped)
  await desk.keyboard.press('Control+z')
  await expect.poll(() => area(desk, FIELD).inputValue()).toBe(WRITTEN)
  for (const next of ['Huntingtons sjukdom', 'Björkvalla', 'Plåtmans Smide']) {
    const press = desk.getByRole('button', { name: new RegExp(`^Byt till .*: ${next}$`) })
    await press.focus()
    await desk.keyboard.press('Enter')
    await expect.poll(() => area(desk, FIELD).inputValue()).not.toContain(next)
  }
  await hint().waitFor({ state: 'detached' })
}, 90_000)

it('says nothing where names may be said (X9)', async () => {
  const { id, codeName } = await registerOwnMatter(desk, ARENA_GROUP, 'AF 2026-32')
  await goTo(desk, `/arenden/${id}`, codeName)
  await openPart(desk, text.matter.page.tabs.summary)
  const first = desk.locator('textarea[data-field^="summary-"]').nth(1)
  await first.fill(WRITTEN)
  await desk.waitForTimeout(2_500)
  expect(await hint().count()).toBe(0)
}, 60_000)
