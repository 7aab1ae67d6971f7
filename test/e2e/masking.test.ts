// "Dold", "Ej angivet" and "Okänt", with the identities open and closed: list, matter page, search, history, titles, a saved file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { maskingText } from '../../renderer/text/sv/masking'
import { papersText } from '../../renderer/text/sv/papers'
import { previewText } from '../../renderer/text/sv/preview'
import type { EndpointName } from '../../shared/contract/contract'
import { nobody } from '../builders/founded-vault'
import { readPdf } from '../builders/read-pdf'
import { askVault, type OwnMatter, registerOwnMatter } from '../walk/ask'
import { area, button, fill, goTo, heading, openPart } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ALC_GROUP, ARENA_GROUP } from '../walk/main-job'
import { paperLabel } from '../walk/papers'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

/** No word of ours. */
const M = { givenName: 'Qvambrolin', familyName: 'Zwixelhed', address: 'Drosselgatan', alsoKnown: 'Vrimplost', text: 'Kvarnblox' }
const ANY = new RegExp(Object.values(M).join('|'), 'i')
const REFERENCE = 'MASK-2026'
const list = text.matter.list

let samrum: Samrum
let look: Look
let desk: Page
let whole: OwnMatter
let hidden: OwnMatter
let bare: OwnMatter
let rounds: OwnMatter

const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const expectClean = () => expect(look.problems.splice(0)).toEqual([])
const codeNames = () => [whole, hidden, bare, rounds].map(({ codeName }) => codeName)
const onScreen = () => desk.evaluate(() => document.body.innerText)
const nameOf = async ({ codeName }: OwnMatter) =>
  (await desk.getByRole('row').filter({ hasText: codeName }).locator('[data-name]').innerText()).trim()
const fact = (label: string) =>
  desk
    .locator('.s-facts')
    .locator('div')
    .filter({ has: desk.getByText(label, { exact: true }) })
    .locator('dd')
const kindOf = (label: string) => fact(label).locator('[data-masked]').first().getAttribute('data-masked')

/** What other programs see of our windows. */
async function titles(): Promise<string[]> {
  const own = await samrum.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
  return [...own, await desk.title()]
}
async function expectSilentTitles(): Promise<void> {
  for (const title of await titles()) {
    expect(title).not.toMatch(ANY)
    for (const codeName of codeNames()) expect(title).not.toContain(codeName)
    expect(title).toMatch(/Samrum$|^Samrum/)
  }
}
const showOwn = async () => {
  await goTo(desk, '/arenden', list.title)
  await fill(desk, 'matter-search', REFERENCE)
  await expect.poll(() => desk.locator('tbody [data-row-link]').count()).toBe(4)
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
  whole = await registerOwnMatter(desk, ALC_GROUP, `${REFERENCE}-1`)
  hidden = await registerOwnMatter(desk, ALC_GROUP, `${REFERENCE}-2`)
  bare = await registerOwnMatter(desk, ALC_GROUP, `${REFERENCE}-3`)
  rounds = await registerOwnMatter(desk, ARENA_GROUP, `${REFERENCE}-4`)
  const { givenName, familyName, alsoKnown } = M
  const individual = { ...nobody, givenName, familyName, address: `${M.address} 3`, alsoKnown }
  await ask('identity/write', { matterId: whole.id, individual })
  await ask('identity/write', { matterId: hidden.id, individual: { ...nobody, protectedIdentity: true } })
  await ask('text/save', { matterId: whole.id, field: 'in-depth', text: M.text })
  for (const answer of ['investigated', 'unknown'])
    await ask('answers/save', { matterId: whole.id, of: 'criteria', answers: { 'investigated-answer': answer } })
  const { parties } = await ask<{ parties: { id: string }[] }>('group/open', { groupId: rounds.groupId })
  const coordination = { reasons: [], otherReason: '', organisationIds: [], zeroPlaced: false, earlierRounds: null }
  await ask('coordination/save', {
    matterId: rounds.id,
    coordination: { ...coordination, organisationIds: parties.slice(0, 2).map(({ id }) => id), fewReason: 'Prov' },
  })
}, 90_000)
afterAll(async () => samrum?.close())

it('says in the list that a name is hidden before it is asked for, and whose stays so (X14, X15)', async () => {
  await showOwn()
  await expect.poll(() => nameOf(whole)).toContain(maskingText.hidden)
  expect(await nameOf(hidden)).toContain(maskingText.hidden)
  expect(await nameOf(bare)).toContain(maskingText.notGiven)
  expect(await onScreen()).not.toMatch(ANY)
  await look(desk, 'masking-list-hidden')
  await button(desk, list.showNames).click()
  await expect.poll(() => nameOf(whole)).toBe(`${M.givenName} ${M.familyName}`)
  expect(await nameOf(hidden)).toContain(maskingText.hidden)
  expect(await nameOf(bare)).toContain(maskingText.notGiven)
  await look(desk, 'masking-list-names')
  await expectSilentTitles()
  await button(desk, list.hideNames).click()
  await expect.poll(onScreen).not.toMatch(ANY)
  expectClean()
}, 60_000)

it('tells the three apart on the page of a matter (X14, A21)', async () => {
  await goTo(desk, `/arenden/${whole.id}/personuppgifter`, whole.codeName)
  await openPart(desk, text.matter.page.tabs.identity)
  await expect.poll(() => kindOf(text.identity.who)).toBe('hidden')
  expect(await onScreen()).not.toMatch(ANY)
  await button(desk, text.identity.show).click()
  await desk.getByText(M.givenName).waitFor()
  expect(await kindOf(text.identity.phone)).toBe('notGiven')
  await look(desk, 'masking-identity')
  await expectSilentTitles()
  await button(desk, text.identity.hide).click()

  await goTo(desk, `/arenden/${hidden.id}/personuppgifter`, hidden.codeName)
  await button(desk, text.identity.show).click()
  await expect.poll(() => kindOf(text.identity.givenName)).toBe('hidden')
  expect(await kindOf(text.identity.address)).toBe('hidden')
  expect(await kindOf(text.identity.personalNumber)).toBe('notGiven')
  await look(desk, 'masking-identity-protected')

  await goTo(desk, `/arenden/${rounds.id}/samordning`, rounds.codeName)
  await desk.locator('[data-masked="unknown"]').waitFor()
  expect(await desk.locator('[data-masked="notGiven"]').count()).toBeGreaterThan(0)
  await look(desk, 'masking-coordination')

  await goTo(desk, `/arenden/${whole.id}/kriterier`, whole.codeName)
  await button(desk, text.form.history.show).click()
  await desk.locator('[data-masked="unknown"]').first().waitFor()
  await look.plain(desk, 'masking-answers')
  expectClean()
}, 90_000)

it('saves a paper whose name, properties and metadata say nothing of anybody (X8, X14)', async () => {
  await goTo(desk, `/arenden/${whole.id}/papper`, whole.codeName)
  await button(desk, `${text.matter.papers.make}: ${paperLabel('confirmation')}`)
    .first()
    .click()
  const preview = await samrum.page('preview', 20_000)
  await preview.locator('canvas').first().waitFor()
  await expectSilentTitles()
  const path = join((await sharedPlan()).scratch, 'masking.pdf')
  await samrum.dialogs.answerSave(path)
  await button(preview, previewText.save).click()
  await preview.getByText(previewText.saved).waitFor()
  const offered = (await samrum.dialogs.asked()).filter(({ kind }) => kind === 'save')
  expect(offered).toHaveLength(1)
  expect(offered[0]?.text).toMatch(/bekraftelse-[a-z]+-\d+-\d{4}-\d{2}-\d{2}\.pdf/)
  expect(offered[0]?.text).not.toMatch(ANY)
  const bytes = readFileSync(path)
  const { info, xmp } = await readPdf(new Uint8Array(bytes))
  expect(info.Title).toBe(papersText.kinds.confirmation)
  for (const said of [JSON.stringify(info), xmp, bytes.toString('latin1')]) {
    expect(said).not.toMatch(ANY)
    expect(said).not.toContain(whole.codeName)
  }
  await button(preview, previewText.close)
    .click()
    .catch(() => {})
  await samrum.gone('preview')
}, 60_000)

it('finds a name among the persons alone, and forgets that it was looked for when they are closed (X14)', async () => {
  await goTo(desk, '/sok', text.search.title)
  await fill(desk, 'search', M.givenName)
  await desk.getByText(text.search.nothing).waitFor()
  await button(desk, text.search.identity.ask).click()
  await desk.locator('[data-hit]').first().waitFor()
  await expectSilentTitles()

  const groupId = whole.groupId
  const startsAt = `${whole.today}T23:30`
  const { meetingId } = await ask<{ meetingId: string }>('meeting/plan', { groupId, startsAt, plannedMinutes: 20, place: '' })
  await ask('meeting/start', { meetingId })
  await expect.poll(onScreen).not.toMatch(ANY)
  await expect.poll(() => area(desk, 'search').inputValue()).toBe('')
  await goTo(desk, '/arenden', list.title)
  await goTo(desk, '/sok', text.search.title)
  expect(await area(desk, 'search').inputValue()).toBe('')
  await fill(desk, 'search', M.givenName)
  await desk.getByText(text.search.nothing).waitFor()
  expect(await desk.locator('[data-hit]').count()).toBe(0)
  await look(desk, 'masking-search-closed')
  await fill(desk, 'search', '')
  expectClean()
}, 60_000)

it('says where identity is closed that it is hidden rather than nothing: list, page, written words, history (X14)', async () => {
  await showOwn()
  await expect.poll(() => nameOf(whole)).toContain(maskingText.hidden)
  expect(await nameOf(hidden)).toContain(maskingText.hidden)
  expect(await nameOf(bare)).toContain(maskingText.notGiven)
  expect(await button(desk, list.showNames).count()).toBe(0)
  await look(desk, 'masking-list-closed')
  await desk.getByRole('row').filter({ hasText: whole.codeName }).locator('[data-row-link]').click()
  await heading(desk, whole.codeName)
  await openPart(desk, text.matter.page.tabs.identity)
  await expect.poll(() => kindOf(text.identity.who)).toBe('hidden')
  await look(desk, 'masking-identity-closed')
  await openPart(desk, text.form.tab)
  await desk.locator('[data-masked="notGiven"]').first().waitFor()
  await look(desk, 'masking-form-closed')
  const inDepth = (kind: string) => desk.locator(`[data-field="in-depth"] [data-masked="${kind}"]`).waitFor()
  await openPart(desk, text.booking.title)
  await inDepth('hidden')
  await look.plain(desk, 'masking-words-closed')
  await openPart(desk, text.history.title)
  await desk.getByText(text.history.identityClosed).waitFor()
  expect(await onScreen()).not.toMatch(ANY)
  await goTo(desk, `/arenden/${bare.id}/personuppgifter`, bare.codeName)
  await expect.poll(() => kindOf(text.identity.who)).toBe('notGiven')
  await openPart(desk, text.booking.title)
  await inDepth('notGiven')
  await expectSilentTitles()
  expect(samrum.output()).not.toMatch(ANY)
  expectClean()
}, 90_000)
