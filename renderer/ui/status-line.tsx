import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
const put = (sentence: string) => {
  said = sentence
  for (const listener of [...listeners]) listener()
}

/** Tells about a change away from focus, to those who listen instead of look: "Dagordningen visas på duken". */
export function say(sentence: string): void {
  // Emptied first, so that the same sentence twice is heard twice.
  put('')
  setTimeout(() => put(sentence), 50)
}

/** The one polite region of a window; `UiProvider` has it. */
export function StatusRegion() {
  const sentence = useSyncExternalStore(subscribe, () => said)
  return (
    <div role="status" aria-live="polite" className="s-hidden">
      {sentence}
    </div>
  )
}
