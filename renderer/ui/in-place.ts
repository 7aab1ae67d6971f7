import { type RefObject, useEffect, useRef } from 'react'

const CONTROLS = 'input:not([type="hidden"]), select, textarea, button'

/**
 * For a form or a question that stands in the page in place of the button that asked for it: focus goes into its first control,
 * and, when it goes, back to that button (which carries `data-shows={opener}`), unless focus has found a place of its own.
 * @param takesFocus false for a form that stands there from the beginning
 */
export function useInPlace<Kind extends HTMLElement>(opener: string, takesFocus = true): RefObject<Kind | null> {
  const box = useRef<Kind>(null)
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>(CONTROLS)?.focus()
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return
        document.querySelector<HTMLElement>(`[data-shows="${CSS.escape(opener)}"]`)?.focus()
      })
    }
  }, [opener, takesFocus])
  return box
}
