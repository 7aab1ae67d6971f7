/** Chords of the notes, beside their controls and on F1's map. */
export const NOTE_KEYS = { phrases: 'Ctrl+Skift+J', versions: 'Ctrl+Skift+X', taker: 'Ctrl+Skift+C' } as const
