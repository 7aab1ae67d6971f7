import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

const MOST = 50

/**
 * The text belongs to the field while it is typed; its owner hears of it later and hands it back. What comes back is known by what was
 * sent; anything else is the owner's own (an earlier wording, a phrase, another user), and takes the field over.
 */
export function useEcho(of: {
  area: RefObject<HTMLTextAreaElement | null>
  value: string
  typed: string
  type(text: string): void
}): { sent(text: string): void } {
  const { area, value, typed, type } = of
  const sent = useRef([value])
  const caret = useRef<[number, number] | null>(null)
  useEffect(() => {
    const at = sent.current.lastIndexOf(value)
    if (at >= 0) {
      sent.current.splice(0, at)
      return
    }
    sent.current = [value]
    const { current } = area
    caret.current = current && document.activeElement === current ? [current.selectionStart, current.selectionEnd] : null
    type(value)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text that was set from outside takes the caret to its end
  useLayoutEffect(() => {
    const kept = caret.current
    caret.current = null
    if (kept) area.current?.setSelectionRange(...kept)
  }, [typed])
  return {
    sent(text) {
      sent.current.push(text)
      if (sent.current.length > MOST) sent.current.shift()
    },
  }
}
