/** Acts of notes and texts that were typed, as the log says them. */
export const notesActs: Readonly<Record<string, string>> = {
  'typed-text/reworded': 'Text skrevs om',
}
