import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** More than a hand types before its owner has drawn. */
const MOST = 100

interface Echo {
  /** What the owner was told, the newest last. */
  readonly sent: readonly string[]
  /** What the owner drew last. */
  readonly seen: string
}

/** What a value from the owner means: an echo of what was typed, or (`isOwners`) a text of its own. */
export function takeValue({ sent, seen }: Echo, value: string): Echo & { readonly isOwners: boolean } {
  // The owner has not drawn since: what is typed is ahead of it, however far.
  if (value === seen) return { sent: sent.at(-1) === value ? [value] : sent, seen, isOwners: false }
  const at = sent.lastIndexOf(value)
  if (at >= 0) return { sent: sent.slice(at), seen: value, isOwners: false }
  return { sent: [value], seen: value, isOwners: true }
}

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
  const state = useRef<Echo>({ sent: [value], seen: value })
  const caret = useRef<[number, number] | null>(null)
  useEffect(() => {
    const { isOwners, ...next } = takeValue(state.current, value)
    state.current = next
    if (!isOwners) return
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
      const { sent, seen } = state.current
      state.current = { sent: [...sent.slice(-MOST), text], seen }
    },
  }
}
