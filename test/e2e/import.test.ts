// An existing list taken in as a coordinator does: a CSV of three hundred rows with what such lists hold, one that is cancelled half
// way, and a small workbook; and how the page looks.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { text } from '../../renderer/text/sv'
import type { EndpointName } from '../../shared/contract/contract'
import { csvOf, LIST_HEADS, listRows } from '../builders/lists'
import { askVault } from '../walk/ask'
import { button, choose, field, goTo, heading, tick } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ALC_GROUP } from '../walk/main-job'
import { unlockDemo } from '../walk/unlock'
import { launchSamrum, type Samrum } from './harness'

const words = text.import
let samrum: Samrum
let look: Look
let desk: Page

const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const list = (search = '') =>
  ask<{ total: number; rows: { id: string; hasIdentity: boolean }[] }>('matter/list', {
    page: 0,
    text: search,
    groupId: null,
    state: null,
    sort: 'codeName',
  })
const acts = async (name: 'log/list' | 'identity-log/list') =>
  (await ask<{ lines: { act: string }[] }>(name, { before: null })).lines.filter(({ act }) => act.startsWith('import/')).length
const give = (name: string, bytes: Uint8Array) =>
  desk
    .locator('[data-picker="import-file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
const chooseGroup = () => choose(desk, 'import-group', ALC_GROUP)

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  desk = await unlockDemo(samrum)
})
afterAll(async () => samrum?.close())

describe('an existing list', () => {
  it('is shown before it is taken: what each column becomes, what the group does not know, what each row lacks', async () => {
    await goTo(desk, '/import', words.title)
    await look.plain(desk, 'import-begin')
    const odd = (row: number): Partial<Record<string, string>> =>
      row === 7 ? { Inkom: '2024-02-30' } : row % 100 === 0 ? { Myndighet: 'Skolan' } : {}
    const heads = LIST_HEADS.map((head) => (head === 'Adress' ? 'Bostad där hen bor' : head))
    await give('Aktuella 2024.csv', csvOf(listRows({ rows: 300, change: odd }), heads))
    await desk.getByText(words.file.read('Aktuella 2024.csv', 300, 12)).waitFor()
    await chooseGroup()
    await desk.getByText(words.preview.counts(296, 4, 0)).waitFor()
    expect(await field(desk, 'column-1').inputValue()).toBe('reference')
    await choose(desk, 'column-11', words.columns.targets.address)
    await choose(desk, 'party-Skolan', 'Arbetsförmedlingen')
    await desk.getByText(words.preview.counts(299, 1, 0)).waitFor()
    await tick(desk, words.preview.onlyProblems)
    await desk.getByText('Inkom: datumet finns inte eller går inte att läsa.').waitFor()
    await look(desk, 'import-preview')
    expect(look.problems.splice(0)).toEqual([])
  })

  it('is taken whole when it has been said what happens to rows that stop, and the others are named', async () => {
    const { total } = await list()
    await button(desk, words.run.all(299)).click()
    await desk.getByText(words.run.chooseFirst).first().waitFor()
    await desk.getByRole('radio', { name: words.run.leaveOut }).check()
    await button(desk, words.run.all(299)).click()
    await heading(desk, words.done.title)
    await desk.getByText(words.done.leftRow(8)).waitFor()
    await look(desk, 'import-done')
    expect(look.problems.splice(0)).toEqual([])
    expect((await list()).total).toBe(total + 299)
    const { rows } = await list('SOC-299')
    expect(rows).toMatchObject([{ hasIdentity: true }])
    const { individual } = await ask<{ individual: { familyName: string } }>('identity/read', { matterId: rows[0]?.id })
    expect(individual.familyName).toBe('Åvallsmarkfss')
    expect([await acts('log/list'), await acts('identity-log/list')]).toEqual([1, 1])
  })

  it('leaves nothing behind when it is cancelled half way', async () => {
    const before = await list()
    await button(desk, words.done.another).click()
    await heading(desk, words.title)
    await give('stor.csv', csvOf(listRows({ rows: 4000, change: (row) => ({ Kod: `STOR-${row}` }) })))
    await chooseGroup()
    await desk.getByText(words.preview.counts(4000, 0, 0)).waitFor({ timeout: 20_000 })
    await button(desk, words.run.all(4000)).click()
    await desk.getByText(/^Rad \d/).waitFor()
    await samrum.screenshot(desk, 'import/running')
    await field(desk, 'import-cancel').click()
    await desk.locator('[data-code="import/cancelled"]').waitFor()
    expect(await list()).toEqual(before)
    expect([await acts('log/list'), await acts('identity-log/list')]).toEqual([1, 1])
  })

  it('is read out of a workbook as well, days and long numbers as they were typed', async () => {
    const { total } = await list()
    const cell = (value: string) => ({ type: String, value })
    const data = [
      ['Kod', 'Inkommen', 'Myndighet', 'Handläggare', 'Namn'].map(cell),
      ...[1, 2].map((row) => [
        cell(`XL-${row}`),
        { type: Date, value: new Date(Date.UTC(2024, 4, row)), format: 'yyyy-mm-dd' },
        cell('AF'),
        cell('Elin Forsmyr'),
        cell('Åvallsmark, Tindra'),
      ]),
    ]
    await give('två.xlsx', new Uint8Array(await writeWorkbook(data as never).toBuffer()))
    await desk.getByText(words.file.read('två.xlsx', 2, 5)).waitFor()
    await desk.getByText(words.preview.counts(2, 0, 0)).waitFor()
    await button(desk, words.run.all(2)).click()
    await heading(desk, words.done.title)
    await button(desk, words.done.toList).click()
    await heading(desk, text.matter.list.title)
    expect((await list()).total).toBe(total + 2)
    const { rows } = await list('XL-2')
    expect(await ask('matter/open', { matterId: rows[0]?.id })).toMatchObject({ receivedOn: '2024-05-02' })
  })
})
