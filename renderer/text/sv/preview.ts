/** The window that shows a paper before it is printed. */
export const previewText = {
  windowTitle: 'Samrum – förhandsgranskning',
  heading: 'Förhandsgranskning',
  loading: 'Hämtar pappret …',
  unreadable: 'Pappret gick inte att visa. Stäng fönstret och gör i ordning pappret igen.',
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  pages: (n: number) => (n === 1 ? '1 sida' : `${n} sidor`),
  print: 'Skriv ut',
  save: 'Spara som PDF',
  close: 'Stäng',
  printing: 'Skickar till skrivaren …',
  printed: 'Pappret är skickat till skrivaren.',
  notPrinted: 'Pappret skrevs inte ut. Försök igen, eller spara det som PDF.',
  saving: 'Sparar …',
  saved: 'Pappret är sparat.',
  notSaved: 'Pappret sparades inte.',
  failed: 'Det gick inte. Försök igen.',
} as const
