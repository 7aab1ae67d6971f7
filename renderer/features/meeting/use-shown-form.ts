import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * A form that opens inside the page in place of the button that asked for it. Focus goes into the form (its first field
 * does that with `useFirstFocus`) and, when it closes, back to that button: give the button `data-shows`.
 */
export function useShownForm<Name extends string>() {
  const [shown, setShown] = useState<Name | null>(null)
  const before = useRef<Name | null>(null)
  useEffect(() => {
    if (shown === null && before.current !== null)
      document.querySelector<HTMLElement>(`[data-shows="${before.current}"]`)?.focus()
    before.current = shown
  }, [shown])
  const hide = useCallback(() => setShown(null), [])
  return { shown, show: setShown, hide }
}

/** Puts focus into the field of this name when its form has opened. */
export function useFirstFocus(field: string): void {
  useEffect(() => {
    document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)?.focus()
  }, [field])
}
