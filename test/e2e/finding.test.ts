// Finding: the case list narrowed, sorted and found again as it was left; searching from anywhere; a matter's history.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { maskingText } from '../../renderer/text/sv/masking'
import { askVault } from '../walk/ask'
import { button, choose, field, fill, goTo, heading, openPart, tick } from '../walk/desk-hands'
import { type Look, looker, tabRound } from '../walk/look'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

const list = text.matter.list
let samrum: Samrum
let look: Look
let desk: Page

const rows = () => desk.locator('tbody [data-row-link]')
const names = () => rows().allTextContents()
const expectClean = () => expect(look.problems.splice(0)).toEqual([])
const head = (name: string) => desk.getByRole('columnheader', { name: new RegExp(`^${name}`) })

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
})
afterAll(async () => samrum?.close())

it('narrows the list, turns it by its heads with the keyboard, and has it so when coming back from a case', async () => {
  await goTo(desk, '/arenden', list.title)
  await rows().first().waitFor()
  await look.plain(desk, 'matter-list')
  const all = await names()
  expect(await head(list.columns.codeName).getAttribute('aria-sort')).toBe('ascending')
  await head(list.columns.codeName).getByRole('button').focus()
  await desk.keyboard.press('Enter')
  await expect.poll(names).toEqual(all.toReversed())
  expect(await head(list.columns.codeName).getAttribute('aria-sort')).toBe('descending')
  await head(list.columns.received).getByRole('button').click()
  await expect.poll(() => head(list.columns.received).getAttribute('aria-sort')).toBe('descending')
  await tick(desk, list.withEnded)
  await choose(desk, 'matter-deadline', list.noDeadlineChoice)
  await choose(desk, 'matter-sort', list.sorts.codeName)
  await fill(desk, 'matter-search', (all[0] ?? '').slice(0, 3).toLocaleLowerCase('sv'))
  await expect.poll(async () => (await names()).length).toBeLessThan(all.length)
  const narrowed = await names()
  if (narrowed.length === 0) await choose(desk, 'matter-deadline', list.anyDeadline)
  await expect.poll(async () => (await names()).length).toBeGreaterThan(0)
  const left = await names()
  await rows().first().click()
  await heading(desk, left[0] ?? '')
  await desk.goBack()
  await heading(desk, list.title)
  await expect.poll(names).toEqual(left)
  await fill(desk, 'matter-search', 'zzz')
  await button(desk, list.clearFilter).click()
  await expect.poll(async () => (await names()).length).toBeGreaterThanOrEqual(all.length)
  expect(await tabRound(desk, 60)).toEqual([])
  expectClean()
}, 60_000)

it('finds who has a name, says that it was noted, and lets go of it', async () => {
  const shown = (await names()).length
  await fill(desk, 'matter-name', 'a')
  await button(desk, list.names.search).click()
  await desk.getByText(list.names.tooShort).waitFor()
  await fill(desk, 'matter-name', 'zzingen')
  await button(desk, list.names.search).click()
  await desk.getByText(list.names.found(0)).waitFor()
  await button(desk, list.showNames).count()
  await button(desk, list.names.clear).click()
  await expect.poll(async () => (await names()).length).toBe(shown)
  await button(desk, list.showNames).click()
  await button(desk, list.hideNames).waitFor()
  const named = await desk.locator('tbody [data-name]').allTextContents()
  const instead = Object.values(maskingText)
  const name = named.find((one) => !instead.some((word) => one.includes(word)))?.split(' ')[0] ?? ''
  await button(desk, list.hideNames).click()
  await fill(desk, 'matter-name', name.toLocaleLowerCase('sv'))
  await field(desk, 'matter-name').press('Enter')
  await expect.poll(async () => (await names()).length).toBe(named.filter((one) => one.startsWith(name)).length)
  await look(desk, 'matter-list-named')
  await button(desk, list.names.clear).click()
  expectClean()
}, 60_000)

it('searches from anywhere, opens what was found with Enter, and asks before it looks among persons', async () => {
  await goTo(desk, '/hjalp', text.help.title)
  await desk.keyboard.press('Control+f')
  await heading(desk, text.search.title)
  await expect.poll(() => desk.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('search')
  await desk.keyboard.type('arbet')
  await desk.locator('[data-hit]').first().waitFor()
  expect((await desk.locator('mark').first().textContent())?.toLocaleLowerCase('sv')).toMatch(/^arbet/)
  await look.plain(desk, 'search')
  await button(desk, text.search.identity.ask).click()
  await desk.getByText(/bland personuppgifterna. Sökningen är antecknad/).waitFor()
  await look(desk, 'search-identity')
  await fill(desk, 'search', 'zzz ((( "')
  await desk.getByText(text.search.nothing).waitFor()
  await look.plain(desk, 'search-nothing')
  await fill(desk, 'search', 'elin')
  await fill(desk, 'search', 'arbet')
  const hit = desk.locator('[data-hit]').first()
  await hit.waitFor()
  const codeName = (await hit.textContent()) ?? ''
  await hit.focus()
  await desk.keyboard.press('Enter')
  await heading(desk, codeName)
  await desk.goBack()
  await heading(desk, text.search.title)
  expect(await field(desk, 'search').inputValue()).toBe('arbet')
  await desk.locator('[data-hit]').first().waitFor()
  expect(await tabRound(desk, 60)).toEqual([])
  expectClean()
}, 60_000)

it('tells what has happened to a matter in words, and shows an earlier released wording', async () => {
  const everything = { page: 0, text: '', groupId: null, state: null, sort: 'codeName' }
  const listed = await askVault<{ rows: { id: string; codeName: string; summary: string }[] }>(desk, 'matter/list', everything)
  const released = listed.rows.find(({ summary }) => summary === 'released')
  await goTo(desk, `/arenden/${released?.id}`, released?.codeName ?? '')
  await openPart(desk, text.history.title)
  await desk
    .getByText(text.log.acts['referral/registered'] ?? '')
    .first()
    .waitFor()
  const version = desk.locator('details', { hasText: text.history.version(1) }).first()
  await version.locator('summary').click()
  await version.locator('.s-question').waitFor()
  const acts = await desk.locator('tbody tr td:nth-child(3)').allTextContents()
  expect(acts.filter((act) => /^[a-z-]+\/[a-z-]+$/.test(act))).toEqual([])
  await look(desk, 'matter-history')
  expectClean()
}, 60_000)
