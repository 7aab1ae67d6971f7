// Looks at one screen as a person with eyes, a screen reader, a small display and a large text would: axe, widths, a picture.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { Samrum } from '../e2e/harness'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** The smallest display there is in an office; what fits there fits everywhere. */
const SMALL = { width: 1024, height: 768, text: 100 } as const
const LARGE_TEXT = { ...SMALL, text: 200 } as const
const WIDE = { width: 1600, height: 900, text: 100 } as const
type Size = { readonly width: number; readonly height: number; readonly text: number }

/** Collects what is wrong with the screens it is shown. */
export interface Look {
  /** In every dress: light, dark, small, large text. */
  (page: Page, name: string): Promise<void>
  /** In light on the small display alone, for a page whose fullest state is seen in every dress elsewhere. `test:long` sees all of both. */
  plain(page: Page, name: string): Promise<void>
  readonly problems: string[]
}

export function looker(samrum: Samrum): Look {
  const problems: string[] = []
  const noteOf = (name: string) => (where: string, found: readonly string[]) =>
    problems.push(...found.map((one) => `${name} ${where}: ${one}`))
  const plain = async (page: Page, name: string): Promise<void> => {
    const note = noteOf(name)
    await resize(samrum, page, SMALL)
    await settle(page)
    note('light', await violations(page, 'all'))
    note('1024 × 768', await misfits(page))
    await samrum.screenshot(page, `screens/${name}`)
  }
  const look = async (page: Page, name: string): Promise<void> => {
    const note = noteOf(name)
    await plain(page, name)
    await page.emulateMedia({ colorScheme: 'dark' })
    await settle(page)
    note('dark', await violations(page, 'colours'))
    if (process.env.SAMRUM_LONG) await samrum.screenshot(page, `screens/${name}-dark`)
    await page.emulateMedia({ colorScheme: 'light' })
    await resize(samrum, page, LARGE_TEXT)
    const cut = await misfits(page)
    note('200 %', cut)
    if (cut.length > 0 || process.env.SAMRUM_LONG) await samrum.screenshot(page, `screens/${name}-200`)
    if (process.env.SAMRUM_LONG) {
      await resize(samrum, page, WIDE)
      note('1600 × 900', await misfits(page))
      await samrum.screenshot(page, `screens/${name}-wide`)
    }
    await resize(samrum, page, SMALL)
  }
  return Object.assign(look, { plain: process.env.SAMRUM_LONG ? look : plain, problems })
}

/** Two frames, so that what was asked for has been laid out; transitions are over when nothing animates. */
export const settle = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    await Promise.race([
      Promise.allSettled(document.getAnimations().map((one) => one.finished)),
      new Promise((resolve) => setTimeout(resolve, 600)),
    ])
  })

async function resize(samrum: Samrum, page: Page, size: Size): Promise<void> {
  const now = await page.evaluate(() => [window.innerWidth, window.innerHeight])
  const differs = now[0] !== size.width || now[1] !== size.height
  if (differs)
    await samrum.app.evaluate(
      ({ BrowserWindow }, { url, width, height }) => {
        const shown = BrowserWindow.getAllWindows().find((one) => !one.isDestroyed() && one.webContents.getURL() === url)
        shown?.setContentSize(width, height)
      },
      { url: page.url(), width: size.width, height: size.height },
    )
  await page.evaluate(async ({ width, text }) => {
    document.documentElement.style.fontSize = `${text}%`
    for (let turn = 0; turn < 60 && Math.abs(window.innerWidth - width) > 1; turn += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, size)
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown[]; html: string; any: { message: string }[] }[] }[]
}

async function violations(page: Page, which: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(
    async ({ tags, colours }) => {
      const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResult> } }
      const only = colours ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags }
      const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'], rules: { region: { enabled: false } } })
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html, any }) => `${id} at ${target.join(' ')} ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
      )
    },
    { tags: TAGS, colours: which === 'colours' },
  )
}

/** A page that scrolls sideways, buttons whose words are cut off or that lie outside the page. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const wide = document.scrollingElement
    if (wide && wide.scrollWidth > window.innerWidth + 1) {
      const outside = [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
        .slice(-1)
        .map((one) => one.outerHTML.slice(0, 120))
      found.push(`the page is ${wide.scrollWidth} wide in ${window.innerWidth}; ${outside}`)
    }
    for (const one of document.querySelectorAll<HTMLElement>('button, [role="button"], [role="tab"], summary')) {
      const box = one.getBoundingClientRect()
      const shown = box.width > 1 && one.checkVisibility()
      if (!shown || one.closest('.s-hidden, .d-skip')) continue
      const parts = [one, ...one.querySelectorAll<HTMLElement>('*')]
      const cut = parts.some((part) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(part)
        // For ears only.
        if (clipPath !== 'none') return false
        return (
          (overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1) ||
          (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 2)
        )
      })
      const inside = one.closest('.s-table-frame') !== null
      if (cut) found.push(`cut off: ${one.textContent?.trim() || one.getAttribute('aria-label')}`)
      if (!inside && (box.right > window.innerWidth + 1 || box.left < -1))
        found.push(`outside the page: ${one.textContent?.trim() || one.getAttribute('aria-label')}`)
    }
    return found
  })

/** Presses Tab round the page once. @returns what cannot be reached, and what shows no focus */
export async function tabRound(page: Page, presses: number): Promise<string[]> {
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    const tracked = window as unknown as { reached: Set<Element> }
    tracked.reached = new Set()
  })
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab')
    const again = await page.evaluate(() => {
      const { reached } = window as unknown as { reached: Set<Element> }
      const at = document.activeElement
      if (!at || at === document.body) return false
      const was = reached.has(at)
      reached.add(at)
      return was
    })
    if (again) break
  }
  return page.evaluate(() => {
    const { reached } = window as unknown as { reached: Set<Element> }
    const wanted = 'a[href], button, input:not([type="hidden"]), select, textarea, [tabindex="0"]'
    const dialog = document.querySelector('[role="dialog"][aria-modal="true"]')
    const name = (one: Element) =>
      one.getAttribute('aria-label') || one.textContent?.trim().slice(0, 60) || one.outerHTML.slice(0, 80)
    const radios = (one: Element) =>
      one instanceof HTMLInputElement && one.type === 'radio'
        ? [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].some(
            (other) => other.name === one.name && reached.has(other),
          )
        : false
    const problems: string[] = []
    for (const one of (dialog ?? document).querySelectorAll<HTMLElement>(wanted)) {
      const off = (one as HTMLButtonElement).disabled || one.tabIndex < 0 || one.closest('[inert], [hidden]') !== null
      if (off || !one.checkVisibility() || reached.has(one) || radios(one)) continue
      // A tab list is one stop: arrows go on from there.
      if (one.getAttribute('role') === 'tab') continue
      problems.push(`Tab does not reach ${name(one)}`)
    }
    for (const one of reached) {
      ;(one as HTMLElement).focus({ focusVisible: true } as FocusOptions)
      const ringed = (element: Element | null) => {
        if (!element) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      }
      const near = [one, one.parentElement, one.closest('label'), ...(one.parentElement?.children ?? [])]
      if (!near.some(ringed)) problems.push(`no focus to be seen on ${name(one)}`)
    }
    return problems
  })
}
