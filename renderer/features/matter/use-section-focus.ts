import { type RefObject, useEffect, useRef } from 'react'

/**
 * A part of the page begins at its own top: when another one is chosen, focus goes to its first heading, and the page goes back
 * to where it begins if it was scrolled past that. Not for the part the page opened with: there the page's heading has it.
 */
export function useSectionFocus(current: string | undefined): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null)
  const before = useRef(current)
  useEffect(() => {
    const was = before.current
    before.current = current
    const section = box.current
    if (was === undefined || was === current || !section) return
    if (isAbove(section)) section.scrollIntoView({ block: 'start' })
    const at = document.activeElement
    // A field of the part that has taken focus keeps it, and so does the list of parts that is gone through with arrows.
    if (section.contains(at) || at instanceof HTMLSelectElement) return
    const heading = section.querySelector<HTMLElement>('h2')
    heading?.setAttribute('tabindex', '-1')
    ;(heading ?? section).focus({ preventScroll: true })
  }, [current])
  return box
}

/** Whether its beginning has been scrolled up under what stays on top. */
const isAbove = (section: HTMLElement) =>
  section.getBoundingClientRect().top < Number.parseFloat(getComputedStyle(section).scrollMarginTop)
