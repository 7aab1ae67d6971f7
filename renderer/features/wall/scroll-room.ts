import { useSyncExternalStore } from 'react'

// How far the slide on the wall can be scrolled, as the live preview has measured it: it has the wall's own shape.
let steps = 0
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function tellScrollRoom(measured: number): void {
  if (measured === steps) return
  steps = measured
  for (const listener of [...listeners]) listener()
}

export const useScrollRoom = (): number => useSyncExternalStore(subscribe, () => steps)
