import type { ErrorTexts } from './error-text'

/** Refusals about taking in a list. What is wrong with one row stands in `import.ts`. */
export const importErrors: ErrorTexts = {
  'import/already-running': { what: 'En lista håller på att tas in.', doThis: 'Vänta tills den är klar, eller avbryt den.' },
  'import/cancelled': { what: 'Importen är avbruten.', doThis: 'Inget av listan är sparat. Du kan importera igen.' },
  'import/date-unmapped': {
    what: 'Ingen kolumn är vald som ”Inkom den”.',
    doThis: 'Välj den kolumn som säger vilken dag ärendet kom in.',
  },
  'import/empty-list': { what: 'Listan har inga rader under rubrikerna.', doThis: 'Kontrollera filen och välj den igen.' },
  'import/list-gone': { what: 'Listan är inte kvar i minnet.', doThis: 'Välj filen igen.' },
  'import/list-too-large': { what: 'Filen är för stor för en lista.', doThis: 'Dela listan i flera filer, högst 20 MB var.' },
  'import/not-a-list': {
    what: 'Filen är ingen lista som går att läsa.',
    doThis: 'Spara den som Excel-arbetsbok (.xlsx) eller CSV och välj den igen.',
  },
  'import/not-saved': { what: 'Listan kunde inte sparas, och inget av den är intaget.', doThis: 'Försök igen.' },
  'import/not-staged': { what: 'Listan kunde inte sparas, och inget av den är intaget.', doThis: 'Försök igen.' },
  'import/nothing-good': {
    what: 'Ingen rad i listan kan tas in.',
    doThis: 'Se vilka hinder raderna har, och rätta dem i listan eller i valen här.',
  },
  'import/open-quote': {
    what: 'Ett citattecken i filen har ingen slutpunkt, och då går raderna inte att skilja åt.',
    doThis: 'Öppna filen i Excel, spara den som arbetsbok (.xlsx) och välj den igen.',
  },
  'import/other-columns': { what: 'Listan har ändrats sedan kolumnerna valdes.', doThis: 'Välj filen igen.' },
  'import/rows-stop': ({ count }) => ({
    what: count === 1 ? 'En rad har hinder.' : `${count ?? 'Några'} rader har hinder.`,
    doThis: 'Rätta dem i listan, eller välj att ta in alla rader utan hinder.',
  }),
  'import/target-twice': {
    what: 'Två kolumner är valda till samma sak.',
    doThis: 'Välj en av dem. Bara fri text kan komma från flera kolumner.',
  },
  'import/too-late': { what: 'Ärendena sparas redan.', doThis: 'Vänta tills importen är klar.' },
  'import/too-many-columns': {
    what: 'Listan har fler än 60 kolumner.',
    doThis: 'Ta bort kolumner som inte behövs och välj filen igen.',
  },
  'import/too-many-rows': { what: 'Listan har fler än 20 000 rader.', doThis: 'Dela listan i flera filer.' },
  'import/unknown-party': {
    what: 'En myndighet som är vald är inte med i gruppen längre.',
    doThis: 'Välj bland dem som står på sidan.',
  },
}
