/** Names of keys as people read them -> names of the event. Letters stand for themselves. */
const NAMED: Readonly<Record<string, string>> = {
  PgUp: 'PageUp',
  PgDn: 'PageDown',
  Esc: 'Escape',
  Enter: 'Enter',
  Mellanslag: ' ',
  Upp: 'ArrowUp',
  Ned: 'ArrowDown',
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether a press is the chord that is written `Ctrl+Shift+L`, `F5`, `Alt+1`, `PgDn`. */
export function isChord(press: KeyPress, chord: string): boolean {
  const parts = chord.split('+')
  const last = parts[parts.length - 1] ?? ''
  const key = NAMED[last] ?? last
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Ctrl') &&
    press.altKey === parts.includes('Alt') &&
    press.shiftKey === parts.includes('Skift')
  )
}

/** True for chords that cannot be struck while typing a text (WCAG 2.1.4: no bare letters). */
export const isSafeChord = (chord: string): boolean =>
  /(^|\+)(F\d{1,2}|PgUp|PgDn|Esc)$/.test(chord) || /^(Ctrl|Alt)\+/.test(chord)
