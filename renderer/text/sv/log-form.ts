/** What the log says of the form, the criteria and the words that nobody has checked. */
export const formActs = {
  'answers/saved': 'Svar i formulär eller kriterier sparades',
  'answers/version-taken': 'Ärendet prövas mot en nyare version',
  'earlier-measure/added': 'Tidigare insats lades till',
  'earlier-measure/changed': 'Tidigare insats ändrades',
  'earlier-measure/removed': 'Tidigare insats togs bort',
  'matter/text-known': 'Ärendet fick en text som inte är granskad',
  'matter/text-unknown': 'En text som inte är granskad tömdes',
  'text/history-read': 'Tidigare lydelser av en text lästes',
  'text/made-known': 'Ärendet fick veta att en text finns',
  'text/made-unknown': 'Ärendet fick veta att en text är tömd',
  'text/read': 'Texter som inte är granskade lästes',
  'text/saved': 'Text som inte är granskad skrevs',
} as const
