/**
 * Keys of a field with marks, beside their buttons and on F1's map: next to one another on every keyboard, nobody's letter, and free
 * in the room (F5 to F9), in the program's menu and in Windows. Shift goes back.
 */
export const MARK_KEYS = { replace: 'F2', next: 'F3', previous: 'Skift+F3', notPersonal: 'F4' } as const
