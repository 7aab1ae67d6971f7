import { useCallback, useEffect, useRef, useState } from 'react'
import { goToField } from '../../ui'

/**
 * A small form that opens in the page in place of its button, by a press or a key: focus goes into it, and back to the button
 * when it closes. Asked for again while it is open it takes focus.
 */
export function useOpening(field: string) {
  const [isOpen, setIsOpen] = useState(false)
  const was = useRef(false)
  useEffect(() => {
    if (isOpen) goToField(field)
    else if (was.current) document.querySelector<HTMLElement>(`[data-shows="${field}"]`)?.focus()
    was.current = isOpen
  }, [isOpen, field])
  const open = useCallback(() => {
    setIsOpen(true)
    goToField(field)
  }, [field])
  return { isOpen, open, close: useCallback(() => setIsOpen(false), []) }
}
