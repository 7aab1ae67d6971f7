import type { Input } from 'electron'

/** Keys that mean the same in every window, the projector's included, also where there is no menu. */
export function isLockKey(input: Pick<Input, 'type' | 'control' | 'meta' | 'shift' | 'alt' | 'key'>): boolean {
  return input.type === 'keyDown' && (input.control || input.meta) && input.shift && !input.alt && input.key.toLowerCase() === 'l'
}

/** Ctrl+C, Ctrl+X, Ctrl+Insert and Shift+Delete put something on the clipboard. */
export function isCopyKey(input: Pick<Input, 'type' | 'control' | 'meta' | 'shift' | 'key'>): boolean {
  if (input.type !== 'keyDown') return false
  const key = input.key.toLowerCase()
  return ((input.control || input.meta) && (key === 'c' || key === 'x' || key === 'insert')) || (input.shift && key === 'delete')
}
