import type { ErrorFacts } from '../text/sv/error-text'
import { programErrorText } from '../text/sv/errors-program'
import { lockText } from '../text/sv/lock'

/** The few things the lock page needs of a page library. */

export function byId<Kind extends HTMLElement>(id: string): Kind {
  const element = document.getElementById(id)
  if (!element) throw new Error(`lock page: #${id}`)
  return element as Kind
}

type Attributes = Readonly<Record<string, string | boolean>>

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (value !== false) element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

export const button = (label: string, className: string, onClick: () => void): HTMLButtonElement => {
  const element = make('button', { type: 'button', class: className }, label)
  element.addEventListener('click', onClick)
  return element
}

/** What happened in bold, what to do after it. */
export function showSentence(box: HTMLElement, what: string, doThis = ''): void {
  box.replaceChildren(make('strong', {}, what), doThis)
  box.hidden = false
}

export function showRefusal(box: HTMLElement, refusal: { code: string; facts: ErrorFacts }): void {
  const { what, doThis } = programErrorText(refusal.code, refusal.facts)
  box.dataset.code = refusal.code
  showSentence(box, what, doThis)
}

export type View = 'unlock' | 'recovery' | 'none' | 'unusable'
export const showView = (view: View): void => {
  document.body.dataset.view = view
}

/** "2026-03-12 10:42" in local time. */
export function moment(instant: string): string {
  const at = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Makes every "Visa" button show and hide the field it names. */
export function wireReveal(root: ParentNode): void {
  for (const toggle of root.querySelectorAll<HTMLButtonElement>('[data-reveals]')) {
    const field = byId<HTMLInputElement>(toggle.dataset.reveals ?? '')
    toggle.addEventListener('click', () => {
      const shown = field.type === 'text'
      field.type = shown ? 'password' : 'text'
      toggle.textContent = shown ? lockText.show : lockText.hide
      toggle.setAttribute('aria-label', shown ? lockText.showLabel : lockText.hideLabel)
      field.focus()
    })
  }
}
