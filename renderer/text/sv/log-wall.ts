/** Acts of what stands on the wall, as the log says them. */
export const wallActs: Readonly<Record<string, string>> = {
  'grid/saved': 'Kartläggning skrevs',
  'grid/row-shown': 'Rad i kartläggningen valdes för duken',
  'grid/row-withdrawn': 'Rad i kartläggningen drogs tillbaka från duken',
  'item/headings-left-off': 'Rubriker som hoppas över på duken valdes',
  'wall/message-shown': 'Meddelande visades på duken',
}
