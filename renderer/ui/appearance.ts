import { useSyncExternalStore } from 'react'
import type { Density } from './theme'

export type Scheme = 'light' | 'dark' | 'auto'
export const textSizes = [100, 115, 130, 150, 200] as const
export type TextSize = (typeof textSizes)[number]
export type Appearance = { scheme: Scheme; density: Density; textSize: TextSize }

/** How a window looks. In memory only: the desk keeps it in the vault, since a page has no storage of its own. */
let current: Appearance = { scheme: 'auto', density: 'normal', textSize: 100 }
const listeners = new Set<() => void>()
const system = () => window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  const media = system()
  media.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    media.removeEventListener('change', listener)
  }
}

export function setAppearance(change: Partial<Appearance>): void {
  current = { ...current, ...change }
  for (const listener of [...listeners]) listener()
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => current)

/** What the scheme comes to on this machine now. */
export const useShownScheme = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => (current.scheme === 'auto' ? (system().matches ? 'dark' : 'light') : current.scheme))

/** Reads what was stored; undefined when it is no appearance. */
export function readAppearance(stored: unknown): Appearance | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { scheme, density, textSize } = stored as Record<string, unknown>
  if (scheme !== 'light' && scheme !== 'dark' && scheme !== 'auto') return undefined
  if (density !== 'normal' && density !== 'compact') return undefined
  const size = textSizes.find((candidate) => candidate === textSize)
  return size === undefined ? undefined : { scheme, density, textSize: size }
}
