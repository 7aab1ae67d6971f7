import { describe, expect, it } from 'vitest'
import { isChord, isSafeChord, type KeyPress } from '../../../../renderer/ui/keys'

const press = (key: string, held: Partial<Omit<KeyPress, 'key'>> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('isChord', () => {
  it.each([
    ['Ctrl+K', press('k', { ctrlKey: true })],
    ['Ctrl+Skift+L', press('L', { ctrlKey: true, shiftKey: true })],
    ['Alt+1', press('1', { altKey: true })],
    ['F1', press('F1')],
    ['PgDn', press('PageDown')],
    ['Esc', press('Escape')],
  ])('%s is that press', (chord, struck) => {
    expect(isChord(struck, chord)).toBe(true)
  })

  it.each([
    ['Ctrl+K', press('k')],
    ['Ctrl+K', press('K', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+Skift+L', press('l', { ctrlKey: true })],
    ['F1', press('F1', { altKey: true })],
  ])('%s is not a press with other keys held', (chord, struck) => {
    expect(isChord(struck, chord)).toBe(false)
  })
})

describe('isSafeChord', () => {
  it.each(['Ctrl+N', 'Alt+3', 'F5', 'PgUp', 'Esc', 'Ctrl+Skift+B'])('%s cannot be struck while typing', (chord) => {
    expect(isSafeChord(chord)).toBe(true)
  })
  it.each(['K', 'Skift+L', 'Enter'])('%s can, and may not be a command', (chord) => {
    expect(isSafeChord(chord)).toBe(false)
  })
})
