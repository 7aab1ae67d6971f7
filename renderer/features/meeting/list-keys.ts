import { type RefObject, useEffect, useRef } from 'react'

/**
 * One key a person: Enter ticks and goes to the next box of the list, the arrows go without ticking. Space is the box's own.
 * Only where the key was struck on one of the boxes, so that a form inside the list keeps its own keys; a box with
 * `data-aside` is none of the list's.
 */
export function useListKeys<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const list = useRef<Kind>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (step === 0 || !list.current || event.ctrlKey || event.altKey || event.shiftKey) return
      const boxes = [...list.current.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:not([data-aside])')]
      const at = boxes.indexOf(event.target as HTMLInputElement)
      if (at < 0) return
      event.preventDefault()
      if (event.key === 'Enter') boxes[at]?.click()
      boxes[at + step]?.focus()
    }
    // The list may come later than its page: the document outlives both.
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return list
}
