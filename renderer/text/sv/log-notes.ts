/** Acts of notes and texts that were typed, as the log says them. */
export const notesActs: Readonly<Record<string, string>> = {
  'notes/brought-back': 'Tidigare lydelse av en anteckning togs tillbaka',
  'notes/locked': 'Anteckningar låstes',
  'notes/reopened': 'Låsta anteckningar öppnades igen',
  'notes/taker-set': 'Den som antecknar valdes',
  'typed-text/reworded': 'Text skrevs om',
}
