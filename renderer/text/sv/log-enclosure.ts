/** What the log says of enclosures. */
export const enclosureActs = {
  'enclosure/file-kept': 'Bilaga lades in som fil',
  'enclosure/listed': 'Listan över bilagor visades',
  'enclosure/paper-noted': 'Bilaga på papper antecknades',
  'enclosure/read': 'Bilaga öppnades',
  'enclosure/removed': 'Bilaga togs bort',
} as const
