import { useEffect, useSyncExternalStore } from 'react'
import { isChord } from './keys'

/** Something that can be done now: stands in the palette (Ctrl+K) and the map of keys (F1), and answers to its keys. */
export type Command = {
  id: string
  label: string
  group: string
  /** `Ctrl+Skift+L`, `F5`, `Alt+1`: as it is shown. Never a bare letter (WCAG 2.1.4). */
  keys?: string
  run(): void
}

let commands: readonly Command[] = []
const owners = new Map<symbol, readonly Command[]>()
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
function changed() {
  commands = [...owners.values()].flat()
  for (const listener of [...listeners]) listener()
}

/** Offers commands for as long as the component is on screen. Keep the array steady (`useMemo`). */
export function useCommands(own: readonly Command[]): void {
  useEffect(() => {
    const owner = Symbol('commands')
    owners.set(owner, own)
    changed()
    return () => {
      owners.delete(owner)
      changed()
    }
  }, [own])
}

export const useAllCommands = (): readonly Command[] => useSyncExternalStore(subscribe, () => commands)

/** Once per window: a press runs the newest command with its chord, so that a page can take over a key of the frame. */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const command = [...commands].reverse().find(({ keys }) => keys !== undefined && isChord(event, keys))
      if (!command) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
