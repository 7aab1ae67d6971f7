// What a person does at the desk, as functions: by the words on the screen and the names of fields, never by how it is built.
import type { Page } from 'playwright-core'
import { text } from '../../renderer/text/sv'

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })

/** The element that takes focus in the field of this name. */
export const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`)

/** What can be written in: until it is known whether it may be, words stand there under the same name. */
export const area = (page: Page, name: string) => page.locator(`:is(input, textarea)[data-field="${name}"]`)

/** What is marked in a field while it is typed. */
export const marksIn = (page: Page, name: string): Promise<string[]> =>
  page.locator(`xpath=//textarea[@data-field="${name}"]/preceding-sibling::*//*[@data-mark]`).allTextContents()

export const fill = (page: Page, name: string, text: string): Promise<void> => area(page, name).fill(text)

/** Chooses by the words in the list. */
export const choose = async (page: Page, name: string, label: string): Promise<void> => {
  await field(page, name).selectOption({ label })
}

export const tick = (page: Page, label: string | RegExp): Promise<void> =>
  page.getByRole('checkbox', { name: label, exact: typeof label === 'string' }).check()

/** Opens a part of a matter's page: by the list at its side, or by the field that stands there when there is no room for one. */
export async function openPart(page: Page, name: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: text.matter.page.sections }).getByRole('link', { name, exact: true })
  const select = field(page, 'matter-section')
  await parts.or(select).first().waitFor()
  if (await parts.isVisible()) await parts.click()
  else await select.selectOption(await select.locator('option', { hasText: name }).first().getAttribute('value'))
  await page.getByRole('region', { name, exact: true }).waitFor()
}

/** Goes to a page of the desk as its navigation does; asks again when the place that was left was taken up meanwhile. */
export const goTo = async (page: Page, route: string, name: string | RegExp): Promise<void> => {
  const title = page.getByRole('heading', { level: 1, name })
  for (let time = 0; ; time += 1) {
    await page.evaluate((to) => {
      location.hash = to
    }, route)
    try {
      return await title.waitFor({ timeout: 3_000 })
    } catch (error) {
      if (time === 4) throw error
    }
  }
}

export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()
